package org.parley.ingest.fact;

import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** "X will brief Y on his talks with Z": the talks are over, whenever they are told of. */
final class Briefing {

  private static final Set<String> TELLING =
      Set.of("brief", "debrief", "inform", "report", "tell", "update");
  private static final Set<String> MATTERS = Set.of("on", "about", "of");

  private final Tree tree;

  Briefing(Tree tree) {
    this.tree = tree;
  }

  /** Whether an event with an owner is what somebody is informed about. */
  boolean tellsOf(int noun) {
    Token token = tree.token(noun);
    if (!token.relation().equals("pobj") || !tree.has(noun, "poss") || coming(noun)) {
      return false;
    }
    Token preposition = tree.token(token.head());
    return MATTERS.contains(preposition.lemma())
        && preposition.head() >= 0
        && TELLING.contains(tree.token(preposition.head()).lemma());
  }

  private boolean coming(int noun) {
    return tree.children(noun).stream()
        .anyMatch(
            c ->
                MeetingWords.is(tree.token(c), MeetingWords.Signal.AHEAD)
                    || MeetingWords.is(tree.token(c), MeetingWords.Signal.COMING)
                    || MeetingWords.is(tree.token(c), MeetingWords.Signal.WISH));
  }
}
