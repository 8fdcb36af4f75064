package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionSentence.Range;
import org.parley.ingest.fact.Quotation.Piece;

/**
 * Finds who speaks a direct quotation: the source beside it, or the one who spoke just before. One
 * position a sentence.
 */
final class QuotationReader {

  private final List<PositionSentence> sentences;
  private final QuotationSources sources;

  /** Who spoke last, and in which paragraph and sentence. */
  private @Nullable QuotationSpeaker last;

  private @Nullable Quotation previous;

  QuotationReader(List<PositionSentence> sentences) {
    this.sentences = sentences;
    this.sources = new QuotationSources(sentences);
  }

  /**
   * @param indirect what was found of indirect speech, in text order: it too tells who spoke last
   */
  void read(List<Quotation> utterances, List<PositionDraft> indirect, Consumer<PositionDraft> out) {
    int seen = 0;
    for (Quotation utterance : utterances) {
      while (seen < indirect.size()
          && indirect.get(seen).sentence() < utterance.start().sentence()) {
        remember(indirect.get(seen));
        seen++;
      }
      Optional<QuotationSpeaker> beside = sources.of(utterance);
      Optional<QuotationSpeaker> speaker = beside.or(() -> continued(utterance));
      if (speaker.isPresent()) {
        String rule = beside.isPresent() ? "quotation" : "quotation-continued";
        emit(utterance, speaker.get(), rule, out);
        last = speaker.get();
      }
      previous = utterance;
    }
  }

  private void remember(PositionDraft draft) {
    if (Set.of("clause", "aside", "urging").contains(draft.rule())
        && (last == null || last.sentence() <= draft.sentence())) {
      last =
          new QuotationSpeaker(
              draft.holder(), draft.cue(), Stance.ASSERTS, List.of(), draft.sentence());
    }
  }

  private void emit(
      Quotation quotation, QuotationSpeaker speaker, String rule, Consumer<PositionDraft> out) {
    for (Piece piece : quotation.pieces()) {
      PositionSentence s = sentences.get(piece.sentence());
      Optional<Range> range = PositionContent.trim(s, piece.first(), piece.last());
      range.ifPresent(
          r ->
              out.accept(
                  new PositionDraft(
                      piece.sentence(),
                      r.first(),
                      r.last(),
                      speaker.cue(),
                      speaker.holder(),
                      List.of(),
                      speaker.toward(),
                      speaker.stance(),
                      true,
                      rule)));
    }
  }

  /** A quotation without a source of its own goes on with the last speaker, when he is near. */
  private Optional<QuotationSpeaker> continued(Quotation quotation) {
    QuotationSpeaker speaker = last;
    if (speaker == null) {
      return Optional.empty();
    }
    int paragraph = sentences.get(speaker.sentence()).tree().sentence().paragraph();
    boolean same = paragraph == quotation.paragraph();
    boolean runsOn =
        previous != null && !previous.closed() && previous.paragraph() == quotation.paragraph() - 1;
    boolean next =
        quotation.start().first() <= 1
            && paragraph >= quotation.paragraph() - 1
            && startsParagraph(quotation);
    if (!same && !runsOn && !next) {
      return Optional.empty();
    }
    return Optional.of(
        new QuotationSpeaker(
            speaker.holder(),
            speaker.cue(),
            speaker.stance(),
            speaker.toward(),
            quotation.end().sentence()));
  }

  private boolean startsParagraph(Quotation quotation) {
    int index = quotation.start().sentence();
    return index == 0
        || sentences.get(index - 1).tree().sentence().paragraph() != quotation.paragraph();
  }
}
