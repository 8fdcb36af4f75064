package org.parley.ingest.cli;

import java.util.List;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what an actor or place is called. */
@Command(
    name = "rename",
    description = "Says what an actor or place is called: its one preferred label.",
    sortOptions = false)
final class ReviewRename extends DecidingCommand {

  @Parameters(index = "0", paramLabel = "ACTOR|PLACE", description = "As in actor/tom-beck.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "LABEL", description = "What it is called.")
  private String label = "";

  @Override
  List<Decision> decisions(Review review) {
    String name = name(one);
    return List.of(
        decision(
            DecisionKind.RENAME,
            sort(review, name, false),
            List.of(anchors(review, name)),
            label.strip()));
  }
}
