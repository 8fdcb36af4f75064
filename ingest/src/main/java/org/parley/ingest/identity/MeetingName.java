package org.parley.ingest.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The name of a meeting that says what it is: its day and who met. Documents that tell of the same
 * people on the same day arrive at the same name by themselves.
 */
public final class MeetingName {

  /** More names than these would make an IRI that nobody can read. */
  private static final int MOST_NAMES = 3;

  private MeetingName() {}

  /** What the IRI of a meeting of two or more on a known day ends in. */
  public static String of(String day, Collection<String> participants) {
    List<String> names = participants.stream().distinct().sorted().toList();
    String first = String.join("-", names.subList(0, Math.min(MOST_NAMES, names.size())));
    String others = names.size() > MOST_NAMES ? "-" + Fingerprint.of(names.toString()) : "";
    return day + "-" + first + others;
  }

  /** Empty where its document names it otherwise than by the day. */
  static Optional<String> of(MeetingReport report) {
    return report.dayIsKnown()
            && report.parties().size() > 1
            && report.meeting().startsWith(report.date())
        ? Optional.of(of(report.date(), report.parties().stream().map(Party::id).toList()))
        : Optional.empty();
  }

  /**
   * Of a meeting that several reports tell of: the day and those who met as the fullest report has
   * them, else what the first document calls it.
   */
  static String of(List<MeetingReport> told) {
    Map<String, Long> names =
        told.stream()
            .flatMap(report -> of(report).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return told.stream()
        .filter(report -> of(report).isPresent())
        .sorted()
        .max(
            Comparator.<MeetingReport>comparingInt(report -> report.parties().size())
                .thenComparing(report -> names.get(of(report).orElseThrow()))
                .thenComparing(report -> of(report).orElseThrow(), Comparator.reverseOrder()))
        .flatMap(MeetingName::of)
        .orElseGet(() -> told.stream().sorted().findFirst().orElseThrow().meeting());
  }
}
