package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds the event that a verb tells of: its object, its subject, or what it hangs on. */
final class EventOfVerb {

  private static final Set<String> GAPS = Set.of("which", "that");

  private final Tree tree;

  EventOfVerb(Tree tree) {
    this.tree = tree;
  }

  /**
   * The event that a verb has as its object, in the passive as its subject; or that a relative
   * clause or a participle hangs on ("the talks which Norway hosted", "talks held on Monday").
   */
  Optional<Integer> of(int verb) {
    for (int object : tree.children(verb, "dobj")) {
      for (int part : tree.withConjuncts(object)) {
        if (MeetingWords.kind(tree.token(part)).isPresent()) {
          return Optional.of(part);
        }
      }
    }
    Token token = tree.token(verb);
    Optional<Integer> subject = tree.passive(verb) ? tree.subject(verb) : Optional.empty();
    if (subject.filter(s -> MeetingWords.kind(tree.token(s)).isPresent()).isPresent()) {
      return subject;
    }
    boolean gap =
        tree.children(verb, "dobj").stream().allMatch(o -> GAPS.contains(tree.token(o).lemma()));
    if (token.relation().equals("relcl") && gap) {
      return subject
          .filter(s -> GAPS.contains(tree.token(s).lemma()))
          .map(s -> s - 1)
          .or(
              () ->
                  tree.passive(verb) || ofItself(verb)
                      ? Optional.empty()
                      : Optional.of(token.head()))
          .filter(n -> n >= 0 && MeetingWords.kind(tree.token(n)).isPresent());
    }
    boolean participle = token.relation().equals("acl") && token.tag().equals("VBN");
    return participle && MeetingWords.kind(tree.token(token.head())).isPresent()
        ? Optional.of(token.head())
        : Optional.empty();
  }

  /** "the talks that ended": said of the event, which somebody else may be said to attend. */
  private boolean ofItself(int verb) {
    return tree.subject(verb).filter(s -> GAPS.contains(tree.token(s).lemma())).isPresent();
  }
}
