package org.parley.ingest.fact;

import java.util.List;
import java.util.stream.Stream;
import org.parley.ingest.document.Span;

/**
 * A course of action put forward for others to accept or do jointly.
 *
 * @param proposers actor ids, at least one
 * @param addressees actor ids
 * @param parties ids of those who would be part of it
 * @param content exactly what is proposed
 * @param reportedBy ids of go-betweens
 */
public record Proposal(
    List<String> proposers,
    List<String> addressees,
    List<String> parties,
    Span content,
    List<String> reportedBy,
    Status status,
    List<String> topics,
    List<Span> evidence,
    double confidence,
    String rule)
    implements Fact {

  public Proposal {
    proposers = List.copyOf(proposers);
    addressees = List.copyOf(addressees);
    parties = List.copyOf(parties);
    reportedBy = List.copyOf(reportedBy);
    topics = List.copyOf(topics);
    evidence = Fact.evidence(evidence);
  }

  @Override
  public Stream<String> actors() {
    return Stream.of(proposers, addressees, parties, reportedBy).flatMap(List::stream);
  }

  /** What has become of it as far as the document tells. */
  public enum Status {
    OPEN,
    ACCEPTED,
    REJECTED,
    WITHDRAWN
  }
}
