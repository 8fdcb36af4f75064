package org.parley.ingest.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads when an event is said to be, among the expressions of time in its sentence. */
final class EventTime {

  /** What sets a limit rather than a date. */
  private static final Set<String> LIMITS =
      Set.of("since", "until", "till", "by", "before", "after", "ahead", "past", "within", "prior");

  private static final Set<String> PLANNING =
      Set.of(
          "schedule", "slate", "plan", "set", "due", "expect", "reschedule", "postpone", "delay");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "announce",
          "report",
          "add",
          "agree",
          "decide",
          "warn",
          "declare",
          "quote",
          "call",
          "urge",
          "cancel",
          "postpone",
          "reject",
          "propose",
          "demand",
          "accuse",
          "welcome");
  private static final Set<String> UNTIL = Set.of("until", "till", "to");
  private static final Set<String> RANKED = Set.of("first", "second", "third", "only", "last");
  private static final Set<String> SETTING = Set.of("for", "on", "in", "at");
  private static final Set<String> FROM = Set.of("from", "between");
  private static final Set<String> TO = Set.of("to", "until", "till", "through", "and");
  private static final Set<String> POINTING =
      Set.of("this", "last", "next", "early", "late", "mid");
  private static final Set<String> AND = Set.of("and", "to", "-", "–", "or");
  private static final Pattern DAYS = Pattern.compile("\\d{1,2}([-–]\\d{1,2})?");
  private static final int LAST_DAY = 31;

  private final AnnotatedText text;
  private final Tree tree;
  private final DateReader dates;
  private final DaysLater later;
  private final EventTense tenses;
  private final List<Expression> expressions;

  EventTime(Cast cast, Tree tree, DateReader dates) {
    this.text = cast.text();
    this.later = new DaysLater(cast, dates);
    this.tree = tree;
    this.dates = dates;
    this.tenses = new EventTense(tree);
    this.expressions = expressions();
  }

  /** An expression of time: its first and last word, and the one that hangs on the rest. */
  private record Expression(int first, int last, int head) {}

  /** The date of an event: the most precise expression that is said of it. */
  Optional<When> when(Reach reach, DateReader.Tense tense) {
    Optional<When> found = Optional.empty();
    for (Expression expression : expressions) {
      int head = expression.head();
      boolean day = DateReader.namesDay(tree.token(head).lemma());
      if (!limits(head) && (day ? reach.inClause(head) : reach.holds(head))) {
        found = When.narrower(found, read(expression, reach, tense));
      }
    }
    return found
        .or(() -> behind(reach, tense))
        .or(() -> beside(reach, tense))
        .or(() -> beforeVerb(reach, tense));
  }

  /**
   * "is planned for | Tuesday", "will take place on | Tuesday", whatever the parser makes of it.
   */
  private Optional<When> behind(Reach reach, DateReader.Tense tense) {
    for (Expression expression : expressions) {
      int before = expression.first() - 1;
      if (before > 0 && SETTING.contains(tree.token(before).lemma())) {
        before--;
      }
      boolean place = before > 0 && tree.token(before).lemma().equals("place");
      int verb = place ? before - 1 : before;
      if (verb >= 0
          && tree.token(verb).tag().startsWith("V")
          && reach.anchors().contains(verb)
          && !limits(expression.head())) {
        return read(expression, reach, tense);
      }
    }
    return Optional.empty();
  }

  /**
   * The expression right behind an event's noun phrase, where the parser has hung it on a verb
   * above: "opened a plant before talks on Tuesday". Of what is said on a day, that day tells.
   */
  private Optional<When> beside(Reach reach, DateReader.Tense tense) {
    for (Expression expression : expressions) {
      int above = tree.token(expression.head()).head();
      boolean preposition = above >= 0 && tree.token(above).relation().equals("prep");
      int first = preposition && above == expression.first() - 1 ? above : expression.first();
      int verb = preposition ? tree.token(above).head() : above;
      if (verb >= 0
          && tree.token(verb).tag().startsWith("V")
          && !SAYING.contains(tree.token(verb).lemma())
          && !limits(expression.head())
          && reach.endsBefore(first)
          && reach.anchors().stream().anyMatch(a -> tree.under(a, verb))
          && reach.anchors().stream().noneMatch(a -> tree.token(a).head() == verb)) {
        return read(expression, reach, tense);
      }
    }
    return Optional.empty();
  }

  /** The day that the sentence names last. */
  Optional<LocalDate> lastDay() {
    for (int i = expressions.size() - 1; i >= 0; i--) {
      Expression expression = expressions.get(i);
      String words = text.slice(tree.span(expression.first(), expression.last()));
      Optional<When> day =
          DaysLater.counts(words)
              ? Optional.empty()
              : dates.read(words, Clause.of(tree, expression.head()).tense(expression.head()));
      if (day.filter(When::isDay).isPresent()) {
        return day.map(When::first);
      }
    }
    return Optional.empty();
  }

  /** "put off until Thursday", "moved to Friday". */
  Optional<When> until(int verb) {
    for (Expression expression : expressions) {
      int above = tree.token(expression.head()).head();
      if (above >= 0
          && UNTIL.contains(tree.token(above).lemma())
          && tree.token(above).head() == verb) {
        return dates.read(
            text.slice(tree.span(expression.first(), expression.last())), DateReader.Tense.FUTURE);
      }
    }
    return Optional.empty();
  }

  /** "have not met since October": when they did. */
  Optional<When> since(int verb) {
    for (Expression expression : expressions) {
      int above = tree.token(expression.head()).head();
      if (above >= 0
          && tree.token(above).lemma().equals("since")
          && tree.token(above).head() == verb) {
        return dates.read(
            text.slice(tree.span(expression.first(), expression.last())), DateReader.Tense.PAST);
      }
    }
    return Optional.empty();
  }

  /** "The meeting between X and Y | on Thursday | agreed": said of the event, not of Y. */
  private Optional<When> beforeVerb(Reach reach, DateReader.Tense tense) {
    for (int anchor : reach.anchors()) {
      Token event = tree.token(anchor);
      if (!event.relation().startsWith("nsubj") || event.head() < anchor) {
        continue;
      }
      for (Expression expression : expressions) {
        boolean between = expression.first() > anchor && expression.last() < event.head();
        if (between
            && !limits(expression.head())
            && reach.reaches(expression.head(), event.head())) {
          return read(expression, reach, tense);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<When> read(Expression expression, Reach reach, DateReader.Tense tense) {
    boolean ahead = planned(expression.head()) || tenses.ahead(reach.anchors());
    DateReader.Tense direction = ahead ? DateReader.Tense.FUTURE : tense;
    int first = expression.first();
    String words = text.slice(tree.span(first, expression.last()));
    if (DaysLater.counts(words)) {
      return later.day(words, tree.sentence().index());
    }
    boolean in = direction == DateReader.Tense.FUTURE && ahead(first - 1, reach);
    return dates.read(text.slice(tree.span(in ? first - 1 : first, expression.last())), direction);
  }

  /** "a summit in two weeks", but not "the first summit in two years". */
  private boolean ahead(int preposition, Reach reach) {
    return preposition >= 0
        && tree.token(preposition).lemma().equals("in")
        && reach.anchors().stream()
            .flatMap(a -> tree.children(a).stream())
            .noneMatch(c -> RANKED.contains(tree.token(c).lemma()));
  }

  /** "talks planned for Friday": the day to come, whatever the tense of the sentence. */
  private boolean planned(int word) {
    int at = tree.token(word).head();
    for (int hops = 0; at >= 0 && hops < 4; hops++) {
      if (PLANNING.contains(tree.token(at).lemma())) {
        return true;
      }
      at = tree.token(at).head();
    }
    return false;
  }

  private boolean limits(int head) {
    int above = tree.token(head).head();
    return above >= 0
        && (LIMITS.contains(tree.token(above).lemma())
            || tree.children(above, "prep", "advmod").stream()
                .anyMatch(c -> c == head - 1 && LIMITS.contains(tree.token(c).lemma())));
  }

  private List<Expression> expressions() {
    List<Expression> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (!timed(i) || !tree.token(i).entityStart()) {
        if (untagged(i)) {
          int first = ordinal(i - 1) ? dayBefore(i) : pointed(i - 1) ? i - 1 : i;
          int end = Math.max(numbered(i), extended(i));
          found.add(new Expression(first, end, head(first, end)));
        }
        continue;
      }
      int last = i;
      while (last + 1 < tree.size()
          && tree.token(last + 1).entity().equals(tree.token(i).entity())
          && !tree.token(last + 1).entityStart()) {
        last++;
      }
      last = until(i, extended(last));
      found.add(new Expression(i, last, head(i, last)));
      i = last;
    }
    return found;
  }

  private boolean timed(int token) {
    String entity = tree.token(token).entity();
    return entity.equals("DATE") || entity.equals("TIME");
  }

  /** "9th December", "January, 2004", which the engine did not take for a date. */
  private boolean untagged(int token) {
    return token > 0
        && tree.token(token).tag().startsWith("NNP")
        && tree.token(token).entity().isEmpty()
        && CalendarReader.month(tree.token(token))
        && (ordinal(token - 1)
            || pointed(token - 1)
            || numbered(token) > token
            || extended(token) > token);
  }

  /** The days behind a month: "the Nov. | 4-5 | summit". */
  private int numbered(int month) {
    return month + 1 < tree.size() && DAYS.matcher(tree.token(month + 1).form()).matches()
        ? month + 1
        : month;
  }

  /** "| this | July". */
  private boolean pointed(int token) {
    return POINTING.contains(tree.token(token).lemma());
  }

  /** The first word of the days before a month: "7th to | 9th | December". */
  private int dayBefore(int month) {
    boolean two = month > 2 && AND.contains(tree.token(month - 2).lemma()) && ordinal(month - 3);
    return two ? month - 3 : month - 1;
  }

  private boolean ordinal(int token) {
    String form = tree.token(token).form();
    return form.length() < 5 && Character.isDigit(form.charAt(0));
  }

  /**
   * "from Friday | until | April 23", "from 3rd | to | 5th June": both ends of a length of time.
   */
  private int until(int first, int last) {
    if (last + 2 >= tree.size()) {
      return last;
    }
    boolean from = first > 0 && FROM.contains(tree.token(first - 1).lemma());
    String link = tree.token(last + 1).lemma();
    boolean months = link.equals("or") && CalendarReader.month(tree.token(last)); // "or early May"
    if (!months && !(from && TO.contains(link))) {
      return last;
    }
    int end = last + 2;
    if (!timed(end)) {
      return last;
    }
    while (end + 1 < tree.size() && timed(end + 1) && !tree.token(end + 1).entityStart()) {
      end++;
    }
    return extended(end);
  }

  /** "May 28 | , 2007", "May 12 | and 13", "Tuesday | and Wednesday": what the engine cut off. */
  private int extended(int last) {
    if (last + 2 >= tree.size()) {
      return last;
    }
    String next = tree.token(last + 1).form();
    Token after = tree.token(last + 2);
    boolean year = next.equals(",") && number(after) > 1000;
    boolean secondDay =
        AND.contains(next)
            && number(tree.token(last)) > 0
            && number(after) > number(tree.token(last))
            && number(after) <= LAST_DAY
            && !tree.has(last + 2, "nmod")
            && (last + 3 >= tree.size() || !tree.token(last + 3).tag().startsWith("NNS"));
    boolean secondWeekday =
        next.equals("and")
            && DateReader.namesDay(tree.token(last).lemma())
            && timed(last + 2)
            && DateReader.namesDay(after.lemma())
            && tree.token(last + 2).head() == last;
    return year || secondDay || secondWeekday ? last + 2 : last;
  }

  private static int number(Token token) {
    String form = token.form();
    if (form.length() > 4 || !form.chars().allMatch(c -> c >= '0' && c <= '9') || form.isEmpty()) {
      return -1;
    }
    return Integer.parseInt(form);
  }

  private int head(int first, int last) {
    for (int i = first; i <= last; i++) {
      int above = tree.token(i).head();
      if (above < first || above > last) {
        return i;
      }
    }
    return last;
  }
}
