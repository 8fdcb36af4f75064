package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting: who, for whom, where, when, about what, and who says so.
 *
 * @param under kind, place and date
 * @param chips how certain it is that it took place
 * @param warning what a reader must not overlook, or empty
 * @param parties who took part, and who stayed away
 * @param sides what each party said about it
 * @param proposals made by the parties in the reports of it
 * @param voices the passages that state it, by independent text
 * @param documents how many tell of it, shown or not
 * @param independent how many of the documents are independent of each other; 0 where nobody
 *     counted
 * @param rivals where the reports disagree
 * @param previous the meeting of the same parties before, or null
 * @param next the one after, or null
 * @param details when, where, about what
 * @param map where, or null
 * @param source how it was read
 */
record MeetingPage(
    Head head,
    String heading,
    List<Piece> under,
    List<Chip> chips,
    String warning,
    List<Party> parties,
    List<Side> sides,
    List<Line> proposals,
    List<Voice> voices,
    int documents,
    int independent,
    List<Rival> rivals,
    @Nullable Other previous,
    @Nullable Other next,
    List<Detail> details,
    @Nullable WorldMap map,
    List<Detail> source) {

  /** How many documents are shown. */
  int shown() {
    return voices.stream().mapToInt(voice -> 1 + voice.reprints().size()).sum();
  }

  /** Whether anyone's office, or on whose behalf it acts, is known. */
  boolean capacities() {
    return parties.stream().anyMatch(party -> !party.capacity().isEmpty());
  }

  /** Whether anyone has another part in it than the rest. */
  boolean parts() {
    return parties.stream().anyMatch(party -> party.role() != null);
  }

  /**
   * Someone's part in it.
   *
   * @param capacity office or on whose behalf
   * @param role what beyond attending, or that it stayed away; or null
   * @param part of those without a role: that they took part, are to, or are only named
   */
  record Party(Piece who, List<Piece> capacity, @Nullable Chip role, String part) {}

  /**
   * What one party said about it.
   *
   * @param total how many there are, shown or not
   * @param beside how many more statements of theirs the same reports have, about other things
   */
  record Side(Piece who, List<Line> lines, int total, int beside) {}

  /**
   * An independent text that tells of it.
   *
   * @param first its earliest document
   * @param reprints others that repeat its words, each with what the first does not have
   */
  record Voice(Report first, List<Report> reprints) {}

  /**
   * A document that tells of it.
   *
   * @param under who published it when
   * @param quotes its passages, each sentence once
   * @param passages how many it has in all
   */
  record Report(Piece document, String under, List<Quote> quotes, int passages) {}

  /** Another meeting. */
  record Other(String title, String date, @Nullable String href) {}
}
