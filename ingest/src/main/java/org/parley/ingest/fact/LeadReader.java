package org.parley.ingest.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
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
  private static final Set<String> AFTERWARDS = Set.of("after", "following", "follow");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "announce", "declare", "note", "warn", "state", "comment");
  private static final Set<String> DAY_TOLD = Set.of("the", "same", "that");
  private static final Set<String> WITHIN = Set.of("early", "earlier", "late", "later");

  private static final Set<String> LATER = Set.of("later", "afterwards");
  private static final Set<String> SHORT = Set.of("hour", "minute", "moment", "shortly", "soon");

  private final Cast cast;
  private final DateReader dates;

  LeadReader(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
  }

  /**
   * The day on which one of these people, or whom they stand for, is said to have spoken or acted
   * in the few sentences before, else in the first.
   */
  Optional<When> day(int sentence, Set<String> people) {
    return before(sentence)
        .mapToObj(s -> day(s, (tree, verb) -> theirs(tree, verb, people)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The day that the sentences before tell of, else that of publication. */
  Optional<When> sameDay(int sentence) {
    return before(sentence)
        .mapToObj(s -> day(s, (tree, verb) -> true))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> dates.published().map(When::day));
  }

  /** "A few hours later", in this sentence or the one before; "Then X met Y". */
  boolean soonAfter(int sentence) {
    return cast.trees().get(sentence).token(0).form().equals("Then")
        || soon(sentence)
        || (sentence > 0 && soon(sentence - 1));
  }

  private boolean soon(int sentence) {
    Tree tree = cast.trees().get(sentence);
    return tree.sentence().tokens().stream()
        .filter(t -> LATER.contains(t.form()) && t.index() > 0)
        .anyMatch(t -> SHORT.contains(tree.token(t.index() - 1).lemma()));
  }

  /** The day of the first sentence. */
  Optional<When> first(int sentence) {
    return sentence == 0 ? Optional.empty() : day(0, (tree, verb) -> true);
  }

  /** The day on which a sentence says that something was done. */
  Optional<When> told(int sentence) {
    return day(sentence, (tree, verb) -> true);
  }

  /** The day on which the sentence before has anybody say something. */
  Optional<When> spokenBefore(int sentence) {
    return sentence == 0
        ? Optional.empty()
        : day(sentence - 1, (tree, verb) -> SAYING.contains(tree.token(verb).lemma()));
  }

  private static IntStream before(int sentence) {
    int first = Math.max(0, sentence - BACK);
    IntStream near = IntStream.rangeClosed(1, sentence - first).map(back -> sentence - back);
    return first > 0 ? IntStream.concat(near, IntStream.of(0)) : near;
  }

  private Optional<When> day(int sentence, BiPredicate<Tree, Integer> told) {
    Tree tree = cast.trees().get(sentence);
    return tree.sentence().tokens().stream()
        .filter(t -> past(tree, t) && main(tree, t))
        .map(Token::index)
        .filter(verb -> told.test(tree, verb))
        .findFirst()
        .flatMap(
            verb ->
                beside(tree, verb)
                    .or(
                        () ->
                            new Circumstances(cast, tree, dates)
                                .when(List.of(verb), DateReader.Tense.PAST))
                    .filter(When::isDay)
                    .or(() -> atEnd(tree, verb)));
  }

  /** "announced | Thursday", "Two envoys | on Monday | met": whatever the parser hangs it on. */
  private Optional<When> beside(Tree tree, int verb) {
    int next = verb + 1;
    if (next < tree.size() && tree.token(next).lemma().equals("on")) {
      next++;
    }
    return IntStream.of(next, verb - 1)
        .filter(i -> i >= 0 && i < tree.size() && DateReader.namesDay(tree.token(i).lemma()))
        .mapToObj(i -> dates.read(tree.token(i).form(), DateReader.Tense.PAST))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "…, said X, envoy on future talks, | on Saturday": behind all that is told of who said it. */
  private Optional<When> atEnd(Tree tree, int verb) {
    int last = tree.size() - 1;
    while (last > 0 && tree.token(last).tag().matches("\\W+")) {
      last--;
    }
    boolean day = DateReader.namesDay(tree.token(last).lemma()) && last > 1;
    int before = day && tree.token(last - 1).lemma().equals("on") ? last - 2 : last - 1;
    return day && says(tree, verb) && before > verb && tree.token(before).form().equals(",")
        ? dates.read(tree.token(last).form(), DateReader.Tense.PAST).filter(When::isDay)
        : Optional.empty();
  }

  /** "Pressure | mounted | Wednesday": a past tense, also where the engine sees a participle. */
  static boolean past(Tree tree, Token verb) {
    return (verb.tag().equals("VBD") && !tree.auxiliaries(verb.index()).contains("had"))
        || (verb.tag().equals("VBN")
            && verb.head() < 0
            && tree.has(verb.index(), "nsubj")
            && tree.auxiliaries(verb.index()).isEmpty());
  }

  /** The verb of a sentence, and "X said" under "the agency reported". */
  private static boolean main(Tree tree, Token verb) {
    return verb.head() < 0
        || (verb.relation().equals("ccomp") && tree.token(verb.head()).head() < 0);
  }

  private boolean theirs(Tree tree, int verb, Set<String> people) {
    int sentence = tree.sentence().index();
    return tree.subject(verb).stream()
        .flatMap(x -> speaker(tree, x).stream())
        .flatMap(x -> cast.denotedWithConjuncts(sentence, x).stream())
        .anyMatch(a -> people.stream().anyMatch(p -> stands(p, a)));
  }

  private boolean stands(String person, String actor) {
    return person.equals(actor) || cast.represents(person).contains(actor);
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
      case "pcomp" ->
          WHEN.contains(tree.token(token.head()).lemma())
              || (AFTERWARDS.contains(tree.token(token.head()).lemma())
                  && says(tree, tree.token(token.head()).head()));
      default -> false;
    };
  }

  /** "X said after talks with Y": spoken on the day of the talks. */
  static boolean spokenAfter(Tree tree, int verb, int event) {
    Token token = tree.token(event);
    return token.relation().equals("pobj")
        && AFTERWARDS.contains(tree.token(token.head()).lemma())
        && (token.head() == verb
            || tree.token(token.head()).head() == verb) // "following" is a verb
        && says(tree, tree.token(token.head()).head());
  }

  static boolean says(Tree tree, int verb) {
    return verb >= 0
        && tree.token(verb).tag().equals("VBD")
        && SAYING.contains(tree.token(verb).lemma());
  }

  /** "earlier in the day", "the same day": said of these words. */
  static boolean onThatDay(Tree tree, List<Integer> words) {
    return tree.sentence().tokens().stream()
        .filter(t -> t.lemma().equals("day") && t.index() > 0)
        .filter(t -> DAY_TOLD.contains(tree.token(t.index() - 1).lemma()))
        .anyMatch(t -> words.contains(held(tree, t)));
  }

  /** What a phrase of the day hangs on, where it points back to a day. */
  private static int held(Tree tree, Token day) {
    boolean same = tree.token(day.index() - 1).lemma().equals("same");
    if (!day.relation().equals("pobj")) {
      return same ? day.head() : -1;
    }
    int above = tree.token(day.head()).head();
    boolean part = above >= 0 && WITHIN.contains(tree.token(above).form().toLowerCase(Locale.ROOT));
    return part ? tree.token(above).head() : same ? above : -1;
  }
}
