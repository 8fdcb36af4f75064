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

/** Gives a fact another value. */
@Command(
    name = "correct",
    description = {
      "Gives a fact another value: of a meeting its date, place, kind or factuality; of a position its"
          + " holder or stance; of a proposal its proposer or status; of an office its title, whose it is"
          + " (of) and whether it is past (former).",
      "A holder or proposer is named as in actor/tom-beck, and must be mentioned in the document."
    },
    sortOptions = false)
final class ReviewCorrect extends DecidingCommand {

  @Parameters(index = "0", paramLabel = "KEY|FACT", description = "What is wrong.")
  private String fact = "";

  @Parameters(index = "1", paramLabel = "PROPERTY=VALUE", description = "As in date=2007-05-28.")
  private String correction = "";

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "The document whose fact is corrected (default: all that tell it).")
  private List<String> documents = List.of();

  @Override
  List<Decision> decisions(Review review) {
    Sort sort;
    List<Anchor> evidence;
    if (isKey(fact)) {
      sort = doubt(review, fact, DoubtKind.FACT).sort();
      evidence = doubt(review, fact, DoubtKind.FACT).anchors();
    } else {
      sort = sort(review, name(fact), true);
      evidence = evidence(review, name(fact), documents);
    }
    String actor = correction.replaceFirst("^(holder|proposer)\\s*=\\s*", "");
    if (actor.equals(correction)) {
      return List.of(decision(DecisionKind.CORRECT, sort, List.of(evidence), correction.strip()));
    }
    return evidence.stream().map(anchor -> ofActor(review, sort, anchor, name(actor))).toList();
  }

  private Decision ofActor(Review review, Sort sort, Anchor anchor, String actor) {
    Anchor mention =
        review
            .anchor(actor, anchor.document())
            .orElseThrow(
                () ->
                    new CommandException(
                        "Document %s does not mention %s. Nothing was decided."
                            .formatted(anchor.document(), actor)));
    String property = correction.substring(0, correction.indexOf("=")).strip();
    return decision(
        DecisionKind.CORRECT, sort, List.of(List.of(anchor)), property + "=" + mention.text());
  }
}
