package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page about one thing.
 *
 * @param kind what it is, e.g. "Person"
 * @param under a line below the heading
 * @param chips its stance or status
 * @param saying what is said or proposed, or null
 * @param map where it is, or null
 * @param timeline when there was how much of it, or null
 * @param period that the page shows, in words, or empty
 * @param ledger positions about it, or null
 * @param rivals where reports of it disagree
 * @param reports its evidence, by document
 * @param shown how many of its passages these have
 * @param evidence how many passages state it
 * @param source where the facts come from
 */
record EntityPage(
    Head head,
    String kind,
    String heading,
    List<Piece> under,
    List<Chip> chips,
    @Nullable Saying saying,
    List<Detail> details,
    @Nullable WorldMap map,
    @Nullable Timeline timeline,
    String period,
    @Nullable Ledger ledger,
    List<Rival> rivals,
    List<MeetingPage.Report> reports,
    int shown,
    int evidence,
    List<Group> groups,
    List<Detail> source) {}
