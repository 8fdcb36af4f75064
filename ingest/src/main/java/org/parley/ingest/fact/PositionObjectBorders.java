package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.PositionSentence.Draft;
import org.parley.ingest.text.Token;

/** How far what is rejected, praised or charged reaches beyond the object that names it. */
final class PositionObjectBorders {

  /** Prepositions that go on with what is held, not with where and when it was said. */
  private static final Set<String> ADJUNCTS =
      Set.of(
          "for", "as", "to", "against", "of", "from", "over", "about", "between", "into", "toward",
          "towards");

  /** Where words are said or written. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "statement",
          "letter",
          "speech",
          "interview",
          "report",
          "telegram",
          "message",
          "address",
          "conference",
          "meeting",
          "remark",
          "article",
          "comment",
          "talk",
          "phone",
          "call",
          "day",
          "week",
          "month",
          "year",
          "way",
          "dispatch",
          "document",
          "press",
          "briefing",
          "debate",
          "response",
          "reply",
          "return",
          "turn",
          "appearance",
          "broadcast",
          "resolution",
          "move",
          "name",
          "capital",
          "city",
          "parliament",
          "capacity",
          "telephone",
          "email",
          "tweet",
          "post",
          "ad",
          "video",
          "editorial",
          "memo",
          "note",
          "book");

  private PositionObjectBorders() {}

  /** "Rejected the call to stop": what the noun leads on to, wherever the parser hung it. */
  static Draft withInfinitive(PositionSentence s, Draft draft, int object) {
    boolean leads =
        s.lexicon().has(Frame.NOUN, s.lemma(object))
            || s.lemma(object).matches("proposal|offer|move|attempt|effort|invitation|bid");
    for (int clause : s.tree().children(draft.cue().verb(), "xcomp", "advcl", "ccomp")) {
      BitSet words = s.tree().subtree(clause);
      if (leads && s.infinitive(clause) && words.nextSetBit(0) == draft.content().last() + 1) {
        return PositionContent.trim(s, draft.content().first(), words.length() - 1)
            .map(r -> new Draft(draft.rule(), draft.cue(), draft.holder(), r))
            .orElse(draft);
      }
    }
    return draft;
  }

  /** "Welcomed the renewal | early this month of the truce": the day belongs to the renewal. */
  static Draft withTime(PositionSentence s, Draft draft) {
    int next = draft.content().last() + 1;
    int at = next;
    while (at < s.size() && s.token(at).entity().equals("DATE")) {
      at++;
    }
    boolean of =
        at > next
            && at < s.size()
            && s.lower(at).equals("of")
            && s.token(at).head() >= next
            && s.token(at).head() < at;
    return of
        ? PositionContent.trim(s, draft.content().first(), s.tree().subtree(at).length() - 1)
            .map(r -> new Draft(draft.rule(), draft.cue(), draft.holder(), r))
            .orElse(draft)
        : draft;
  }

  /** "Called for peace | to be restored": what is called for is what is to be done. */
  static Draft withPassive(PositionSentence s, Draft draft) {
    for (int clause : s.tree().children(draft.cue().verb(), "xcomp", "advcl")) {
      BitSet words = s.tree().subtree(clause);
      if (s.infinitive(clause)
          && s.tree().passive(clause)
          && words.nextSetBit(0) == draft.content().last() + 1) {
        return PositionContent.trim(s, draft.content().first(), words.length() - 1)
            .map(r -> new Draft(draft.rule(), draft.cue(), draft.holder(), r))
            .orElse(draft);
      }
    }
    return draft;
  }

  /** "defended them against the charge", "embraced it as a start": what is held runs on. */
  static Draft withAdjuncts(PositionSentence s, Draft draft) {
    int last = draft.content().last();
    for (int preposition : s.tree().children(draft.cue().verb(), "prep")) {
      int next = last + 1;
      while (next < preposition && QuotationFinder.isMark(s.token(next))) {
        next++;
      }
      if (preposition == next && (leadsOn(s, preposition) || documented(s, draft, preposition))) {
        Optional<Integer> object = s.tree().child(preposition, "pobj", "pcomp");
        boolean when =
            object.map(s::token).map(Token::entity).filter(e -> e.matches("DATE|TIME")).isPresent();
        if (object.isPresent() && !when) {
          last = Math.max(last, s.tree().subtree(preposition).length() - 1);
        }
      }
    }
    int end = last;
    return end == draft.content().last()
        ? draft
        : PositionContent.trim(s, draft.content().first(), end)
            .map(r -> new Draft(draft.rule(), draft.cue(), draft.holder(), r))
            .orElse(draft);
  }

  /** "for the sake of", "in the aftermath of", but not "in Oslo" or "in a letter". */
  private static boolean leadsOn(PositionSentence s, int preposition) {
    if (s.lower(preposition).equals("in")) {
      return s.tree()
          .child(preposition, "pobj", "pcomp")
          .filter(o -> s.token(o).entity().isEmpty() && !OCCASIONS.contains(s.lemma(o)))
          .isPresent();
    }
    return ADJUNCTS.contains(s.lower(preposition));
  }

  /** "The poll shows Lee with a lead": all that follows is what it shows. */
  private static boolean documented(PositionSentence s, Draft draft, int preposition) {
    return s.lower(preposition).matches("with|at|ahead|among|in")
        && PositionByObject.madeKnown(s, draft.cue().verb()).isPresent();
  }

  /** "thanked them for their help during the war": when it was is part of what is thanked for. */
  static Draft withOccasion(PositionSentence s, Draft draft) {
    for (int preposition : s.tree().children(draft.cue().verb(), "prep")) {
      if (preposition == draft.content().last() + 1 && s.lower(preposition).equals("during")) {
        int last = s.tree().subtree(preposition).length() - 1;
        return PositionContent.trim(s, draft.content().first(), last)
            .map(r -> new Draft(draft.rule(), draft.cue(), draft.holder(), r))
            .orElse(draft);
      }
    }
    return draft;
  }
}
