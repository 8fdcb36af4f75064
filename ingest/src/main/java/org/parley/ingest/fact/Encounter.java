package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Titles;
import org.parley.ingest.text.Tree;

/** Reads who meets by a verb that tells of it without an event: met, spoke, received. */
final class Encounter {

  private static final Set<String> DISCUSSING = Set.of("discuss", "negotiate", "debate", "talk");

  private static final Set<String> APART = Set.of("separately", "respectively", "individually");
  private static final Set<String> GATHERING = Set.of("gather", "assemble");
  private static final Set<String> VIEWS = Set.of("view", "opinion", "idea", "information");

  private final Cast cast;
  private final Tree tree;
  private final MeetingTelling telling;
  private final PartyReader parties;
  private static final Set<String> KIN =
      Set.of(
          "wife",
          "husband",
          "fiancée",
          "son",
          "daughter",
          "brother",
          "sister",
          "mother",
          "father",
          "parent",
          "family",
          "cousin",
          "uncle",
          "aunt",
          "nephew",
          "niece");

  private final EventOfVerb event;
  private final EventParties events;
  private final CounterpartSubject counterparts;

  Encounter(Cast cast, Tree tree, MeetingTelling telling) {
    this.cast = cast;
    this.tree = tree;
    this.telling = telling;
    this.parties = new PartyReader(cast, tree);
    this.event = new EventOfVerb(tree);
    this.events = new EventParties(cast, tree);
    this.counterparts = new CounterpartSubject(cast, tree);
  }

  /** "X met Y", "X sat down with Y", "the leaders met". */
  boolean metWith(int verb, Parts parts) {
    if ((tree.token(verb).lemma().equals("sit") && !down(verb))
        || (GATHERING.contains(tree.token(verb).lemma()) && !discussing(verb))
        || (tree.token(verb).lemma().equals("consult") && tree.objectsOf(verb, "with").isEmpty())
        || kin(verb)) {
      return false;
    }
    parts.people.addAll(counterparts.meeting(verb, parties.subject(verb)));
    if (tree.passive(verb)) {
      parts.hosts.addAll(parties.agents(verb));
    }
    if (parts.people.size() == 1
        && !tree.has(verb, "dobj")
        && tree.objectsOf(verb, "with").isEmpty()) {
      parts.people.addAll(parties.antecedents(verb));
    }
    Set<String> objects = parties.objects(verb);
    if (objects.isEmpty() && tree.token(verb).lemma().equals("meet")) {
      objects.addAll(parties.people(verb));
    }
    Set<String> partners = parties.partners(verb);
    if (parts.people.isEmpty() && objects.isEmpty() && partners.isEmpty()) {
      parts.people.addAll(bodies(verb));
    }
    if (parts.people.isEmpty() && !(objects.isEmpty() && partners.isEmpty())) {
      parties.subjectOf(verb).ifPresent(s -> parts.people.addAll(parties.partner(s)));
    }
    parts.people.addAll(objects);
    parts.people.addAll(partners);
    if (separately(verb)) {
      Set<String> others = new LinkedHashSet<>(parts.people);
      objects.forEach(others::remove);
      partners.forEach(others::remove);
      List<String> met = Stream.concat(objects.stream(), partners.stream()).toList();
      parts.apart.addAll(met.size() > 1 ? met : others);
      parts.apart.removeIf(p -> !parties.is(p, ActorType.PERSON));
      if (met.size() > 1 && parts.apart.size() > 1) {
        // "with five presidents, including X"
        parts.people.removeIf(p -> met.contains(p) && !parts.apart.contains(p));
      }
    }
    boolean plural =
        parts.size() > 1 || parties.pluralSubject(verb) || parties.bodyAlone(parts.people);
    parts.mutual = plural && tree.objectsOf(verb, "with").isEmpty();
    boolean otherObject = tree.has(verb, "dobj") && objects.isEmpty() && partners.isEmpty();
    return parts.size() > 0
        && !otherObject
        && (!objects.isEmpty() || !partners.isEmpty() || plural);
  }

  /** "The associations met in Oslo": bodies that so far nobody has named. */
  private Set<String> bodies(int verb) {
    return parties
        .subjectOf(verb)
        .filter(s -> tree.token(s).tag().matches("NNP?S"))
        .filter(s -> Titles.collective(tree.token(s).lemma()).equals("organization"))
        .map(parties::partner)
        .orElse(Set.of());
  }

  /** "met separately", "met on separate occasions". */
  private boolean separately(int verb) {
    return tree.children(verb, "advmod").stream()
            .anyMatch(c -> APART.contains(tree.token(c).lemma()))
        || tree.objectsOf(verb, "on").stream()
            .anyMatch(
                o ->
                    tree.children(o).stream()
                        .anyMatch(c -> tree.token(c).lemma().equals("separate")));
  }

  /** "met his wife": no meeting that is told for what came of it. */
  private boolean kin(int verb) {
    List<Integer> met = new ArrayList<>(tree.children(verb, "dobj"));
    met.addAll(tree.objectsOf(verb, "with"));
    return met.stream()
        .anyMatch(
            o ->
                KIN.contains(tree.token(o).lemma())
                    || tree.children(o, "compound", "nmod").stream()
                        .anyMatch(c -> KIN.contains(tree.token(c).lemma())));
  }

  /** "gathered to discuss malaria". */
  private boolean discussing(int verb) {
    return tree.children(verb, "advcl", "xcomp").stream()
            .anyMatch(c -> DISCUSSING.contains(tree.token(c).lemma()))
        || tree.objectsOf(verb, "for").stream()
            .anyMatch(o -> MeetingWords.kind(tree.token(o)).isPresent()); // "for a summit"
  }

  private boolean down(int verb) {
    return tree.children(verb).stream().anyMatch(c -> tree.token(c).lemma().equals("down"));
  }

  /** "X and Y shook hands". */
  boolean shookHands(int verb, Parts parts) {
    parts.people.addAll(parties.subject(verb));
    parts.people.addAll(parties.partners(verb));
    tree.children(verb, "dobj")
        .forEach(o -> tree.objectsOf(o, "with").forEach(w -> parts.people.addAll(parties.whom(w))));
    parts.people.removeIf(p -> !parties.personsOrGroups(Set.of(p)));
    return parts.people.size() > 1
        && tree.children(verb, "dobj").stream().anyMatch(o -> tree.token(o).lemma().equals("hand"));
  }

  /** "X exchanged views with Y". */
  boolean exchanged(int verb, Parts parts) {
    if (tree.children(verb, "dobj").stream()
        .noneMatch(o -> VIEWS.contains(tree.token(o).lemma()))) {
      return false;
    }
    parts.people.addAll(parties.subject(verb));
    parts.people.addAll(parties.partners(verb));
    tree.children(verb, "dobj")
        .forEach(o -> tree.objectsOf(o, "with").forEach(w -> parts.people.addAll(parties.whom(w))));
    return parts.size() > 1 && !tree.token(verb).tag().equals("VBZ");
  }

  /** To speak for an hour, or by telephone, is to hold talks; to speak to somebody is not. */
  boolean spoke(int verb, Parts parts) {
    parts.people.addAll(parties.subject(verb));
    parts.people.addAll(parties.partners(verb));
    boolean persons = parties.personsOrGroups(parts.people);
    return parts.size() > 1
        && (persons
            ? telling.lasting(verb) || telling.remote(verb)
            : tree.token(verb).lemma().equals("talk") && withSide(verb));
  }

  /** "Norway would talk with the rebels": two sides, rather than somebody with somebody. */
  private boolean withSide(int verb) {
    return !tree.objectsOf(verb, "with").isEmpty()
        && parts(verb).stream()
            .noneMatch(p -> parties.is(p, ActorType.PERSON) && cast.represents(p).isEmpty());
  }

  private Set<String> parts(int verb) {
    Set<String> parts = new LinkedHashSet<>(parties.subject(verb));
    parts.addAll(parties.partners(verb));
    return parts;
  }

  /** "X received Y", "X had a call from Y". */
  boolean received(int verb, Parts parts) {
    Optional<Integer> call = event.of(verb).filter(n -> MeetingWords.remote(tree, n));
    if (call.isPresent()) {
      parts.people.addAll(parties.subject(verb));
      events.read(call.get(), parts);
      return parts.size() > 1;
    }
    if (tree.has(verb, "xcomp")) {
      return false; // "welcomes X to come for a visit": an invitation
    }
    Set<String> agents = parties.agents(verb);
    parts.people.addAll(parties.subject(verb));
    parts.hosts.addAll(tree.passive(verb) ? agents : parts.people);
    Set<String> guests = parties.persons(verb);
    parts.people.addAll(guests);
    boolean passive = tree.passive(verb) && !agents.isEmpty();
    return (passive || !guests.isEmpty())
        && parts.size() > 1
        && parts.people.stream().allMatch(p -> cast.actor(p).isPresent());
  }
}
