package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/** Reads who is at an event that a verb says is held, hosted, attended or opened. */
final class EventHolding {

  /** What is done to a meeting by one who attends it. */
  private static final Set<String> OPENING = Set.of("open", "inaugurate", "chair", "preside");

  private final Tree tree;
  private final PartyReader parties;
  private final EventParties events;
  private final EventBodies bodies;
  private final EventContext context;
  private final MatterParties matter;
  private final CounterpartSubject counterparts;

  EventHolding(Cast cast, Tree tree) {
    this.tree = tree;
    this.parties = new PartyReader(cast, tree);
    this.events = new EventParties(cast, tree);
    this.bodies = new EventBodies(cast, tree);
    this.context = new EventContext(cast, tree);
    this.matter = new MatterParties(cast, tree);
    this.counterparts = new CounterpartSubject(cast, tree);
  }

  /** "X hosted the talks", "X hosted Y". */
  boolean host(int verb, Optional<Integer> noun, Parts parts) {
    Set<String> hosts = parties.subject(verb);
    parts.people.addAll(hosts);
    parts.hosts.addAll(hosts);
    if (noun.isPresent()) {
      events.read(noun.get(), parts);
      parts.mutual = true;
      tree.objectsOf(noun.get(), "for").forEach(o -> parts.people.addAll(parties.whom(o)));
      return true;
    }
    Set<String> guests = parties.persons(verb);
    parts.people.addAll(guests);
    return !guests.isEmpty() && parts.size() > 1;
  }

  /** "The other participants were X and Y": they took part in the meeting told of. */
  boolean roll(int verb, Parts parts) {
    for (int listed : tree.children(verb, "attr", "dobj")) {
      parts.people.addAll(parties.whom(listed));
    }
    parts.people.addAll(parties.named(verb));
    tree.objectsOf(verb, "besides").forEach(o -> parts.people.addAll(parties.whom(o)));
    parts.attending = true;
    return parts.size() > 0;
  }

  /** "Norway invited Sweden to start talks": with Norway. */
  private Set<String> inviting(int verb) {
    int above = tree.token(verb).head();
    boolean invited =
        tree.token(verb).relation().equals("xcomp")
            && above >= 0
            && tree.token(above).lemma().equals("invite")
            && !tree.passive(above);
    return invited ? parties.subject(above) : Set.of();
  }

  /** "X held talks with Y", "attended the summit", "stayed away from it". */
  boolean held(int verb, String pattern, int noun, Parts parts) {
    boolean participle = !tree.passive(verb) && tree.token(verb).relation().equals("acl");
    parts.people.addAll(
        participle && tree.token(verb).tag().equals("VBN")
            ? parties.agents(verb)
            : counterparts.meeting(noun, parties.subject(verb)));
    if (pattern.equals("stay") || (pattern.equals("attend") && tree.negated(verb))) {
      parts.stayAway();
    }
    if (parts.people.isEmpty() && pattern.equals("attend")) {
      parts.people.addAll(parties.antecedents(verb)); // "leaders who attended"
    }
    parts.attending = pattern.equals("attend") && parts.absent.isEmpty();
    events.read(noun, parts);
    if (pattern.equals("light") && parts.size() == 1) {
      parts.people.addAll(inviting(verb));
    }
    if (parts.attending) {
      parts.people.addAll(bodies.body(noun));
    }
    parts.mutual |= tree.objectsOf(noun, "with").isEmpty() && parties.pluralSubject(verb);
    parts.mutual |=
        tree.passive(verb) && parties.bodyAlone(parts.people); // "the NATO meeting will be held"
    parts.mutual |=
        pattern.equals("light")
            && parties.bodyAlone(parts.people)
            && tree.objectsOf(noun, "with", "between").isEmpty(); // "the council had a meeting"
    boolean opens =
        OPENING.contains(tree.token(verb).lemma())
            && parts.people.size() == 1
            && parts.people.stream().allMatch(p -> parties.is(p, ActorType.PERSON));
    parts.attending |= opens;
    if (pattern.equals("light")) {
      parts.people.addAll(parties.partners(verb));
      context.involved(noun, parts);
      if (parts.size() == 1) {
        matter.read(noun, parts);
      }
      if (parts.size() == 1 && !parts.mutual) {
        parts.people.addAll(parties.seats(verb)); // "held talks at the foreign ministry"
      }
    }
    return true;
  }
}
