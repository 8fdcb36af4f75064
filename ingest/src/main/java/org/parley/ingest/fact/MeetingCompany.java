package org.parley.ingest.fact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;

/**
 * Who takes part in one meeting, and as what, from all its mentions. A state that is there by its
 * envoy is no further participant; the meeting is held on its behalf.
 */
final class MeetingCompany {

  private static final Pattern EVENT =
      Pattern.compile("\\b(Meeting|Summit|Talks|Dialogue|Round)\\b");

  private static final Set<String> ANYBODY =
      Set.of("people", "individuals", "persons", "anyone", "everybody", "everyone", "somebody");

  private static final Pattern ANY_SIDES =
      Pattern.compile(
          "((all|the|other|various|concerned|relevant|many|several|some|different|both|western"
              + "|islamic|muslim|and|between|among|world|of) )*(parties|sides|countries|nations"
              + "|states|societies|peoples|cultures|religions|civilizations|civilisations)");

  private final Cast cast;
  private final Map<String, Meeting.Role> roles;
  private final boolean mutual;
  private final boolean ofMany;
  private final Set<String> standing = new LinkedHashSet<>();

  MeetingCompany(Cast cast, List<MeetingMention> mentions) {
    this.cast = cast;
    List<MeetingMention> telling = mentions.stream().filter(m -> m.reference().telling()).toList();
    this.roles = roles(mentions, telling.isEmpty() ? mentions : telling);
    // A body that pays a visit to nobody is told of does not meet itself.
    this.mutual = mentions.stream().anyMatch(m -> m.reference().mutual() && !m.visit());
    this.ofMany = mentions.stream().anyMatch(new MeetingSeries(cast)::ofMany);
    Set<String> present = new LinkedHashSet<>(roles.keySet());
    for (String id : present) {
      boolean stoodFor =
          present.stream()
              .anyMatch(other -> !other.equals(id) && cast.represents(other).contains(id));
      if (stoodFor && roles.get(id) != Meeting.Role.ABSENT) {
        standing.add(id);
      }
    }
    standing.addAll(visited(telling));
    if (standing.isEmpty()) {
      standing.addAll(statesOfBareOffices(present));
    }
    roles.keySet().removeIf(id -> spokenFor(id, present) || present.size() > 1 && nobody(id));
    standing.forEach(roles::remove);
  }

  /** States that only the visit names, of which others are there whom the talks name. */
  private Set<String> visited(List<MeetingMention> mentions) {
    Set<String> states = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    mentions.forEach(m -> (m.visit() ? states : others).addAll(m.participants()));
    states.removeIf(s -> !is(s, ActorType.STATE) || others.contains(s));
    return others.size() > 1 ? states : Set.of();
  }

  private Map<String, Meeting.Role> roles(
      List<MeetingMention> mentions, List<MeetingMention> telling) {
    Map<String, Meeting.Role> found = new LinkedHashMap<>();
    for (MeetingMention mention : telling) {
      mention.participants().stream()
          .flatMap(p -> seated(p).stream())
          .forEach(p -> found.putIfAbsent(p, Meeting.Role.ATTENDEE));
      mention.company().hosts().stream()
          .filter(found::containsKey)
          .forEach(p -> found.put(p, Meeting.Role.HOST));
      mention.company().mediators().forEach(p -> found.put(p, Meeting.Role.MEDIATOR));
    }
    for (MeetingMention mention : mentions) {
      mention.absent().forEach(p -> found.put(p, Meeting.Role.ABSENT));
    }
    return found;
  }

  /** Somebody who sits at tables, or the sides that an event is named after. */
  private Set<String> seated(String id) {
    Set<String> sides = new NamedSides(cast).of(id);
    return !sides.isEmpty() ? sides : sitsAtTables(id) ? Set.of(id) : Set.of();
  }

  /** Neither a news agency nor an event that the text engine takes for a body. */
  private boolean sitsAtTables(String id) {
    return cast.actor(id)
        .filter(
            a ->
                a.type() != ActorType.ORGANIZATION || (!id.contains("news") && !namedAfterEvent(a)))
        .isPresent();
  }

  /** Whether the text engine takes an event for a body ("the Summit of the North"). */
  static boolean namedAfterEvent(Actor actor) {
    return actor.type() == ActorType.ORGANIZATION && EVENT.matcher(actor.label()).find();
  }

  /** Two states, and two persons whose offices name no state: the persons act for the states. */
  private Set<String> statesOfBareOffices(Set<String> present) {
    List<String> states = present.stream().filter(i -> is(i, ActorType.STATE)).toList();
    List<String> persons =
        present.stream()
            .filter(i -> is(i, ActorType.PERSON) && cast.represents(i).isEmpty())
            .toList();
    return states.size() == 2 && persons.size() == 2 ? Set.copyOf(states) : Set.of();
  }

  /** "The envoys of both countries", where the envoys are also there by name. */
  private boolean spokenFor(String id, Set<String> present) {
    if (counted(id, present)) {
      return true;
    }
    return (is(id, ActorType.GROUP) || cast.actor(id).filter(MeetingCompany::unnamed).isPresent())
        && !cast.represents(id).isEmpty()
        && cast.represents(id).stream()
            .allMatch(
                state ->
                    present.stream()
                        .anyMatch(
                            p ->
                                is(p, ActorType.PERSON)
                                    && !p.equals(id)
                                    && cast.represents(p).contains(state)));
  }

  /** "his Norwegian counterpart", "the chief negotiator". */
  static boolean unnamed(Actor actor) {
    return actor.type() == ActorType.PERSON && actor.id().contains("--");
  }

  /** "Three leaders of the coalition", where as many persons are there by name. */
  private boolean counted(String id, Set<String> present) {
    if (!is(id, ActorType.GROUP)) {
      return false;
    }
    int count =
        cast.actor(id).stream()
            .flatMap(a -> Stream.of(a.label().split(" ", 5)).limit(4))
            .mapToInt(Rounds::number)
            .filter(n -> n > 1)
            .findFirst()
            .orElse(0);
    long persons = present.stream().filter(p -> is(p, ActorType.PERSON)).count();
    return count > 1 && persons >= count && persons <= count + 1;
  }

  private boolean is(String id, ActorType type) {
    return cast.actor(id).map(Actor::type).filter(t -> t == type).isPresent();
  }

  /** Whether there is another side to meet, or a group or body that meets by itself. */
  boolean meets() {
    long attending = roles.values().stream().filter(r -> r != Meeting.Role.ABSENT).count();
    boolean manyInOne =
        roles.keySet().stream()
            .anyMatch(i -> is(i, ActorType.GROUP) && !anybody(i) || is(i, ActorType.ORGANIZATION));
    long sides = standing.stream().filter(s -> !stoodForByOne(s)).count();
    return attending > 0 && (attending + sides > 1 || (manyInOne && mutual) || ofMany);
  }

  /** Whether who takes part stands for a side, which then is no other. */
  private boolean stoodForByOne(String side) {
    return roles.keySet().stream().anyMatch(p -> cast.represents(p).contains(side));
  }

  /** "where people can hold meetings". */
  private boolean nobody(String id) {
    return cast.actor(id)
        .filter(a -> ANYBODY.contains(a.label().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /** "where people can hold meetings", "all countries": nobody in particular. */
  private boolean anybody(String id) {
    return nobody(id)
        || cast.actor(id)
            .filter(a -> ANY_SIDES.matcher(a.label().toLowerCase(Locale.ROOT)).matches())
            .isPresent();
  }

  /** Whether two or more take part who have names. */
  boolean named() {
    return roles.keySet().stream()
            .filter(i -> is(i, ActorType.PERSON) || is(i, ActorType.STATE))
            .count()
        >= 2;
  }

  List<Meeting.Participation> participations() {
    return roles.entrySet().stream()
        .map(e -> new Meeting.Participation(e.getKey(), e.getValue()))
        .toList();
  }

  /** On whose behalf it is held, beyond what follows from its participants. */
  List<String> represented() {
    return standing.stream().sorted().toList();
  }

  /** All who take part or are represented, those who stayed away as well. */
  Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>(roles.keySet());
    parties.addAll(standing);
    return parties;
  }
}
