package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.StanceLexicon.Kind;
import org.parley.ingest.text.Tree;

/**
 * What a holder does by saying something: what the cue says, or where that is neutral what the main
 * clause of his words says, which depends on whose deeds it tells.
 */
final class StanceReader {

  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they");
  private static final Set<String> THINKING = Set.of("think", "believe", "feel", "consider");

  /** Verbs after which another tells what is done: "will continue to urge". */
  private static final Set<String> GOING_ON = Set.of("continue", "keep", "go", "begin", "wish");

  private static final Pattern OFFICIAL =
      Pattern.compile("(?i)spokes|minister|ministry|official|government|leader");

  private static final Set<String> POWERS =
      Set.of(
          "government", "administration", "cabinet", "coalition", "alliance", "country", "nation");
  private static final Set<String> VIEWS =
      Set.of("view", "concern", "position", "stance", "opinion", "assessment");

  private static final Set<String> TURNING_DOWN = Set.of("reject", "dismiss", "rebut", "refute");
  private static final Set<String> CHARGES =
      Set.of(
          "accusation",
          "allegation",
          "charge",
          "claim",
          "insinuation",
          "rumor",
          "rumour",
          "speculation",
          "suspicion");

  private static final StanceLexicon WORDS = StanceLexicon.standard();

  private final Cast cast;

  StanceReader(Cast cast) {
    this.cast = cast;
  }

  /** The stance of "does not want", "did not welcome" and the like. */
  static Stance negated(Stance stance) {
    return switch (stance) {
      case SUPPORTS, COMMITS, DEMANDS -> Stance.OPPOSES;
      case ACCUSES -> Stance.DENIES;
      case DENIES, OPPOSES, WARNS, ASSERTS -> Stance.ASSERTS;
    };
  }

  /** The verb of the clause that is said, or -1. */
  static int main(PositionSentence s, PositionDraft draft) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      int head = s.token(i).head();
      if ((head < draft.first() || head > draft.last()) && s.token(i).tag().startsWith("VB")) {
        return i;
      }
    }
    return -1;
  }

  Stance of(PositionDraft draft, PositionSentence s, List<String> holders) {
    if (draft.stance() != Stance.ASSERTS) {
      boolean denied =
          named(draft, s).equals(Optional.of(Stance.DENIES))
              || (draft.stance() == Stance.OPPOSES && ofCharges(draft, s));
      return denied && main(s, draft) < 0 ? Stance.DENIES : draft.stance();
    }
    Optional<Stance> phrase = byPhrase(draft, s);
    if (phrase.isPresent()) {
      return phrase.get();
    }
    int main = main(s, draft);
    return (main < 0 ? named(draft, s) : told(draft, s, main, holders))
        .or(() -> charge(draft, s, holders))
        .orElse(Stance.ASSERTS);
  }

  /** "Rejected the allegations", "dismissed reports that …"; but one report is an opinion. */
  private static boolean ofCharges(PositionDraft draft, PositionSentence s) {
    int cue = draft.cue().verb();
    return draft.cue().sentence() == s.index()
        && TURNING_DOWN.contains(s.lemma(cue))
        && s.tree().children(cue, "dobj", "nsubjpass").stream()
            .anyMatch(
                o ->
                    CHARGES.contains(s.lemma(o))
                        || (s.lemma(o).equals("report") && s.token(o).tag().equals("NNS")));
  }

  private static Optional<Stance> byPhrase(PositionDraft draft, PositionSentence s) {
    for (int i = draft.first(); i < draft.last(); i++) {
      Optional<Stance> stance = WORDS.phrase(s, i, draft.last());
      if (stance.isPresent() && !aside(draft, s, i)) {
        return stance;
      }
    }
    return Optional.empty();
  }

  /** Whether a word stands in a relative clause of what is said. */
  private static boolean aside(PositionDraft draft, PositionSentence s, int word) {
    int at = word;
    while (at >= draft.first() && at <= draft.last()) {
      if (s.token(at).relation().equals("relcl")) {
        return true;
      }
      at = s.token(at).head();
    }
    return false;
  }

  /** Of words without a verb: "its innocence", "very useful". */
  private static Optional<Stance> named(PositionDraft draft, PositionSentence s) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      int head = s.token(i).head();
      boolean top = head < draft.first() || head > draft.last();
      if (top) {
        Optional<Stance> stance = WORDS.stance(Kind.PREDICATE, s.lemma(i));
        boolean shares =
            draft.cue().sentence() == s.index() && s.lemma(draft.cue().verb()).equals("share");
        if (shares && VIEWS.contains(s.lemma(i))) {
          return Optional.of(Stance.SUPPORTS);
        }
        if (stance.isEmpty() && draft.rule().equals("label")) {
          stance = WORDS.stance(Kind.LABEL, s.lemma(i));
        }
        if (stance.isPresent()) {
          return stance;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Stance> told(
      PositionDraft draft, PositionSentence s, int main, List<String> holders) {
    for (int verb : mains(s, main)) {
      boolean first = StanceClause.firstPerson(s, verb);
      boolean own = first || own(draft, s, verb, holders);
      Optional<Stance> stance = ofClause(draft, s, verb, own, first);
      if (stance.isPresent()) {
        return stance;
      }
    }
    return StanceClause.onlyAfter(draft, s) ? Optional.of(Stance.DEMANDS) : Optional.empty();
  }

  /** The main verb, those coordinated with it, and what "I think" is followed by. */
  private static List<Integer> mains(PositionSentence s, int main) {
    List<Integer> mains = new ArrayList<>();
    for (int verb : s.tree().withConjuncts(main)) {
      if (s.token(verb).tag().startsWith("VB")) {
        mains.add(verb);
        if (GOING_ON.contains(s.lemma(verb))) {
          s.tree().children(verb, "xcomp").stream()
              .filter(x -> WORDS.stance(Kind.VERB, s.lemma(x)).isPresent())
              .forEach(x -> mains.add(0, x));
        }
        if (THINKING.contains(s.lemma(verb))) {
          mains.addAll(s.tree().children(verb, "ccomp"));
        }
      }
    }
    return mains;
  }

  private Optional<Stance> ofClause(
      PositionDraft draft, PositionSentence s, int verb, boolean own, boolean first) {
    Tree tree = s.tree();
    if (StanceClause.obliges(s, verb, own)
        || StanceClause.orders(draft, s, verb)
        || StanceClause.subjunctive(s, verb)) {
      return Optional.of(Stance.DEMANDS);
    }
    if (StanceClause.unless(s, verb)) {
      return Optional.of(Stance.WARNS);
    }
    if (own && StanceClause.never(s, verb)) {
      return Optional.of(Stance.DENIES);
    }
    boolean negated = tree.negated(verb);
    if (own && s.lemma(verb).equals("want") && !negated && StanceClause.wantsOfOthers(s, verb)) {
      return Optional.of(Stance.DEMANDS);
    }
    if (own && !negated && StanceClause.calls(s, verb)) {
      return Optional.of(Stance.DEMANDS);
    }
    Optional<Stance> says = own ? WORDS.stance(Kind.VERB, s.lemma(verb)) : Optional.empty();
    boolean future = StanceClause.future(s, verb, first);
    if (future && !negated && WORDS.has(Kind.HARMFUL, s.lemma(verb))) {
      return Optional.of(Stance.WARNS);
    }
    if (says.isPresent() && !(future && says.get() == Stance.SUPPORTS)) {
      return says.map(p -> negated ? negated(p) : p);
    }
    if (own && StanceClause.commits(s, verb, future)) {
      boolean refuses =
          negated && s.lemma(verb).matches("accept|agree|allow|tolerate|recogni[sz]e|permit");
      boolean threatens = future && !negated && StanceClause.threatens(s, verb);
      return Optional.of(threatens ? Stance.WARNS : refuses ? Stance.OPPOSES : Stance.COMMITS);
    }
    Optional<Stance> predicate = StanceClause.predicate(s, verb, own);
    if (predicate.isPresent()) {
      return predicate.map(p -> negated ? negated(p) : p);
    }
    boolean deed = WORDS.has(Kind.DEED, s.lemma(verb));
    boolean done =
        tree.children(verb, "aux").stream().noneMatch(a -> s.token(a).tag().matches("MD|TO"));
    if (deed && done && own && negated) {
      return Optional.of(Stance.DENIES);
    }
    return deed && done && !own && !negated && byActor(s, verb)
        ? Optional.of(Stance.ACCUSES)
        : Optional.empty();
  }

  /** Whether somebody does it who can be charged with it. */
  private boolean byActor(PositionSentence s, int verb) {
    if (s.tree().passive(verb)) {
      return s.tree().objectsOf(verb, "by").stream()
          .anyMatch(o -> !cast.denoted(s.index(), o).isEmpty());
    }
    return s.tree()
        .subject(verb)
        .filter(o -> !cast.denoted(s.index(), o).isEmpty() || s.lower(o).equals("they"))
        .isPresent();
  }

  /** Whether the subject is the holder or the side he speaks for; another person of it is not. */
  private boolean own(PositionDraft draft, PositionSentence s, int verb, List<String> holders) {
    Optional<Integer> agent =
        s.tree().passive(verb)
            ? s.tree().objectsOf(verb, "by").stream().findFirst()
            : Optional.empty();
    Optional<Integer> subject = agent.or(() -> s.tree().subject(verb));
    if (subject.isEmpty()) {
      return false;
    }
    boolean pronoun = THIRD_PERSON.contains(s.lower(subject.get()));
    if (pronoun && (draft.verbatim() || s.quoted(subject.get()))) {
      return false; // nobody speaks of himself as "he"
    }
    boolean possessed =
        POWERS.contains(s.lemma(subject.get()))
            && s.tree().children(subject.get(), "poss").stream()
                .anyMatch(o -> s.token(o).tag().equals("PRP$"));
    if (possessed) {
      return true; // "his country": the one he speaks for
    }
    List<String> ids = cast.denoted(s.index(), subject.get());
    if (ids.isEmpty()) {
      boolean power =
          POWERS.contains(s.lemma(subject.get()))
              && holders.stream().anyMatch(h -> !cast.represents(h).isEmpty());
      boolean elided = subject.get() >= draft.first() && pronoun;
      return power || elided;
    }
    return ids.stream().anyMatch(id -> holders.contains(id) || spokenFor(id, holders))
        || (ids.size() == 1 && ofNoOtherSide(ids.get(0), holders));
  }

  /** "China will …" of an official of whom the text does not tell for whom he speaks. */
  private boolean ofNoOtherSide(String id, List<String> holders) {
    boolean body =
        cast.actor(id)
            .map(Actor::type)
            .filter(t -> t == ActorType.STATE || t == ActorType.ORGANIZATION)
            .isPresent();
    return body
        && holders.stream().allMatch(this::official)
        && holders.stream()
            .flatMap(h -> cast.represents(h).stream())
            .noneMatch(side -> cast.actor(side).map(Actor::type).orElse(null) == ActorType.STATE);
  }

  private boolean official(String id) {
    return cast.offices().stream().anyMatch(o -> o.person().equals(id))
        || cast.actor(id).filter(a -> OFFICIAL.matcher(a.label()).find()).isPresent();
  }

  private boolean spokenFor(String id, List<String> holders) {
    boolean person = cast.actor(id).map(Actor::type).filter(t -> t == ActorType.PERSON).isPresent();
    return !person
        && holders.stream()
            .flatMap(h -> cast.represents(h).stream())
            .anyMatch(side -> side.equals(id) || cast.represents(side).contains(id));
  }

  /** "Their aggression", "the complicity of officials", "this illegal action by Norway". */
  private Optional<Stance> charge(PositionDraft draft, PositionSentence s, List<String> holders) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      if (s.isNoun(i)) {
        boolean charges =
            WORDS.has(Kind.CHARGE, s.lemma(i))
                || s.tree().children(i, "amod", "nmod").stream()
                    .anyMatch(a -> WORDS.has(Kind.UNLAWFUL, s.lower(a)));
        if (charges && doer(s, i, holders)) {
          return Optional.of(Stance.ACCUSES);
        }
      }
    }
    return Optional.empty();
  }

  private boolean doer(PositionSentence s, int noun, List<String> holders) {
    List<Integer> doers = new ArrayList<>(s.tree().children(noun, "poss"));
    doers.addAll(s.tree().objectsOf(noun, "of", "by"));
    return doers.stream()
        .flatMap(d -> cast.denoted(s.index(), d).stream())
        .anyMatch(id -> !holders.contains(id) && !spokenFor(id, holders));
  }
}
