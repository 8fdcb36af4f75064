package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads who takes part in an event from the words around its noun. */
final class EventParties {

  private static final int MODIFIERS = 14;
  private static final Set<String> LEADING = Set.of("leader", "minister", "official");

  /** What negotiations are for rather than of. */
  private static final Set<String> AGREED =
      Set.of("agreement", "arrangement", "treaty", "pact", "accord", "deal", "contract", "terms");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final PartyReader parties;
  private final VisitReader visits;
  private final EventBodies bodies;
  private final EventPhrases phrases;
  private final FrontedPhrase fronted;

  EventParties(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.parties = new PartyReader(cast, tree);
    this.visits = new VisitReader(cast, tree);
    this.bodies = new EventBodies(cast, tree);
    this.phrases = new EventPhrases(cast, tree);
    this.fronted = new FrontedPhrase(cast, tree);
  }

  /**
   * All that hangs on an event noun: "between X and Y", "X's talks with Y", "U.S.-Iranian talks".
   */
  void read(int noun, Parts parts) {
    boolean visit = visit(noun);
    new Rounds(tree).talks(noun).forEach(talks -> read(talks, parts));
    owners(noun, parts);
    Set<String> states = states(noun, parts);
    if (!visit) {
      parts.people.addAll(bodies.namesake(noun));
    }
    for (int object : tree.objectsOf(noun, "with", "involving")) {
      parts.people.addAll(parties.partner(object));
    }
    if (!visit) {
      EventTail.partners(tree, noun).forEach(o -> parts.people.addAll(parties.partner(o)));
    }
    if (MeetingByNoun.social(tree.token(noun))) {
      honoured(noun, parts);
    }
    sides(noun, parts);
    if (visit) {
      visit(noun, parts);
    } else {
      members(noun, parts);
    }
    boolean joined = states.size() == 1 && parts.people.size() == 1 && hyphenated(noun);
    if ((states.size() > 1 || joined) && !visit) {
      parts.people.addAll(states); // "U.S.-Iranian talks", "EU-Ukraine summit"
    }
    if (MeetingWords.remote(tree, noun)) {
      tree.objectsOf(noun, "from", "to").forEach(o -> parts.people.addAll(parties.whom(o)));
    }
    phrases.mediation(noun, parts);
  }

  /** "X's talks", "the NATO leaders' meeting". */
  private void owners(int noun, Parts parts) {
    for (int owner : tree.children(noun, "poss")) {
      Set<String> led = bodies.ledBy(owner);
      Set<String> owners = led.isEmpty() ? fronted.owner(noun, owner) : led;
      parts.people.addAll(owners.isEmpty() ? parties.whom(owner) : owners);
      if (leading(owner) && parts.people.size() < 2) {
        Rank.of(List.of(tree.token(owner).form()))
            .ifPresent(rank -> parts.people.addAll(new TableSides(cast).of(rank)));
        parts.mutual |= parts.people.size() > 0 && !visit(noun);
      }
    }
  }

  /** The states among an event's modifiers; others that these name take part in it. */
  private Set<String> states(int noun, Parts parts) {
    Set<String> states = new LinkedHashSet<>();
    for (int modifier : modifiers(noun)) {
      cast.state(sentence, modifier)
          .filter(s -> !cast.names(sentence, modifier, NameUse.CITY))
          .ifPresent(states::add);
      if (cast.state(sentence, modifier).isEmpty() && modifier < noun) {
        parts.people.addAll(cast.denoted(sentence, modifier));
      }
    }
    return states;
  }

  /** "a dinner for X", "a dinner in honour of X". */
  private void honoured(int noun, Parts parts) {
    tree.objectsOf(noun, "for").forEach(o -> parts.people.addAll(parties.whom(o)));
    for (int honour : tree.objectsOf(noun, "in")) {
      tree.objectsOf(honour, "of").forEach(o -> parts.people.addAll(parties.whom(o)));
    }
  }

  /** The sides named by the event's own phrase, or by the verb that says it is held. */
  private void sides(int noun, Parts parts) {
    phrases.among(noun, parts);
    for (int verb : tree.children(noun, "acl", "relcl")) {
      if (MeetingWords.is(tree.token(verb), Signal.HOLDING)) {
        phrases.among(verb, parts); // "talks held between"
      }
    }
    phrases.participation(noun, parts);
    Token token = tree.token(noun);
    if (token.relation().startsWith("nsubj") && tree.token(token.head()).tag().startsWith("V")) {
      phrases.among(token.head(), parts); // "talks are going on between"
      phrases.participation(token.head(), parts);
    }
  }

  private boolean visit(int noun) {
    return MeetingWords.kind(tree.token(noun)).filter("visit"::equals).isPresent();
  }

  /** "a visit of X to Y". */
  private void visit(int noun, Parts parts) {
    for (int visitor : tree.objectsOf(noun, "of", "by")) {
      parts.people.addAll(parties.whom(visitor));
    }
    visits.modifiers(noun, parts);
    tree.objectsOf(noun, "to").forEach(o -> visits.visited(o, parts));
  }

  /** "a meeting of ministers": they meet among themselves. */
  private void members(int noun, Parts parts) {
    for (int member : ofEvent(noun)) {
      if (AGREED.contains(tree.token(member).lemma())) {
        continue; // "the negotiation of trade agreements"
      }
      Set<String> whom = parties.whom(member);
      parts.people.addAll(whom.isEmpty() ? bodies.commission(member) : whom);
      parts.mutual |= tree.token(member).tag().endsWith("S");
    }
  }

  /** "the economic leaders' meeting": they meet as a group of their own. */
  private boolean leading(int owner) {
    Token token = tree.token(owner);
    return token.tag().endsWith("S") && LEADING.contains(token.lemma());
  }

  /** The words before a noun that modify it, without an owner's. */
  private Set<Integer> modifiers(int noun) {
    Set<Integer> modifiers = new LinkedHashSet<>();
    List<Integer> owners = tree.children(noun, "poss");
    for (int i = noun - 1; i >= 0 && i >= noun - MODIFIERS; i--) {
      int word = i;
      if (tree.under(i, noun) && owners.stream().noneMatch(o -> tree.under(word, o))) {
        modifiers.add(i);
      }
    }
    return modifiers;
  }

  /** "a meeting of ministers", also behind a day or a place: "a meeting in Oslo of ministers". */
  private List<Integer> ofEvent(int noun) {
    List<Integer> objects = new ArrayList<>(tree.objectsOf(noun, "of"));
    tree.objectsOf(noun, "on", "in", "at").stream()
        .filter(
            o ->
                DateReader.namesDay(tree.token(o).lemma()) || cast.names(sentence, o, NameUse.CITY))
        .forEach(o -> objects.addAll(tree.objectsOf(o, "of")));
    return objects;
  }

  private boolean hyphenated(int noun) {
    return modifiers(noun).stream().anyMatch(m -> m < noun && tree.token(m).tag().equals("HYPH"));
  }
}
