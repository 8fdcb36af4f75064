package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.ingest.actor.ActorType;

/**
 * What is known of forms but by themselves: from documents that tell of both, and from decisions of
 * people. A decision binds more than what a document tells; of decisions, what must not be one
 * binds more than what must.
 *
 * @param together forms of one actor; they may have different keys
 * @param apart forms of two actors, as documents tell
 * @param never forms of two actors, as was decided
 */
public record Constraints(Set<Pair> together, Set<Pair> apart, Set<Pair> never) {

  /** Nothing is known. */
  public static final Constraints NONE = new Constraints(Set.of(), Set.of());

  /** Where nobody decided what must not be one. */
  public Constraints(Set<Pair> together, Set<Pair> apart) {
    this(together, apart, Set.of());
  }

  public Constraints {
    together = Set.copyOf(together);
    apart = Set.copyOf(apart);
    never = Set.copyOf(never);
  }

  /**
   * Of the forms of one document, the pairs that could be one actor by their names and are not: to
   * tell who is who in one document is the reading's part. But a document that spells one name in
   * two ways, as where it quotes another, does not thereby tell of two.
   */
  public static Set<Pair> apart(Collection<Form> ofOneDocument) {
    Map<String, List<Form>> blocks = new TreeMap<>();
    for (Form form : ofOneDocument) {
      Keys.alike(form)
          .forEach(key -> blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(form));
    }
    Set<Pair> pairs = new HashSet<>();
    for (List<Form> block : blocks.values()) {
      for (Form one : block) {
        for (Form other : block) {
          if (!one.equals(other) && !spelled(one, other)) {
            pairs.add(new Pair(one, other));
          }
        }
      }
    }
    return pairs;
  }

  private static boolean spelled(Form one, Form other) {
    if (one.type() != ActorType.PERSON || other.type() != ActorType.PERSON) {
      return false;
    }
    PersonalName name = Names.best(one);
    PersonalName theirs = Names.best(other);
    return switch (NameLikeness.of(name, theirs)) {
      case SPELLING -> true;
      case SAME -> name.full() && !name.written().equals(theirs.written());
      case NEAR, OTHER -> false;
    };
  }

  /** Two forms, whichever comes first. */
  public record Pair(Form one, Form other) {

    public Pair {
      if (one.compareTo(other) > 0) {
        Form first = other;
        other = one;
        one = first;
      }
    }
  }
}
