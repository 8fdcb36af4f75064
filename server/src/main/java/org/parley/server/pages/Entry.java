package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact or actor as an entry of a list that is looked through.
 *
 * @param sort {@code meeting}, {@code position}, {@code proposal} or {@code actor}
 * @param date as people write it, or empty
 * @param words the fact as a sentence
 * @param chips what a reader must not overlook
 * @param saying what is said or proposed, or null
 * @param quote the words that state it, or empty
 * @param source the passage or document it is from
 * @param href the fact's own page
 */
record Entry(
    String sort,
    String date,
    List<Piece> words,
    List<Chip> chips,
    @Nullable Saying saying,
    String quote,
    List<Piece> source,
    @Nullable String href) {}
