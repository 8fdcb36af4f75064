package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * The day of a meeting that is told by how far it is from another: "appealed on Wednesday on the
 * eve of a visit", "the vote comes three days before the summit", "telephoned him hours before she
 * was to meet X".
 */
final class BesideDay {

  private static final Set<String> BEFORE = Set.of("before", "ahead");
  private static final Set<String> AFTER = Set.of("after", "following");
  private static final Set<String> SAME_DAY = Set.of("hour", "minute");
  private static final Set<String> ONE = Set.of("a", "one");
  private static final int WEEK = 7;
  private static final int LEAD = 3;

  private final Tree tree;
  private final Circumstances circumstances;
  private final LeadReader lead;

  BesideDay(Tree tree, Circumstances circumstances, LeadReader lead) {
    this.tree = tree;
    this.circumstances = circumstances;
    this.lead = lead;
  }

  /** The day of an event that this noun, or this verb of a clause of time, tells of. */
  Optional<When> of(int trigger, int verb) {
    Token token = tree.token(trigger);
    if (token.relation().equals("pobj") && token.head() >= 0) {
      int preposition = token.head();
      Token above = tree.token(preposition);
      if (above.lemma().equals("of") && above.head() >= 0) {
        Token what = tree.token(above.head());
        return what.lemma().equals("eve")
            ? shifted(1, what.index())
            : what.lemma().equals("ahead") ? apart(what.index()) : Optional.empty();
      }
      return apart(preposition);
    }
    return tree.token(verb).relation().equals("advcl")
        ? tree.children(verb, "mark", "advmod").stream()
            .map(this::apart)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** "three days | before", "hours | after". */
  private Optional<When> apart(int link) {
    String word = tree.token(link).lemma();
    int direction = BEFORE.contains(word) ? 1 : AFTER.contains(word) ? -1 : 0;
    if (direction == 0 || link == 0) {
      return Optional.empty();
    }
    Token unit = tree.token(link - 1);
    if (SAME_DAY.contains(unit.lemma())) {
      return shifted(0, link);
    }
    String count = link > 1 ? tree.token(link - 2).lemma() : "";
    boolean week = unit.lemma().equals("week") && ONE.contains(count);
    boolean days = unit.lemma().equals("day") && DateReader.counts(count);
    return week
        ? shifted(direction * WEEK, link)
        : days ? shifted(direction * DateReader.count(count), link) : Optional.empty();
  }

  /** So many days after what the clause around tells of. */
  private Optional<When> shifted(int days, int word) {
    int verb = tree.token(word).head();
    while (verb >= 0 && !tree.token(verb).tag().startsWith("V")) {
      verb = tree.token(verb).head();
    }
    if (verb < 0) {
      return Optional.empty();
    }
    int sentence = tree.sentence().index();
    return circumstances
        .when(List.of(verb), DateReader.Tense.PAST)
        .filter(When::isDay)
        .or(() -> sentence < LEAD ? lead.sameDay(sentence) : Optional.empty())
        .map(day -> When.day(day.first().plusDays(days)));
  }
}
