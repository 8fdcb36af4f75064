package org.parley.ingest.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/** "three days later", "a week later": counted from the day that the text told of last. */
final class DaysLater {

  private static final int BACK = 2;
  private static final int WEEK = 7;
  private static final Pattern LATER =
      Pattern.compile(
          "^(?:just |only )?(a|one|two|three|four|five|six|\\d{1,2}) (day|week)s? later$");

  private final Cast cast;
  private final DateReader dates;

  DaysLater(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
  }

  /** Whether an expression counts from a day that stands elsewhere. */
  static boolean counts(String expression) {
    return LATER.matcher(DateReader.plain(expression)).matches();
  }

  /** The day it comes to; empty where no day is told in the few sentences before. */
  Optional<When> day(String expression, int sentence) {
    Matcher later = LATER.matcher(DateReader.plain(expression));
    if (!later.matches()) {
      return Optional.empty();
    }
    int count = DateReader.count(later.group(1)) * (later.group(2).equals("week") ? WEEK : 1);
    return before(sentence).map(day -> When.day(day.plusDays(count)));
  }

  private Optional<LocalDate> before(int sentence) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
      Tree tree = cast.trees().get(s);
      Optional<LocalDate> told = new EventTime(cast, tree, dates).lastDay();
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }
}
