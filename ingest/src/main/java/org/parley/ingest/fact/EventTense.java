package org.parley.ingest.fact;

import java.util.List;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Tells of an event that is yet to come from the words around it, whatever its own verb's form. */
final class EventTense {

  private static final Set<String> COMING =
      Set.of("upcoming", "coming", "planned", "scheduled", "forthcoming", "impending", "future");
  private static final Set<String> AHEAD = Set.of("ahead", "before", "until", "pending");
  private static final Set<String> PLANNED =
      Set.of("plan", "schedule", "slate", "set", "expect", "propose");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "add", "quote", "note", "call", "believe", "think");
  private static final Set<String> WILL = Set.of("will", "would", "'ll", "shall");
  private static final int CLIMB = 8;

  private final Tree tree;

  EventTense(Tree tree) {
    this.tree = tree;
  }

  /** Whether an event told of by these words lies ahead. */
  boolean ahead(List<Integer> anchors) {
    boolean held =
        anchors.stream()
            .map(tree::token)
            .anyMatch(t -> t.lemma().equals("hold") && tree.auxiliaries(t.index()).isEmpty());
    return !held && anchors.stream().anyMatch(this::ahead);
  }

  private boolean ahead(int anchor) {
    boolean coming =
        tree.children(anchor, "amod", "nmod").stream()
            .anyMatch(c -> COMING.contains(tree.token(c).form()));
    int at = anchor;
    for (int hops = 0; !coming && at >= 0 && hops < CLIMB; hops++) {
      Token token = tree.token(at);
      if (token.tag().startsWith("V")) {
        if (!token.tag().equals("VBN") && !token.tag().equals("VB") && !token.tag().equals("VBG")) {
          return present(token);
        }
        if (token.tag().equals("VB") && tree.auxiliaries(at).isEmpty() && tree.has(at, "nsubj")) {
          return !SAYING.contains(token.lemma()); // "meet on Friday", which parsers take for bare
        }
        if (done(token) && at != anchor) {
          return false;
        }
        if (!tree.auxiliaries(at).isEmpty()) {
          return tree.auxiliaries(at).stream().anyMatch(WILL::contains);
        }
      }
      coming = at != anchor && AHEAD.contains(token.lemma());
      at = token.head();
    }
    return coming;
  }

  /**
   * "a cut | decided | at a meeting in October": what was done, as against "a trip | planned |
   * for".
   */
  private boolean done(Token participle) {
    return participle.tag().equals("VBN")
        && participle.relation().equals("acl")
        && !PLANNED.contains(participle.lemma())
        && tree.auxiliaries(participle.index()).isEmpty();
  }

  /** "meets X on Friday": the present tense with a day tells of what is to come. */
  private boolean present(Token verb) {
    return (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        && !verb.lemma().equals("be")
        && !SAYING.contains(verb.lemma());
  }
}
