package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;

/** "Lee rejected the plan", "the plan was rejected by Lee". */
final class PositionByObject implements PositionRule {

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      Optional<Stance> plain = s.stance(Frame.OBJECT, verb);
      if (!s.isVerb(verb)
          || s.quoted(verb)
          || plain.isEmpty()
          || s.tree().has(verb, "ccomp", "xcomp", "oprd")
          || ProposalWords.proposes(s.tree(), verb)) {
        continue;
      }
      OptionalInt holder = s.source().strict(verb);
      Optional<Integer> object =
          s.tree().child(verb, s.tree().passive(verb) ? "nsubjpass" : "dobj");
      if (holder.isEmpty()
          || object.isEmpty()
          || object.get() == holder.getAsInt()
          || !(s.isNoun(object.get()) || s.token(object.get()).tag().equals("CD"))) {
        continue;
      }
      Stance stance = s.tree().negated(verb) ? StanceReader.negated(plain.get()) : plain.get();
      s.draft("object", s.cue(verb), holder.getAsInt(), object.get())
          .ifPresent(d -> out.accept(d.with(s, stance, List.of())));
    }
  }
}
