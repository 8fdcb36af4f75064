package org.parley.ingest.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Tree;

/**
 * Of which rank those are who meet: the leaders of a body meet after its ministers have, and that
 * is another meeting.
 */
enum Rank {
  LEADERS(Set.of("leader", "leaders", "heads", "presidents")),
  MINISTERS(Set.of("ministerial", "minister", "ministers")),
  OFFICIALS(Set.of("official", "officials"));

  private static final int LEFT = 6;
  private static final Set<String> BESIDE =
      Set.of("nmod", "amod", "compound", "poss", "conj", "punct", "case");

  private final Set<String> words;

  Rank(Set<String> words) {
    this.words = words;
  }

  /** "the ministerial meeting", "the economic leaders' meeting". */
  static Optional<Rank> of(Tree tree, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - LEFT); i--) {
      if (!tree.under(i, noun) || !BESIDE.contains(tree.token(i).relation())) {
        continue;
      }
      String word = tree.token(i).lemma().toLowerCase(Locale.ROOT);
      for (Rank rank : values()) {
        if (rank.words.contains(word)) {
          return Optional.of(rank);
        }
      }
    }
    return Optional.empty();
  }

  /** The one rank of groups called by these phrases; empty where they are of several or of none. */
  static Optional<Rank> of(List<String> labels) {
    Set<Rank> found = EnumSet.noneOf(Rank.class);
    for (String label : labels) {
      for (String word : label.toLowerCase(Locale.ROOT).split(" ", 4)) {
        for (Rank rank : values()) {
          if (word.endsWith("s") && rank.words.contains(word)) {
            found.add(rank);
          }
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
