package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;

/** "Lee called for …", "warned of …", "lashed out at …". */
final class PositionByPreposition implements PositionRule {

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.isVerb(verb)
          && !s.quoted(verb)
          && s.stated(verb)
          && !ProposalWords.proposes(s.tree(), verb)) {
        read(s, verb, out);
      }
    }
  }

  /** "lashed out at them for …": what they are charged with, if it is told. */
  private static int charge(PositionSentence s, int verb, int object) {
    return s.tree().children(verb, "prep").stream()
        .filter(p -> s.lower(p).equals("for") && p > object)
        .flatMap(p -> s.tree().children(p, "pcomp").stream())
        .findFirst()
        .orElse(object);
  }

  /** "appealed to Iceland to lift the ban": whom is asked, not for what. */
  private static boolean addressed(PositionSentence s, int verb, int preposition) {
    return s.lemma(verb).matches("appeal|plead")
        && s.lower(preposition).matches("to|with")
        && s.tree().children(verb, "xcomp", "advcl").stream()
            .anyMatch(c -> c > preposition && s.infinitive(c));
  }

  /** "Spoke highly of". */
  private static boolean highly(PositionSentence s, int verb) {
    return s.lemma(verb).matches("speak|talk|think")
        && s.tree().children(verb, "advmod").stream()
            .anyMatch(a -> s.lower(a).matches("highly|warmly|glowingly|fondly|favou?rably"));
  }

  private static void read(PositionSentence s, int verb, Consumer<PositionDraft> out) {
    for (int preposition : s.tree().children(verb, "prep")) {
      Optional<Stance> plain = s.stance(Frame.PREPOSITION, verb, s.lower(preposition));
      Optional<Integer> object = s.tree().child(preposition, "pobj", "pcomp");
      OptionalInt holder = plain.isEmpty() ? OptionalInt.empty() : s.source().strict(verb);
      if (plain.isEmpty()
          || object.isEmpty()
          || holder.isEmpty()
          || holder.getAsInt() == object.get()
          || (s.lemma(verb).equals("comment") && s.tree().negated(verb))
          || addressed(s, verb, preposition)
          || preposition < verb) {
        continue;
      }
      Stance meant = highly(s, verb) ? Stance.SUPPORTS : plain.get();
      Stance stance = s.tree().negated(verb) ? StanceReader.negated(meant) : meant;
      int end = preposition - verb <= 2 ? preposition : verb;
      s.draft("preposition", s.cue(verb, end), holder.getAsInt(), charge(s, verb, object.get()))
          .map(d -> PositionObjectBorders.withPassive(s, d))
          .ifPresent(d -> out.accept(d.with(s, stance, List.of(object.get()))));
      return;
    }
  }
}
