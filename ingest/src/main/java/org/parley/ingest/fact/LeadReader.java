package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Reads the day of a meeting that the sentences before it told of: "X said on Friday … In a meeting
 * with Y, X said": the same occasion, reported under the day of the lead.
 */
final class LeadReader {

  private static final int BACK = 3;
  private static final Set<String> WHEN = Set.of("when", "while");

  private final Cast cast;
  private final DateReader dates;

  LeadReader(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
  }

  /** The day on which one of these people is said to have spoken in the few sentences before. */
  Optional<When> day(int sentence, Set<String> people) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
      Tree tree = cast.trees().get(s);
      Optional<Integer> root =
          tree.sentence().tokens().stream()
              .filter(t -> t.head() < 0 && t.tag().equals("VBD"))
              .map(Token::index)
              .findFirst();
      int before = s;
      boolean theirs =
          root.flatMap(tree::subject).stream()
              .flatMap(x -> speaker(tree, x).stream())
              .flatMap(x -> cast.denotedWithConjuncts(before, x).stream())
              .anyMatch(people::contains);
      if (theirs) {
        return new Circumstances(cast, tree, dates)
            .when(List.of(root.get()), DateReader.Tense.PAST)
            .filter(When::isDay);
      }
    }
    return Optional.empty();
  }

  /** In "President X Friday said" parsers take the day for the subject, and X for its modifier. */
  private static List<Integer> speaker(Tree tree, int subject) {
    return DateReader.namesDay(tree.token(subject).lemma())
        ? tree.children(subject, "compound")
        : List.of(subject);
  }

  /** "X made the remarks when meeting Y": the meeting is where the words before were spoken. */
  static boolean spokenAt(Tree tree, int verb) {
    Token token = tree.token(verb);
    return switch (token.relation()) {
      case "advcl" ->
          tree.children(verb, "advmod", "mark").stream()
              .anyMatch(c -> WHEN.contains(tree.token(c).lemma()));
      case "pcomp" -> WHEN.contains(tree.token(token.head()).lemma());
      default -> false;
    };
  }
}
