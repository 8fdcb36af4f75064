package org.parley.ingest.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Which of several meetings a noun tells of: "the fifth round of the six-party talks". */
final class Rounds {

  /** What "the last round" counts as: a round before, whichever. */
  static final int EARLIER = -1;

  private static final int LEFT = 5;
  private static final Set<String> ROUNDS = Set.of("round", "series", "phase");
  private static final Set<String> BEFORE = Set.of("previous", "last", "earlier", "past");
  private static final Set<String> SIDES = Set.of("party", "way", "nation", "country", "sided");
  private static final List<String> NUMBERS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth");

  private final Tree tree;

  Rounds(Tree tree) {
    this.tree = tree;
  }

  /** Whether the noun is that of a round, not of the talks. */
  static boolean isRound(Token noun) {
    return ROUNDS.contains(noun.lemma());
  }

  /** The talks that a round is one of. */
  List<Integer> talks(int round) {
    return isRound(tree.token(round))
        ? tree.objectsOf(round, "of").stream()
            .filter(o -> MeetingWords.kind(tree.token(o)).isPresent())
            .toList()
        : List.of();
  }

  /** Whether talks are told of as those that a round belongs to, which says it all. */
  boolean withinRound(int talks) {
    Token token = tree.token(talks);
    if (!token.relation().equals("pobj") || token.head() < 0) {
      return false;
    }
    Token of = tree.token(token.head());
    return of.lemma().equals("of") && of.head() >= 0 && isRound(tree.token(of.head()));
  }

  /** "six-party talks", "the six-nation talks", "a round of six-party talks". */
  OptionalInt sides(int noun) {
    OptionalInt own = ownSides(noun);
    return own.isPresent()
        ? own
        : talks(noun).stream()
            .map(this::ownSides)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
  }

  private OptionalInt ownSides(int noun) {
    for (int i = noun - 1; i >= Math.max(1, noun - LEFT); i--) {
      if (!SIDES.contains(tree.token(i).lemma()) || !tree.under(i, noun)) {
        continue;
      }
      int number = tree.token(i - 1).form().equals("-") ? i - 2 : i - 1;
      int sides = number < 0 ? -1 : NUMBERS.indexOf(tree.token(number).lemma());
      if (sides > 0) {
        return OptionalInt.of(sides);
      }
    }
    return OptionalInt.empty();
  }

  /** "the fifth round", "the 7th peace talks", "fifth-round talks", "the previous round". */
  OptionalInt number(int noun) {
    if (!tree.token(noun).tag().startsWith("NN")) {
      return OptionalInt.empty();
    }
    boolean round = isRound(tree.token(noun));
    for (int i = noun - 1; i >= Math.max(0, noun - LEFT); i--) {
      if (!tree.under(i, noun) || tree.token(i).relation().equals("poss")) {
        continue;
      }
      Optional<Integer> ordinal = ordinal(tree.token(i).form().toLowerCase(Locale.ROOT));
      if (ordinal.isPresent()) {
        return OptionalInt.of(ordinal.get());
      }
      if (round && BEFORE.contains(tree.token(i).lemma())) {
        return OptionalInt.of(EARLIER);
      }
    }
    return OptionalInt.empty();
  }

  /** What a number word says; -1 where it is none. */
  static int number(String word) {
    return NUMBERS.indexOf(word);
  }

  private static Optional<Integer> ordinal(String word) {
    int named = ORDINALS.indexOf(word);
    if (named >= 0) {
      return Optional.of(named + 1);
    }
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String ending = word.substring(digits);
    boolean ends =
        ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd");
    return digits > 0 && digits < 4 && ends
        ? Optional.of(Integer.valueOf(word.substring(0, digits)))
        : Optional.empty();
  }
}
