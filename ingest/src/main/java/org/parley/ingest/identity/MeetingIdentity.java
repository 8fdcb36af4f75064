package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which reports tell of one meeting, and what that meeting is called: a function of the set of
 * reports, whatever their order. What is most alike is joined first, and nothing joins that
 * excludes a report already there. A report whose date can mean many days joins a meeting on a
 * known day only where it can mean no other.
 */
public final class MeetingIdentity {

  private record Pair(int one, int other, int likeness) {}

  private final List<MeetingReport> reports;
  private final List<Pair> pairs = new ArrayList<>();

  /** For each report, those that are like it. */
  private final List<List<Integer>> alike = new ArrayList<>();

  /** For each report, the reports of its meeting. */
  private final List<List<Integer>> meetings = new ArrayList<>();

  private final MeetingTies ties;

  private MeetingIdentity(Collection<MeetingReport> reports, MeetingTies ties) {
    this.ties = ties;
    this.reports = reports.stream().distinct().sorted().toList();
    for (int number = 0; number < this.reports.size(); number++) {
      meetings.add(new ArrayList<>(List.of(number)));
      alike.add(new ArrayList<>());
    }
  }

  /**
   * Whether one of two reports has a say in which meeting the other is of, or what it is called.
   */
  public static boolean concern(MeetingReport one, MeetingReport other) {
    return SameMeeting.likeness(one, other) > 0
        || MeetingName.of(one).isPresent() && MeetingName.of(one).equals(MeetingName.of(other));
  }

  /**
   * What the IRI of each report's meeting ends in. The reports must be all that {@link #concern}
   * links to one of them, directly or through others.
   */
  public static Map<MeetingReport, String> identify(Collection<MeetingReport> reports) {
    return identify(reports, MeetingTies.NONE);
  }

  /** The same where people decided of some; reports tied to one of them must be among them. */
  public static Map<MeetingReport, String> identify(
      Collection<MeetingReport> reports, MeetingTies ties) {
    MeetingIdentity identity = new MeetingIdentity(reports, ties);
    identity.joinAsDecided();
    identity.compare();
    identity.joinOnKnownDays();
    identity.joinVagueToKnown();
    identity.joinVague();
    return identity.named();
  }

  /** What one document tells of as two meetings stays two, whatever else was decided. */
  private void joinAsDecided() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < reports.size(); number++) {
      numbers.put(MeetingTies.key(reports.get(number)), number);
    }
    for (int report = 0; report < reports.size(); report++) {
      for (String partner : ties.partners(reports.get(report)).sorted().toList()) {
        Integer other = numbers.get(partner);
        if (other != null && meet(report, other, this::mayBeDecided)) {
          join(report, other);
        }
      }
    }
  }

  private boolean mayBeDecided(MeetingReport one, MeetingReport other) {
    return !one.document().equals(other.document()) && !ties.never(one, other);
  }

  private boolean mayBeOne(MeetingReport one, MeetingReport other) {
    return !SameMeeting.excludes(one, other) && !ties.never(one, other);
  }

  /** Finds what is alike, the more so first, then in the order of the reports. */
  private void compare() {
    for (int one = 0; one < reports.size(); one++) {
      for (int other = one + 1; other < reports.size(); other++) {
        int likeness = SameMeeting.likeness(reports.get(one), reports.get(other));
        if (likeness > 0) {
          pairs.add(new Pair(one, other, likeness));
          alike.get(one).add(other);
          alike.get(other).add(one);
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
  }

  private void joinOnKnownDays() {
    for (Pair pair : pairs) {
      MeetingReport one = reports.get(pair.one);
      MeetingReport other = reports.get(pair.other);
      boolean sameWords = !one.words().isEmpty() && one.words().equals(other.words());
      if (sameWords || (one.dayIsKnown() && other.dayIsKnown())) {
        unite(pair.one, pair.other);
      }
    }
  }

  private void joinVagueToKnown() {
    for (int report = 0; report < reports.size(); report++) {
      if (!isOnKnownDay(report)) {
        List<List<Integer>> candidates = candidates(report);
        if (candidates.size() == 1) {
          unite(candidates.get(0).get(0), report);
        }
      }
    }
  }

  /** Those that could be of several meetings on known days stay by themselves. */
  private void joinVague() {
    for (Pair pair : pairs) {
      if (!isOnKnownDay(pair.one)
          && !isOnKnownDay(pair.other)
          && candidates(pair.one).isEmpty()
          && candidates(pair.other).isEmpty()) {
        unite(pair.one, pair.other);
      }
    }
  }

  private boolean isOnKnownDay(int report) {
    return meetings.get(report).stream().anyMatch(mate -> reports.get(mate).dayIsKnown());
  }

  /** The meetings on known days that a report without one can be of. */
  private List<List<Integer>> candidates(int report) {
    return alike.get(report).stream()
        .filter(this::isOnKnownDay)
        .filter(exact -> fit(exact, report))
        .map(meetings::get)
        .distinct()
        .toList();
  }

  private void unite(int one, int other) {
    if (fit(one, other)) {
      join(one, other);
    }
  }

  private void join(int one, int other) {
    List<Integer> meeting = new ArrayList<>(meetings.get(one));
    meeting.addAll(meetings.get(other));
    meeting.sort(Comparator.naturalOrder());
    meeting.forEach(report -> meetings.set(report, meeting));
  }

  private boolean fit(int one, int other) {
    return meet(one, other, this::mayBeOne);
  }

  /** Whether the meetings of two reports are two, and may be one. */
  private boolean meet(int one, int other, BiPredicate<MeetingReport, MeetingReport> may) {
    List<Integer> others = meetings.get(other);
    return meetings.get(one) != others
        && meetings.get(one).stream()
            .allMatch(
                report ->
                    others.stream()
                        .allMatch(mate -> may.test(reports.get(report), reports.get(mate))));
  }

  /** Meetings of one name are told apart by a number, in the order of their first reports. */
  private Map<MeetingReport, String> named() {
    Map<MeetingReport, String> named = new LinkedHashMap<>();
    Map<String, Integer> namesakes = new HashMap<>();
    for (int report = 0; report < reports.size(); report++) {
      List<Integer> meeting = meetings.get(report);
      if (meeting.get(0) == report) {
        List<MeetingReport> told = meeting.stream().map(reports::get).toList();
        String name = MeetingName.of(told);
        int number = namesakes.merge(name, 1, Integer::sum);
        told.forEach(mate -> named.put(mate, number == 1 ? name : name + "-" + number));
      }
    }
    return named;
  }
}
