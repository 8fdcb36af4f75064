package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/**
 * The points of a proposal that a text counts up: "Berg put forward a three-point proposal. First,
 * she said, both sides should …". Each is a proposal of whoever says it.
 */
final class ProposalPoints {

  private static final double CONFIDENCE = 0.6;

  /** Sentences from the one that announces the points to the last of them. */
  private static final int REACH = 9;

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|\\d+)[- ](point |pronged )?"
              + "(new |concrete |major )?"
              + "(proposals?|suggestions?|recommendations?|points?|initiatives?|plan)\\b");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)^\\W*((first|second|third|four|fif|six|seven|eigh|nin|ten)(th)?(ly)?|finally|lastly)\\b,?");

  private final Cast cast;
  private final ProposalParties parties;

  ProposalPoints(Cast cast, ProposalParties parties) {
    this.cast = cast;
    this.parties = parties;
  }

  /** The points among what is said in a document. */
  List<Proposal> among(List<Position> positions) {
    List<Proposal> points = new ArrayList<>();
    for (Position position : positions) {
      Tree tree = cast.trees().get(ProposalContent.sentence(cast, position.content()));
      if (position.rule().matches("clause|aside|quotation")
          && COUNTED.matcher(words(tree)).find()
          && announced(tree.sentence().index())) {
        points.add(point(position, tree));
      }
    }
    return points;
  }

  private boolean announced(int sentence) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
      if (ANNOUNCED.matcher(words(cast.trees().get(i))).find()) {
        return true;
      }
    }
    return false;
  }

  private String words(Tree tree) {
    return cast.text().slice(tree.sentence().span());
  }

  private Proposal point(Position position, Tree tree) {
    Set<String> addressees = new LinkedHashSet<>(position.toward());
    position.holders().forEach(addressees::remove);
    return new Proposal(
        position.holders(),
        List.copyOf(addressees),
        parties.parties(tree, position.content()),
        position.content(),
        position.reportedBy(),
        Proposal.Status.OPEN,
        List.of(),
        position.evidence(),
        CONFIDENCE,
        "proposal-point");
  }
}
