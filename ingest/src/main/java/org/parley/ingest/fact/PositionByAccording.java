package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionSentence.Draft;
import org.parley.ingest.fact.PositionSentence.Range;

/** "According to Lee, …" and "…, according to Lee". */
final class PositionByAccording implements PositionRule {

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int i = 0; i + 2 < s.size(); i++) {
      if (s.lower(i).equals("according") && s.lower(i + 1).equals("to") && !s.quoted(i)) {
        read(s, i, out);
      }
    }
  }

  /** The head of the phrase that follows "according to" at a token. */
  static Optional<Integer> source(PositionSentence s, int according) {
    return s.tree()
        .child(according + 1, "pobj")
        .or(() -> s.tree().child(according, "pobj"))
        .map(o -> quotedSource(s, o));
  }

  /** "according to reports quoting diplomats": the diplomats. */
  private static int quotedSource(PositionSentence s, int object) {
    for (int clause : s.tree().children(object, "acl")) {
      if (s.lemma(clause).equals("quote") || s.lemma(clause).equals("cite")) {
        return s.tree().child(clause, "dobj").orElse(object);
      }
    }
    return object;
  }

  private static void read(PositionSentence s, int according, Consumer<PositionDraft> out) {
    Optional<Integer> source = source(s, according);
    if (source.isEmpty()) {
      return;
    }
    BitSet phrase = s.tree().subtree(s.tree().child(according + 1, "pobj").orElse(source.get()));
    int end = Math.max(according + 1, phrase.length() - 1);
    Optional<Range> content;
    if (according <= 1 || s.token(according - 1).form().equals("–")) {
      int comma = comma(s, according + 2, end);
      content = PositionContent.trim(s, comma + 1, s.size() - 1);
    } else {
      int from = 0;
      content = PositionContent.trim(s, from, according - 1);
      if (end + 1 < s.size() - 2 && s.size() - end > according) {
        content = PositionContent.trim(s, end + 1, s.size() - 1);
      }
    }
    Cue cue = new Cue(s.index(), according, according + 1, according);
    content
        .filter(r -> r.last() > r.first())
        .ifPresent(
            r ->
                out.accept(
                    new Draft("according", cue, source.get(), r)
                        .with(s, Stance.ASSERTS, List.of())));
  }

  private static int comma(PositionSentence s, int from, int end) {
    for (int i = Math.min(end, s.size() - 1) + 1; i < s.size() && i < end + 4; i++) {
      if (s.token(i).form().equals(",")) {
        return i;
      }
    }
    for (int i = from; i < s.size(); i++) {
      if (s.token(i).form().equals(",")) {
        return i;
      }
    }
    return end;
  }
}
