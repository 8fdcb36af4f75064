package org.parley.server.pages;

import java.util.List;

/**
 * What there is, at a glance.
 *
 * @param actors the most active, each with how many facts it has a part in
 */
record HomePage(Head head, List<Count> counts, List<Line> meetings, List<Count> actors) {

  /** How many there are of something. */
  record Count(Piece what, int number) {}
}
