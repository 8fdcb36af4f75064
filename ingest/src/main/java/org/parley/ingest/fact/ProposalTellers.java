package org.parley.ingest.fact;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Who tells of a proposal: the speaker of the words it stands in, or who reports it. */
final class ProposalTellers {

  private static final int NEARBY = 250;

  private final Cast cast;
  private final List<Position> positions;

  ProposalTellers(Cast cast, List<Position> positions) {
    this.cast = cast;
    this.positions = positions;
  }

  /** Whose words a passage is. */
  List<String> speaker(Span words) {
    return positions.stream()
        .filter(p -> p.content().contains(words))
        .min(Comparator.comparingInt(p -> p.content().length()))
        .or(() -> quotedBeside(words))
        .map(Position::holders)
        .orElse(List.of());
  }

  /** '"We propose …," X said': the subject of the clause that this one is the content of. */
  List<String> sayer(Tree tree, int verb) {
    Token token = tree.token(verb);
    return token.relation().equals("ccomp")
        ? tree.subject(token.head())
            .map(s -> cast.denotedWithConjuncts(tree.sentence().index(), s))
            .orElse(List.of())
        : List.of();
  }

  /** A proposal is no position, but its speaker is that of the quotation right beside it. */
  private Optional<Position> quotedBeside(Span words) {
    return positions.stream()
        .filter(Position::verbatim)
        .filter(p -> distance(p.content(), words) < NEARBY)
        .min(Comparator.comparingInt(p -> distance(p.content(), words)));
  }

  private static int distance(Span one, Span other) {
    return one.overlaps(other)
        ? 0
        : Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end());
  }

  /** Who tells of it: the speaker of the clause it stands in, "according to", "what X called". */
  Set<String> reporters(Tree tree, int word) {
    int sentence = tree.sentence().index();
    Set<String> reporters = new LinkedHashSet<>();
    int at = word;
    while (at >= 0 && tree.token(at).head() >= 0) {
      if (tree.token(at).relation().equals("ccomp")) {
        tree.subject(tree.token(at).head())
            .ifPresent(s -> reporters.addAll(cast.denoted(sentence, s)));
      }
      at = tree.token(at).head();
    }
    for (Token token : tree.sentence().tokens()) {
      if (token.lemma().equals("accord")) {
        tree.objectsOf(token.index(), "to")
            .forEach(o -> reporters.addAll(cast.denoted(sentence, o)));
      }
      boolean characterizes =
          token.lemma().matches("characterize|characterise|describe|term|call")
              && token.tag().startsWith("V")
              && token.index() < word;
      if (characterizes) {
        tree.subject(token.index()).ifPresent(s -> reporters.addAll(cast.denoted(sentence, s)));
      }
    }
    return reporters;
  }
}
