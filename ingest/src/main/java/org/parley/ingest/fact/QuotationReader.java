package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionDraft.Head;
import org.parley.ingest.fact.PositionSentence.Range;
import org.parley.ingest.fact.Quotation.Piece;

/**
 * Finds who speaks a direct quotation: the source beside it, or the one who spoke just before. One
 * position a sentence.
 */
final class QuotationReader {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final List<PositionSentence> sentences;

  /** Who spoke last, and in which paragraph and sentence. */
  private @Nullable Speaker last;

  private @Nullable Quotation previous;

  QuotationReader(List<PositionSentence> sentences) {
    this.sentences = sentences;
  }

  private record Speaker(Head holder, Cue cue, Stance stance, List<Head> toward, int sentence) {}

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
      Optional<Speaker> beside = before(utterance).or(() -> after(utterance));
      Optional<Speaker> speaker = beside.or(() -> continued(utterance));
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
      last = new Speaker(draft.holder(), draft.cue(), Stance.ASSERTS, List.of(), draft.sentence());
    }
  }

  private void emit(
      Quotation quotation, Speaker speaker, String rule, Consumer<PositionDraft> out) {
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

  /** "Lee said: “…”" */
  private Optional<Speaker> before(Quotation quotation) {
    Piece start = quotation.start();
    PositionSentence s = sentences.get(start.sentence());
    int at = start.first() - 2;
    if (at < 0) {
      return afterColon(quotation);
    }
    boolean mark = Set.of(",", ":").contains(s.token(at).form());
    for (int verb = at; verb >= 0 && at - verb < 30; verb--) {
      if (QuotationFinder.isMark(s.token(verb))) {
        break;
      }
      if (s.isVerb(verb)
          && !s.quoted(verb)
          && s.lexicon().quotes(s.lemma(verb))
          && (mark || at - verb < 4)) {
        OptionalInt holder = s.source().of(verb);
        if (holder.isPresent()) {
          return Optional.of(speaker(s, verb, holder.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  /** A sentence that ends in a colon introduces the quotation that follows it. */
  private Optional<Speaker> afterColon(Quotation quotation) {
    int index = quotation.start().sentence() - 1;
    if (index < 0) {
      return Optional.empty();
    }
    PositionSentence s = sentences.get(index);
    if (!s.token(s.size() - 1).form().equals(":")
        || s.tree().sentence().paragraph() != quotation.paragraph() && s.size() > 40) {
      return Optional.empty();
    }
    for (int verb = s.size() - 1; verb >= 0; verb--) {
      if (s.isVerb(verb) && s.lexicon().quotes(s.lemma(verb))) {
        OptionalInt holder = s.source().of(verb);
        if (holder.isPresent()) {
          return Optional.of(speaker(s, verb, holder.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  /** "“…,” Lee said", "“…?” asked Lee." */
  private Optional<Speaker> after(Quotation quotation) {
    Piece end = quotation.end();
    PositionSentence s = sentences.get(end.sentence());
    int at = end.last() + 1;
    while (at < s.size()
        && (QuotationFinder.isMark(s.token(at)) || s.token(at).form().equals(","))) {
      at++;
    }
    if (at < s.size() && !s.token(at).form().equals(".")) {
      return follows(s, at);
    }
    int next = end.sentence() + 1;
    if (next < sentences.size()
        && sentences.get(next).tree().sentence().paragraph() == quotation.paragraph()) {
      PositionSentence following = sentences.get(next);
      int from = 0;
      while (from < following.size() && QuotationFinder.isMark(following.token(from))) {
        from++;
      }
      Optional<Speaker> speaker = follows(following, from);
      return speaker.filter(f -> !following.tree().has(f.cue().verb(), "ccomp", "xcomp", "dobj"));
    }
    return Optional.empty();
  }

  private Optional<Speaker> follows(PositionSentence s, int at) {
    if (at + 2 < s.size() && s.lower(at).equals("according")) {
      Cue cue = new Cue(s.index(), at, at + 1, at);
      return PositionByAccording.source(s, at)
          .map(h -> new Speaker(s.head(h), cue, Stance.ASSERTS, List.of(), s.index()));
    }
    for (int verb = at; verb < s.size() && verb < at + 30; verb++) {
      if (QuotationFinder.isMark(s.token(verb))) {
        break;
      }
      boolean finite = FINITE.contains(s.token(verb).tag()) || s.token(verb).tag().equals("VBG");
      if (s.isVerb(verb) && finite && !s.quoted(verb) && s.lexicon().quotes(s.lemma(verb))) {
        OptionalInt holder = s.source().of(verb);
        if (holder.isPresent()
            && PositionByAside.groupStart(s, verb, holder.getAsInt()) <= at + 1) {
          return Optional.of(speaker(s, verb, holder.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  private static Speaker speaker(PositionSentence s, int verb, int holder) {
    List<Head> toward = new ArrayList<>();
    for (int addressee : PositionByClause.addressees(s, verb, holder)) {
      toward.add(s.head(addressee));
    }
    return new Speaker(
        s.head(holder), s.cue(verb), PositionByClause.stance(s, verb), toward, s.index());
  }

  /** A quotation without a source of its own goes on with the last speaker, when he is near. */
  private Optional<Speaker> continued(Quotation quotation) {
    Speaker speaker = last;
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
        new Speaker(
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
