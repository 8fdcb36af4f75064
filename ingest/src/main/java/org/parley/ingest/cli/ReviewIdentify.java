package org.parley.ingest.cli;

import java.util.List;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an actor or place is called elsewhere. */
@Command(
    name = "identify",
    description =
        "Adds an identifier to an actor or place: what it is called elsewhere (skos:exactMatch).",
    sortOptions = false)
final class ReviewIdentify extends DecidingCommand {

  @Parameters(index = "0", paramLabel = "ACTOR|PLACE", description = "As in actor/tom-beck.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "IRI", description = "Its name elsewhere.")
  private String iri = "";

  @Option(names = "--same", description = "It is the very thing (owl:sameAs).")
  private boolean same;

  @Override
  List<Decision> decisions(Review review) {
    String name = name(one);
    return List.of(
        decision(
            DecisionKind.IDENTIFY,
            sort(review, name, false),
            List.of(anchors(review, name)),
            (same ? "sameAs " : "") + iri.strip()));
  }
}
