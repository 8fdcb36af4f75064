package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads who takes part in an event from the words around its noun. */
final class EventParties {

  private static final Set<String> ATTENDING =
      Set.of("for", "in", "into", "at", "during", "after", "following", "before", "to", "from");
  private static final Set<String> VISITING = Set.of("for", "on", "during", "in");
  private static final int MODIFIERS = 14;
  private static final Set<String> WITHIN = Set.of("during", "in", "at", "after", "following");
  private static final Set<String> MEDIATING =
      Set.of("mediate", "broker", "sponsor", "facilitate", "host");
  private static final Set<String> TAKING = Set.of("take", "have", "play");
  private static final Set<String> SUBJECTS_OF_EVENTS =
      Set.of("be", "take", "participate", "represent");

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
    for (int child : tree.children(noun, "poss")) {
      parts.people.addAll(parties.whom(child));
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
    for (int object : tree.objectsOf(noun, "with", "involving")) {
      parts.people.addAll(parties.partner(object));
    }
    among(noun, parts);
    for (int verb : tree.children(noun, "acl", "relcl")) {
      if (MeetingWords.is(tree.token(verb), Signal.HOLDING)) {
        among(verb, parts); // "talks held between"
      }
    }
    Token token = tree.token(noun);
    if (token.relation().startsWith("nsubj") && tree.token(token.head()).tag().startsWith("V")) {
      among(token.head(), parts); // "talks are going on between"
    }
    if (visit) {
      for (int object : tree.objectsOf(noun, "of", "by")) {
        parts.people.addAll(parties.whom(object));
      }
      visits.modifiers(noun, parts);
      tree.objectsOf(noun, "to").forEach(o -> visits.visited(o, parts));
    } else {
      for (int object : ofEvent(noun)) {
        parts.people.addAll(parties.whom(object));
        parts.mutual |= tree.token(object).tag().endsWith("S");
      }
    }
    boolean joined = states.size() == 1 && parts.people.size() == 1 && hyphenated(noun);
    if ((states.size() > 1 || joined) && !visit) {
      parts.people.addAll(states); // "U.S.-Iranian talks", "EU-Ukraine summit"
    }
    mediation(noun, parts);
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
    }
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

  /** "told a joint news conference with X": those who hold one together have met. */
  boolean joint(int conference, Parts parts) {
    boolean together =
        tree.children(conference, "nmod", "amod", "compound").stream()
            .anyMatch(c -> tree.token(c).lemma().equals("joint"));
    Token token = tree.token(conference);
    if (!together || token.head() < 0) {
      return false;
    }
    tree.objectsOf(conference, "with").forEach(o -> parts.people.addAll(parties.whom(o)));
    int verb = token.head();
    if (token.relation().equals("pobj") && tree.token(verb).head() >= 0) {
      verb = tree.token(verb).head();
    }
    if (parts.people.isEmpty() || !tree.token(verb).tag().startsWith("V")) {
      return false;
    }
    parts.people.addAll(parties.subject(verb));
    return parts.size() > 1 && parties.personsOrGroups(parts.people);
  }

  private void mediation(int noun, Parts parts) {
    for (int child : tree.children(noun, "nmod", "acl", "amod")) {
      if (MEDIATING.contains(tree.token(child).lemma())) {
        parts.mediators.addAll(parties.agents(child));
        parts.people.addAll(parts.mediators);
      }
    }
  }

  /** Who comes to, calls for or holds an event that the sentence hangs elsewhere. */
  void arrivals(int noun, Parts parts) {
    Token token = tree.token(noun);
    if (token.head() < 0 || parts.people.size() > 1) {
      return;
    }
    Token above = tree.token(token.head());
    boolean partnered =
        !parts.people.isEmpty() && tree.objectsOf(noun, "between", "among").isEmpty();
    if (token.relation().equals("pobj") && above.head() >= 0) {
      comers(token, above, tree.token(above.head()), partnered, parts);
    } else if ((token.relation().equals("dobj") || token.relation().equals("xcomp"))
        && above.tag().startsWith("V")
        && partnered) {
      parts.people.addAll(parties.subject(above.index()));
    }
  }

  private void comers(
      Token noun, Token preposition, Token governor, boolean partnered, Parts parts) {
    boolean visit = MeetingWords.kind(noun).filter("visit"::equals).isPresent();
    if (preposition.lemma().equals("in") && tookPart(governor, parts)) {
      return;
    }
    boolean arrives =
        (visit ? VISITING : ATTENDING).contains(preposition.lemma())
            && governor.tag().startsWith("V")
            && (MeetingWords.is(governor, Signal.ARRIVING)
                || SUBJECTS_OF_EVENTS.contains(governor.lemma())
                || (partnered && !preposition.lemma().equals("to")));
    if (!arrives && together(noun, preposition, governor, parts)) {
      return;
    }
    if (!arrives) {
      if (visit && governor.tag().startsWith("NN") && parts.people.isEmpty()) {
        // "X, on a visit to Y, said"
        parts.people.addAll(cast.denoted(sentence, governor.index()));
        parts.people.removeIf(p -> !parties.is(p, ActorType.PERSON));
      }
      return;
    }
    Set<String> visitors = new LinkedHashSet<>(parties.subject(governor.index()));
    if (visit && preposition.lemma().equals("during") && parts.people.size() > 0) {
      return; // "X met Y during his visit": his, not Y's
    }
    parts.people.addAll(visitors);
    if (!visit || !MeetingWords.is(governor, Signal.ATTENDING)) {
      parts.arrival = Optional.of(governor.index());
    }
    if (visit && parts.visits.isEmpty()) {
      visits.destination(governor.index(), List.of("in", "to", "at"), parts);
    }
  }

  /** "The two ministers agreed on it during talks in Oslo": talks of those who did so. */
  private boolean together(Token noun, Token preposition, Token governor, Parts parts) {
    boolean indefinite = !tree.has(noun.index(), "det", "poss");
    if (!indefinite
        || !WITHIN.contains(preposition.lemma())
        || !governor.tag().startsWith("V")
        || !parts.people.isEmpty()) {
      return false;
    }
    Set<String> subject = parties.subject(governor.index());
    if (subject.size() < 2) {
      return false;
    }
    parts.people.addAll(subject);
    return true;
  }

  /** Whether the words above "in the talks" are those of taking part, or of taking none. */
  private boolean tookPart(Token governor, Parts parts) {
    if (governor.lemma().equals("part") && governor.head() >= 0) {
      takePart(governor.index(), governor.head(), parts);
      return true;
    }
    if (!TAKING.contains(governor.lemma())) {
      return false;
    }
    List<Integer> shares =
        tree.children(governor.index(), "dobj").stream()
            .filter(o -> tree.token(o).lemma().equals("part"))
            .toList();
    shares.forEach(o -> takePart(o, governor.index(), parts));
    return !shares.isEmpty();
  }

  /** "took part in", "took no part in", "did not take part in" the talks. */
  private void takePart(int part, int verb, Parts parts) {
    Set<String> subject = parties.subject(verb);
    if (tree.negated(part) || tree.negated(verb)) {
      subject.stream().filter(p -> !parts.people.contains(p)).forEach(parts.absent::add);
    } else {
      parts.people.addAll(subject);
      parts.attending = true;
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
