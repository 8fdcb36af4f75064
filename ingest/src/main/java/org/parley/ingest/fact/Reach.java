package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** How far an event's words reach in a sentence: which expressions of time and place are theirs. */
final class Reach {

  private static final int FAR = 12;
  private static final Set<String> PASSING =
      Set.of("with", "between", "among", "by", "on", "in", "at", "for", "during", "of", "from");
  private static final Set<String> BESIDE =
      Set.of(
          "counterpart",
          "side",
          "sideline",
          "margin",
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
          "leg",
          "part",
          "start",
          "beginning",
          "opening",
          "view",
          "opinion");

  private static final Set<String> ROUNDS =
      Set.of(
          "round",
          "session",
          "series",
          "set",
          "day",
          "start",
          "beginning",
          "opening",
          "holding",
          "convening",
          "hosting",
          "resumption",
          "conclusion",
          "leg");

  /** What tells of an event that or when it is held. */
  private static final Set<String> HOLDING =
      Set.of(
          "hold",
          "schedule",
          "slate",
          "set",
          "plan",
          "take",
          "due",
          "expect",
          "open",
          "begin",
          "start",
          "resume",
          "host",
          "convene",
          "continue",
          "reschedule",
          "be",
          "kick");

  private static final Set<String> NAME_LINKS = Set.of("IN", "DT", "CC", "HYPH", "POS");

  private static final Set<String> CLAUSES =
      Set.of("relcl", "ccomp", "advcl", "acl", "csubj", "conj", "pcomp", "parataxis", "root");
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
          "remark",
          "parliament");
  private static final Set<String> FRAMING = Set.of("during", "in", "at", "after", "following");
  private static final Set<String> TIMING = Set.of("when", "while", "as", "after");

  private final Cast cast;
  private final Tree tree;
  private final List<Integer> anchors;
  private final int end;

  private Reach(Cast cast, Tree tree, List<Integer> anchors, int end) {
    this.cast = cast;
    this.tree = tree;
    this.anchors = anchors;
    this.end = end;
  }

  /** The reach of an event told of by these words. */
  static Reach of(Cast cast, Tree tree, List<Integer> anchors) {
    List<Integer> all = new ArrayList<>(anchors);
    for (int anchor : anchors) {
      cutOff(tree, anchor).filter(v -> !all.contains(v)).ifPresent(all::add);
      rounds(tree, anchor).stream().filter(v -> !all.contains(v)).forEach(all::add);
    }
    return new Reach(cast, tree, all, tree.size());
  }

  List<Integer> anchors() {
    return anchors;
  }

  /**
   * "a round of talks | is scheduled for May": the noun that stands for the event, and its verb.
   */
  private static List<Integer> rounds(Tree tree, int noun) {
    Token token = tree.token(noun);
    if (!token.relation().equals("pobj") || !tree.token(token.head()).lemma().equals("of")) {
      return List.of();
    }
    int round = tree.token(token.head()).head();
    if (round < 0 || !ROUNDS.contains(tree.token(round).lemma())) {
      return List.of();
    }
    Token above = tree.token(round);
    boolean held =
        above.relation().startsWith("nsubj")
            && above.head() >= 0
            && HOLDING.contains(tree.token(above.head()).lemma());
    return held ? List.of(round, above.head()) : List.of(round);
  }

  /**
   * "the summit of the forum | held on May 4": a participle right behind a noun's phrase, which the
   * parser has hung elsewhere.
   */
  private static Optional<Integer> cutOff(Tree tree, int noun) {
    if (!tree.token(noun).tag().startsWith("NN")) {
      return Optional.empty();
    }
    for (int i = noun + 1; i < Math.min(tree.size(), noun + FAR); i++) {
      Token token = tree.token(i);
      boolean participle = token.tag().equals("VBN") || token.tag().equals("VBD");
      int behind = behind(tree, i);
      if (participle
          && HOLDING.contains(token.lemma())
          && !tree.under(i, noun)
          && behind >= 0
          && (tree.under(behind, noun) || named(tree, noun, behind))
          && tree.token(behind).tag().startsWith("NN")
          && !tree.has(i, "nsubj", "nsubjpass", "dobj")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "the Summit | of Forum on Trade and Fish |": all in capitals but for what links them. */
  private static boolean named(Tree tree, int noun, int last) {
    for (int i = noun; i <= last; i++) {
      String tag = tree.token(i).tag();
      if (!tag.startsWith("NNP") && !NAME_LINKS.contains(tag)) {
        return false;
      }
    }
    return tree.token(noun).tag().startsWith("NNP");
  }

  /** The word before a participle, past "to be" and a comma. */
  private static int behind(Tree tree, int participle) {
    int at = participle - 1;
    if (at > 1 && tree.token(at).form().equals("be") && tree.token(at - 1).form().equals("to")) {
      at -= 2;
    }
    return at > 0 && tree.token(at).form().equals(",") ? at - 1 : at;
  }

  /** Whether the way up from a word reaches an anchor before it leaves the clause. */
  boolean holds(int word) {
    int at = word;
    for (int hops = 0; at >= 0 && word < end && hops < FAR; hops++) {
      if (anchors.contains(at)) {
        return true;
      }
      if (hops > 0 && !passes(tree.token(at))) {
        return false;
      }
      at = tree.token(at).head();
    }
    return false;
  }

  /**
   * Whether an expression may hang on an event through this word. Parsers hang "Monday in Baghdad"
   * on the name before it; a noun of another matter ("tensions in X") keeps it for itself.
   */
  private boolean passes(Token token) {
    return switch (token.relation()) {
      case "prep" -> PASSING.contains(token.lemma());
      case "acl", "relcl", "xcomp" -> HOLDING.contains(token.lemma());
      default ->
          (!token.entity().isEmpty() && !OTHER_EVENTS.contains(token.lemma()))
              || BESIDE.contains(token.lemma())
              || (MeetingWords.kind(token).isPresent() && around(token) && !others(token))
              || !cast.denoted(tree.sentence().index(), token.index()).isEmpty();
    };
  }

  /** "agreed during their meeting with X in Oslo": a meeting of their own. */
  private boolean others(Token noun) {
    return tree.has(noun.index(), "poss")
        || !tree.objectsOf(noun.index(), "with", "between").isEmpty();
  }

  /** "on the sidelines of a summit", "at a summit": an event that the other is part of. */
  private boolean around(Token noun) {
    if (!noun.relation().equals("pobj")) {
      return false;
    }
    Token preposition = tree.token(noun.head());
    if (preposition.lemma().equals("of") && preposition.head() >= 0) {
      Token above = tree.token(preposition.head());
      return above.lemma().equals("sideline") || above.lemma().equals("margin");
    }
    return preposition.lemma().equals("at") || preposition.lemma().equals("during");
  }

  /**
   * Whether a weekday or "yesterday" belongs to the clause of an event. Parsers hang it on any noun
   * before it; it nearly always tells of the verb. A clause, or an event, in between keeps it.
   */
  boolean inClause(int word) {
    int at = word;
    for (int hops = 0; at >= 0 && word < end && hops < FAR; hops++) {
      if (anchors.contains(at)) {
        return true;
      }
      Token token = tree.token(at);
      boolean others = token.relation().equals("poss") && !anchors.contains(token.head());
      if (others || (hops > 0 && keeps(token))) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  /** Whether the way up from a word to a verb passes no clause and no other event. */
  boolean reaches(int word, int verb) {
    int at = word;
    for (int hops = 0; at >= 0 && hops < FAR; hops++) {
      if (at == verb) {
        return true;
      }
      if (hops > 0 && keeps(tree.token(at)) && !tree.token(at).relation().equals("conj")) {
        return false;
      }
      at = tree.token(at).head();
    }
    return false;
  }

  private boolean keeps(Token token) {
    boolean holding = token.tag().startsWith("V") && HOLDING.contains(token.lemma());
    boolean listed = token.relation().equals("conj") && token.tag().startsWith("NN");
    return (CLAUSES.contains(token.relation()) && !holding && !listed)
        || (MeetingWords.kind(token).isPresent() && !around(token))
        || OTHER_EVENTS.contains(token.lemma());
  }

  /**
   * The words that tell what went on around an event: "said on Tuesday during talks", "said here
   * when meeting X", "would on Tuesday open the plant and meet X". Empty where the event's own
   * clause stands alone.
   */
  Optional<Reach> frame() {
    List<Integer> around = new ArrayList<>();
    int until = tree.size();
    for (int anchor : anchors) {
      Token token = tree.token(anchor);
      if (token.head() < 0) {
        continue;
      }
      Token above = tree.token(token.head());
      boolean object = token.relation().equals("pobj") || token.relation().equals("pcomp");
      if (object && FRAMING.contains(above.lemma()) && above.head() >= 0) {
        around.add(above.head());
      } else if (token.relation().equals("advcl") && timed(anchor)) {
        around.add(token.head());
      } else if (token.relation().equals("relcl") && where(anchor)) {
        journey(token.head()).ifPresent(around::add);
      } else if (token.relation().equals("xcomp") && HOLDING.contains(above.lemma())) {
        around.add(token.head());
      } else if (token.relation().equals("conj") && !tree.has(anchor, "nsubj", "nsubjpass")) {
        around.add(token.head());
        until = token.head(); // what stands before the first verb tells of both
      }
    }
    around.removeIf(a -> anchors.contains(a) || !tree.token(a).tag().startsWith("V"));
    return around.isEmpty() ? Optional.empty() : Optional.of(new Reach(cast, tree, around, until));
  }

  private boolean where(int verb) {
    return tree.children(verb, "advmod").stream()
        .anyMatch(c -> tree.token(c).lemma().equals("where"));
  }

  /** "travelled on Monday to Oslo, where he met X": the verb that leads to a place. */
  private Optional<Integer> journey(int place) {
    Token token = tree.token(place);
    if (!token.relation().equals("pobj") || tree.token(token.head()).head() < 0) {
      return Optional.empty();
    }
    return Optional.of(tree.token(token.head()).head())
        .filter(v -> MeetingWords.is(tree.token(v), MeetingWords.Signal.ARRIVING));
  }

  private boolean timed(int verb) {
    return tree.children(verb, "advmod", "mark").stream()
        .anyMatch(c -> TIMING.contains(tree.token(c).lemma()));
  }

  /** Whether another event keeps a word that hangs on this one's phrase. */
  private boolean another(int word, int anchor) {
    int at = word;
    for (int hops = 0; at >= 0 && at != anchor && hops < FAR; hops++) {
      if (MeetingWords.kind(tree.token(at)).isPresent() && others(tree.token(at))) {
        return true;
      }
      at = tree.token(at).head();
    }
    return false;
  }

  /** Whether an event's own noun phrase ends right before a word ("before talks | on Tuesday"). */
  boolean endsBefore(int word) {
    return anchors.stream()
        .filter(a -> tree.token(a).tag().startsWith("NN") && a < word)
        .anyMatch(
            a ->
                a == word - 1 || (tree.under(word - 1, a) && !another(word, a)) || inTail(word, a));
  }

  /** "his talks | last month in Oslo with X": past a time behind the noun to the place. */
  private boolean inTail(int word, int noun) {
    return word > noun && word < EventTail.end(tree, noun);
  }
}
