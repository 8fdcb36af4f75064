package org.parley.ingest.cli;

import java.util.List;
import java.util.Optional;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.review.Doubt;
import org.parley.ingest.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Marks what was in doubt as seen and right. */
@Command(
    name = "accept",
    description = {"Marks what is in doubt as seen: it is right as it is, and not listed again."},
    sortOptions = false)
final class ReviewAccept extends DecidingCommand {

  private static final int ANCHORS = 4;

  @Parameters(arity = "1..*", paramLabel = "KEY", description = "Keys of the list.")
  private List<String> keys = List.of();

  @Override
  Optional<String> reason() {
    return Optional.of("looked at, and right");
  }

  @Override
  List<Decision> decisions(Review review) {
    return keys.stream().map(key -> accepted(doubt(review, key))).toList();
  }

  private Decision accepted(Doubt doubt) {
    return decision(
        DecisionKind.ACCEPT,
        doubt.sort(),
        List.of(doubt.anchors().stream().limit(ANCHORS).toList()),
        doubt.key());
  }
}
