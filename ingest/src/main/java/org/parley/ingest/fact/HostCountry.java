package org.parley.ingest.fact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Place;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * The country of the hosts, where no word says where a meeting is but one of those who meet is
 * called a visitor: "the visiting minister", "X, who arrived here on Monday".
 */
final class HostCountry {

  private static final Set<String> COMING = Set.of("arrive", "come", "fly", "land", "be");

  /** So many sentences, the dateline among them, tell what a report is about. */
  private static final int LEAD = 4;

  private final Cast cast;
  private final Set<String> visitors = new LinkedHashSet<>();

  HostCountry(Cast cast) {
    this.cast = cast;
    for (Tree tree : cast.trees()) {
      for (Token token : tree.sentence().tokens()) {
        boolean visiting =
            token.form().equals("visiting")
                && token.head() > token.index()
                && !token.relation().startsWith("aux");
        // In "with visiting President X" parsers take "visiting" for a verb.
        boolean misread = token.form().equals("visiting") && token.relation().equals("pcomp");
        if (misread) {
          tree.children(token.index(), "dobj").forEach(o -> visitors.addAll(persons(tree, o)));
        } else if (visiting) {
          persons(tree, token.head()).forEach(visitors::add);
        } else if (token.lemma().equals("here") && token.head() >= 0) {
          Token verb = tree.token(token.head());
          if (COMING.contains(verb.lemma()) && verb.tag().startsWith("V")) {
            new PartyReader(cast, tree).subject(verb.index()).forEach(visitors::add);
          }
        }
      }
    }
  }

  /**
   * The place that the report is written from, where one of those who meet is at home there: talks
   * that it tells of as news were held there.
   */
  Optional<Place> reported(Collection<String> parties, Collection<MeetingMention> mentions) {
    Here here = new Here(cast);
    return mentions.stream()
        .filter(m -> !m.visit())
        .flatMap(
            m ->
                here
                    .dateline(m.sentence())
                    .filter(d -> home(d, parties) || lead(m))
                    .or(() -> here.report(m.sentence()).filter(d -> home(d, parties)))
                    .stream())
        .findFirst();
  }

  private boolean home(Place place, Collection<String> parties) {
    return place
        .state()
        .filter(s -> parties.stream().anyMatch(p -> states(p).contains(s)))
        .isPresent();
  }

  /** Whether it is what the report is about: told first, and of that day or the day before. */
  private boolean lead(MeetingMention mention) {
    return mention.sentence() < LEAD
        && mention
            .when()
            .flatMap(
                w ->
                    cast.text()
                        .document()
                        .date()
                        .map(d -> w.isDay() && !w.first().isBefore(d.minusDays(1))))
            .orElse(false);
  }

  /** Where those meet, if one side of them is visiting the other. */
  Optional<Place> of(Collection<String> parties, Collection<MeetingMention> mentions) {
    Set<String> away = new LinkedHashSet<>();
    visitors.stream().filter(v -> !named(v)).forEach(v -> away.addAll(states(v)));
    Set<String> guests = new LinkedHashSet<>(parties);
    guests.removeIf(g -> !visitors.contains(g) && states(g).stream().noneMatch(away::contains));
    if (guests.isEmpty() || guests.size() == parties.size()) {
      return Optional.empty();
    }
    Set<String> home = new LinkedHashSet<>();
    guests.forEach(g -> home.addAll(states(g)));
    Set<String> hosts = new LinkedHashSet<>();
    parties.stream().filter(p -> !guests.contains(p)).forEach(p -> hosts.addAll(states(p)));
    if (hosts.isEmpty()) {
      mentions.forEach(m -> hosts.addAll(around(m.sentence())));
    }
    hosts.removeAll(home);
    return hosts.size() == 1 && !home.isEmpty()
        ? cast.ground(hosts.iterator().next())
        : Optional.empty();
  }

  /** The states told of in a sentence and the one before, where an office names none. */
  private Set<String> around(int sentence) {
    Set<String> told = new LinkedHashSet<>();
    for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
      for (int i = 0; i < cast.trees().get(s).size(); i++) {
        told.addAll(cast.denoted(s, i));
      }
    }
    told.removeIf(id -> !is(id, ActorType.STATE));
    return told;
  }

  private boolean named(String id) {
    return cast.actor(id)
        .filter(a -> Character.isUpperCase(a.label().codePointAt(0)) && !a.id().contains("--"))
        .isPresent();
  }

  private Set<String> persons(Tree tree, int word) {
    Set<String> persons = new LinkedHashSet<>();
    cast.denoted(tree.sentence().index(), word).stream().filter(this::person).forEach(persons::add);
    return persons;
  }

  /** A state, or those that somebody stands for, also by way of a body of theirs. */
  private Set<String> states(String id) {
    Set<String> states = new LinkedHashSet<>();
    if (is(id, ActorType.STATE)) {
      states.add(id);
    }
    for (String whom : cast.represents(id)) {
      if (is(whom, ActorType.STATE)) {
        states.add(whom);
      }
      cast.represents(whom).stream().filter(r -> is(r, ActorType.STATE)).forEach(states::add);
    }
    return states;
  }

  private boolean person(String id) {
    return is(id, ActorType.PERSON);
  }

  private boolean is(String id, ActorType type) {
    return cast.actor(id).map(Actor::type).filter(t -> t == type).isPresent();
  }
}
