package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Where, when and how long: what a sentence says beside an event's words. */
final class Circumstances {

  private static final int FAR = 12;
  private static final Set<String> PASSING =
      Set.of(
          "with", "between", "among", "by", "on", "in", "at", "for", "during", "of", "from", "to",
          "until", "through", "after", "before");
  private static final Set<String> BESIDE =
      Set.of(
          "counterpart",
          "side",
          "sideline",
          "night",
          "morning",
          "afternoon",
          "evening",
          "week",
          "weekend",
          "time",
          "office",
          "visit",
          "stay",
          "trip",
          "tour",
          "round",
          "session",
          "talk",
          "leg");
  private static final Set<String> CLAUSES =
      Set.of("relcl", "ccomp", "advcl", "acl", "csubj", "conj", "pcomp", "parataxis");
  private static final Set<String> OTHER_EVENTS =
      Set.of(
          "election",
          "attack",
          "war",
          "crisis",
          "vote",
          "report",
          "statement",
          "agreement",
          "resolution",
          "decision",
          "deadline",
          "deal",
          "clash",
          "killing",
          "bombing",
          "birthday",
          "anniversary",
          "celebration",
          "announcement",
          "remark");
  private static final Set<String> OCCASIONS = Set.of("during", "at");
  private static final Set<String> MARGINS = Set.of("sideline", "sidelines", "margin", "margins");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");
  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "inside", "outside", "on", "aboard");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final DateReader dates;
  private final ClockReader clock;

  Circumstances(Cast cast, Tree tree, DateReader dates) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.dates = dates;
    this.clock = new ClockReader(cast.text().document(), tree);
  }

  /** A place, and the narrower site in it, as far as given. */
  record Where(Optional<String> place, Optional<String> site) {}

  /** The date said of an event: the most precise expression that hangs on one of its words. */
  Optional<When> when(List<Integer> anchors, DateReader.Tense tense) {
    Optional<When> found = Optional.empty();
    int previous = -1;
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean dated = token.entity().equals("DATE") || token.entity().equals("TIME");
      if (!dated || !token.entityStart()) {
        continue;
      }
      int last = i;
      while (last + 1 < tree.size()
          && tree.token(last + 1).entity().equals(token.entity())
          && !tree.token(last + 1).entityStart()) {
        last++;
      }
      int head = headOf(i, last);
      boolean day = DateReader.namesDay(tree.token(head).lemma());
      if (day ? inClauseOf(head, anchors) : hangsOn(head, anchors)) {
        String words = cast.text().document().slice(tree.span(i, withYear(last)));
        Optional<When> read = dates.read(words, planned(head) ? DateReader.Tense.FUTURE : tense);
        boolean both = previous >= 0 && tree.token(head).head() == previous;
        found = both ? When.through(found, read) : When.narrower(found, read);
        previous = head;
      }
    }
    return found;
  }

  /** "talks planned for Friday": the day to come, whatever the tense of the sentence. */
  private boolean planned(int word) {
    int at = tree.token(word).head();
    for (int hops = 0; at >= 0 && hops < 2; hops++) {
      if (MeetingWords.is(tree.token(at), Signal.AHEAD)) {
        return true;
      }
      at = tree.token(at).head();
    }
    return false;
  }

  /**
   * Whether a weekday or "yesterday" belongs to the clause of an event. Parsers hang it on any noun
   * before it; it nearly always tells of the verb. A clause, or an event, in between keeps it.
   */
  private boolean inClauseOf(int word, List<Integer> anchors) {
    int at = word;
    for (int hops = 0; at >= 0 && hops < FAR; hops++) {
      if (anchors.contains(at)) {
        return true;
      }
      Token token = tree.token(at);
      if (follows(token, anchors)) {
        return true;
      }
      boolean holding = token.tag().startsWith("V") && MeetingWords.is(token, Signal.HOLDING);
      if (hops > 0
          && ((CLAUSES.contains(token.relation()) && !holding)
              || token.relation().equals("poss")
              || MeetingWords.kind(token).isPresent()
              || OTHER_EVENTS.contains(token.lemma()))) {
        return false;
      }
      at = token.head();
    }
    return false;
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

  /** "a summit, to be held in Oslo": told of the noun before it, wherever the parser hangs it. */
  private boolean follows(Token verb, List<Integer> anchors) {
    if (!verb.tag().equals("VBN") || !MeetingWords.is(verb, Signal.HOLDING)) {
      return false;
    }
    int first = verb.index();
    for (int child : tree.children(verb.index(), "aux", "auxpass")) {
      first = Math.min(first, child);
    }
    int before = first - 1;
    while (before > 0 && tree.token(before).form().equals(",")) {
      before--;
    }
    return anchors.contains(before);
  }

  /** Whether the way up from a word reaches an anchor before it leaves the clause. */
  boolean hangsOn(int word, List<Integer> anchors) {
    int at = word;
    for (int hops = 0; at >= 0 && hops < FAR; hops++) {
      if (anchors.contains(at)) {
        return true;
      }
      Token token = tree.token(at);
      if (follows(token, anchors)) {
        return true;
      }
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
    String relation = token.relation();
    if (relation.equals("prep")) {
      return PASSING.contains(token.lemma());
    }
    if (relation.equals("acl") || relation.equals("relcl") || relation.equals("xcomp")) {
      return MeetingWords.is(token, Signal.HOLDING);
    }
    return !token.entity().isEmpty()
        || occasion(token)
        || BESIDE.contains(token.lemma())
        || !cast.denoted(sentence, token.index()).isEmpty();
  }

  /** "met on the sidelines of a summit in Oslo", "during a summit": the occasion's place. */
  private boolean occasion(Token noun) {
    if (!noun.relation().equals("pobj") || MeetingWords.kind(noun).isEmpty()) {
      return false;
    }
    Token above = tree.token(noun.head());
    return OCCASIONS.contains(above.lemma())
        || (above.lemma().equals("of")
            && above.head() >= 0
            && MARGINS.contains(tree.token(above.head()).lemma()));
  }

  /** The place said of an event: a city before a country. */
  Where where(List<Integer> anchors) {
    List<Integer> cities = new ArrayList<>();
    List<Integer> countries = new ArrayList<>();
    List<String> capitals = new ArrayList<>();
    Optional<String> site = Optional.empty();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean locative = token.relation().equals("prep") && LOCATIVES.contains(token.lemma());
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
            .or(() -> whereClause(anchors))
            .or(() -> here(anchors));
    return new Where(place, site);
  }

  /** "flew to Oslo, where he met X". */
  private Optional<String> whereClause(List<Integer> anchors) {
    return anchors.stream()
        .map(tree::token)
        .filter(t -> t.relation().equals("relcl"))
        .filter(
            t ->
                tree.children(t.index(), "advmod").stream()
                    .anyMatch(c -> tree.token(c).lemma().equals("where")))
        .findFirst()
        .flatMap(t -> cast.place(sentence, t.head()))
        .map(p -> p.id());
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
        .filter(t -> DASHES.contains(t.token(t.size() - 1).form()))
        .flatMap(t -> cast.place(t.sentence().index(), 0).stream())
        .map(p -> p.id())
        .findFirst();
  }

  /** "the Angolan capital". */
  private Optional<String> capital(int noun) {
    List<Integer> beside = new ArrayList<>(tree.children(noun, "nmod", "poss", "amod", "compound"));
    beside.addAll(tree.objectsOf(noun, "of"));
    return beside.stream()
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
    return clock.startTime();
  }

  /** How long the event is said to have lasted, as an ISO 8601 duration. */
  Optional<String> duration(List<Integer> anchors) {
    return clock.duration(i -> hangsOn(i, anchors));
  }
}
