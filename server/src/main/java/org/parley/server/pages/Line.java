package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact as an entry of a list.
 *
 * @param words the fact as a sentence
 * @param saying what is said or proposed, or null
 * @param mark what a reader must not overlook, e.g. that a meeting is only possible; or empty
 * @param status what has become of a proposal, or empty
 * @param date as people write it, or empty
 * @param href the fact's own page
 * @param quotes some of its evidence
 * @param evidence how many passages state it
 * @param confidence in percent, or empty
 */
record Line(
    List<Piece> words,
    @Nullable Saying saying,
    String mark,
    String status,
    String date,
    @Nullable String href,
    List<Quote> quotes,
    int evidence,
    String confidence) {}
