package org.parley.ingest.cli;

import java.util.List;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.review.DoubtKind;
import org.parley.ingest.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that one actor, or one meeting, is two. */
@Command(
    name = "split",
    description = {
      "Says that whom some documents tell of is another than whom the others tell of under the same name;"
          + " or that they tell of another meeting."
    },
    sortOptions = false)
final class ReviewSplit extends DecidingCommand {

  private static final int MOST = 40;

  @Parameters(
      paramLabel = "KEY|ACTOR|MEETING",
      description = "A key of the list, an actor or a meeting.")
  private String one = "";

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "A document that tells of the other; may be given several times.")
  private List<String> documents = List.of();

  @Override
  List<Decision> decisions(Review review) {
    if (isKey(one)) {
      return List.of(
          decision(DecisionKind.SPLIT, Sort.ACTOR, doubt(review, one, DoubtKind.JOIN).sides(), ""));
    }
    if (documents.isEmpty()) {
      throw new CommandException(
          "Say by --document which documents tell of another. Nothing was decided.");
    }
    String name = name(one);
    Sort sort = sortOfAll(review, List.of(name));
    List<Anchor> others =
        documents.stream()
            .map(
                document ->
                    review
                        .anchor(name, document)
                        .orElseThrow(
                            () ->
                                new CommandException(
                                    "Document %s does not mention %s. Nothing was decided."
                                        .formatted(document, name))))
            .toList();
    List<Anchor> rest =
        all(review, sort, name).stream()
            .filter(anchor -> !documents.contains(anchor.document()))
            .limit(MOST)
            .toList();
    if (rest.isEmpty()) {
      throw new CommandException(
          "No other document mentions %s: there is nothing to split. Nothing was decided."
              .formatted(name));
    }
    return List.of(decision(DecisionKind.SPLIT, sort, List.of(others, rest), ""));
  }

  private List<Anchor> all(Review review, Sort sort, String name) {
    return sort == Sort.MEETING
        ? evidence(review, name, List.of())
        : review.anchors(name, Integer.MAX_VALUE);
  }
}
