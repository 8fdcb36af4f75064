package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.actor.Titles;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;

/** "Lee rejected the plan", "the plan was rejected by Lee". */
final class PositionByObject implements PositionRule {

  /** Verbs whose object is whom it is said of, and what is said follows: "accused them of …". */
  private static final Set<String> ADDRESSED =
      Set.of(
          "accuse",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "praise",
          "thank",
          "denounce",
          "slam",
          "blast",
          "congratulate",
          "charge",
          "suspect",
          "assail",
          "rebuke",
          "mock",
          "commend",
          "reprimand",
          "chide",
          "fault");

  private static final Set<String> DOCUMENTS =
      Set.of(
          "poll",
          "survey",
          "report",
          "study",
          "census",
          "analysis",
          "review",
          "audit",
          "inquiry",
          "investigation",
          "document",
          "figure",
          "data",
          "statistic",
          "average",
          "transcript");

  private static boolean charge(
      PositionSentence s, int verb, int object, int holder, Consumer<PositionDraft> out) {
    List<Integer> charges = new ArrayList<>(s.tree().objectsOf(verb, "of", "for", "with", "on"));
    charges.removeIf(c -> c < object);
    if (charges.isEmpty()) {
      return false;
    }
    Stance stance = s.stance(Frame.OBJECT, verb).orElse(Stance.ACCUSES);
    s.draft("accusation", s.cue(verb), holder, charges.get(0))
        .map(d -> PositionObjectBorders.withOccasion(s, d))
        .ifPresent(d -> out.accept(d.with(s, stance, s.tree().withConjuncts(object))));
    return true;
  }

  private static Optional<Stance> stance(PositionSentence s, int verb) {
    return s.stance(Frame.OBJECT, verb).or(() -> madeKnown(s, verb));
  }

  /** "The poll showed a lead": what a document makes known. */
  static Optional<Stance> madeKnown(PositionSentence s, int verb) {
    return s.tree()
        .subject(verb)
        .filter(n -> DOCUMENTS.contains(s.lemma(n)))
        .flatMap(n -> s.stance(Frame.DOCUMENT, verb));
  }

  /** "Welcomed the two men" is what a host does, "welcomed the decision" a view. */
  private static boolean greets(PositionSentence s, int verb) {
    return s.tree().token(verb).lemma().matches("welcome|salute|greet|accept")
        && s.tree().children(verb, "dobj").stream()
            .map(s.tree()::token)
            .anyMatch(
                o ->
                    o.entity().equals("PERSON")
                        || o.tag().equals("PRP")
                        || Titles.isTitle(o.lemma())
                        || o.lemma()
                            .matches("m[ae]n|wom[ae]n|guest|visitor|delegation|people|crowd"));
  }

  /** "supports extending the truce". */
  private static Optional<Integer> gerund(PositionSentence s, int verb) {
    return s.tree().children(verb, "xcomp").stream()
        .filter(c -> c > verb && s.token(c).tag().equals("VBG") && !s.tree().has(verb, "dobj"))
        .findFirst();
  }

  private static Optional<Integer> object(PositionSentence s, int verb) {
    Optional<Integer> gerund = gerund(s, verb);
    return gerund.isPresent()
        ? gerund
        : s.tree().child(verb, s.tree().passive(verb) ? "nsubjpass" : "dobj");
  }

  /** "whose building was announced": the words do not stand for themselves. */
  private static boolean relative(PositionSentence s, int object) {
    return s.tree().children(object, "poss").stream().anyMatch(c -> s.lower(c).equals("whose"));
  }

  /** "Claimed three lives", "share a border": a deed or a fact and no view. */
  private static boolean happens(PositionSentence s, int verb, int object) {
    return (s.lemma(verb).equals("recall")
            && s.lemma(object).matches("envoy|ambassador|diplomat|delegation|troop|force|staff"))
        || (s.lemma(verb).equals("offer") && ProposalNouns.names(s.tree(), object))
        || (s.lemma(verb).equals("offer") && s.lemma(object).equals("invitation"))
        || (s.lemma(verb).equals("claim") && s.lemma(object).matches("life|victim|casualty"))
        || (s.lemma(verb).equals("share")
            && !s.lemma(object)
                .matches("view|concern|opinion|position|assessment|belief|hope|fear|vision|worry"));
  }

  /** A pronoun is held only where a charge follows: "assailed her for …". */
  private static boolean held(PositionSentence s, int verb, int object) {
    String tag = s.token(object).tag();
    return s.isNoun(object)
        || tag.equals("CD")
        || tag.equals("VBG")
        || (tag.equals("PRP")
            && ADDRESSED.contains(s.lemma(verb))
            && !s.tree().objectsOf(verb, "of", "for", "with", "on").isEmpty());
  }

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      Optional<Stance> plain = stance(s, verb);
      if (!s.isVerb(verb)
          || s.quoted(verb)
          || !s.stated(verb)
          || plain.isEmpty()
          || (s.tree().has(verb, "ccomp", "xcomp", "oprd") && gerund(s, verb).isEmpty())
          || ProposalWords.proposes(s.tree(), verb)
          || greets(s, verb)) {
        continue;
      }
      OptionalInt holder = s.source().strict(verb);
      Optional<Integer> object = object(s, verb);
      if (holder.isEmpty()
          || object.isEmpty()
          || object.get() == holder.getAsInt()
          || PositionByNoun.lends(s, verb, object.get())
          || !held(s, verb, object.get())
          || happens(s, verb, object.get())
          || relative(s, object.get())) {
        continue;
      }
      if (ADDRESSED.contains(s.lemma(verb))
          && charge(s, verb, object.get(), holder.getAsInt(), out)) {
        continue;
      }
      Stance stance = s.tree().negated(verb) ? StanceReader.negated(plain.get()) : plain.get();
      s.draft("object", s.cue(verb), holder.getAsInt(), object.get())
          .map(d -> PositionObjectBorders.withTime(s, d))
          .map(d -> PositionObjectBorders.withInfinitive(s, d, object.get()))
          .map(d -> PositionObjectBorders.withAdjuncts(s, d))
          .ifPresent(d -> out.accept(d.with(s, stance, List.of())));
    }
  }
}
