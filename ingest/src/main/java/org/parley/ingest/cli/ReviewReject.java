package org.parley.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.review.Doubt;
import org.parley.ingest.review.DoubtKind;
import org.parley.ingest.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a fact is not told, or that what is in doubt is not as it is. */
@Command(
    name = "reject",
    description = {
      "Says that a document does not tell a fact, that a join is wrong, or that two that are apart are one.",
      "A fact is named by its key in the list, or as in position/the-document-10-25."
    },
    sortOptions = false)
final class ReviewReject extends DecidingCommand {

  @Parameters(arity = "1..*", paramLabel = "KEY|FACT", description = "What is wrong.")
  private List<String> wrong = List.of();

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "The document that does not tell it (default: all that do).")
  private List<String> documents = List.of();

  @Override
  List<Decision> decisions(Review review) {
    List<Decision> decisions = new ArrayList<>();
    for (String each : wrong) {
      decisions.add(
          isKey(each)
              ? rejected(doubt(review, each, DoubtKind.FACT, DoubtKind.JOIN, DoubtKind.APART))
              : decision(
                  DecisionKind.REJECT,
                  sort(review, name(each), true),
                  List.of(evidence(review, name(each), documents)),
                  ""));
    }
    return decisions;
  }

  private Decision rejected(Doubt doubt) {
    return switch (doubt.kind()) {
      case JOIN -> decision(DecisionKind.SPLIT, doubt.sort(), doubt.sides(), "");
      case APART -> decision(DecisionKind.MERGE, doubt.sort(), List.of(doubt.anchors()), "");
      default -> decision(DecisionKind.REJECT, doubt.sort(), doubt.sides(), "");
    };
  }
}
