package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * What follows an event's noun as its time, place and partner, in any order: "his talks | last
 * month in Oslo with President X". Parsers hang all of it on the verb above.
 */
final class EventTail {

  private static final int LONGEST = 12;
  private static final Set<String> SETTING = Set.of("DATE", "TIME", "GPE");
  private static final Set<String> LINKS = Set.of("in", "on", "at", "of", "the", "here", "there");
  private static final Set<String> PARTNERS = Set.of("with", "between");

  private static final Set<String> OVER = Set.of("after", "following", "from");

  private EventTail() {}

  /** "returned on Monday after a visit": that day is not the visit's. */
  static boolean over(Tree tree, int noun) {
    Token token = tree.token(noun);
    return token.relation().equals("pobj") && OVER.contains(tree.token(token.head()).lemma());
  }

  /** The word right behind an event's noun and what tells its time and place. */
  static int end(Tree tree, int noun) {
    int at = noun + 1;
    while (at < tree.size() && at < noun + LONGEST && tells(tree.token(at))) {
      at++;
    }
    return at;
  }

  private static boolean tells(Token token) {
    return SETTING.contains(token.entity()) || LINKS.contains(token.form());
  }

  /** Whom it is held with, where words of time or place stand in between. */
  static List<Integer> partners(Tree tree, int noun) {
    int at = end(tree, noun);
    if (at == noun + 1 || at >= tree.size() || !PARTNERS.contains(tree.token(at).form())) {
      return List.of();
    }
    return tree.under(at, noun) ? List.of() : new ArrayList<>(tree.children(at, "pobj"));
  }
}
