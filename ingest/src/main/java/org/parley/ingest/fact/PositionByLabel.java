package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionSentence.Draft;
import org.parley.ingest.fact.PositionSentence.Range;

/** "Lee called it a trap", "described it as …", "it was characterized by Lee as …". */
final class PositionByLabel implements PositionRule {

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      Optional<Stance> stance = s.stance(Frame.LABEL, verb);
      if (!s.isVerb(verb) || s.quoted(verb) || !s.stated(verb) || stance.isEmpty()) {
        continue;
      }
      OptionalInt holder = s.source().strict(verb);
      Optional<Integer> label = label(s, verb);
      if (holder.isPresent() && label.isPresent() && label.get() > verb) {
        List<Integer> toward = new ArrayList<>(s.tree().children(verb, "dobj", "nsubjpass"));
        s.draft("label", s.cue(verb), holder.getAsInt(), label.get())
            .map(d -> withObject(s, d))
            .ifPresent(d -> out.accept(d.with(s, stance.get(), toward)));
      }
    }
  }

  /** "referred to China as a partner": the view is of China, named in the same breath. */
  private static Draft withObject(PositionSentence s, Draft draft) {
    int verb = draft.cue().verb();
    List<Integer> objects = new ArrayList<>(s.tree().children(verb, "dobj"));
    objects.addAll(s.tree().objectsOf(verb, "to"));
    for (int object : objects) {
      int first = s.tree().subtree(object).nextSetBit(0);
      boolean pronoun = s.token(object).tag().equals("PRP");
      if ((s.isNoun(object) || pronoun) && first > verb && first < draft.content().first()) {
        return new Draft(
            draft.rule(), draft.cue(), draft.holder(), new Range(first, draft.content().last()));
      }
    }
    return draft;
  }

  private static Optional<Integer> label(PositionSentence s, int verb) {
    for (int as : s.tree().children(verb, "prep")) {
      if (s.lemma(as).equals("as")) {
        // "cited officials as saying" calls them nothing.
        return s.tree()
            .child(as, "pobj", "pcomp")
            .filter(o -> !s.lexicon().takesClause(s.lemma(o)));
      }
    }
    Optional<Integer> label = s.tree().child(verb, "oprd");
    List<Integer> objects = s.tree().children(verb, "dobj");
    if (label.isEmpty() && objects.size() == 2 && objects.get(0) > verb) {
      return Optional.of(objects.get(1)); // "calling them “dull returns”"
    }
    return label.or(() -> apposed(s, verb)).or(() -> small(s, verb));
  }

  /** "called him actually a brave man": a clause without a verb. */
  private static Optional<Integer> small(PositionSentence s, int verb) {
    return s.tree().children(verb, "ccomp", "xcomp").stream()
        .filter(c -> c > verb && s.token(c).tag().matches("NN.*|JJ.?") && s.tree().has(c, "nsubj"))
        .findFirst();
  }

  /** "called Lee a “brave man”": the parser may take the label for another name of the object. */
  private static Optional<Integer> apposed(PositionSentence s, int verb) {
    for (int object : s.tree().children(verb, "dobj")) {
      for (int label : s.tree().children(object, "appos")) {
        int first = s.tree().subtree(label).nextSetBit(0);
        boolean next = first > object && !s.token(first - 1).form().equals(",");
        if (next && s.token(first).tag().matches("DT|``|''|PRP.")) {
          return Optional.of(label);
        }
      }
    }
    return Optional.empty();
  }
}
