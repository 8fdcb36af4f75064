package org.parley.ingest.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Another value of a fact.
 *
 * @param property {@code date}, {@code place} …
 * @param value empty where the fact has none
 */
public record Correction(String property, String value) {

  private static final Map<Sort, List<String>> PROPERTIES =
      Map.of(
          Sort.MEETING, List.of("date", "place", "kind", "factuality"),
          Sort.POSITION, List.of("holder", "stance"),
          Sort.PROPOSAL, List.of("proposer", "status"),
          Sort.OFFICE, List.of("title", "of", "former"));

  private static final Map<String, List<String>> CHOICES =
      new TreeMap<>(
          Map.of(
              "factuality", List.of("actual", "scheduled", "possible", "denied"),
              "kind",
                  List.of(
                      "talks",
                      "summit",
                      "visit",
                      "call",
                      "conference",
                      "session",
                      "negotiation-round",
                      "ceremony",
                      "meeting"),
              "stance",
                  List.of(
                      "asserts",
                      "supports",
                      "opposes",
                      "accuses",
                      "denies",
                      "demands",
                      "commits",
                      "warns"),
              "former", List.of("true", "false"),
              "status", List.of("open", "accepted", "rejected", "withdrawn")));

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /**
   * The correction of a fact of a sort.
   *
   * @param text {@code property=value}
   * @throws IllegalArgumentException if a fact of this sort cannot be so corrected
   */
  static Correction parse(Sort sort, String text) {
    int sign = text.indexOf('=');
    List<String> known = PROPERTIES.getOrDefault(sort, List.of());
    if (known.isEmpty()) {
      throw new IllegalArgumentException(
          "an %s cannot be corrected: reject it".formatted(sort.word()));
    }
    String property = sign < 0 ? text : text.substring(0, sign).strip();
    if (sign < 0 || !known.contains(property)) {
      throw new IllegalArgumentException(
          "'%s' is no correction of a %s: it is written as PROPERTY=VALUE, the property one of %s"
              .formatted(text, sort.word(), String.join(", ", known)));
    }
    Correction correction = new Correction(property, text.substring(sign + 1).strip());
    correction.check();
    return correction;
  }

  /** Whose words are the holder or proposer. */
  public Anchor actor() {
    return Anchor.parse(value);
  }

  /** Whether its value is a mention of an actor. */
  public boolean isOfActor() {
    return property.equals("holder") || property.equals("proposer");
  }

  private void check() {
    List<String> choices = CHOICES.getOrDefault(property, List.of());
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw new IllegalArgumentException(
          "'%s' is no %s: it is one of %s".formatted(value, property, String.join(", ", choices)));
    }
    if (isOfActor()) {
      actor();
    }
    if (property.equals("title") && value.isEmpty()) {
      throw new IllegalArgumentException("an office has a title: reject it where there is none");
    }
    if (property.equals("date") && !value.isEmpty() && !isDate(value)) {
      throw new IllegalArgumentException(
          "'%s' is no date: it is a day 2007-05-28, a month 2007-05, a year 2007, two of these with / between, or nothing"
              .formatted(value));
    }
  }

  private static boolean isDate(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length > 2) {
      return false;
    }
    for (String end : ends) {
      if (!isDayMonthOrYear(end)) {
        return false;
      }
    }
    return ends.length == 1 || ends[0].compareTo(ends[1]) <= 0;
  }

  private static boolean isDayMonthOrYear(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text).getYear() > 0;
      }
      if (MONTH.matcher(text).matches()) {
        return YearMonth.parse(text).getYear() > 0;
      }
      return YEAR.matcher(text).matches();
    } catch (DateTimeException e) {
      return false;
    }
  }
}
