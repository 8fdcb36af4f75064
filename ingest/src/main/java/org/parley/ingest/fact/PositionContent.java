package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionSentence.Range;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Where what is said begins and ends. */
final class PositionContent {

  private static final Set<String> MARKS =
      Set.of(",", ";", ":", ".", "-", "–", "—", "--", "...", "…", "!", "?", "(", ")");

  private static final Set<String> REASONS =
      Set.of("because", "if", "unless", "until", "despite", "so", "even", "rather");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Words that lead on from an aim or an object to when and in what case it was held. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("despite", "following", "amid", "after", "before", "during", "while", "as", "when");

  private PositionContent() {}

  static Optional<Range> of(PositionSentence s, int head, Cue cue, int holder) {
    Tree tree = s.tree();
    BitSet within = tree.subtree(head);
    if (cue.sentence() == s.index()) {
      within.clear(cue.first(), cue.last() + 1);
    }
    if (holder >= 0 && !tree.under(head, holder) && within.get(holder)) {
      within.andNot(tree.subtree(holder));
    }
    PositionForeignParts.cut(s, within, head, cue);
    cutCircumstances(s, within, head);
    return longest(s, within, head)
        .map(r -> withoutConcession(s, r, head))
        .map(r -> withReason(s, r, cue, s.infinitive(head)))
        .map(r -> withFurtherThat(s, r, head))
        .map(r -> closed(s, r));
  }

  /** "said it was \"the best for all,\" a reference to …": what is said ends with the marks. */
  private static Range closed(PositionSentence s, Range range) {
    int open = 0;
    for (int i = range.first(); i < range.last(); i++) {
      if (QuotationFinder.isMark(s.token(i))) {
        open = 1 - open;
        boolean ends = open == 0 && i > range.first() && s.token(i - 1).form().equals(",");
        if (ends && !s.token(i + 1).relation().equals("cc")) {
          return trim(s, range.first(), i).orElse(range);
        }
      }
    }
    return range;
  }

  /** "said it would wait because …": the reason is the speaker's, wherever the parser hung it. */
  private static Range withReason(PositionSentence s, Range range, Cue cue, boolean aim) {
    for (int clause : s.tree().children(cue.verb(), "advcl", "prep")) {
      BitSet reason = s.tree().subtree(clause);
      int first = reason.nextSetBit(0);
      int last = reason.length() - 1;
      int gap = first - range.last();
      boolean next = gap == 1 || (gap == 2 && s.token(first - 1).form().equals(","));
      if (next
          && last > range.last()
          && REASONS.contains(s.lower(first))
          && !s.quoted(first)
          && !(aim && CIRCUMSTANCES.contains(s.lower(first)))
          && s.lexicon().takesClause(s.lemma(cue.verb()))) {
        return trim(s, range.first(), last).orElse(range);
      }
    }
    return range;
  }

  /** "said it was fair, and that it would last": the second clause, wherever the parser hung it. */
  private static Range withFurtherThat(PositionSentence s, Range range, int head) {
    int at = range.last() + 1;
    while (at < s.size() && isMark(s, at)) {
      at++;
    }
    boolean further =
        at + 2 < s.size()
            && at - range.last() <= 3
            && s.token(at).tag().equals("CC")
            && s.lemma(at + 1).equals("that")
            && s.token(at + 1).relation().equals("mark")
            && s.token(at + 1).head() > at;
    if (!further) {
      return range;
    }
    int last = s.tree().subtree(s.token(at + 1).head()).length() - 1;
    return last > range.last() && !s.tree().under(head, s.token(at + 1).head())
        ? trim(s, range.first(), last).orElse(range)
        : range;
  }

  /** As {@link #cutCircumstances}, wherever the parser hung it: what follows ", despite". */
  private static Range withoutConcession(PositionSentence s, Range range, int head) {
    for (int i = range.first() + 2; s.infinitive(head) && i < range.last(); i++) {
      if (s.token(i - 1).form().equals(",")
          && s.lower(i).matches("despite|following|amid|after|while|although|though")
          && !s.quoted(i)) {
        return trim(s, range.first(), i - 2).orElse(range);
      }
    }
    return range;
  }

  /** "vowed to stay, despite the blockade", "agreed to meet during a call": not part of the aim. */
  private static void cutCircumstances(PositionSentence s, BitSet within, int head) {
    if (!s.infinitive(head)) {
      return;
    }
    for (int part : s.tree().children(head, "prep", "advcl")) {
      BitSet circumstance = s.tree().subtree(part);
      int first = circumstance.nextSetBit(0);
      if (first > head && CIRCUMSTANCES.contains(s.lower(first)) && !s.quoted(first)) {
        within.clear(
            first,
            Math.max(first, within.length())); // with what the parser hung on the verb behind it
      }
    }
  }

  /** The longest run of tokens; marks do not interrupt it. */
  static Optional<Range> longest(PositionSentence s, BitSet within, int head) {
    int bestFirst = -1;
    int bestLast = -2;
    int first = within.nextSetBit(0);
    while (first >= 0) {
      int last = first;
      int next = first + 1;
      while (next < s.size()
          && (within.get(next)
              || (isMark(s, next)
                  && next + 1 < s.size()
                  && (within.get(next + 1)
                      || (isMark(s, next + 1) && next + 2 < s.size() && within.get(next + 2)))))) {
        if (within.get(next)) {
          last = next;
        }
        next++;
      }
      if (last - first > bestLast - bestFirst) {
        bestFirst = first;
        bestLast = last;
      }
      first = within.nextSetBit(next);
    }
    return bestFirst < 0 ? Optional.empty() : trim(s, bestFirst, bestLast);
  }

  private static boolean isMark(PositionSentence s, int i) {
    return MARKS.contains(s.token(i).form()) || QuotationFinder.isMark(s.token(i));
  }

  /** Leaves out marks, "that" and a conjunction at the edges; quotation marks only in pairs. */
  static Optional<Range> trim(PositionSentence s, int first, int last) {
    int begin = first;
    int end = last;
    while (begin <= end && (MARKS.contains(s.token(begin).form()) || opensWith(s, begin))) {
      begin++;
    }
    while (end >= begin && MARKS.contains(s.token(end).form())) {
      end--;
    }
    if (begin < end
        && QuotationFinder.isMark(s.token(begin))
        && QuotationFinder.isMark(s.token(end))
        && marks(s, begin, end) == 2) {
      begin++;
      end--;
    } else if (end > begin && QuotationFinder.isMark(s.token(end)) && marks(s, begin, end) == 1) {
      end--;
    } else if (begin < end && QuotationFinder.isMark(s.token(begin)) && marks(s, begin, end) == 1) {
      if (end + 1 < s.size() && closesAfter(s, end)) {
        end = Math.min(s.size() - 1, end + 2);
      } else {
        begin++;
      }
    } else if (marks(s, begin, end) % 2 == 1 && closesAfter(s, end)) {
      end = QuotationFinder.isMark(s.token(end + 1)) ? end + 1 : end + 2;
    }
    while (end > begin
        && (MARKS.contains(s.token(end).form()) || s.token(end).tag().equals("CC"))) {
      end--;
    }
    if (begin <= end && opened(s, begin, end)) {
      end++;
    }
    return begin > end ? Optional.empty() : Optional.of(new Range(begin, end));
  }

  /** Whether the mark behind closes a bracket: "the new Round (NR". */
  private static boolean opened(PositionSentence s, int first, int last) {
    int open = 0;
    for (int i = first; i <= last; i++) {
      String form = s.token(i).form();
      open += form.equals("(") ? 1 : form.equals(")") && open > 0 ? -1 : 0;
    }
    return open > 0 && last + 1 < s.size() && s.token(last + 1).form().equals(")");
  }

  private static boolean closesAfter(PositionSentence s, int end) {
    return (end + 1 < s.size() && QuotationFinder.isMark(s.token(end + 1)))
        || (end + 2 < s.size()
            && MARKS.contains(s.token(end + 1).form())
            && QuotationFinder.isMark(s.token(end + 2)));
  }

  private static boolean opensWith(PositionSentence s, int i) {
    Token token = s.token(i);
    return (token.lemma().equals("that")
            && (token.relation().equals("mark") || token.tag().equals("IN")))
        || token.relation().equals("cc");
  }

  private static int marks(PositionSentence s, int first, int last) {
    int count = 0;
    for (int i = first; i <= last; i++) {
      if (QuotationFinder.isMark(s.token(i))) {
        count++;
      }
    }
    return count;
  }
}
