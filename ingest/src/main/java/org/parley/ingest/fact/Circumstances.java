package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Where, when and how long: what a sentence says beside an event's words. */
final class Circumstances {

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?)(?![a-z])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK_24 = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty"
              + "|fifty|sixty|ninety|half an)"
              + "[\\s-]*(hour|minute|day)s?\\b(?!\\s+(ago|later|earlier|before|after))",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final DateReader dates;

  Circumstances(Cast cast, Tree tree, DateReader dates) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.dates = dates;
  }

  /** A place, and the narrower site in it, as far as given. */
  record Where(Optional<String> place, Optional<String> site) {}

  /** The date said of an event: the nearest expression that hangs on one of its words. */
  Optional<When> when(List<Integer> anchors, DateReader.Tense tense) {
    Optional<When> found = Optional.empty();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean starts =
          (token.entity().equals("DATE") || token.entity().equals("TIME")) && token.entityStart();
      if (!starts) {
        continue;
      }
      int last = i;
      while (last + 1 < tree.size()
          && tree.token(last + 1).entity().equals(token.entity())
          && !tree.token(last + 1).entityStart()) {
        last++;
      }
      if (hangsOn(headOf(i, last), anchors)) {
        String words = cast.text().slice(tree.span(i, withYear(last)));
        Optional<When> when = dates.read(words, tense);
        found = When.narrower(found, when);
      }
    }
    return found;
  }

  /** "May 28 | , 2007": takes in a year that the engine cut off. */
  private int withYear(int last) {
    return last + 2 < tree.size()
            && tree.token(last + 1).form().equals(",")
            && tree.token(last + 2).form().matches("(19|20)\\d\\d")
        ? last + 2
        : last;
  }

  private int headOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      int above = tree.token(i).head();
      if (above < first || above > last) {
        return i;
      }
    }
    return last;
  }

  /** Whether the way up from a word reaches an anchor before it leaves the clause. */
  boolean hangsOn(int word, List<Integer> anchors) {
    int at = word;
    for (int hops = 0; at >= 0 && hops < 12; hops++) {
      if (anchors.contains(at)) {
        return true;
      }
      Token token = tree.token(at);
      if (hops > 0 && !passes(token)) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  /**
   * Whether an expression may hang on an event through this word. Parsers hang "Monday in Baghdad"
   * on the name before it; a noun of another matter ("tensions in X") keeps it for itself.
   */
  private boolean passes(Token token) {
    if (token.relation().equals("prep")) {
      return token.lemma().matches("with|between|among|by|on|in|at|for|during|of");
    }
    if (token.relation().equals("acl")) {
      return token.lemma().matches("schedule|slate|hold|set|plan|due|expect|open|begin");
    }
    return !token.entity().isEmpty()
        || token
            .lemma()
            .matches(
                "counterpart|side|sideline|night|morning|afternoon|evening|week|time|office|visit|stay|trip")
        || !cast.denoted(sentence, token.index()).isEmpty();
  }

  /** The place said of an event: a city before a country. */
  Where where(List<Integer> anchors) {
    List<Integer> cities = new ArrayList<>();
    List<Integer> countries = new ArrayList<>();
    List<String> capitals = new ArrayList<>();
    Optional<String> site = Optional.empty();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean locative =
          token.relation().equals("prep") && token.lemma().matches("in|at|near|inside|outside|on");
      if (!locative || !hangsOn(i, anchors)) {
        continue;
      }
      for (int object : tree.children(i, "pobj")) {
        for (int part : tree.withConjuncts(object)) {
          if (cast.names(sentence, part, NameUse.CITY)) {
            cities.add(part);
          } else if (cast.names(sentence, part, NameUse.COUNTRY)) {
            countries.add(part);
          } else if (cast.names(sentence, part, NameUse.SITE)) {
            site = site.or(() -> cast.place(sentence, part).map(p -> p.id()));
          } else if (tree.token(part).lemma().equals("capital")) {
            capital(part).ifPresent(capitals::add);
          } else {
            site = site.or(() -> siteIn(part));
          }
        }
      }
    }
    List<Integer> best = cities.isEmpty() ? countries : cities;
    Optional<String> place =
        best.stream()
            .findFirst()
            .flatMap(p -> cast.place(sentence, p))
            .map(p -> p.id())
            .or(() -> capitals.stream().findFirst())
            .or(() -> here(anchors));
    return new Where(place, site);
  }

  /** "met here": the city of the dateline, which stands as a sentence of its own. */
  private Optional<String> here(List<Integer> anchors) {
    boolean said =
        tree.sentence().tokens().stream()
            .anyMatch(t -> t.lemma().equals("here") && hangsOn(t.index(), anchors));
    if (!said) {
      return Optional.empty();
    }
    return cast.trees().stream()
        .limit(3)
        .filter(t -> t.token(t.size() - 1).form().matches("-{1,2}|–|—|_"))
        .flatMap(t -> cast.place(t.sentence().index(), 0).stream())
        .map(p -> p.id())
        .findFirst();
  }

  /** "the Angolan capital". */
  private Optional<String> capital(int noun) {
    return tree.children(noun, "nmod", "poss", "amod", "compound").stream()
        .map(c -> cast.state(sentence, c))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(cast::capital)
        .map(p -> p.id());
  }

  /** "the Green Zone offices of …": the site named inside the phrase. */
  private Optional<String> siteIn(int head) {
    for (int child : tree.children(head, "compound", "nmod", "poss")) {
      if (cast.names(sentence, child, NameUse.CITY) || cast.names(sentence, child, NameUse.SITE)) {
        return cast.place(sentence, child).map(p -> p.id());
      }
    }
    return Optional.empty();
  }

  /** Clock time in the sentence, as {@code HH:mm}. */
  Optional<String> startTime() {
    String text = cast.text().slice(tree.sentence().span());
    Matcher clock = CLOCK.matcher(text);
    if (clock.find()) {
      int hour = Integer.parseInt(clock.group(1)) % 12;
      boolean afternoon = clock.group(3).toLowerCase(java.util.Locale.ROOT).startsWith("p");
      int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
      return minute > 59
          ? Optional.empty()
          : Optional.of(String.format("%02d:%02d", hour + (afternoon ? 12 : 0), minute));
    }
    Matcher clock24 = CLOCK_24.matcher(text);
    return clock24.find()
        ? Optional.of(
            String.format("%02d:%s", Integer.parseInt(clock24.group(1)), clock24.group(2)))
        : Optional.empty();
  }

  /** "for four hours", "25-minute talks": an ISO 8601 duration. */
  Optional<String> duration(List<Integer> anchors) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).lemma().matches("hour|minute|day") && hangsOn(i, anchors)) {
        int from = Math.max(0, i - 4);
        String words = cast.text().slice(tree.span(from, i));
        Matcher length = LENGTH.matcher(words);
        boolean said =
            words.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(\\bfor |-|lasting|lasted).*");
        if (length.find() && said) {
          return iso(length.group(1), length.group(2));
        }
      }
    }
    return Optional.empty();
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
    String lower = count.toLowerCase(java.util.Locale.ROOT);
    if (lower.equals("half an")) {
      return Optional.of("PT30M");
    }
    int number =
        lower.matches("\\d+")
            ? Integer.parseInt(lower)
            : lower.matches("an?")
                ? 1
                : NUMBERS.contains(lower) ? NUMBERS.indexOf(lower) : tens(lower);
    return switch (unit.toLowerCase(java.util.Locale.ROOT)) {
      case "hour" -> Optional.of("PT" + number + "H");
      case "minute" -> Optional.of("PT" + number + "M");
      default -> Optional.of("P" + number + "D");
    };
  }
}
