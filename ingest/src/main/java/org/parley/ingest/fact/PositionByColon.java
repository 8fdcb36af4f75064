package org.parley.ingest.fact;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionSentence.Draft;

/** "Berg: The quota insults us": a headline or a transcript that begins with who speaks. */
final class PositionByColon implements PositionRule {

  private static final String RULE = "colon";
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
              .map(r -> new Draft(RULE, cue, name.getAsInt(), r))
              .map(d -> d.with(s, Stance.ASSERTS, List.of()))
              .ifPresent(d -> out.accept(d.movedTo(s.index(), d.first(), d.last())));
        }
        return;
      }
    }
  }

  /** In a transcript who speaks after the colon goes on to the end of the paragraph. */
  static void goOn(
      List<PositionDraft> drafts, List<PositionSentence> sentences, Consumer<PositionDraft> out) {
    for (PositionDraft draft : drafts) {
      if (draft.rule().equals(RULE)) {
        PositionSentence first = sentences.get(draft.sentence());
        int paragraph = first.tree().sentence().paragraph();
        for (int i = draft.sentence() + 1; i < sentences.size(); i++) {
          PositionSentence s = sentences.get(i);
          if (s.tree().sentence().paragraph() != paragraph || s.quoted(0)) {
            break;
          }
          PositionContent.trim(s, 0, s.size() - 1)
              .ifPresent(r -> out.accept(draft.movedTo(s.index(), r.first(), r.last())));
        }
      }
    }
  }

  /** The head of the person's or body's name that fills a sentence up to its colon. */
  static OptionalInt name(PositionSentence s, int colon) {
    if (colon > LONGEST_NAME) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < colon; i++) {
      if (!s.token(i).tag().startsWith("NNP")) {
        return OptionalInt.empty();
      }
    }
    String entity = s.token(colon - 1).entity();
    boolean body = entity.equals("ORG") && s.token(0).entity().equals("ORG");
    return entity.equals("PERSON") || body || shouted(s, colon)
        ? OptionalInt.of(colon - 1)
        : OptionalInt.empty();
  }

  /** "BERG: …" in a transcript; a dateline's place is none. */
  private static boolean shouted(PositionSentence s, int colon) {
    String name = s.token(colon - 1).form();
    return colon <= 2
        && name.length() > 3
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !s.token(colon - 1).entity().matches("GPE|LOC|DATE");
  }
}
