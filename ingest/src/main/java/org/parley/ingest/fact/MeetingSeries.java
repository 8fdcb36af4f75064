package org.parley.ingest.fact;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;

/** Compares mentions as meetings of many: by round, number of sides, and rank of those who meet. */
final class MeetingSeries {

  private static final Set<String> MANY = Set.of("summit", "conference");

  private final Cast cast;

  MeetingSeries(Cast cast) {
    this.cast = cast;
  }

  /** Whether two mentions can be of one round, one number of sides and one rank. */
  boolean alike(MeetingMention one, MeetingMention other) {
    return sides(one, other) && numbers(one, other) && ranks(one, other);
  }

  /** Six-party talks are not four-party talks, nor talks of two. */
  private boolean sides(MeetingMention one, MeetingMention other) {
    OptionalInt sides = one.reference().sides();
    OptionalInt others = other.reference().sides();
    if (sides.isPresent() && others.isPresent()) {
      return sides.equals(others);
    }
    return fits(sides, other) && fits(others, one);
  }

  /** The fifth round is not the fourth. */
  private static boolean numbers(MeetingMention one, MeetingMention other) {
    return one.reference().number().isEmpty()
        || other.reference().number().isEmpty()
        || one.reference().number().equals(other.reference().number());
  }

  /**
   * Whether the words tell of a meeting of many, though they name but one: an envoy who attends a
   * summit, a state that hosts one.
   */
  boolean ofMany(MeetingMention mention) {
    boolean great =
        MANY.contains(mention.kind())
            || mention.reference().sides().isPresent()
            || mention.reference().number().isPresent();
    boolean hosted =
        mention.company().hosts().stream().anyMatch(h -> type(h) == ActorType.STATE)
            && !mention.visit();
    boolean attended =
        mention.reference().attending()
            && mention.participants().stream()
                .anyMatch(
                    p ->
                        (type(p) == ActorType.PERSON || type(p) == ActorType.GROUP)
                            && !cast.represents(p).isEmpty());
    return !mention.visit() && (hosted || (great && attended));
  }

  /** Ministers meet before their leaders do. */
  private boolean ranks(MeetingMention one, MeetingMention other) {
    if (summitOfOthers(one, other) || summitOfOthers(other, one)) {
      return false;
    }
    Optional<Rank> rank = rank(one);
    return rank.isEmpty() || rank(other).isEmpty() || rank.equals(rank(other));
  }

  /** "the Oslo summit", which leaders hold, and "the ministerial conference". */
  private static boolean summitOfOthers(MeetingMention summit, MeetingMention other) {
    return summit.kind().equals("summit")
        && summit.reference().rank().isEmpty()
        && !other.kind().equals("summit")
        && !other.reference().byVerb()
        && other.reference().rank().filter(r -> r != Rank.LEADERS).isPresent();
  }

  /** As the words have it, else as those groups are called that meet. */
  private Optional<Rank> rank(MeetingMention mention) {
    return mention
        .reference()
        .rank()
        .or(
            () ->
                Rank.of(
                    mention.participants().stream()
                        .flatMap(id -> cast.actor(id).stream())
                        .filter(a -> a.type() == ActorType.GROUP)
                        .map(Actor::label)
                        .toList()));
  }

  /** "the upcoming fifth round", and that delegates have come to the fifth round. */
  static boolean sameRound(MeetingMention one, MeetingMention other) {
    return one.reference().number().isPresent()
        && one.reference().number().equals(other.reference().number());
  }

  /** "ahead of the APEC leaders' meeting", and that the APEC leaders will meet on Friday. */
  boolean sameBody(MeetingMention one, MeetingMention other) {
    Optional<Rank> rank = one.reference().rank();
    return rank.isPresent()
        && rank.equals(other.reference().rank())
        && one.participants().stream()
            .anyMatch(p -> type(p) == ActorType.ORGANIZATION && other.participants().contains(p));
  }

  private boolean fits(OptionalInt sides, MeetingMention mention) {
    int parties = weight(mention.participants(), p -> true);
    return sides.isEmpty() || parties < 2 || parties == sides.getAsInt();
  }

  /** How many parties these are: a group that stands for two states counts for two. */
  int weight(Set<String> ids, Predicate<String> counted) {
    return ids.stream()
        .filter(counted)
        .mapToInt(id -> type(id) == ActorType.GROUP ? Math.max(1, cast.represents(id).size()) : 1)
        .sum();
  }

  private @Nullable ActorType type(String id) {
    return cast.actor(id).map(Actor::type).orElse(null);
  }
}
