package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads who comes to an event, or stays away, from the clause that its noun stands in. */
final class Attendance {

  private static final Set<String> AWAY = Set.of("absent", "away");
  private static final Set<String> BREAKING_OFF = Set.of("walk", "break", "pull", "turn", "storm");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> MEANWHILE = Set.of("during", "in", "at");
  private static final Set<String> ATTENDING =
      Set.of("for", "in", "into", "at", "during", "after", "following", "before", "to", "from");
  private static final Set<String> VISITING = Set.of("for", "on", "during", "in", "through");
  private static final Set<String> PAST = Set.of("after", "following", "from");
  private static final Set<String> STAGES =
      Set.of("stop", "leg", "day", "part", "start", "end", "beginning", "stage");
  private static final Set<String> WITHIN = Set.of("during", "in", "at", "after", "following");
  private static final Set<String> TO = Set.of("to", "at", "of", "in", "for");
  private static final Set<String> ENVOYS =
      Set.of(
          "delegation",
          "delegate",
          "negotiator",
          "envoy",
          "representative",
          "chairman",
          "chairwoman",
          "cochairman",
          "chair",
          "participant",
          "emissary");
  private static final Set<String> TAKING_PART = Set.of("participate");
  private static final Set<String> TAKING = Set.of("take", "have", "play");
  private static final Set<String> SUBJECTS_OF_EVENTS =
      Set.of("be", "take", "participate", "represent");

  private static final Set<String> DECIDING =
      Set.of("decide", "adopt", "approve", "endorse", "vote", "elect", "agree", "resolve", "pass");
  private static final Set<String> COMPLEMENTS = Set.of("acomp", "oprd", "ccomp");
  private static final Set<String> WISHING = Set.of("for", "of", "to");
  private static final int CLIMB = 4;
  private static final Set<String> AROUND =
      Set.of("after", "following", "before", "during", "ahead");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final PartyReader parties;
  private final VisitReader visits;

  Attendance(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.parties = new PartyReader(cast, tree);
    this.visits = new VisitReader(cast, tree);
  }

  /** Who comes to, calls for or holds an event that the sentence hangs elsewhere. */
  void arrivals(int noun, Parts parts) {
    Token token = tree.token(noun);
    boolean guests = !tree.objectsOf(noun, "with").isEmpty() && !tree.has(noun, "poss", "nmod");
    if (token.head() < 0 || (parts.people.size() > 1 && !guests)) {
      return;
    }
    Token above = tree.token(token.head());
    Token stage = above.head() < 0 ? above : tree.token(above.head());
    if (above.lemma().equals("of")
        && STAGES.contains(stage.lemma())
        && stage.relation().equals("pobj")) {
      token = stage; // "on the first stop of a visit"
      above = tree.token(stage.head());
    }
    boolean partnered =
        !parts.people.isEmpty() && tree.objectsOf(noun, "between", "among").isEmpty();
    if (token.relation().equals("pobj") && above.head() >= 0) {
      comers(tree.token(noun), above, saying(above, tree.token(above.head())), partnered, parts);
    } else if ((token.relation().equals("dobj") || token.relation().equals("xcomp"))
        && above.tag().startsWith("V")
        && (partnered || Clause.cancels(tree, above.index()))) {
      parts.people.addAll(parties.subject(above.index()));
    }
  }

  /**
   * "made the remark at a news conference in Oslo | after talks": what was done after them,
   * wherever parsers have hung that.
   */
  private Token saying(Token preposition, Token governor) {
    Token at = governor;
    for (int hops = 0; hops < CLIMB && AROUND.contains(preposition.lemma()); hops++) {
      if (!at.tag().startsWith("NN") || at.head() < 0) {
        break;
      }
      if (at.relation().equals("pobj") && tree.token(at.head()).head() >= 0) {
        at = tree.token(tree.token(at.head()).head());
      } else if (at.relation().equals("dobj")) {
        at = tree.token(at.head());
      } else {
        break;
      }
    }
    return at.tag().startsWith("V") ? at : governor;
  }

  private void comers(
      Token noun, Token preposition, Token governor, boolean partnered, Parts parts) {
    boolean visit = MeetingWords.kind(noun).filter("visit"::equals).isPresent();
    if (preposition.lemma().equals("in") && tookPart(governor, parts)) {
      return;
    }
    if (preposition.lemma().equals("from") && missed(governor, parts)) {
      return;
    }
    if (!visit && sent(preposition, governor, parts)) {
      return;
    }
    if (COMPLEMENTS.contains(governor.relation())
        && governor.tag().startsWith("JJ")
        && partnered
        && tree.token(governor.head()).tag().startsWith("V")) {
      parts.people.addAll(parties.subject(governor.head())); // "is opposed to talks with Y"
      return;
    }
    if (partnered && wished(preposition, governor, parts)) {
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
      if (visit && parts.people.isEmpty() && PAST.contains(preposition.lemma())) {
        returned(governor, parts);
        visits.modifiers(noun.index(), parts); // "returned from his Norway visit"
        return;
      }
      boolean traveller = visit && parts.people.isEmpty() && VISITING.contains(preposition.lemma());
      if (traveller && governor.tag().startsWith("V") && !tree.has(noun.index(), "poss")) {
        parts.people.addAll(parties.subject(governor.index())); // "said on a visit to Y"
      } else if (traveller && governor.tag().startsWith("NN")) {
        // "X, on a visit to Y, said"
        parts.people.addAll(cast.denoted(sentence, governor.index()));
        parts.people.removeIf(p -> !parties.is(p, ActorType.PERSON));
      }
      return;
    }
    Set<String> visitors = new LinkedHashSet<>(parties.subject(governor.index()));
    if (visitors.isEmpty() && !visit) {
      visitors.addAll(parties.antecedents(governor.index())); // "leaders who are here for"
    }
    if (visit && preposition.lemma().equals("during") && parts.people.size() > 0) {
      return; // "X met Y during his visit": his, not Y's
    }
    parts.people.addAll(visitors);
    parts.attending |= !visit && TAKING_PART.contains(governor.lemma());
    if (!visit || !MeetingWords.is(governor, Signal.ATTENDING)) {
      parts.arrival = Optional.of(governor.index());
    }
    if (visit && parts.visits.isEmpty()) {
      visits.destination(governor.index(), List.of("in", "to", "at"), parts);
    }
  }

  /** "X rejected Y's proposal for talks with Z": those who would hold them. */
  private boolean wished(Token preposition, Token wish, Parts parts) {
    boolean object =
        wish.tag().startsWith("NN")
            && WISHING.contains(preposition.lemma())
            && MeetingWords.is(wish, Signal.WISH)
            && wish.relation().equals("dobj")
            && tree.token(wish.head()).tag().startsWith("V");
    if (object) {
      parts.people.addAll(parties.subject(wish.head()));
    }
    return object;
  }

  /** "X returned home after visits to Y and Z": X was there. */
  private void returned(Token governor, Parts parts) {
    if (governor.tag().startsWith("V")) {
      parties.subject(governor.index()).stream()
          .filter(p -> parties.is(p, ActorType.PERSON) && !cast.represents(p).isEmpty())
          .forEach(parts.people::add);
    }
  }

  /** "X, head of the Norwegian delegation to the talks", "the chairman of the meeting". */
  private boolean sent(Token preposition, Token envoy, Parts parts) {
    if (!TO.contains(preposition.lemma()) || !envoy.tag().startsWith("NN")) {
      return false;
    }
    Token head = envoy;
    if (envoy.relation().equals("pobj") && envoy.head() >= 0) {
      Token of = tree.token(envoy.head());
      if (of.lemma().equals("of") && of.head() >= 0) {
        head = tree.token(of.head()); // "head of the delegation"
      }
    }
    boolean heads =
        tree.objectsOf(envoy.index(), "of").stream()
            .anyMatch(o -> ENVOYS.contains(tree.token(o).lemma()));
    if (!heads && !ENVOYS.contains(envoy.lemma()) && !ENVOYS.contains(head.lemma())) {
      return false;
    }
    Set<String> envoys = new LinkedHashSet<>(cast.denoted(sentence, head.index()));
    if (envoys.isEmpty() && head.relation().equals("appos")) {
      envoys.addAll(cast.denoted(sentence, head.head()));
    }
    if (envoys.isEmpty()) {
      envoys.addAll(cast.denoted(sentence, envoy.index()));
    }
    envoys.removeIf(e -> !parties.is(e, ActorType.PERSON) && !parties.is(e, ActorType.GROUP));
    parts.people.addAll(envoys);
    parts.attending |= !envoys.isEmpty();
    return !envoys.isEmpty();
  }

  /** "The two ministers agreed on it during talks in Oslo": talks of those who did so. */
  private boolean together(Token noun, Token preposition, Token governor, Parts parts) {
    boolean indefinite =
        tree.children(noun.index(), "poss").stream()
                .allMatch(o -> DateReader.namesDay(tree.token(o).lemma()))
            && tree.children(noun.index(), "det").stream()
                .allMatch(d -> ARTICLES.contains(tree.token(d).lemma()));
    if (!indefinite
        || !WITHIN.contains(preposition.lemma())
        || !governor.tag().startsWith("V")
        || !parts.people.isEmpty()) {
      return false;
    }
    Set<String> met = parties.subject(governor.index());
    if (MEANWHILE.contains(preposition.lemma())) {
      met.addAll(parties.persons(governor.index())); // "told X in a meeting"
    }
    boolean body =
        DECIDING.contains(governor.lemma())
            && !met.isEmpty()
            && met.stream().allMatch(p -> parties.is(p, ActorType.ORGANIZATION));
    if (met.size() < 2 && !body) {
      return false;
    }
    parts.mutual |= body; // "At Thursday's meeting the council decided"
    parts.people.addAll(met);
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

  /** "was absent from", "stayed away from" the talks. */
  private boolean missed(Token governor, Parts parts) {
    boolean away =
        governor.lemma().equals("stay")
            && tree.children(governor.index(), "advmod", "prt").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("away"));
    boolean absent = AWAY.contains(governor.lemma()) && governor.head() >= 0;
    int verb = absent ? governor.head() : governor.index();
    if (BREAKING_OFF.contains(tree.token(verb).lemma())) {
      parts.people.addAll(parties.subject(verb)); // "walked away from the talks": was there
      return true;
    }
    if (away || absent) {
      parts.absent.addAll(parties.subject(away ? governor.index() : governor.head()));
    }
    return away || absent;
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
}
