package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads who takes part in an event from the words around its noun. */
final class EventParties {

  private static final int MODIFIERS = 14;
  private static final Set<String> MEDIATING =
      Set.of("mediate", "broker", "sponsor", "facilitate", "host");

  private static final Set<String> TAKING_PART = Set.of("participation", "attendance", "presence");
  private static final Set<String> LEADING = Set.of("leader", "minister", "official");

  private static final Set<String> COMMISSIONS =
      Set.of("commission", "committee", "council", "group", "panel");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final PartyReader parties;
  private final VisitReader visits;

  EventParties(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.parties = new PartyReader(cast, tree);
    this.visits = new VisitReader(cast, tree);
  }

  /**
   * All that hangs on an event noun: "between X and Y", "X's talks with Y", "U.S.-Iranian talks".
   */
  void read(int noun, Parts parts) {
    boolean visit = MeetingWords.kind(tree.token(noun)).filter("visit"::equals).isPresent();
    new Rounds(tree).talks(noun).forEach(talks -> read(talks, parts));
    for (int child : tree.children(noun, "poss")) {
      Set<String> bodies = bodies(child);
      parts.people.addAll(bodies.isEmpty() ? parties.whom(child) : bodies);
      if (leading(child) && parts.people.size() < 2) {
        Rank.of(List.of(tree.token(child).form()))
            .ifPresent(rank -> parts.people.addAll(new TableSides(cast).of(rank)));
        parts.mutual |= parts.people.size() > 0;
      }
    }
    Set<String> states = new LinkedHashSet<>();
    for (int child : modifiers(noun)) {
      cast.state(sentence, child)
          .filter(s -> !cast.names(sentence, child, NameUse.CITY))
          .ifPresent(states::add);
      if (cast.state(sentence, child).isEmpty() && child < noun) {
        parts.people.addAll(cast.denoted(sentence, child));
      }
    }
    if (!visit) {
      parts.people.addAll(namesake(noun));
    }
    for (int object : tree.objectsOf(noun, "with", "involving")) {
      parts.people.addAll(parties.partner(object));
    }
    if (!visit) {
      EventTail.partners(tree, noun).forEach(o -> parts.people.addAll(parties.partner(o)));
    }
    if (MeetingByNoun.social(tree.token(noun))) {
      tree.objectsOf(noun, "for").forEach(o -> parts.people.addAll(parties.whom(o)));
      for (int honour : tree.objectsOf(noun, "in")) {
        tree.objectsOf(honour, "of").forEach(o -> parts.people.addAll(parties.whom(o)));
      }
    }
    among(noun, parts);
    for (int verb : tree.children(noun, "acl", "relcl")) {
      if (MeetingWords.is(tree.token(verb), Signal.HOLDING)) {
        among(verb, parts); // "talks held between"
      }
    }
    Token token = tree.token(noun);
    participation(noun, parts);
    if (token.relation().startsWith("nsubj") && tree.token(token.head()).tag().startsWith("V")) {
      among(token.head(), parts); // "talks are going on between"
      participation(token.head(), parts);
    }
    if (visit) {
      for (int object : tree.objectsOf(noun, "of", "by")) {
        parts.people.addAll(parties.whom(object));
      }
      visits.modifiers(noun, parts);
      tree.objectsOf(noun, "to").forEach(o -> visits.visited(o, parts));
    } else {
      for (int object : ofEvent(noun)) {
        Set<String> bodies = parties.whom(object);
        parts.people.addAll(bodies.isEmpty() ? commission(object) : bodies);
        parts.mutual |= tree.token(object).tag().endsWith("S");
      }
    }
    boolean joined = states.size() == 1 && parts.people.size() == 1 && hyphenated(noun);
    if ((states.size() > 1 || joined) && !visit) {
      parts.people.addAll(states); // "U.S.-Iranian talks", "EU-Ukraine summit"
    }
    if (MeetingWords.remote(tree, noun)) {
      tree.objectsOf(noun, "from", "to").forEach(o -> parts.people.addAll(parties.whom(o)));
    }
    mediation(noun, parts);
  }

  /** The event's noun, and those of the name it begins: "the Forum on Fisheries Summit". */
  Set<Integer> named(int noun) {
    Set<Integer> named = new LinkedHashSet<>(Set.of(noun));
    Set<String> body = body(noun);
    for (int i = noun + 1; !body.isEmpty() && i < Math.min(tree.size(), noun + MODIFIERS); i++) {
      boolean same = cast.denoted(sentence, i).stream().anyMatch(body::contains);
      boolean event = MeetingWords.kind(tree.token(i)).isPresent();
      if (event && tree.token(i).tag().startsWith("NNP")) {
        named.add(i);
      } else if (!same) {
        break;
      }
    }
    return named;
  }

  /** The body that has its name from an event ("the Forum on Fisheries"). */
  Set<String> body(int noun) {
    Set<String> bodies = new LinkedHashSet<>();
    if (tree.token(noun).tag().startsWith("NNP")) {
      cast.denoted(sentence, noun).stream()
          .filter(id -> parties.is(id, ActorType.ORGANIZATION))
          .forEach(bodies::add);
    }
    return bodies;
  }

  /** "with the participation of X and Y", "in the presence of X". */
  private void participation(int word, Parts parts) {
    for (int share : tree.objectsOf(word, "with", "in")) {
      if (TAKING_PART.contains(tree.token(share).lemma())) {
        tree.objectsOf(share, "of", "by").forEach(o -> parts.people.addAll(parties.partner(o)));
      }
    }
  }

  /** "the economic leaders' meeting": they meet as a group of their own. */
  private boolean leading(int owner) {
    Token token = tree.token(owner);
    return token.tag().endsWith("S") && LEADING.contains(token.lemma());
  }

  /** "the APEC leaders' meeting": leaders without names meet as the body. */
  private Set<String> bodies(int owner) {
    Set<String> bodies = new LinkedHashSet<>();
    if (tree.token(owner).tag().endsWith("S")) {
      for (int i = Math.max(0, owner - MODIFIERS); i < owner; i++) {
        if (tree.under(i, owner)) {
          cast.denoted(sentence, i).stream()
              .filter(id -> parties.is(id, ActorType.ORGANIZATION))
              .forEach(bodies::add);
        }
      }
    }
    return bodies;
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

  /** "a session of the two countries' commission": a body without a name meets for its owners. */
  private Set<String> commission(int object) {
    Set<String> owners = new LinkedHashSet<>();
    if (COMMISSIONS.contains(tree.token(object).lemma())) {
      tree.children(object, "poss").forEach(o -> owners.addAll(parties.whom(o)));
      tree.objectsOf(object, "between").forEach(o -> owners.addAll(parties.partner(o)));
    }
    return owners;
  }

  /**
   * "the Norwegian Fisheries Council (NFC) | summit": parsers take a body and the event that it
   * gives its name to for two objects of one verb.
   */
  private Set<String> namesake(int noun) {
    int at = noun - 1;
    if (at > 0 && tree.token(at).form().equals(")")) {
      for (int hops = 0; at > 0 && hops < MODIFIERS && !tree.token(at).form().equals("("); hops++) {
        at--;
      }
      at--;
    }
    Set<String> bodies = new LinkedHashSet<>();
    boolean body =
        tree.token(noun).lemma().equals("forum"); // "the Council (NFC) forum" is no event
    if (!body && at >= 0 && at < noun - 1 && !tree.under(at, noun)) {
      cast.denoted(sentence, at).stream()
          .filter(id -> parties.is(id, ActorType.ORGANIZATION))
          .forEach(bodies::add);
    }
    return bodies;
  }

  /** "a meeting of ministers", also where a day stands in between ("a meeting on Friday of"). */
  private List<Integer> ofEvent(int noun) {
    List<Integer> objects = new ArrayList<>(tree.objectsOf(noun, "of"));
    tree.objectsOf(noun, "on").stream()
        .filter(o -> DateReader.namesDay(tree.token(o).lemma()))
        .forEach(o -> objects.addAll(tree.objectsOf(o, "of")));
    return objects;
  }

  private void among(int word, Parts parts) {
    for (int object : tree.objectsOf(word, "between", "among")) {
      parts.people.addAll(parties.partner(object));
      parts.mutual |= tree.token(object).tag().endsWith("S");
      cutOff(word, object).forEach(o -> parts.people.addAll(parties.partner(o)));
    }
  }

  /**
   * "The meeting between the government, | the mission and the rebels agreed": parsers take what
   * follows the first comma for a second subject of the verb.
   */
  private List<Integer> cutOff(int event, int first) {
    Token token = tree.token(event);
    boolean listed =
        token.relation().startsWith("nsubj")
            && token.head() > first
            && first + 1 < tree.size()
            && tree.token(first + 1).form().equals(",");
    return listed
        ? tree.children(token.head(), "nsubj", "nsubjpass").stream()
            .filter(s -> s > first && s < token.head() && tree.has(s, "conj"))
            .findFirst()
            .map(tree::withConjuncts)
            .orElse(List.of())
        : List.of();
  }

  private boolean hyphenated(int noun) {
    return modifiers(noun).stream().anyMatch(m -> m < noun && tree.token(m).tag().equals("HYPH"));
  }

  /** "In a meeting with his counterpart": he is the other side. */
  void counterparts(int noun, Parts parts) {
    for (int object : tree.objectsOf(noun, "with")) {
      if (tree.token(object).lemma().equals("counterpart")) {
        for (int owner : tree.children(object, "poss")) {
          parts.people.addAll(cast.denoted(sentence, owner));
        }
      }
    }
  }

  /** "left for Norway for negotiations": the state gone to is the other side. */
  void hosts(int noun, Parts parts) {
    Token token = tree.token(noun);
    if (!token.relation().equals("pobj") || !tree.token(token.head()).lemma().equals("for")) {
      return;
    }
    int verb = tree.token(token.head()).head();
    if (verb >= 0 && MeetingWords.is(tree.token(verb), Signal.LEAVING)) {
      tree.objectsOf(verb, "for", "to").stream()
          .filter(o -> cast.names(sentence, o, NameUse.COUNTRY))
          .flatMap(o -> cast.state(sentence, o).stream())
          .filter(s -> parts.people.stream().noneMatch(p -> cast.represents(p).contains(s)))
          .forEach(parts.people::add);
    }
  }

  private void mediation(int noun, Parts parts) {
    for (int child : tree.children(noun, "nmod", "acl", "amod")) {
      if (MEDIATING.contains(tree.token(child).lemma())) {
        parts.mediators.addAll(parties.agents(child));
        parts.people.addAll(parts.mediators);
      }
    }
  }

  /**
   * "They involve the two Koreas, China and Japan", "talks which include": who takes part, told of
   * the talks by a verb.
   */
  void involved(int noun, Parts parts) {
    Token token = tree.token(noun);
    if (MeetingWords.kind(token).filter("visit"::equals).isPresent()) {
      return;
    }
    boolean subject = token.relation().startsWith("nsubj") && token.head() >= 0;
    if (subject && MeetingWords.is(tree.token(token.head()), Signal.INVOLVING)) {
      parts.people.addAll(parties.objects(token.head()));
      parts.people.addAll(parties.partners(token.head()));
    }
    for (int clause : tree.children(noun, "relcl", "acl")) {
      if (MeetingWords.is(tree.token(clause), Signal.INVOLVING)) {
        parts.people.addAll(parties.objects(clause));
      }
    }
    int next = sentence + 1;
    if (!subject || next >= cast.trees().size()) {
      return;
    }
    Tree following = cast.trees().get(next);
    for (Token verb : following.sentence().tokens()) {
      boolean they =
          MeetingWords.is(verb, Signal.INVOLVING)
              && following
                  .subject(verb.index())
                  .map(s -> following.token(s).lemma())
                  .filter(s -> s.equals("they") || s.equals("it"))
                  .isPresent();
      if (they) {
        parts.people.addAll(new PartyReader(cast, following).objects(verb.index()));
      }
    }
  }
}
