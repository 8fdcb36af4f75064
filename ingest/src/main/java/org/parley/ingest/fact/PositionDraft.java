package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.fact.Position.Stance;

/**
 * A position as a construction shows it, before anybody is named: tokens instead of actors.
 *
 * @param sentence the sentence of the content
 * @param first first token of the content
 * @param last last token of the content
 * @param cue where the cue stands
 * @param holder the head of the phrase that names the holder
 * @param reporters heads of phrases that name go-betweens
 * @param toward heads of phrases that name addressees or targets
 * @param stance what the cue alone tells
 */
record PositionDraft(
    int sentence,
    int first,
    int last,
    Cue cue,
    Head holder,
    List<Head> reporters,
    List<Head> toward,
    Stance stance,
    boolean verbatim,
    String rule) {

  PositionDraft {
    if (last < first) {
      throw new IllegalArgumentException("No content: " + rule + " in sentence " + sentence);
    }
    reporters = List.copyOf(reporters);
    toward = List.copyOf(toward);
  }

  PositionSentence.Range content() {
    return new PositionSentence.Range(first, last);
  }

  /** A token that heads a phrase. */
  record Head(int sentence, int token) {}

  /**
   * The words that mark a position.
   *
   * @param verb the token that decides
   */
  record Cue(int sentence, int first, int last, int verb) {}

  /** "Lee said he believed …": the name rather than the pronoun tells who believes. */
  PositionDraft toldBy(PositionDraft outer) {
    List<Head> all = new ArrayList<>(reporters);
    all.addAll(outer.reporters);
    return new PositionDraft(
        sentence, first, last, cue, outer.holder, all, toward, stance, verbatim, rule);
  }

  /** Further words said in the same breath. */
  PositionDraft movedTo(int otherSentence, int otherFirst, int otherLast) {
    return new PositionDraft(
        otherSentence, otherFirst, otherLast, cue, holder, reporters, toward, stance, true, rule);
  }

  PositionDraft withReporter(Head reporter) {
    List<Head> all = new ArrayList<>(reporters);
    all.add(reporter);
    return new PositionDraft(
        sentence, first, last, cue, holder, all, toward, stance, verbatim, rule);
  }
}
