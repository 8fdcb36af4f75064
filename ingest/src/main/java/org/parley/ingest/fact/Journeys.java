package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads verbs of visiting, travelling and sending that tell of a visit to a state. */
final class Journeys {

  private static final Set<String> ENVOYS =
      Set.of("delegation", "team", "envoy", "mission", "official", "representative", "emissary");

  private static final Set<String> JOURNEYS =
      Set.of("tour", "trip", "visit", "journey", "swing", "voyage", "itinerary", "travel");
  private static final Set<String> LEGS = Set.of("leg", "stop", "stage", "part", "country");
  private static final Set<String> GAPS = Set.of("which", "that");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> WILL = Set.of("will", "would");
  private static final int CLIMB = 4;

  private final Cast cast;
  private final Tree tree;
  private final PartyReader parties;
  private final VisitReader visits;

  Journeys(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.parties = new PartyReader(cast, tree);
    this.visits = new VisitReader(cast, tree);
  }

  /** "visited Norway". */
  boolean visited(int verb, Parts parts) {
    parts.people.addAll(parties.subject(verb));
    if (parts.people.isEmpty() || !parties.personsOrGroups(parts.people)) {
      parts.people.clear();
      above(verb).ifPresent(v -> parts.people.addAll(parties.subject(v)));
    }
    if (parts.people.isEmpty() || !parties.personsOrGroups(parts.people)) {
      return false;
    }
    boolean named = false;
    for (int object : tree.children(verb, "dobj")) {
      named |= visits.visited(object, parts);
      if (!named) {
        named = bodyVisited(object, parts);
      }
    }
    return named;
  }

  /** "visited the company", "visited the White House": a visit to those whom it belongs to. */
  private boolean bodyVisited(int object, Parts parts) {
    boolean officials = parts.people.stream().anyMatch(p -> !cast.represents(p).isEmpty());
    Set<String> hosts = parties.whom(object);
    hosts.removeIf(h -> !parties.is(h, ActorType.ORGANIZATION) && !parties.is(h, ActorType.STATE));
    hosts.removeIf(h -> parts.people.stream().anyMatch(p -> cast.represents(p).contains(h)));
    if (!officials || hosts.size() != 1) {
      return false;
    }
    parts.people.addAll(hosts);
    parts.hosts.addAll(hosts);
    return true;
  }

  /**
   * "left for Oslo to attend the talks and will visit Bergen": the verb that shares its subject,
   * where the parser has joined a finite verb to an infinitive.
   */
  private Optional<Integer> above(int verb) {
    boolean finite = tree.token(verb).relation().equals("conj") && willing(verb);
    int at = verb;
    for (int hops = 0; finite && hops < CLIMB && at >= 0; hops++) {
      Token token = tree.token(at);
      if (at != verb && FINITE.contains(token.tag())) {
        return Optional.of(at);
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private boolean willing(int verb) {
    return tree.auxiliaries(verb).stream().anyMatch(WILL::contains);
  }

  /** "will travel to Norway", "left for Oslo": a visit where an official of another state goes. */
  boolean travelled(int verb, Parts parts) {
    boolean leaves = MeetingWords.is(tree.token(verb), Signal.LEAVING) || invited(verb);
    if (!leaves || tree.has(verb, "dobj") && !leavesFor(verb)) {
      return false;
    }
    parts.people.addAll(parties.subject(verb));
    boolean officials =
        parts.people.stream()
            .anyMatch(p -> parties.is(p, ActorType.PERSON) && !cast.represents(p).isEmpty());
    if (!officials || toEvent(verb)) {
      return false;
    }
    boolean named = visits.destination(verb, destinations(verb), parts);
    if (!named && invited(verb)) {
      return hosts(verb, parts);
    }
    return named && parts.visits.stream().anyMatch(v -> v.state().isPresent());
  }

  /** "arrived in Norway at the invitation of X". */
  private boolean invited(int verb) {
    return tree.token(verb).lemma().equals("arrive")
        && tree.objectsOf(verb, "at", "on").stream()
            .anyMatch(o -> tree.token(o).lemma().equals("invitation"));
  }

  /** "arrived here at the invitation of X": X hosts the visit. */
  private boolean hosts(int verb, Parts parts) {
    int guests = parts.people.size();
    for (int invitation : tree.objectsOf(verb, "at", "on")) {
      tree.objectsOf(invitation, "of").forEach(o -> parts.people.addAll(parties.whom(o)));
    }
    return parts.people.size() > guests;
  }

  private List<String> destinations(int verb) {
    if (invited(verb)) {
      return List.of("in");
    }
    return List.of(leavesFor(verb) ? "for" : "to");
  }

  private boolean leavesFor(int verb) {
    String lemma = tree.token(verb).lemma();
    return lemma.equals("leave") || lemma.equals("depart") || lemma.equals("head");
  }

  /** "flew to Oslo for talks": the talks tell of it. */
  private boolean toEvent(int verb) {
    return tree.objectsOf(verb, "for", "to", "on").stream()
            .anyMatch(o -> MeetingWords.kind(tree.token(o)).isPresent())
        || tree.children(verb, "xcomp", "advcl").stream()
            .filter(c -> MeetingWords.is(tree.token(c), Signal.ATTENDING) || attends(c))
            .anyMatch(this::event);
  }

  /** "The tour will take him to Norway": a visit of his. */
  boolean taken(int verb, Parts parts) {
    boolean tour =
        tree.subject(verb)
            .map(s -> GAPS.contains(tree.token(s).lemma()) ? tree.token(verb).head() : s)
            .filter(s -> s >= 0 && journey(s))
            .isPresent();
    if (!tour) {
      return broughtTogether(verb, parts);
    }
    tree.children(verb, "dobj").forEach(o -> parts.people.addAll(parties.whom(o)));
    if (parts.people.isEmpty() || !parties.personsOrGroups(parts.people)) {
      return false;
    }
    boolean named = false;
    for (int object : tree.objectsOf(verb, "to")) {
      named |= visits.visited(object, parts);
    }
    return named && parts.visits.stream().anyMatch(v -> v.state().isPresent());
  }

  /** "brought the two leaders together". */
  private boolean broughtTogether(int verb, Parts parts) {
    boolean together =
        tree.token(verb).lemma().equals("bring")
            && tree.children(verb, "advmod", "prt").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("together"));
    if (together) {
      tree.children(verb, "dobj").forEach(o -> parts.people.addAll(parties.whom(o)));
    }
    return together && parts.people.size() > 1;
  }

  /** "tour", "the last leg of his trip". */
  private boolean journey(int noun) {
    return JOURNEYS.contains(tree.token(noun).lemma())
        || tree.objectsOf(noun, "of").stream()
            .anyMatch(o -> JOURNEYS.contains(tree.token(o).lemma()));
  }

  /** "Norway is the second leg of his tour": a visit of his. */
  boolean leg(int verb, Parts parts) {
    for (int leg : tree.children(verb, "attr")) {
      if (!LEGS.contains(tree.token(leg).lemma())) {
        continue;
      }
      for (int tour : tree.objectsOf(leg, "of", "on", "in")) {
        if (JOURNEYS.contains(tree.token(tour).lemma())) {
          tree.children(tour, "poss").forEach(o -> parts.people.addAll(parties.whom(o)));
        }
      }
    }
    return !parts.people.isEmpty()
        && parties.personsOrGroups(parts.people)
        && tree.subject(verb).filter(s -> visits.visited(s, parts)).isPresent()
        && parts.visits.stream().anyMatch(v -> v.state().isPresent());
  }

  /** "his tour, which included Norway", "the trip includes stops in Norway". */
  boolean included(int verb, Parts parts) {
    Optional<Integer> tour =
        tree.subject(verb)
            .map(s -> GAPS.contains(tree.token(s).lemma()) ? tree.token(verb).head() : s)
            .filter(s -> s >= 0 && JOURNEYS.contains(tree.token(s).lemma()));
    if (tour.isEmpty() || !tree.token(verb).lemma().equals("include")) {
      return false;
    }
    tree.children(tour.get(), "poss").forEach(o -> parts.people.addAll(parties.whom(o)));
    for (int object : tree.children(verb, "dobj")) {
      visits.visited(object, parts);
      tree.objectsOf(object, "in", "to").forEach(o -> visits.visited(o, parts));
    }
    return !parts.people.isEmpty()
        && parties.personsOrGroups(parts.people)
        && parts.visits.stream().anyMatch(v -> v.state().isPresent());
  }

  private boolean attends(int verb) {
    return MeetingWords.pattern(tree.token(verb)).filter("attend"::equals).isPresent();
  }

  /** "to attend the summit", "to participate in the summit". */
  private boolean event(int verb) {
    return tree.children(verb, "dobj").stream()
            .anyMatch(o -> MeetingWords.kind(tree.token(o)).isPresent())
        || tree.objectsOf(verb, "in", "at").stream()
            .anyMatch(o -> MeetingWords.kind(tree.token(o)).isPresent());
  }

  /** "would send a delegation to Washington". */
  boolean sent(int verb, Parts parts) {
    for (int object : tree.children(verb, "dobj")) {
      if (ENVOYS.contains(tree.token(object).lemma())) {
        parts.people.addAll(parties.whom(object));
        if (visits.destination(verb, List.of("to"), parts)
            || tree.objectsOf(object, "to").stream().anyMatch(o -> visits.visited(o, parts))) {
          return !parts.people.isEmpty()
              && parts.visits.stream().anyMatch(v -> v.state().isPresent());
        }
      }
    }
    return false;
  }
}
