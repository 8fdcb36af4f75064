package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page about one thing.
 *
 * @param kind what it is, e.g. "Person"
 * @param under a line below the heading
 * @param mark what a reader must not overlook, or empty
 * @param saying what is said or proposed, or null
 * @param quotes its evidence
 * @param evidence how many passages state it
 * @param source where the facts come from
 */
record EntityPage(
    Head head,
    String kind,
    String heading,
    List<Piece> under,
    String mark,
    @Nullable Saying saying,
    List<Detail> details,
    List<Quote> quotes,
    int evidence,
    List<Group> groups,
    List<Detail> source) {}
