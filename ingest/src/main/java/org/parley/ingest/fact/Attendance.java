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

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> MEANWHILE = Set.of("during", "in", "at");
  private static final Set<String> ATTENDING =
      Set.of("for", "in", "into", "at", "during", "after", "following", "before", "to", "from");
  private static final Set<String> VISITING = Set.of("for", "on", "during", "in", "through");
  private static final Set<String> PAST = Set.of("after", "following", "from");
  private static final Set<String> STAGES =
      Set.of(
          "stop", "leg", "day", "part", "start", "end", "beginning", "opening", "closing", "stage");
  private static final Set<String> WITHIN = Set.of("during", "in", "at", "after", "following");
  private static final Set<String> TAKING_PART = Set.of("participate");
  private static final Set<String> SUBJECTS_OF_EVENTS =
      Set.of("be", "take", "participate", "represent");

  private static final Set<String> DECIDING =
      Set.of("decide", "adopt", "approve", "endorse", "vote", "elect", "agree", "resolve", "pass");
  private static final Set<String> AGREEING = Set.of("agree", "consent", "commit", "return");
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
  private final TakingPart taking;

  Attendance(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.parties = new PartyReader(cast, tree);
    this.visits = new VisitReader(cast, tree);
    this.taking = new TakingPart(cast, tree);
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
    } else if (!taking.told(tree.token(noun), parts)
        && (token.relation().equals("dobj") || token.relation().equals("xcomp"))
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
    if (preposition.lemma().equals("in") && taking.tookPart(governor, parts)) {
      return;
    }
    if (preposition.lemma().equals("from") && taking.missed(governor, parts)) {
      return;
    }
    if (!visit && taking.sent(preposition, governor, parts)) {
      return;
    }
    if (!visit && taking.spoke(noun, preposition, governor, parts)) {
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
                || (partnered && !preposition.lemma().equals("to"))
                || (!visit
                    && preposition.lemma().equals("to")
                    && AGREEING.contains(governor.lemma()))); // "X and Y agreed to talks"
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
            && met.stream()
                .allMatch(
                    p -> parties.is(p, ActorType.ORGANIZATION) || parties.is(p, ActorType.GROUP));
    if (met.size() < 2 && !body) {
      return false;
    }
    parts.mutual |= body; // "At Thursday's meeting the council decided"
    parts.people.addAll(met);
    return true;
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
