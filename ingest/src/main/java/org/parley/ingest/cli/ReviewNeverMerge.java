package org.parley.ingest.cli;

import java.util.List;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.review.DoubtKind;
import org.parley.ingest.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that two actors or meetings are two for good. */
@Command(
    name = "never-merge",
    description =
        "Says that two actors or meetings, or the two of a key, are two and shall never be taken for"
            + " one.",
    sortOptions = false)
final class ReviewNeverMerge extends DecidingCommand {

  @Parameters(
      arity = "1..2",
      paramLabel = "KEY|ACTOR|MEETING",
      description = "A key, or two actors or meetings.")
  private List<String> two = List.of();

  @Override
  List<Decision> decisions(Review review) {
    if (two.size() == 1 && isKey(two.get(0))) {
      return List.of(
          decision(
              DecisionKind.NEVER_MERGE,
              Sort.ACTOR,
              doubt(review, two.get(0), DoubtKind.APART).sides(),
              ""));
    }
    if (two.size() != 2 || name(two.get(0)).equals(name(two.get(1)))) {
      throw new CommandException(
          "Name two actors or meetings; one that is two is told by split. Nothing was decided.");
    }
    List<String> names = two.stream().map(this::name).toList();
    Sort sort = sortOfAll(review, names);
    return List.of(
        decision(
            DecisionKind.NEVER_MERGE,
            sort,
            names.stream().map(name -> anchors(review, sort, name)).toList(),
            ""));
  }
}
