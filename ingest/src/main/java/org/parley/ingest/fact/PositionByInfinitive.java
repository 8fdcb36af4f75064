package org.parley.ingest.fact;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;

/** "Lee wants to …", "refused to …", "has threatened to …". */
final class PositionByInfinitive implements PositionRule {

  /** "asked not to be identified": how he was quoted, not what he holds. */
  private static boolean unnamed(PositionSentence s, int clause) {
    return s.tree().passive(clause)
        && Set.of("identify", "name", "quote").contains(s.lemma(clause));
  }

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      if (!s.isVerb(verb)
          || s.quoted(verb)
          || !s.stated(verb)
          || s.stance(Frame.TO, verb).isEmpty()
          || s.tree().passive(verb)
          || (s.lemma(verb).equals("aim") && s.token(verb).tag().equals("VBG"))) {
        continue;
      }
      Stance plain = s.stance(Frame.TO, verb).orElseThrow();
      Stance stance = s.tree().negated(verb) ? StanceReader.negated(plain) : plain;
      OptionalInt holder = s.source().strict(verb);
      if (holder.isEmpty()) {
        continue;
      }
      int at = verb;
      for (int clause : s.tree().children(verb, "xcomp", "ccomp")) {
        if (clause > at
            && s.infinitive(clause)
            && !unnamed(s, clause)
            && !s.tree().has(verb, "dobj")) {
          s.draft("infinitive", s.cue(verb), holder.getAsInt(), clause)
              .filter(d -> d.content().last() > d.content().first() + 1)
              .ifPresent(d -> out.accept(d.with(s, stance, List.of())));
          break;
        }
      }
    }
  }
}
