package org.parley.ingest.identity;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What people decided of reports of meetings.
 *
 * @param together reports of one meeting
 * @param never reports of two meetings: this binds more
 */
public record MeetingTies(Set<Pair> together, Set<Pair> never) {

  /** Nothing was decided. */
  public static final MeetingTies NONE = new MeetingTies(Set.of(), Set.of());

  private static final String FIELD = "\t";

  public MeetingTies {
    together = Set.copyOf(together);
    never = Set.copyOf(never);
  }

  /** What tells a report from all others: its document, and what that calls the meeting. */
  public static String key(String document, String meeting) {
    return document + FIELD + meeting;
  }

  /** The document that a key is of. */
  public static String document(String key) {
    return key.substring(0, key.indexOf(FIELD));
  }

  /** The key of a report. */
  public static String key(MeetingReport report) {
    return key(report.document(), report.meeting());
  }

  /** Two reports by their keys, whichever comes first. */
  public record Pair(String one, String other) {

    public Pair {
      if (one.compareTo(other) > 0) {
        String first = other;
        other = one;
        one = first;
      }
    }

    /** Both in one line, from which {@link #parse} makes it again. */
    public String text() {
      return one + "\n" + other;
    }

    /** The pair of a line. */
    public static Pair parse(String text) {
      int end = text.indexOf('\n');
      return new Pair(text.substring(0, end), text.substring(end + 1));
    }
  }

  boolean never(MeetingReport one, MeetingReport other) {
    return !never.isEmpty() && never.contains(new Pair(key(one), key(other)));
  }

  /** The keys of those of which it was decided that they are of one meeting with a report. */
  public Stream<String> partners(MeetingReport report) {
    String key = key(report);
    return together.stream()
        .filter(pair -> pair.one().equals(key) || pair.other().equals(key))
        .map(pair -> pair.one().equals(key) ? pair.other() : pair.one());
  }
}
