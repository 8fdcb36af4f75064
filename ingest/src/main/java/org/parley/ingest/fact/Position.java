package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.document.Span;

/**
 * What an actor is reported to say or hold: a claim, never a fact about the world.
 *
 * @param holders actor ids of those whose view it is, at least one
 * @param reportedBy ids of go-betweens
 * @param toward ids of actors the stance is directed at
 * @param towardProposal the proposal it answers
 * @param content exactly what is said or held, without cue and source
 * @param cue the words that mark it
 * @param holderMention the phrase that names the holder
 * @param verbatim whether the content is a direct quotation
 */
public record Position(
    List<String> holders,
    List<String> reportedBy,
    Stance stance,
    List<String> toward,
    Optional<Proposal> towardProposal,
    List<String> topics,
    Span content,
    Optional<Span> cue,
    Optional<Span> holderMention,
    boolean verbatim,
    List<Span> evidence,
    double confidence,
    String rule)
    implements Fact {

  public Position {
    holders = List.copyOf(holders);
    reportedBy = List.copyOf(reportedBy);
    toward = List.copyOf(toward);
    topics = List.copyOf(topics);
    evidence = Fact.evidence(evidence);
  }

  @Override
  public Stream<String> actors() {
    return Stream.concat(
        Stream.of(holders, reportedBy, toward).flatMap(List::stream),
        towardProposal.stream().flatMap(Proposal::actors));
  }

  /** What the holder does by saying it. */
  public enum Stance {
    ASSERTS,
    SUPPORTS,
    OPPOSES,
    ACCUSES,
    DENIES,
    DEMANDS,
    COMMITS,
    WARNS
  }
}
