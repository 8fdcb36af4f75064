package org.parley.ingest.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads clock times and lengths of time. */
final class ClockReader {

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?)(?![a-z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK_24 = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty"
              + "|fifty|sixty|ninety|half an)"
              + "[\\s-]*(hour|minute|day|week)s?\\b(?!\\s+(ago|later|earlier|before|after))",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Set<String> UNITS = Set.of("hour", "minute", "day", "week");
  private static final List<String> LASTING = List.of("for ", "-", "lasting", "lasted");

  private final AnnotatedText text;
  private final Tree tree;
  private @Nullable Optional<String> startTime;

  ClockReader(AnnotatedText text, Tree tree) {
    this.text = text;
    this.tree = tree;
  }

  /** Clock time in the sentence, as {@code HH:mm}. */
  Optional<String> startTime() {
    if (startTime == null) {
      startTime = readStartTime();
    }
    return startTime;
  }

  private Optional<String> readStartTime() {
    String sentence = text.slice(tree.sentence().span());
    Matcher clock = CLOCK.matcher(sentence);
    if (clock.find()) {
      int hour = Integer.parseInt(clock.group(1)) % 12;
      boolean afternoon = clock.group(3).toLowerCase(Locale.ROOT).startsWith("p");
      int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      return minute > 59
          ? Optional.empty()
          : Optional.of(String.format("%02d:%02d", hour + (afternoon ? 12 : 0), minute));
    }
    Matcher clock24 = CLOCK_24.matcher(sentence);
    return clock24.find()
        ? Optional.of(
            String.format("%02d:%s", Integer.parseInt(clock24.group(1)), clock24.group(2)))
        : Optional.empty();
  }

  /** "for four hours", "25-minute talks": an ISO 8601 duration of the words that apply. */
  Optional<String> duration(IntPredicate applies) {
    for (Token token : tree.sentence().tokens()) {
      int i = token.index();
      if (UNITS.contains(token.lemma()) && applies.test(i)) {
        String words = text.slice(tree.span(Math.max(0, i - 4), i));
        Matcher length = LENGTH.matcher(words);
        String lower = words.toLowerCase(Locale.ROOT);
        if (length.find() && LASTING.stream().anyMatch(lower::contains)) {
          return iso(length.group(1), length.group(2));
        }
        if (token.lemma().equals("week") && followedByLong(i)) {
          return Optional.of("P7D");
        }
      }
    }
    return Optional.empty();
  }

  /** "a week-long visit". */
  private boolean followedByLong(int unit) {
    return unit + 2 < tree.size()
        && tree.token(unit + 1).form().equals("-")
        && tree.token(unit + 2).form().equals("long");
  }

  private static int tens(String word) {
    return switch (word) {
      case "twenty" -> 20;
      case "thirty" -> 30;
      case "forty" -> 40;
      case "fifty" -> 50;
      case "sixty" -> 60;
      default -> 90;
    };
  }

  private static Optional<String> iso(String count, String unit) {
    String lower = count.toLowerCase(Locale.ROOT);
    if (lower.equals("half an")) {
      return Optional.of("PT30M");
    }
    int number =
        lower.matches("\\d+")
            ? Integer.parseInt(lower)
            : lower.matches("an?")
                ? 1
                : NUMBERS.contains(lower) ? NUMBERS.indexOf(lower) : tens(lower);
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "hour" -> Optional.of("PT" + number + "H");
      case "minute" -> Optional.of("PT" + number + "M");
      case "week" -> Optional.of("P" + 7 * number + "D");
      default -> Optional.of("P" + number + "D");
    };
  }
}
