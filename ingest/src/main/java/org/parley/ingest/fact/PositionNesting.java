package org.parley.ingest.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;

/** What is reported within what somebody says: another's words, or his own told twice. */
final class PositionNesting {

  /** Rules whose inner position says more than "he said he …". */
  private static final Set<String> TELLING = Set.of("urging", "clause");

  /** Rules too often wrong to take a sentence from the medium that tells it. */
  private static final Set<String> WEAK = Set.of("noun", "adjective", "preposition");

  private final Cast cast;
  private final List<PositionSentence> sentences;

  PositionNesting(Cast cast, List<PositionSentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
  }

  /** A draft and the ids of its holders. */
  record Resolved(PositionDraft draft, List<String> holders) {}

  /**
   * "said he was ready", "said he urged them": one position, not two. "Berg rejected the quota, the
   * agency reported" is Berg's; the agency, which holds nothing of its own, reports it.
   */
  List<Resolved> ownWordsOnce(List<Resolved> all) {
    Set<Resolved> dropped = new HashSet<>();
    Map<Resolved, Resolved> told = new HashMap<>();
    for (Resolved inner : all) {
      Optional<Resolved> outer = outer(inner, all);
      if (outer.isPresent() && sameSide(inner, outer.get())) {
        PositionDraft draft = outer.get().draft();
        boolean main =
            inner.draft().cue().verb() == StanceReader.main(sentences.get(draft.sentence()), draft);
        boolean telling = TELLING.contains(inner.draft().rule());
        if (main && telling) {
          dropped.add(outer.get());
          told.put(inner, named(inner, outer.get()));
        } else {
          dropped.add(inner);
        }
      } else if (outer.isPresent() && onlyReports(outer.get(), inner)) {
        dropped.add(outer.get());
        told.put(
            inner,
            new Resolved(
                inner.draft().withReporter(outer.get().draft().holder()), inner.holders()));
      }
    }
    return all.stream()
        .filter(r -> !dropped.contains(r))
        .map(r -> told.getOrDefault(r, r))
        .toList();
  }

  private boolean onlyReports(Resolved outer, Resolved inner) {
    PositionDraft draft = outer.draft();
    return PositionGoBetweens.isMedium(sentences, draft.holder())
        && !draft.rule().equals("quotation")
        && !WEAK.contains(inner.draft().rule())
        && inner.draft().cue().verb() == StanceReader.main(sentences.get(draft.sentence()), draft);
  }

  private Resolved named(Resolved inner, Resolved outer) {
    return pronoun(inner.draft())
        ? new Resolved(inner.draft().toldBy(outer.draft()), inner.holders())
        : inner;
  }

  private boolean pronoun(PositionDraft draft) {
    return sentences
        .get(draft.holder().sentence())
        .token(draft.holder().token())
        .tag()
        .startsWith("PRP");
  }

  private boolean sameSide(Resolved inner, Resolved outer) {
    Token head =
        sentences.get(inner.draft().holder().sentence()).token(inner.draft().holder().token());
    return inner.holders().stream()
            .allMatch(
                h ->
                    outer.holders().contains(h)
                        || outer.holders().stream().anyMatch(o -> cast.represents(o).contains(h)))
        || Set.of("he", "she", "it", "i", "we").contains(head.form().toLowerCase(Locale.ROOT));
  }

  /**
   * The position within whose content another is reported.
   *
   * @param all in the order of their sentences
   */
  static Optional<Resolved> outer(Resolved inner, List<Resolved> all) {
    PositionDraft in = inner.draft();
    Resolved best = null;
    for (int i = firstOf(in.sentence(), all); i < all.size(); i++) {
      Resolved other = all.get(i);
      PositionDraft out = other.draft();
      if (out.sentence() > in.sentence()) {
        break;
      }
      if (!out.equals(in)
          && out.sentence() == in.sentence()
          && in.cue().sentence() == in.sentence()
          && out.first() <= in.cue().first()
          && out.first() <= in.first()
          && in.cue().last() <= out.last()
          && (best == null
              || best.draft().last() - best.draft().first() > out.last() - out.first())) {
        best = other;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int firstOf(int sentence, List<Resolved> all) {
    int first = 0;
    int end = all.size();
    while (first < end) {
      int middle = (first + end) / 2;
      if (all.get(middle).draft().sentence() < sentence) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    return first;
  }
}
