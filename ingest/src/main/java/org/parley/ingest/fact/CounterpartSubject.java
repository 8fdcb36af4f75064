package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/**
 * Who meets "his Norwegian counterpart": nobody who stands for Norway. A pronoun that was taken for
 * such a one means the last person named who does not.
 */
final class CounterpartSubject {

  private static final int BACK = 4;
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  CounterpartSubject(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** The subject of a verb of meeting, or of what an event's noun is held by. */
  Set<String> meeting(int word, Set<String> subject) {
    if (subject.size() != 1) {
      return subject;
    }
    String one = subject.iterator().next();
    List<String> states = cast.represents(one);
    boolean own =
        counterpart(word).flatMap(this::state).filter(states::contains).isPresent() && !named(one);
    return own
        ? last(states).map(Set::of).<Set<String>>map(LinkedHashSet::new).orElse(subject)
        : subject;
  }

  private Optional<Integer> counterpart(int word) {
    return java.util.stream.Stream.concat(
            tree.children(word, "dobj").stream(), tree.objectsOf(word, "with").stream())
        .flatMap(
            o ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(o), tree.children(o, "compound", "nmod").stream()))
        .filter(o -> tree.token(o).lemma().equals("counterpart"))
        .findFirst();
  }

  /** The state whose counterpart it is. */
  private Optional<String> state(int counterpart) {
    for (int i = Math.max(0, counterpart - 3); i < counterpart; i++) {
      Optional<String> state = cast.state(sentence, i);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** Whether the subject is there by name, so that nothing is amiss with it. */
  private boolean named(String id) {
    for (int i = 0; i < tree.size(); i++) {
      if (cast.names(sentence, i, Cast.NameUse.PERSON) && cast.denoted(sentence, i).contains(id)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> last(List<String> states) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
      Tree before = cast.trees().get(s);
      for (int i = 0; i < before.size(); i++) {
        if (SUBJECTS.contains(before.token(i).relation())) {
          List<String> who = cast.denoted(s, i);
          boolean other =
              who.size() == 1
                  && cast.actor(who.get(0))
                      .filter(a -> a.type() == org.parley.ingest.actor.ActorType.PERSON)
                      .isPresent()
                  && cast.represents(who.get(0)).stream().noneMatch(states::contains);
          if (other) {
            return Optional.of(who.get(0));
          }
        }
      }
    }
    return Optional.empty();
  }
}
