package org.parley.ingest.fact;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionSentence.Draft;

/** "Berg: The quota insults us": a headline or a transcript that begins with who speaks. */
final class PositionByColon implements PositionRule {

  private static final int LONGEST_NAME = 7;
  private static final int SHORTEST_SAYING = 3;

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int colon = 1; colon < Math.min(LONGEST_NAME, s.size()); colon++) {
      if (s.token(colon).form().equals(":")) {
        OptionalInt name = name(s, colon);
        if (name.isPresent() && s.size() - colon > SHORTEST_SAYING && !s.quoted(colon + 1)) {
          Cue cue = new Cue(s.index(), colon, colon, colon);
          PositionContent.trim(s, colon + 1, s.size() - 1)
              .map(r -> new Draft("colon", cue, name.getAsInt(), r))
              .ifPresent(d -> out.accept(d.with(s, Stance.ASSERTS, List.of())));
        }
        return;
      }
    }
  }

  /** The head of the person's name that fills a sentence up to its colon. */
  static OptionalInt name(PositionSentence s, int colon) {
    if (colon > LONGEST_NAME) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < colon; i++) {
      if (!s.token(i).tag().startsWith("NNP")) {
        return OptionalInt.empty();
      }
    }
    return s.token(colon - 1).entity().equals("PERSON")
        ? OptionalInt.of(colon - 1)
        : OptionalInt.empty();
  }
}
