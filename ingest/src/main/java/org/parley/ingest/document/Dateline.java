package org.parley.ingest.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line by which a wire story begins: "BAGHDAD, May 28 (AFP) -", "Nov 3 (Xinhua)", "London, 28
 * May 2007 --".
 */
record Dateline(int month, int day, Optional<Integer> year) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String CITY = "(?:\\p{Lu}[\\p{L}\\p{M}.'’/ -]{0,40},\\s+){0,3}";
  private static final String AGENCY = "\\([\\p{L} /.-]{2,40}\\)(?=\\s*[-–—_:]|\\s+\\p{Lu})";
  private static final String END = "(?:,?\\s+(?<year>\\d{4}))?\\s*(?:" + AGENCY + "|--|[-–—_])";
  private static final Pattern AMERICAN =
      Pattern.compile(CITY + MONTH + "\\s+(?<day>\\d{1,2})" + END);
  private static final Pattern BRITISH =
      Pattern.compile(CITY + "(?<day>\\d{1,2})\\s+" + MONTH + END);

  private static final int LINES = 4;

  /** The dateline within the first lines of a text that are not empty. */
  static Optional<Dateline> of(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(LINES)
        .map(String::strip)
        .map(Dateline::read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Dateline> read(String line) {
    for (Pattern pattern : List.of(AMERICAN, BRITISH)) {
      Matcher found = pattern.matcher(line);
      if (found.lookingAt()) {
        String month = found.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return Optional.of(
            new Dateline(
                MONTHS.indexOf(month) + 1,
                Integer.parseInt(found.group("day")),
                Optional.ofNullable(found.group("year")).map(Integer::parseInt)));
      }
    }
    return Optional.empty();
  }

  /** The day, where the dateline or {@code otherYear} tells its year. */
  Optional<LocalDate> in(Optional<Integer> otherYear) {
    return year.or(() -> otherYear)
        .flatMap(
            known -> {
              try {
                return Optional.of(LocalDate.of(known, month, day));
              } catch (DateTimeException e) {
                return Optional.empty();
              }
            });
  }
}
