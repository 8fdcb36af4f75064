package org.parley.ingest.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads how words allude to a meeting: one told of, a further one, or one of a series. */
final class MeetingAllusion {

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "their", "his", "her", "such", "its");
  private static final Set<String> BESIDE = Set.of("after", "during", "following", "before");
  private static final Set<String> SET_APART = Set.of("nmod", "amod", "advmod", "det", "num");

  private final Tree tree;
  private final Rounds rounds;

  MeetingAllusion(Tree tree) {
    this.tree = tree;
    this.rounds = new Rounds(tree);
  }

  /** "the talks", "their meeting". */
  boolean pointsBack(int trigger) {
    return tree.has(trigger, "poss")
        || beside(trigger)
        || tree.children(trigger).stream()
            .anyMatch(c -> POINTING.contains(tree.token(c).form().toLowerCase(Locale.ROOT)));
  }

  /** "after talks", said of the talks just told of. */
  private boolean beside(int trigger) {
    Token token = tree.token(trigger);
    return token.relation().equals("pobj")
        && !tree.has(trigger, "det", "nmod", "compound")
        && BESIDE.contains(tree.token(token.head()).lemma());
  }

  /** "another meeting", "meet again". */
  boolean further(int trigger, int verb) {
    for (int above : List.of(trigger, verb)) {
      for (int child : tree.children(above)) {
        Token token = tree.token(child);
        boolean after = above == verb && above != trigger && !token.lemma().equals("again");
        if (!after
            && MeetingWords.is(token, Signal.FURTHER)
            && SET_APART.contains(token.relation())) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many sides a meeting has, which no visit tells. */
  OptionalInt sides(int trigger, String kind) {
    return kind.equals("visit") ? OptionalInt.empty() : rounds.sides(trigger);
  }

  /** Which of a series a meeting is, which no visit tells. */
  OptionalInt number(int trigger, String kind) {
    return kind.equals("visit") ? OptionalInt.empty() : rounds.number(trigger);
  }

  /** Of which rank those are who meet, which no visit tells. */
  Optional<Rank> rank(int trigger, String kind) {
    return kind.equals("visit") ? Optional.empty() : Rank.of(tree, trigger);
  }
}
