package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionDraft.Head;
import org.parley.ingest.text.Token;

/** Finds through whom words came: the agency that quotes, the broadcaster that was told. */
final class PositionGoBetweens {

  private static final Set<String> MEDIA =
      Set.of(
          "agency",
          "television",
          "tv",
          "radio",
          "newspaper",
          "daily",
          "weekly",
          "magazine",
          "station",
          "network",
          "press",
          "news",
          "channel",
          "times",
          "post",
          "afp",
          "ap",
          "reuters",
          "xinhua",
          "bbc",
          "cnn",
          "kcna",
          "yonhap",
          "irna",
          "isna",
          "mena",
          "tass",
          "itar-tass",
          "interfax",
          "kyodo",
          "dpa",
          "ansa",
          "efe",
          "pap",
          "petra",
          "wafa",
          "sana",
          "anatolia",
          "al-jazeera",
          "jazeera",
          "al-arabiya",
          "nbc",
          "abc",
          "cbs",
          "fox",
          "msnbc",
          "npr",
          "journal",
          "herald",
          "tribune",
          "media",
          "upi");

  private final List<PositionSentence> sentences;

  PositionGoBetweens(List<PositionSentence> sentences) {
    this.sentences = sentences;
  }

  List<PositionDraft> assign(List<PositionDraft> drafts) {
    List<PositionDraft> assigned = new ArrayList<>(drafts.size());
    for (PositionDraft draft : drafts) {
      if (draft.rule().equals("according") && trailsAnother(draft, drafts)) {
        continue;
      }
      PositionDraft with = quoter(draft).map(draft::withReporter).orElse(draft);
      for (Head told : draft.toward()) {
        if (isMedium(sentences, told)) {
          with = with.withReporter(told);
        }
      }
      Optional<Head> source = accordingTo(draft);
      if (source.isPresent()) {
        with = with.withReporter(source.get());
      }
      assigned.add(with);
    }
    return assigned;
  }

  /** "The AP quoted Lee as saying": the AP. */
  private Optional<Head> quoter(PositionDraft draft) {
    Cue cue = draft.cue();
    PositionSentence s = sentences.get(cue.sentence());
    int at = cue.verb();
    for (int hops = 0; hops < 3 && at >= 0; hops++) {
      if (s.lemma(at).equals("quote") && s.isVerb(at) && at != cue.verb()) {
        OptionalInt quoter = s.source().strict(at);
        if (quoter.isPresent() && quoter.getAsInt() != draft.holder().token()) {
          return Optional.of(s.head(quoter.getAsInt()));
        }
      }
      at = s.token(at).head();
    }
    return Optional.empty();
  }

  static boolean isMedium(List<PositionSentence> sentences, Head head) {
    PositionSentence s = sentences.get(head.sentence());
    Token token = s.token(head.token());
    return MEDIA.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** "…, Lee said, according to the AP": the AP reports. */
  private Optional<Head> accordingTo(PositionDraft draft) {
    if (draft.rule().equals("according")
        || draft.cue().sentence() != draft.sentence()
        || !Set.of("quotation", "clause", "aside").contains(draft.rule())) {
      return Optional.empty();
    }
    PositionSentence s = sentences.get(draft.sentence());
    for (int i = 0; i + 2 < s.size(); i++) {
      boolean outside = i < draft.first() || i > draft.last();
      if (outside
          && i != draft.cue().verb()
          && s.lower(i).equals("according")
          && s.lower(i + 1).equals("to")) {
        return PositionByAccording.source(s, i).map(s::head);
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence is already somebody's, so that "according to" names the go-between. */
  private static boolean trailsAnother(PositionDraft according, List<PositionDraft> drafts) {
    for (PositionDraft other : drafts) {
      if (!other.equals(according)
          && other.sentence() == according.sentence()
          && Set.of("quotation", "clause", "aside").contains(other.rule())
          && 2 * (other.last() - other.first()) > according.last() - according.first()) {
        return true;
      }
    }
    return false;
  }
}
