package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Head;
import org.parley.ingest.text.Tree;

/**
 * At whom a stance is directed: whom the cue addresses, else whose deed or duty the words tell of,
 * never those to whom something is done ("measures by the Council against Norway": the Council).
 */
final class PositionTargets {

  private static final Set<String> UNDERGOING =
      Set.of("against", "on", "in", "into", "over", "with", "to", "for", "toward", "towards");

  private final Cast cast;

  PositionTargets(Cast cast) {
    this.cast = cast;
  }

  /** Ids of the targets, without the holders' own side. */
  Set<String> of(PositionDraft draft, PositionSentence s, Stance stance, Set<String> holders) {
    Set<String> targets = new LinkedHashSet<>();
    for (Head head : draft.toward()) {
      targets.addAll(cast.denotedWithConjuncts(head.sentence(), head.token()));
    }
    withoutOwn(targets, holders);
    if (targets.isEmpty()) {
      targets.addAll(told(draft, s, stance, holders));
    }
    return targets;
  }

  private Set<String> told(
      PositionDraft draft, PositionSentence s, Stance stance, Set<String> holders) {
    int main = StanceReader.main(s, draft);
    return switch (stance) {
      case DEMANDS, WARNS -> main < 0 ? doers(draft, s, holders) : subject(s, main, holders);
      case ACCUSES, SUPPORTS, OPPOSES -> {
        if (main >= 0 && s.infinitive(main)) {
          yield Set.of(); // what one refuses to do oneself
        }
        Set<String> subject = main < 0 ? Set.of() : subject(s, main, holders);
        yield subject.isEmpty() ? doers(draft, s, holders) : subject;
      }
      case COMMITS -> partners(draft, s, holders);
      case ASSERTS, DENIES -> Set.of();
    };
  }

  /** Who is to act or has acted: the subject of what is said, the agent of a passive. */
  private Set<String> subject(PositionSentence s, int main, Set<String> holders) {
    Tree tree = s.tree();
    List<Integer> heads = new ArrayList<>();
    if (tree.passive(main)) {
      heads.addAll(tree.objectsOf(main, "by"));
    } else {
      tree.subject(main).ifPresent(heads::add);
    }
    Set<String> ids = new LinkedHashSet<>();
    for (int head : heads) {
      ids.addAll(cast.denotedWithConjuncts(s.index(), head));
      if (ids.isEmpty()) {
        ids.addAll(doersOf(s, head));
      }
    }
    return withoutOwn(ids, holders);
  }

  /** Whose deed or thing a phrase names, the first that is told. */
  private Set<String> doers(PositionDraft draft, PositionSentence s, Set<String> holders) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      int at = i;
      if (s.token(i).relation().equals("pobj")
          && s.token(i).head() >= 0
          && UNDERGOING.contains(s.lemma(s.token(i).head()))) {
        continue;
      }
      Set<String> ids = new LinkedHashSet<>(cast.denotedWithConjuncts(s.index(), at));
      if (s.token(i).relation().matches("poss|nmod|compound|amod")) {
        cast.state(s.index(), at).ifPresent(ids::add);
      }
      if (!withoutOwn(ids, holders).isEmpty()) {
        return ids;
      }
    }
    return Set.of();
  }

  /** "Israel's refusal", "U.S. measures", "action by Norway". */
  private Set<String> doersOf(PositionSentence s, int noun) {
    Set<String> ids = new LinkedHashSet<>();
    Stream.concat(
            s.tree().children(noun, "poss").stream(), s.tree().objectsOf(noun, "by", "of").stream())
        .forEach(o -> ids.addAll(cast.denotedWithConjuncts(s.index(), o)));
    if (ids.isEmpty()) {
      s.tree().children(noun, "nmod", "compound", "amod").stream()
          .flatMap(m -> cast.state(s.index(), m).stream())
          .forEach(ids::add);
    }
    return ids;
  }

  /** To or with whom something is promised. */
  private Set<String> partners(PositionDraft draft, PositionSentence s, Set<String> holders) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      boolean partner =
          s.token(i).relation().equals("pobj")
              && s.token(i).head() >= 0
              && s.lemma(s.token(i).head()).matches("with|to|for|toward|towards|against");
      if (partner) {
        Set<String> ids = new LinkedHashSet<>(cast.denotedWithConjuncts(s.index(), i));
        if (!withoutOwn(ids, holders).isEmpty()) {
          return ids;
        }
      }
    }
    return Set.of();
  }

  private Set<String> withoutOwn(Set<String> ids, Set<String> holders) {
    ids.removeIf(id -> holders.contains(id) || own(id, holders));
    return ids;
  }

  /** A state or body that a holder speaks for. */
  private boolean own(String id, Set<String> holders) {
    Optional<ActorType> type = cast.actor(id).map(Actor::type);
    return !type.equals(Optional.of(ActorType.PERSON))
        && holders.stream().anyMatch(h -> cast.represents(h).contains(id));
  }
}
