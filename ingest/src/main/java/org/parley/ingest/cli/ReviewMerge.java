package org.parley.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.review.DoubtKind;
import org.parley.ingest.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that actors, or meetings, are one. */
@Command(
    name = "merge",
    description =
        "Says that actors are one, such as actor/tom-beck and actor/thomas-beck, or the two of a key;"
            + " or that meetings are.",
    sortOptions = false)
final class ReviewMerge extends DecidingCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "KEY|ACTOR|MEETING",
      description = "A key, or two actors or meetings or more.")
  private List<String> ones = List.of();

  @Override
  List<Decision> decisions(Review review) {
    if (ones.size() == 1 && isKey(ones.get(0))) {
      return List.of(
          decision(
              DecisionKind.MERGE,
              Sort.ACTOR,
              List.of(doubt(review, ones.get(0), DoubtKind.APART, DoubtKind.JOIN).anchors()),
              ""));
    }
    if (ones.size() < 2) {
      throw new CommandException(
          "Name two actors or meetings or more that are one. Nothing was decided.");
    }
    List<String> names = ones.stream().map(this::name).toList();
    Sort sort = sortOfAll(review, names);
    List<Anchor> all = new ArrayList<>();
    names.forEach(name -> all.addAll(anchors(review, sort, name)));
    return List.of(decision(DecisionKind.MERGE, sort, List.of(all), ""));
  }
}
