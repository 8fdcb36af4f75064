package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/** The body whose organ meets: "the governing board of the agency", "the party's politburo". */
final class OrganPhrase {

  private static final Set<String> ORGANS =
      Set.of(
          "board",
          "committee",
          "council",
          "commission",
          "bureau",
          "politburo",
          "secretariat",
          "presidium",
          "panel",
          "assembly",
          "congress",
          "body",
          "executive");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  OrganPhrase(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** The organisation that an organ without a name of its own belongs to. */
  Set<String> of(int noun) {
    Set<String> bodies = new LinkedHashSet<>();
    if (ORGANS.contains(tree.token(noun).lemma())) {
      tree.children(noun, "poss", "compound", "nmod").forEach(c -> bodies.addAll(body(c)));
      tree.objectsOf(noun, "of").forEach(o -> bodies.addAll(body(o)));
    }
    return bodies.size() == 1 ? bodies : Set.of();
  }

  private Set<String> body(int word) {
    Set<String> bodies = new LinkedHashSet<>(cast.denoted(sentence, word));
    bodies.removeIf(
        id -> cast.actor(id).map(Actor::type).filter(ActorType.ORGANIZATION::equals).isEmpty());
    return bodies;
  }
}
