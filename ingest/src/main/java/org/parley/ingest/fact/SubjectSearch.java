package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds the subject of a verb, also where only a verb above has one: "left for Oslo to meet". */
final class SubjectSearch {

  private static final int CLIMB = 4;
  private static final Set<String> CLIMBED =
      Set.of(
          "xcomp", "advcl", "conj", "pcomp", "prep", "ccomp", "acl", "oprd", "dobj", "acomp",
          "attr", "dep");

  private static final Set<String> WHEN = Set.of("after", "before", "while", "upon", "following");
  private static final Set<String> NO_DOER = Set.of("DATE", "TIME", "GPE", "LOC");
  private static final Set<String> OBJECTED = Set.of("to", "against", "on", "about");

  private static final Set<String> RANKED = Set.of("first", "second", "third", "last", "only");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  SubjectSearch(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** The subject of a verb, or of the verb that governs it where it has none of its own. */
  Optional<Integer> of(int verb) {
    int at = verb;
    for (int hops = 0; hops < CLIMB && at >= 0; hops++) {
      Optional<Integer> subject = tree.subject(at);
      if (subject.isPresent() && !goneTo(at, subject.get())) {
        return subject;
      }
      Optional<Integer> behind = behindSource(at);
      if (behind.isPresent()) {
        return behind;
      }
      Token token = tree.token(at);
      if (token.head() < 0) {
        return Optional.empty();
      }
      if (token.relation().equals("acl")
          && MeetingWords.is(tree.token(token.head()), MeetingWords.Signal.WISH)
          && tree.token(token.head()).relation().equals("dobj")) {
        at = tree.token(token.head()).head(); // "accepted an invitation to visit"
        continue;
      }
      Optional<Integer> first = firstTo(tree, at);
      if (first.isPresent()) {
        at = first.get();
        continue;
      }
      if (token.relation().equals("acl") && tree.token(token.head()).tag().startsWith("NN")) {
        return Optional.of(token.head());
      }
      Optional<Integer> saying = saying(token);
      if (saying.isPresent()) {
        at = saying.get();
        continue;
      }
      if (!CLIMBED.contains(token.relation())) {
        return Optional.empty();
      }
      Optional<Integer> doing = doing(token);
      if (doing.isPresent()) {
        return doing;
      }
      Optional<Integer> kept = kept(token);
      if (kept.isPresent()) {
        return kept;
      }
      Optional<Integer> caused = caused(token);
      if (caused.isPresent()) {
        return caused;
      }
      at = token.head();
    }
    return Optional.empty();
  }

  /** The verb above in "became the first president to meet a leader of Norway". */
  static Optional<Integer> firstTo(Tree tree, int verb) {
    Token token = tree.token(verb);
    if (!token.relation().equals("acl") || !tree.auxiliaries(verb).contains("to")) {
      return Optional.empty();
    }
    Token noun = tree.token(token.head());
    boolean first =
        noun.relation().equals("attr")
            && tree.children(noun.index()).stream()
                .anyMatch(c -> RANKED.contains(tree.token(c).lemma()));
    return first && noun.head() >= 0 ? Optional.of(noun.head()) : Optional.empty();
  }

  /** "According to X, | a delegation | will go": parsers take the subject for X's apposition. */
  private Optional<Integer> behindSource(int verb) {
    for (int source : tree.children(verb, "prep")) {
      if (source < verb && tree.token(source).form().equalsIgnoreCase("according")) {
        for (int name : tree.objectsOf(verb, tree.token(source).lemma())) {
          Optional<Integer> subject = apposition(name, verb);
          if (subject.isPresent()) {
            return subject;
          }
        }
        for (int to : tree.children(source, "prep")) {
          for (int name : tree.children(to, "pobj")) {
            Optional<Integer> subject = apposition(name, verb);
            if (subject.isPresent()) {
              return subject;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> apposition(int name, int verb) {
    return tree.children(name, "appos").stream()
        .filter(a -> a > name && a < verb)
        .filter(a -> tree.subtree(a).length() >= firstOf(verb))
        .findFirst();
  }

  /** Where a verb begins, with its auxiliaries. */
  private int firstOf(int verb) {
    return tree.children(verb, "aux", "auxpass", "neg").stream()
        .mapToInt(Integer::intValue)
        .filter(a -> a < verb)
        .min()
        .orElse(verb);
  }

  /** "left for Oslo to attend": parsers take the place for the one who attends. */
  private boolean goneTo(int verb, int subject) {
    Token token = tree.token(subject);
    boolean place = token.entity().equals("GPE") || cast.names(sentence, subject, NameUse.CITY);
    return place
        && tree.children(verb, "mark").stream()
            .anyMatch(m -> m < subject && tree.token(m).lemma().equals("for"))
        && MeetingWords.is(
            tree.token(Math.max(0, tree.token(verb).head())), MeetingWords.Signal.LEAVING);
  }

  /** The verb in "said in a statement | after | meeting X", where the statement has the clause. */
  private Optional<Integer> saying(Token preposition) {
    if (!WHEN.contains(preposition.lemma()) || preposition.head() < 0) {
      return Optional.empty();
    }
    Token noun = tree.token(preposition.head());
    int above = noun.relation().equals("pobj") ? tree.token(noun.head()).head() : noun.head();
    boolean object = noun.relation().equals("pobj") || noun.relation().equals("dobj");
    return object && above >= 0 && tree.token(above).tag().startsWith("V")
        ? Optional.of(above)
        : Optional.empty();
  }

  /** "did not object to | members | meeting Y": it is the members who would. */
  private Optional<Integer> doing(Token gerund) {
    int before = gerund.index() - 1;
    return gerund.tag().equals("VBG")
            && gerund.relation().equals("advcl")
            && before > 0
            && tree.token(before).tag().startsWith("NN")
            && tree.token(before).relation().equals("pobj")
            && !NO_DOER.contains(tree.token(before).entity())
            && OBJECTED.contains(tree.token(tree.token(before).head()).lemma())
        ? Optional.of(before)
        : Optional.empty();
  }

  /** "prevented X from visiting": it is X who would have. */
  private Optional<Integer> kept(Token gerund) {
    Token from = tree.token(gerund.head());
    return gerund.relation().equals("pcomp") && from.lemma().equals("from") && from.head() >= 0
        ? tree.child(from.head(), "dobj").filter(o -> o < from.index())
        : Optional.empty();
  }

  /** "X invited Y to visit": it is Y who would. */
  private Optional<Integer> caused(Token infinitive) {
    Token above = tree.token(infinitive.head());
    return MeetingWords.is(above, MeetingWords.Signal.CAUSING)
            && infinitive.relation().equals("xcomp")
        ? tree.child(above.index(), "dobj", "dative").filter(o -> o < infinitive.index())
        : Optional.empty();
  }

  /** "the ministers met", "X and Y met". */
  boolean plural(int verb) {
    return of(verb)
        .filter(s -> tree.token(s).tag().endsWith("S") || tree.withConjuncts(s).size() > 1)
        .isPresent();
  }
}
