package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.OfficeClaim;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Who sits at a table that is only said to have so many sides ("the six-party talks"): the states
 * that the document lists in such a number, or else all those that act in it where they are as
 * many.
 */
final class TableSides {

  private static final int FEWEST = 3;

  private static final Pattern NEGOTIATING =
      Pattern.compile("negotiator|envoy|delegat|^head$", Pattern.CASE_INSENSITIVE);

  private final Cast cast;
  private final Map<Integer, Set<String>> known = new TreeMap<>();

  TableSides(Cast cast) {
    this.cast = cast;
  }

  /**
   * @param coming whether it is a meeting to come, to which those go whom the text calls envoys
   */
  Set<String> of(int sides, boolean coming) {
    Set<String> states = sides < FEWEST ? Set.of() : known.computeIfAbsent(sides, this::find);
    return coming ? envoys(states) : states;
  }

  /** Each state's negotiator, where the text names one. */
  private Set<String> envoys(Set<String> states) {
    Set<String> seated = new LinkedHashSet<>();
    for (String state : states) {
      seated.add(
          cast.offices().stream()
              .filter(o -> NEGOTIATING.matcher(o.title()).find())
              .map(OfficeClaim::person)
              .filter(p -> cast.represents(p).contains(state))
              .findFirst()
              .orElse(state));
    }
    return seated;
  }

  /** The groups of this rank that the document tells of ("the ministers", of their meeting). */
  Set<String> of(Rank rank) {
    Set<String> groups = new LinkedHashSet<>();
    for (Actor actor : cast.actors()) {
      if (actor.type() == ActorType.GROUP
          && !actor.label().startsWith("other ")
          && Rank.of(List.of(actor.label())).filter(rank::equals).isPresent()) {
        groups.add(actor.id());
        break;
      }
    }
    return groups;
  }

  private Set<String> find(int sides) {
    return listed(sides).or(() -> acting(sides)).orElse(Set.of());
  }

  private Optional<Set<String>> listed(int sides) {
    for (Tree tree : cast.trees()) {
      for (Token token : tree.sentence().tokens()) {
        if (tree.has(token.index(), "conj") && !token.relation().equals("conj")) {
          Set<String> states = new LinkedHashSet<>();
          for (int listed : tree.withConjuncts(token.index())) {
            states.addAll(cast.denoted(tree.sentence().index(), listed));
          }
          if (states.size() == sides && states.stream().allMatch(this::isState)) {
            return Optional.of(states);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Set<String>> acting(int sides) {
    Set<String> states = new LinkedHashSet<>();
    for (Actor actor : cast.actors()) {
      Stream.concat(Stream.of(actor.id()).filter(cast::acts), cast.represents(actor.id()).stream())
          .filter(this::isState)
          .forEach(states::add);
    }
    return states.size() == sides ? Optional.of(states) : Optional.empty();
  }

  private boolean isState(String id) {
    return cast.actor(id).map(Actor::type).filter(t -> t == ActorType.STATE).isPresent();
  }
}
