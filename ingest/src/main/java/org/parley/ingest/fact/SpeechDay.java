package org.parley.ingest.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Dates meetings by what was said at them. Wire stories open with words and their day ("X said on
 * Friday that ...") and tell only then where they fell ("X made the remarks when meeting Y").
 */
final class SpeechDay {

  /** How many sentences after the opening still tell of its occasion. */
  private static final int OPENING = 2;

  private static final Set<String> AT = Set.of("in", "during", "at");
  private static final Set<String> WHEN = Set.of("when", "while");

  private final Cast cast;
  private final DateReader dates;

  SpeechDay(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
  }

  /** The day of the opening words, where a party to a meeting spoke them and spoke at it. */
  Optional<When> of(MeetingSetting.Told told) {
    boolean spokenAt =
        !told.ahead()
            && told.mentions().stream()
                .anyMatch(m -> m.sentence() > 0 && m.sentence() <= OPENING && spokenAt(m));
    return spokenAt ? opening(told.parties()) : Optional.empty();
  }

  private boolean spokenAt(MeetingMention mention) {
    Tree tree = cast.trees().get(mention.sentence());
    for (Token token : tree.sentence().tokens()) {
      if (mention.evidence().overlaps(token.span())
          && OccasionSearch.meets(tree, token.index())
          && token.head() >= 0
          && beside(tree, token)) {
        return true;
      }
    }
    return false;
  }

  /** "said in talks with", "said when meeting". */
  private static boolean beside(Tree tree, Token meeting) {
    Token above = tree.token(meeting.head());
    return switch (meeting.relation()) {
      case "pobj", "pcomp" -> AT.contains(above.lemma()) || WHEN.contains(above.lemma());
      case "advcl" ->
          tree.children(meeting.index(), "advmod", "mark").stream()
              .anyMatch(c -> WHEN.contains(tree.token(c).lemma()));
      default -> false;
    };
  }

  private Optional<When> opening(Collection<String> parties) {
    Tree tree = cast.trees().get(0);
    Set<String> speakers = new HashSet<>(parties);
    parties.forEach(p -> speakers.addAll(cast.represents(p)));
    Circumstances circumstances = new Circumstances(cast, tree, dates);
    for (Token verb : tree.sentence().tokens()) {
      boolean past = verb.tag().equals("VBD") && tree.auxiliaries(verb.index()).isEmpty();
      if (past && spoke(tree, verb.index(), speakers)) {
        Optional<When> day =
            circumstances
                .when(List.of(verb.index()), DateReader.Tense.PAST)
                .filter(When::isDay);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private boolean spoke(Tree tree, int verb, Set<String> speakers) {
    int sentence = tree.sentence().index();
    return tree.subject(verb).stream()
        .flatMap(s -> speaker(tree, s).stream())
        .flatMap(s -> cast.denotedWithConjuncts(sentence, s).stream())
        .anyMatch(speakers::contains);
  }

  /** In "President X Friday said" parsers take the day for the subject, and X for its modifier. */
  private static List<Integer> speaker(Tree tree, int subject) {
    return DateReader.namesDay(tree.token(subject).lemma())
        ? tree.children(subject, "compound")
        : List.of(subject);
  }
}
