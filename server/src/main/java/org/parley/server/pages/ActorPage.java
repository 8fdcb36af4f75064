package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor: what it did, and what was said by it and of it.
 *
 * @param under in what capacity it acts
 * @param details what is known of it at a glance
 * @param timeline when it met, spoke and proposed; null where nothing has a date
 * @param period that the page shows, in words, or empty
 * @param meetings in which it took part, on whose behalf others did, from which it stayed away
 * @param network those it met, drawn; null for a handful
 * @param met those it met, the most frequent first
 * @param contacts how many it met
 * @param ledger its positions
 * @param proposals it made, answered and was asked
 * @param rivals where reports disagree about it
 * @param others what else leads to it
 */
record ActorPage(
    Head head,
    String kind,
    String heading,
    List<Piece> under,
    List<Detail> details,
    @Nullable Timeline timeline,
    String period,
    List<Group> meetings,
    @Nullable Network network,
    List<Met> met,
    int contacts,
    @Nullable Ledger ledger,
    List<Group> proposals,
    List<Rival> rivals,
    List<Group> others) {

  /**
   * Someone it met.
   *
   * @param times how often
   * @param last when last, as people write it
   * @param between the page of the two, or null
   */
  record Met(Piece who, String kind, int times, String last, @Nullable String between) {}
}
