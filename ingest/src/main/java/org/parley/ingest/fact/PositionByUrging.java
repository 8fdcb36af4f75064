package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;

/** "Lee urged them to …", "called on them to …": the addressee is whom it is directed at. */
final class PositionByUrging implements PositionRule {

  /** Verbs that name whom they address behind "to" or "with". */
  private static final Set<String> BEGGING = Set.of("appeal", "plead");

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.isVerb(verb)
          && !s.quoted(verb)
          && (s.stated(verb) || s.token(verb).tag().equals("VBG") || relative(s, verb))
          && s.stance(Frame.URGE, verb).isPresent()
          && !ProposalWords.proposes(s.tree(), verb)) {
        read(s, verb, out);
      }
    }
  }

  private static boolean relative(PositionSentence s, int verb) {
    return s.token(verb).relation().equals("ccomp") && !s.token(verb).tag().equals("VB");
  }

  /** "called the meeting to give an answer", "welcomed guests in order to …": what for. */
  private static boolean meansEnd(PositionSentence s, int verb, int clause, Stance plain) {
    Optional<Integer> object = s.tree().child(verb, "dobj");
    boolean next =
        object
            .map(o -> s.tree().subtree(o).length())
            .filter(end -> end < s.tree().subtree(clause).nextSetBit(0))
            .isEmpty();
    return object.isPresent()
        && ((s.lemma(verb).equals("call") && s.tree().objectsOf(verb, "on", "upon").isEmpty())
            || (plain == Stance.SUPPORTS && !next));
  }

  private static void read(PositionSentence s, int verb, Consumer<PositionDraft> out) {
    OptionalInt holder = s.source().strict(verb);
    Optional<Integer> clause =
        s.tree().children(verb, "xcomp", "ccomp", "advcl").stream()
            .filter(c -> c > verb && s.infinitive(c))
            .findFirst();
    if (holder.isEmpty() || clause.isEmpty()) {
      return;
    }
    List<Integer> addressees = new ArrayList<>();
    for (int object : s.tree().children(verb, "dobj", "nsubjpass")) {
      addressees.addAll(s.tree().withConjuncts(object));
    }
    addressees.addAll(s.tree().objectsOf(verb, "on", "upon"));
    if (BEGGING.contains(s.lemma(verb))) {
      addressees.addAll(s.tree().objectsOf(verb, "to", "with"));
    }
    for (int subject : s.tree().children(clause.get(), "nsubj")) {
      addressees.addAll(s.tree().withConjuncts(subject));
    }
    Stance plain = s.stance(Frame.URGE, verb).orElseThrow();
    if (addressees.isEmpty() || meansEnd(s, verb, clause.get(), plain)) {
      return;
    }
    Stance stance = s.tree().negated(verb) ? StanceReader.negated(plain) : plain;
    Cue cue = s.cue(verb);
    s.draft("urging", cue, holder.getAsInt(), clause.get())
        .ifPresent(d -> out.accept(d.with(s, stance, addressees)));
  }
}
