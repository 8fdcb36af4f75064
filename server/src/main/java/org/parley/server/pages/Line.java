package org.parley.server.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One fact as an entry of a list.
 *
 * @param words the fact as a sentence
 * @param saying what is said or proposed, or null
 * @param chips what a reader must not overlook: that a meeting is only possible, a proposal's
 *     status
 * @param date as people write it, or empty
 * @param href the fact's own page
 * @param quotes some of its evidence
 * @param evidence how many passages state it
 * @param confidence in percent, or empty
 * @param number by which the text beside refers to it; 0 for none
 */
record Line(
    List<Piece> words,
    @Nullable Saying saying,
    List<Chip> chips,
    String date,
    @Nullable String href,
    List<Quote> quotes,
    int evidence,
    String confidence,
    int number) {

  Line numbered(int place) {
    return new Line(words, saying, chips, date, href, quotes, evidence, confidence, place);
  }

  /** The sentence without its links. */
  String plain() {
    return words.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Beside its text, a fact shows several of its passages, elsewhere the first. */
  List<Quote> shown() {
    return number > 0 ? quotes : quotes.subList(0, Math.min(1, quotes.size()));
  }

  /** Whether the sentence itself leads to the fact's page. */
  boolean leads() {
    return words.stream().anyMatch(piece -> href != null && href.equals(piece.href()));
  }
}
