package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionSentence.Draft;

/** "The plan drew criticism from Lee", "won the support of …", "met with condemnation by …". */
final class PositionByReception implements PositionRule {

  private static final Set<String> RECEIVING =
      Set.of(
          "receive", "get", "win", "draw", "garner", "attract", "earn", "gain", "provoke", "prompt",
          "spark", "trigger", "face", "meet", "arouse", "incur");

  private static final Set<Stance> JUDGING =
      Set.of(Stance.OPPOSES, Stance.SUPPORTS, Stance.ACCUSES);

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.isVerb(verb)
          && !s.quoted(verb)
          && RECEIVING.contains(s.lemma(verb))
          && s.stated(verb)
          && !s.tree().passive(verb)
          && !s.tree().negated(verb)) {
        read(s, verb, out);
      }
    }
  }

  private static void read(PositionSentence s, int verb, Consumer<PositionDraft> out) {
    Optional<Integer> noun =
        s.tree()
            .child(verb, "dobj")
            .or(() -> s.tree().objectsOf(verb, "with").stream().findFirst());
    Optional<Stance> stance = noun.flatMap(n -> s.stance(Frame.NOUN, n)).filter(JUDGING::contains);
    OptionalInt received = s.source().strict(verb);
    if (stance.isEmpty() || received.isEmpty() || !s.isNoun(received.getAsInt())) {
      return;
    }
    Optional<Integer> giver = giver(s, verb, noun.get());
    BitSet phrase = s.tree().subtree(received.getAsInt());
    Cue cue = new Cue(s.index(), s.cue(verb).first(), noun.get(), verb);
    if (giver.isPresent()) {
      PositionContent.trim(s, phrase.nextSetBit(0), phrase.length() - 1)
          .filter(r -> r.last() < verb)
          .map(r -> new Draft("reception", cue, giver.get(), r))
          .ifPresent(d -> out.accept(d.with(s, stance.get(), List.of())));
    }
  }

  private static Optional<Integer> giver(PositionSentence s, int verb, int noun) {
    return s.tree().objectsOf(noun, "from", "by", "of", "among").stream()
        .findFirst()
        .or(() -> s.tree().objectsOf(verb, "from", "among").stream().findFirst())
        .or(() -> s.tree().child(noun, "poss"));
  }
}
