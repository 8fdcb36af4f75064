package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;

/** "Lee took issue with …", "cast doubt on …", "distanced himself from …". */
final class PositionByPhrase implements PositionRule {

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.isVerb(verb) && !s.quoted(verb) && s.tree().has(verb, "dobj") && s.stated(verb)) {
        read(s, verb, out);
      }
    }
  }

  private static void read(PositionSentence s, int verb, Consumer<PositionDraft> out) {
    int object = s.tree().child(verb, "dobj").orElseThrow();
    List<Integer> prepositions = new ArrayList<>(s.tree().children(object, "prep"));
    prepositions.addAll(s.tree().children(verb, "prep"));
    String words = s.lemma(verb) + "_" + name(s, object) + ":";
    for (int preposition : prepositions) {
      Optional<Stance> stance = s.lexicon().stance(Frame.PHRASE, words + s.lower(preposition));
      Optional<Integer> content = s.tree().child(preposition, "pobj", "pcomp");
      OptionalInt holder = stance.isEmpty() ? OptionalInt.empty() : s.source().strict(verb);
      if (content.isPresent() && holder.isPresent() && preposition > object) {
        int end = preposition - verb < 8 ? preposition : object;
        s.draft("phrase", s.cue(verb, end), holder.getAsInt(), content.get())
            .ifPresent(d -> out.accept(d.with(s, stance.orElseThrow(), List.of(content.get()))));
        return;
      }
    }
  }

  private static String name(PositionSentence s, int object) {
    return s.lower(object).matches("(him|her|it|them)sel(f|ves)") ? "oneself" : s.lemma(object);
  }
}
