package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;

/**
 * "its refusal to …", "the promise of officials to …", "French resistance to …", "expressed concern
 * that …", "walked out in protest against …".
 */
final class PositionByNoun implements PositionRule {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to", "for", "about", "over", "of", "on", "at", "against", "with", "toward", "towards");

  /** Stances that a noun takes toward what follows its preposition. */
  private static final Set<Stance> JUDGING =
      Set.of(Stance.OPPOSES, Stance.SUPPORTS, Stance.ACCUSES, Stance.DENIES);

  /** Nouns of what is felt: what follows "at" is no place. */
  private static final Set<String> FELT = Set.of("surprise", "shock", "sorrow", "concern");

  /** "In protest against", "in the hope of": why somebody does something. */
  private static final Set<String> REASONS =
      Set.of("protest", "hope", "support", "opposition", "defence", "defense", "solidarity");

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int noun = 0; noun < s.size(); noun++) {
      if (s.isNoun(noun) && !s.quoted(noun) && s.lexicon().has(Frame.NOUN, s.lemma(noun))) {
        read(s, noun, out);
      }
    }
  }

  private static void read(PositionSentence s, int noun, Consumer<PositionDraft> out) {
    int governor = s.token(noun).head();
    boolean lent =
        governor >= 0
            && s.isVerb(governor)
            && s.lexicon().has(Frame.LIGHT, s.lemma(governor))
            && s.token(noun).relation().matches("dobj|nsubjpass|conj");
    OptionalInt owner = lent ? OptionalInt.empty() : owner(s, noun);
    boolean reason = !lent && owner.isEmpty() && reason(s, noun);
    Optional<Integer> content = complement(s, noun, lent || reason, owner);
    if (content.isEmpty() || (lent && !s.stated(governor))) {
      return;
    }
    OptionalInt holder =
        lent
            ? s.source().strict(governor)
            : reason ? s.source().strict(s.token(governor).head()) : owner;
    if (holder.isEmpty() || s.tree().under(holder.getAsInt(), content.get())) {
      return;
    }
    Stance stance = s.stance(Frame.NOUN, noun).orElseThrow();
    Cue cue =
        lent && governor < noun && noun - governor < 6
            ? new Cue(s.index(), s.cue(governor).first(), noun, noun)
            : new Cue(s.index(), noun, noun, noun);
    String rule = lent ? "noun-expressed" : reason ? "noun-reason" : "noun";
    s.draft(rule, cue, holder.getAsInt(), content.get())
        .ifPresent(d -> out.accept(d.with(s, stance, List.of())));
  }

  /** Whether a verb only lends its subject to a noun that says what is held. */
  static boolean lends(PositionSentence s, int verb, int noun) {
    return s.lexicon().has(Frame.LIGHT, s.lemma(verb))
        && s.lexicon().has(Frame.NOUN, s.lemma(noun))
        && complement(s, noun, true, OptionalInt.empty()).isPresent();
  }

  private static Optional<Integer> complement(
      PositionSentence s, int noun, boolean lent, OptionalInt owner) {
    boolean judges =
        owner.isPresent() && s.stance(Frame.NOUN, noun).filter(JUDGING::contains).isPresent();
    for (int child : s.tree().children(noun, "acl", "ccomp", "relcl", "xcomp", "prep")) {
      if (child < noun) {
        continue;
      }
      String relation = s.token(child).relation();
      if (relation.equals("prep")) {
        Optional<Integer> object = s.tree().child(child, "pobj", "pcomp");
        boolean owns = object.isPresent() && owner.equals(OptionalInt.of(object.get()));
        if ((lent || judges) && !owns && leads(s, noun, child)) {
          return object;
        }
      } else if (s.infinitive(child) || (!relation.equals("relcl") && marked(s, child))) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether a preposition leads on to what is held, not to where it was: "remarks at a dinner". */
  private static boolean leads(PositionSentence s, int noun, int preposition) {
    boolean asserts = s.stance(Frame.NOUN, noun).equals(Optional.of(Stance.ASSERTS));
    return PREPOSITIONS.contains(s.lower(preposition))
        && !(s.lower(preposition).equals("at") && asserts && !FELT.contains(s.lemma(noun)));
  }

  private static boolean marked(PositionSentence s, int clause) {
    return s.tree().children(clause, "mark").stream().anyMatch(m -> s.lemma(m).equals("that"))
        || s.token(clause).relation().equals("ccomp");
  }

  /** "Walked out in protest against …": the noun says why its verb's subject did so. */
  private static boolean reason(PositionSentence s, int noun) {
    int in = s.token(noun).head();
    return in >= 0
        && s.lower(in).equals("in")
        && REASONS.contains(s.lemma(noun))
        && s.token(in).head() >= 0
        && s.isVerb(s.token(in).head());
  }

  /**
   * "Lee's refusal", "the refusal by Lee", "the promise of officials to …", "French resistance".
   */
  private static OptionalInt owner(PositionSentence s, int noun) {
    Optional<Integer> owner =
        s.tree()
            .child(noun, "poss")
            .or(() -> s.tree().objectsOf(noun, "by").stream().findFirst())
            .or(() -> promiser(s, noun))
            .or(
                () ->
                    s.tree().children(noun, "amod", "nmod", "compound").stream()
                        .filter(m -> s.token(m).entity().matches("NORP|GPE") && noun - m <= 2)
                        .filter(
                            m -> !s.stance(Frame.NOUN, noun).equals(Optional.of(Stance.COMMITS)))
                        .findFirst());
    return owner.isPresent() ? OptionalInt.of(owner.get()) : OptionalInt.empty();
  }

  /** Whose a promise is that goes on to say what is promised: "the promise of officials to …". */
  private static Optional<Integer> promiser(PositionSentence s, int noun) {
    boolean says =
        s.tree().children(noun, "acl", "ccomp", "xcomp").stream()
            .anyMatch(c -> c > noun && (s.infinitive(c) || marked(s, c)));
    return says ? s.tree().objectsOf(noun, "of").stream().findFirst() : Optional.empty();
  }
}
