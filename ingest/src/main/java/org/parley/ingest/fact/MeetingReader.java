package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/** Reads the meetings a document tells of, each once. */
public final class MeetingReader {

  private final Cast cast;
  private final DateReader dates;
  private final MeetingSetting setting;

  public MeetingReader(Cast cast) {
    this.cast = cast;
    this.dates = new DateReader(cast.text().document().date());
    this.setting = new MeetingSetting(cast, dates);
  }

  /** Meetings in order of their first mention. */
  public List<Meeting> read() {
    MeetingFinder finder = new MeetingFinder(cast, dates);
    List<MeetingMention> mentions = new ArrayList<>();
    for (Tree tree : cast.trees()) {
      mentions.addAll(finder.find(tree));
    }
    return new MeetingJoiner(cast)
        .join(mentions).stream()
            .map(this::meeting)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing((Meeting m) -> m.evidence().get(0)))
            .toList();
  }

  private Optional<Meeting> meeting(List<MeetingMention> mentions) {
    Map<String, Meeting.Role> roles = roles(mentions);
    Set<String> standing = new LinkedHashSet<>();
    Set<String> present = new LinkedHashSet<>(roles.keySet());
    for (String id : present) {
      boolean stoodFor =
          present.stream()
              .anyMatch(other -> !other.equals(id) && cast.represents(other).contains(id));
      if (stoodFor && roles.get(id) != Meeting.Role.ABSENT) {
        standing.add(id);
      }
    }
    if (standing.isEmpty()) {
      standing.addAll(statesOfBareOffices(present));
    }
    roles.keySet().removeIf(id -> spokenFor(id, present));
    standing.forEach(roles::remove);
    long attending = roles.values().stream().filter(r -> r != Meeting.Role.ABSENT).count();
    boolean group =
        roles.keySet().stream()
            .map(cast::actor)
            .flatMap(Optional::stream)
            .anyMatch(a -> a.type() == ActorType.GROUP);
    if (attending == 0 || (attending + standing.size() < 2 && !group)) {
      return Optional.empty();
    }
    Optional<String> named = first(mentions, MeetingMention::place);
    MeetingSetting.Found own =
        new MeetingSetting.Found(
            named,
            first(mentions, MeetingMention::site).filter(s -> !named.equals(Optional.of(s))),
            mentions.stream().map(MeetingMention::when).reduce(Optional.empty(), When::narrower));
    Set<String> topics = all(mentions, MeetingMention::topics);
    Set<String> excluded = all(mentions, MeetingMention::excludedTopics);
    topics.removeAll(excluded);
    List<Meeting.Participation> participations =
        roles.entrySet().stream()
            .map(e -> new Meeting.Participation(e.getKey(), e.getValue()))
            .toList();
    Meeting.Factuality factuality = factuality(mentions, own.when());
    Set<String> parties = new LinkedHashSet<>(roles.keySet());
    parties.addAll(standing);
    MeetingSetting.Found found =
        setting.complete(own, mentions, parties, factuality != Meeting.Factuality.ACTUAL);
    Optional<String> place = found.place();
    Optional<String> site = found.site();
    return Optional.of(
        new Meeting(
            participations,
            standing.stream().sorted().toList(),
            place.or(() -> site),
            place.isPresent() ? site : Optional.empty(),
            found.when().map(When::edtf),
            first(mentions, MeetingMention::startTime),
            first(mentions, MeetingMention::duration),
            kind(mentions),
            List.copyOf(topics),
            List.copyOf(excluded),
            factuality,
            mentions.stream().map(MeetingMention::evidence).toList(),
            confidence(mentions, roles),
            mentions.get(0).byVerb() ? "meeting-verb" : "meeting-noun"));
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
    return is(id, ActorType.GROUP)
        && !cast.represents(id).isEmpty()
        && cast.represents(id).stream()
            .allMatch(
                state ->
                    present.stream()
                        .anyMatch(
                            p -> is(p, ActorType.PERSON) && cast.represents(p).contains(state)));
  }

  private boolean is(String id, ActorType type) {
    return cast.actor(id).map(Actor::type).filter(t -> t == type).isPresent();
  }

  private Map<String, Meeting.Role> roles(List<MeetingMention> mentions) {
    Map<String, Meeting.Role> roles = new LinkedHashMap<>();
    for (MeetingMention mention : mentions) {
      mention.participants().stream()
          .filter(this::sitsAtTables)
          .forEach(p -> roles.putIfAbsent(p, Meeting.Role.ATTENDEE));
      mention.hosts().stream()
          .filter(roles::containsKey)
          .forEach(p -> roles.put(p, Meeting.Role.HOST));
      mention.mediators().forEach(p -> roles.put(p, Meeting.Role.MEDIATOR));
    }
    for (MeetingMention mention : mentions) {
      mention.absent().forEach(p -> roles.put(p, Meeting.Role.ABSENT));
    }
    return roles;
  }

  private boolean sitsAtTables(String id) {
    return cast.actor(id)
        .map(Actor::type)
        .filter(t -> t != ActorType.ORGANIZATION || !id.contains("news"))
        .isPresent();
  }

  private static Set<String> all(
      List<MeetingMention> mentions, Function<MeetingMention, List<String>> values) {
    Set<String> all = new LinkedHashSet<>();
    mentions.forEach(m -> all.addAll(values.apply(m)));
    return all;
  }

  private static Optional<String> first(
      List<MeetingMention> mentions, Function<MeetingMention, Optional<String>> value) {
    return mentions.stream().map(value).flatMap(Optional::stream).findFirst();
  }

  /** The most telling kind: "summit" says more than "talks", "talks" more than "meeting". */
  private static String kind(List<MeetingMention> mentions) {
    return Stream.of("summit", "call", "conference", "session", "visit", "talks", "meeting")
        .filter(
            k ->
                mentions.stream()
                    .anyMatch(
                        m ->
                            m.kind().equals(k)
                                && (!k.equals("visit")
                                    || mentions.stream().allMatch(n -> n.kind().equals("visit")))))
        .findFirst()
        .orElse("talks");
  }

  private Meeting.Factuality factuality(List<MeetingMention> mentions, Optional<When> when) {
    List<Meeting.Factuality> told =
        mentions.stream()
            .filter(m -> m.absent().isEmpty() || mentions.size() == 1)
            .map(MeetingMention::factuality)
            .toList();
    boolean ahead =
        when.isPresent()
            && cast.text()
                .document()
                .date()
                .filter(published -> when.get().first().isAfter(published))
                .isPresent();
    if (told.contains(Meeting.Factuality.DENIED) && !told.contains(Meeting.Factuality.ACTUAL)) {
      return Meeting.Factuality.DENIED;
    }
    if (ahead) {
      return told.contains(Meeting.Factuality.POSSIBLE)
              && !told.contains(Meeting.Factuality.SCHEDULED)
          ? Meeting.Factuality.POSSIBLE
          : Meeting.Factuality.SCHEDULED;
    }
    if (told.contains(Meeting.Factuality.ACTUAL)) {
      return Meeting.Factuality.ACTUAL;
    }
    return told.contains(Meeting.Factuality.SCHEDULED)
        ? Meeting.Factuality.SCHEDULED
        : told.isEmpty() ? Meeting.Factuality.ACTUAL : told.get(0);
  }

  private double confidence(List<MeetingMention> mentions, Map<String, Meeting.Role> roles) {
    boolean named =
        roles.keySet().stream()
                .map(cast::actor)
                .flatMap(Optional::stream)
                .filter(a -> a.type() == ActorType.PERSON || a.type() == ActorType.STATE)
                .count()
            >= 2;
    boolean byVerb = mentions.stream().anyMatch(MeetingMention::byVerb);
    int tenths = (named ? 7 : 5) + (byVerb ? 1 : 0) + (mentions.size() > 2 ? 1 : 0);
    return tenths / 10.0;
  }
}
