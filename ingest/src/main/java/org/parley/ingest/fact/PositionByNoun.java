package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;

/** "its refusal to …", "Lee's insistence that …", "expressed concern that …". */
final class PositionByNoun implements PositionRule {

  private static final Set<String> PREPOSITIONS =
      Set.of("to", "for", "about", "over", "of", "on", "at", "against", "with");

  /** Nouns that name a judgement of what follows "of" or "for". */
  private static final Set<String> PASSED_ON =
      Set.of(
          "endorsement",
          "criticism",
          "rejection",
          "condemnation",
          "denunciation",
          "embrace",
          "contention",
          "approval",
          "praise",
          "opposition");

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
    Optional<Integer> content = complement(s, noun, lent);
    if (content.isEmpty() || (lent && !s.stated(governor))) {
      return;
    }
    OptionalInt holder = lent ? s.source().strict(governor) : owner(s, noun);
    if (holder.isEmpty()) {
      return;
    }
    Stance stance = s.stance(Frame.NOUN, noun).orElseThrow();
    Cue cue =
        lent && governor < noun && noun - governor < 6
            ? new Cue(s.index(), s.cue(governor).first(), noun, noun)
            : new Cue(s.index(), noun, noun, noun);
    s.draft(lent ? "noun-expressed" : "noun", cue, holder.getAsInt(), content.get())
        .ifPresent(d -> out.accept(d.with(s, stance, List.of())));
  }

  /** Whether a verb only lends its subject to a noun that says what is held. */
  static boolean lends(PositionSentence s, int verb, int noun) {
    return s.lexicon().has(Frame.LIGHT, s.lemma(verb))
        && s.lexicon().has(Frame.NOUN, s.lemma(noun))
        && complement(s, noun, true).isPresent();
  }

  private static Optional<Integer> complement(PositionSentence s, int noun, boolean lent) {
    for (int child : s.tree().children(noun, "acl", "ccomp", "relcl", "xcomp", "prep")) {
      if (child < noun) {
        continue;
      }
      String relation = s.token(child).relation();
      if (relation.equals("prep")) {
        if ((lent || (owned(s, noun) && PASSED_ON.contains(s.lemma(noun))))
            && PREPOSITIONS.contains(s.lower(child))) {
          return s.tree().child(child, "pobj", "pcomp");
        }
      } else if (s.infinitive(child) || (!relation.equals("relcl") && marked(s, child))) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "Lee's criticism of the plan". */
  private static boolean owned(PositionSentence s, int noun) {
    return s.tree().children(noun, "poss").stream()
        .anyMatch(o -> s.token(o).tag().equals("PRP$") || !s.token(o).entity().isEmpty());
  }

  private static boolean marked(PositionSentence s, int clause) {
    return s.tree().children(clause, "mark").stream().anyMatch(m -> s.lemma(m).equals("that"))
        || s.token(clause).relation().equals("ccomp");
  }

  private static OptionalInt owner(PositionSentence s, int noun) {
    List<Integer> owners = s.tree().children(noun, "poss");
    return owners.isEmpty() ? OptionalInt.empty() : OptionalInt.of(owners.get(0));
  }
}
