package org.parley.ingest.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * The day that a report is of, for what it tells as its news without a day: "X arrived on Tuesday …
 * He met Y". What it recalls ("had met", "met in May", "earlier met") is not of that day.
 */
final class ReportDay {

  /** For how many days what happened is news. */
  private static final int NEWS = 2;

  /** In which of its first sentences a report names its day. */
  private static final int FIRST = 2;

  private static final int BACK = 20;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> OTHER_TIMES =
      Set.of("have", "has", "had", "having", "'ve", "'d", "will", "would", "is", "are");
  private static final Set<String> RECALLING =
      Set.of(
          "earlier",
          "previously",
          "previous",
          "prior",
          "recently",
          "recent",
          "last",
          "ago",
          "already",
          "often",
          "once",
          "since",
          "ever",
          "never",
          "yesterday",
          "past",
          "year",
          "month",
          "week");

  private final Cast cast;
  private final Tree tree;
  private final DateReader dates;
  private final LeadReader lead;

  ReportDay(Cast cast, Tree tree, DateReader dates) {
    this.cast = cast;
    this.tree = tree;
    this.dates = dates;
    this.lead = new LeadReader(cast, dates);
  }

  /** The day, where a verb or noun tells of a meeting as news. */
  Optional<When> of(int trigger) {
    return dates.published().isPresent() && stated(trigger) && asNews(trigger)
        ? day()
        : Optional.empty();
  }

  /** "met Y", "said after talks", "held talks", but not "welcomed the talks". */
  private boolean stated(int trigger) {
    Token token = tree.token(trigger);
    return token.tag().startsWith("V")
        || token.relation().equals("pobj")
        || (token.head() >= 0
            && MeetingWords.is(tree.token(token.head()), MeetingWords.Signal.HOLDING));
  }

  private Optional<When> day() {
    LocalDate published = dates.published().orElseThrow();
    for (int s = 0; s <= FIRST && s < cast.trees().size(); s++) {
      Optional<When> day = lead.told(s);
      if (day.isPresent()) {
        return day.filter(d -> !d.first().isBefore(published.minusDays(NEWS)))
            .filter(d -> !d.first().isAfter(published));
      }
    }
    return before(published);
  }

  /** Of a report that begins without a day, the day told last. */
  private Optional<When> before(LocalDate published) {
    int sentence = tree.sentence().index();
    for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
      Optional<When> day =
          lead.told(s)
              .filter(d -> !d.first().isBefore(published.minusDays(NEWS)))
              .filter(d -> !d.first().isAfter(published));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** In the past tense, as no aside, and without another time. */
  private boolean asNews(int word) {
    Set<Integer> path = new HashSet<>();
    int at = word;
    for (; at >= 0 && !LeadReader.past(tree, tree.token(at)); at = tree.token(at).head()) {
      path.add(at);
      Token token = tree.token(at);
      if (token.relation().equals("relcl")
          || PRESENT.contains(token.tag())
          || tree.auxiliaries(at).stream().anyMatch(ReportDay::otherTime)) {
        return false;
      }
    }
    if (at < 0 || tree.token(at).relation().equals("relcl")) {
      return false;
    }
    path.add(at);
    return tree.sentence().tokens().stream()
        .filter(t -> t.entity().equals("DATE") || recalls(t) || YEAR.matcher(t.form()).matches())
        .noneMatch(t -> path.contains(Clause.of(tree, t.index()).verb()));
  }

  private static boolean recalls(Token token) {
    return RECALLING.contains(token.lemma())
        || RECALLING.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean otherTime(String auxiliary) {
    return OTHER_TIMES.contains(auxiliary) || MeetingWords.is(auxiliary, MeetingWords.Signal.MODAL);
  }
}
