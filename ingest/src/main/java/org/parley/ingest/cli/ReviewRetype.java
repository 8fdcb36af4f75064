package org.parley.ingest.cli;

import java.util.List;
import java.util.Locale;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.review.DoubtKind;
import org.parley.ingest.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what kind of actor one is. */
@Command(
    name = "retype",
    description = "Says what kind of actor one is; who is no person holds no office.",
    sortOptions = false)
final class ReviewRetype extends DecidingCommand {

  @Parameters(index = "0", paramLabel = "KEY|ACTOR", description = "As in actor/tom-beck.")
  private String one = "";

  @Parameters(
      index = "1",
      paramLabel = "KIND",
      description = "One of person, state, organization, group.")
  private String kind = "";

  @Override
  List<Decision> decisions(Review review) {
    List<Anchor> anchors =
        isKey(one) ? doubt(review, one, DoubtKind.TYPE).anchors() : anchors(review, name(one));
    return List.of(
        decision(DecisionKind.RETYPE, Sort.ACTOR, List.of(anchors), kind.toLowerCase(Locale.ROOT)));
  }
}
