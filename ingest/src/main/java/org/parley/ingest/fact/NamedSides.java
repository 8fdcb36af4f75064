package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;

/**
 * Who meets at an event that has its name from its sides: at "the Forum on Norway-Africa
 * Cooperation" Norway, and those whom the document calls African leaders or countries.
 */
final class NamedSides {

  private static final Pattern SIDES =
      Pattern.compile("(?<![\\w-])(\\p{Lu}\\w+)\\s?[-–]\\s?(\\p{Lu}\\w+)(?![\\w-])");

  /** What those of a region are called. */
  private static final Map<String, String> REGIONS =
      Map.of(
          "Africa", "African",
          "Asia", "Asian",
          "Europe", "European",
          "America", "American",
          "Arab", "Arab",
          "Caribbean", "Caribbean");

  /** "41 African heads of state". */
  private static final Pattern LEADERS = Pattern.compile("\\b(leaders|heads|presidents)\\b");

  /** "48 African countries". */
  private static final Pattern SEVERAL =
      Pattern.compile("\\b(countries|states|nations|delegations|delegates|ministers|officials)\\b");

  private final Cast cast;

  NamedSides(Cast cast) {
    this.cast = cast;
  }

  /** The sides, where the document tells of both; else nobody. */
  Set<String> of(String id) {
    Optional<Actor> body = cast.actor(id).filter(a -> a.type() == ActorType.ORGANIZATION);
    if (body.isEmpty()) {
      return Set.of();
    }
    Matcher name = SIDES.matcher(body.get().label());
    if (!name.find()) {
      return Set.of();
    }
    Optional<String> one = side(name.group(1));
    Optional<String> other = side(name.group(2));
    Set<String> sides = new LinkedHashSet<>();
    if (one.isPresent() && other.isPresent()) {
      sides.add(one.get());
      sides.add(other.get());
    }
    return sides;
  }

  private Optional<String> side(String word) {
    String adjective = REGIONS.get(word);
    return adjective == null
        ? named(word)
        : group(adjective, LEADERS).or(() -> group(adjective, SEVERAL));
  }

  private Optional<String> group(String adjective, Pattern kind) {
    return cast.actors().stream()
        .filter(a -> a.type() == ActorType.GROUP)
        .filter(a -> a.label().contains(adjective) && !a.label().contains(" and " + adjective))
        .filter(a -> kind.matcher(a.label()).find())
        .map(Actor::id)
        .findFirst();
  }

  private Optional<String> named(String word) {
    return cast.actors().stream()
        .filter(a -> a.type() == ActorType.STATE)
        .filter(
            a -> Stream.concat(Stream.of(a.label()), a.aliases().stream()).anyMatch(word::equals))
        .map(Actor::id)
        .findFirst();
  }
}
