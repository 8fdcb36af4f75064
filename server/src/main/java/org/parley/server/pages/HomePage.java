package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is, at a glance.
 *
 * @param period from when to when documents came out, in words; empty where none has a date
 * @param timeline how many documents came out when, or null
 * @param publishers who published them, each with how many
 * @param missing what the graph does not hold, in sentences
 * @param map where meetings were held, or null
 * @param places where most were held
 * @param actors the most active, each with how many facts it has a part in
 */
record HomePage(
    Head head,
    List<Count> counts,
    String period,
    @Nullable Timeline timeline,
    List<Count> publishers,
    List<String> missing,
    List<Line> meetings,
    List<Count> actors,
    @Nullable WorldMap map,
    List<Count> places) {

  /** How many there are of something. */
  record Count(Piece what, int number) {}
}
