package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;

/** "Lee took issue with …", "cast doubt on …", "distanced himself from …", "is at odds with …". */
final class PositionByPhrase implements PositionRule {

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.isVerb(verb) && !s.quoted(verb) && s.stated(verb)) {
        int phrase = verb;
        s.tree()
            .child(verb, "dobj")
            .ifPresent(o -> read(s, phrase, o, s.lemma(phrase) + "_" + name(s, o) + ":", out));
        standing(s, verb, out);
      }
    }
  }

  /** "Is at odds with", "is in favour of". */
  private static void standing(PositionSentence s, int verb, Consumer<PositionDraft> out) {
    if (!Set.of("be", "remain", "stand").contains(s.lemma(verb))) {
      return;
    }
    for (int preposition : s.tree().children(verb, "prep", "acomp", "attr")) {
      Optional<Integer> object = s.tree().child(preposition, "pobj");
      if (object.isPresent() && preposition > verb) {
        String words = "be_" + s.lower(preposition) + "_" + s.lower(object.get()) + ":";
        read(s, verb, object.get(), words, out);
      }
    }
  }

  private static void read(
      PositionSentence s, int verb, int object, String words, Consumer<PositionDraft> out) {
    List<Integer> prepositions = new ArrayList<>(s.tree().children(object, "prep"));
    prepositions.addAll(s.tree().children(verb, "prep"));
    for (int preposition : prepositions) {
      Optional<Stance> stance = s.lexicon().stance(Frame.PHRASE, words + s.lower(preposition));
      Optional<Integer> content = s.tree().child(preposition, "pobj", "pcomp");
      OptionalInt holder = stance.isEmpty() ? OptionalInt.empty() : s.source().strict(verb);
      if (content.isPresent() && holder.isPresent() && preposition > object) {
        int end = preposition - verb < 8 ? preposition : object;
        s.draft(
                "phrase",
                s.cue(verb, end),
                holder.getAsInt(),
                matter(s, prepositions, content.get()))
            .ifPresent(d -> out.accept(d.with(s, stance.orElseThrow(), List.of(content.get()))));
        return;
      }
    }
  }

  /** "At odds with them over the quota": the quota. */
  private static int matter(PositionSentence s, List<Integer> prepositions, int with) {
    return prepositions.stream()
        .filter(p -> s.lower(p).equals("over") && p > with)
        .flatMap(p -> s.tree().child(p, "pobj", "pcomp").stream())
        .findFirst()
        .orElse(with);
  }

  private static String name(PositionSentence s, int object) {
    return s.lower(object).matches("(him|her|it|them)sel(f|ves)") ? "oneself" : s.lemma(object);
  }
}
