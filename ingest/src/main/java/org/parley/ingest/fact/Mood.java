package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** What a clause's grammar, and the words that govern it, say of whether something happened. */
final class Mood {

  private static final int CLIMB = 6;
  private static final Set<String> SAME_TIME = Set.of("during", "in", "at", "on");
  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "would", "'d");
  private static final Set<String> PROCESSES = Set.of("negotiation", "talk", "talks", "dialogue");
  private static final Set<String> BREAKING =
      Set.of("suspend", "scuttle", "derail", "disrupt", "interrupt");
  private static final Set<String> AGREEING = Set.of("agree", "decide", "vow", "pledge");
  private static final Set<String> THREATENING =
      Set.of("threaten", "threat", "hint", "consider", "mull", "warn", "contemplate");
  private static final Set<String> AHEAD = Set.of("before", "until", "once");
  private static final Set<String> OPEN = Set.of("if", "unless", "whether");

  private final Tree tree;
  private final int verb;
  private final MoodAbove above;

  Mood(Tree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
    this.above = new MoodAbove(tree);
  }

  /** Whether what the clause tells has happened, will, may or did not, as its grammar has it. */
  Meeting.Factuality factuality(int word) {
    Optional<Integer> adjunct = adjunctAbove(word);
    boolean done = SubjectSearch.firstTo(tree, verb).filter(v -> past(tree.token(v))).isPresent();
    if (word == verb && (done || Clause.of(tree, verb).notSince())) {
      return Meeting.Factuality.ACTUAL;
    }
    if (tree.negated(word)) {
      return Meeting.Factuality.DENIED;
    }
    if (adjunct.isEmpty() && Clause.cancels(tree, verb) && verb != word) {
      boolean broken =
          BREAKING.contains(tree.token(verb).lemma())
              && PROCESSES.contains(tree.token(word).lemma());
      return threatened()
          ? Meeting.Factuality.SCHEDULED
          : broken ? Meeting.Factuality.ACTUAL : above.off(verb); // what is broken off was held
    }
    Optional<Meeting.Factuality> described = described(word);
    if (described.isPresent()) {
      return described.get();
    }
    if (adjunct.isPresent() && MeetingWords.remote(tree, word)) {
      return future() ? Meeting.Factuality.SCHEDULED : Meeting.Factuality.ACTUAL;
    }
    if (adjunct.isPresent() && !SAME_TIME.contains(tree.token(adjunct.get()).lemma())) {
      boolean before = tree.token(adjunct.get()).lemma().equals("before");
      boolean then =
          auxiliaries().contains("will")
              || toCome()
              || !tree.token(adjunct.get())
                  .lemma()
                  .equals("after"); // "will go home after the talks"
      return ((future() || toCome()) && then) || (before && planned())
          ? Meeting.Factuality.SCHEDULED
          : above.governed(word).orElse(Meeting.Factuality.ACTUAL);
    }
    if (adjunct.isEmpty() && tree.negated(verb) && arguedBy(word)) {
      return Meeting.Factuality.DENIED;
    }
    boolean beside = adjunct.filter(p -> tree.token(p).head() == verb).isPresent();
    if (beside && agreedThen()) {
      return Meeting.Factuality.ACTUAL;
    }
    if (beside && doneThen()) {
      return Meeting.Factuality.ACTUAL;
    }
    if (beside && expectedNow()) {
      return Meeting.Factuality.SCHEDULED;
    }
    Optional<Meeting.Factuality> governed = above.governed(beside ? verb : word);
    if (governed.isPresent()) {
      boolean apart = beside && definite(word) && governed.get() == Meeting.Factuality.POSSIBLE;
      return apart ? Meeting.Factuality.SCHEDULED : governed.get();
    }
    if (open()) {
      return Meeting.Factuality.POSSIBLE;
    }
    if (byThen()) {
      return Meeting.Factuality.SCHEDULED;
    }
    Optional<Meeting.Factuality> predicate = predicate();
    if (predicate.isPresent()) {
      return predicate.get();
    }
    List<String> auxiliaries = auxiliaries();
    if (auxiliaries.stream().anyMatch(a -> MeetingWords.is(a, Signal.MODAL))) {
      return Meeting.Factuality.POSSIBLE;
    }
    if (future()) {
      return auxiliaries.contains("would") && conditional()
          ? Meeting.Factuality.POSSIBLE
          : Meeting.Factuality.SCHEDULED;
    }
    if (auxiliaries.contains("to") && !auxiliaries.contains("have")) {
      return Meeting.Factuality.SCHEDULED;
    }
    return Meeting.Factuality.ACTUAL;
  }

  /** "the scheduled visit", "a possible meeting", "the cancelled talks". */
  private Optional<Meeting.Factuality> described(int word) {
    for (int child : tree.children(word, "acl", "relcl")) {
      Token token = tree.token(child);
      boolean ahead = token.tag().equals("VBN") && MeetingWords.is(token, Signal.AHEAD);
      boolean toBe = token.tag().equals("VBN") && tree.auxiliaries(child).contains("to");
      if (toBe || (ahead && !tree.token(word).relation().startsWith("nsubj"))) {
        return Optional.of(Meeting.Factuality.SCHEDULED); // "attended the talks slated for Monday"
      }
    }
    for (int child : tree.children(word, "nmod", "amod")) {
      Token token = tree.token(child);
      if (MeetingWords.is(token, Signal.AHEAD)
          || MeetingWords.is(token, Signal.COMING)
          || MeetingWords.is(token.form().toLowerCase(Locale.ROOT), Signal.COMING)) {
        return Optional.of(Meeting.Factuality.SCHEDULED);
      }
      if (MeetingWords.is(token, Signal.WISH)) {
        return Optional.of(Meeting.Factuality.POSSIBLE);
      }
      if (MeetingWords.is(token, Signal.CANCELLING)) {
        return Optional.of(Meeting.Factuality.DENIED);
      }
    }
    Token token = tree.token(word);
    boolean shared = token.relation().equals("conj") && MeetingWords.kind(token).isPresent();
    return shared && token.head() >= 0 && token.head() < word
        ? described(token.head()) // "the coming ministers' meeting and leaders' meeting"
        : Optional.empty();
  }

  /** "hopes to raise it at the summit": the summit does not hang on the hope. */
  private boolean definite(int word) {
    return tree.children(word, "det").stream().anyMatch(d -> tree.token(d).lemma().equals("the"));
  }

  /** "are to take place", "are due to begin", "is likely". */
  private Optional<Meeting.Factuality> predicate() {
    if (!tree.token(verb).lemma().equals("be")) {
      return Optional.empty();
    }
    for (int child : tree.children(verb, "xcomp", "acomp", "oprd")) {
      Token token = tree.token(child);
      boolean to =
          token.relation().equals("xcomp")
              && tree.auxiliaries(child).contains("to")
              && MeetingWords.is(token, Signal.HOLDING);
      if (to || MeetingWords.is(token, Signal.AHEAD)) {
        return Optional.of(Meeting.Factuality.SCHEDULED);
      }
      if (MeetingWords.is(token, Signal.WISH)) {
        return Optional.of(Meeting.Factuality.POSSIBLE);
      }
    }
    return Optional.empty();
  }

  /** "planned to see the sights before talks". */
  private boolean planned() {
    return MeetingWords.is(tree.token(verb), Signal.AHEAD)
        || above.governed(verb).filter(f -> f != Meeting.Factuality.DENIED).isPresent();
  }

  /** "During their meeting, X and Y are expected to discuss trade". */
  private boolean expectedNow() {
    List<String> own = tree.auxiliaries(verb);
    return MeetingWords.is(tree.token(verb), Signal.AHEAD)
        && (own.contains("is") || own.contains("are"));
  }

  /** "have agreed to build ties during the visit": there they agreed. */
  private boolean agreedThen() {
    Token token = tree.token(verb);
    if (!token.relation().equals("xcomp") || token.head() < 0) {
      return false;
    }
    Token above = tree.token(token.head());
    return AGREEING.contains(above.lemma())
        && (past(above)
            || (above.tag().equals("VBN") && tree.auxiliaries(above.index()).contains("have")));
  }

  /** "a plan adopted at the summit": whatever the plan says is to be done, that has been. */
  private boolean doneThen() {
    Token token = tree.token(verb);
    return token.tag().equals("VBN")
        && token.relation().equals("acl")
        && tree.auxiliaries(verb).isEmpty()
        && !MeetingWords.is(token, Signal.AHEAD);
  }

  /** "by the time X meets Y", "before X meets Y". */
  private boolean byThen() {
    Token token = tree.token(verb);
    boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
    if (!present || token.head() < 0 || !tree.auxiliaries(verb).isEmpty()) {
      return false;
    }
    Token above = tree.token(token.head());
    boolean byTheTime =
        above.lemma().equals("time")
            && above.head() >= 0
            && tree.token(above.head()).lemma().equals("by");
    return byTheTime
        || (token.relation().equals("advcl")
            && tree.children(verb, "mark", "advmod").stream()
                .anyMatch(m -> AHEAD.contains(tree.token(m).lemma())));
  }

  /** "threatened to cancel", "hinted at cancelling": not done yet. */
  private boolean threatened() {
    int at = verb;
    for (int hops = 0; hops < 2 && tree.token(at).head() >= 0; hops++) {
      at = tree.token(at).head();
      if (THREATENING.contains(tree.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "unclear whether X will meet Y". */
  private boolean open() {
    return tree.children(verb, "mark").stream()
        .anyMatch(m -> tree.token(m).lemma().equals("whether"));
  }

  private boolean future() {
    return auxiliaries().stream().anyMatch(WILL::contains);
  }

  /** "is to be received": told of a day to come, as "will be received" is. */
  private boolean toCome() {
    Token token = tree.token(verb);
    return token.lemma().equals("be")
        && (token.tag().equals("VBZ") || token.tag().equals("VBP"))
        && tree.children(verb, "xcomp").stream()
            .anyMatch(c -> c > verb && tree.auxiliaries(c).contains("to"));
  }

  /** "would meet if". */
  private boolean conditional() {
    return tree.children(verb, "advcl").stream()
        .flatMap(c -> tree.children(c, "mark").stream())
        .anyMatch(m -> OPEN.contains(tree.token(m).lemma()));
  }

  /** Whether a word is the verb or completes it, so that "not" at the verb reaches it. */
  private boolean arguedBy(int word) {
    Token token = tree.token(word);
    if (word == verb) {
      return true;
    }
    if (token.relation().startsWith("nsubj") || token.head() < 0) {
      return false;
    }
    return token.head() == verb
        || (token.relation().equals("pobj") && tree.token(token.head()).head() == verb);
  }

  /**
   * Its own auxiliaries and those it shares: of the verbs it completes ("would have to meet"), of
   * the one it is coordinated with ("will visit X and meet Y"), and of the one whose time its own
   * hangs on ("will come after he concludes his visit").
   */
  private List<String> auxiliaries() {
    List<String> all = new ArrayList<>(tree.auxiliaries(verb));
    int at = verb;
    for (int hops = 0; hops < CLIMB && shares(at); hops++) {
      at = tree.token(at).head();
      all.addAll(tree.auxiliaries(at));
    }
    return all;
  }

  private boolean shares(int word) {
    Token token = tree.token(word);
    if (token.head() < 0) {
      return false;
    }
    boolean bare = tree.auxiliaries(word).isEmpty();
    return switch (token.relation()) {
      case "xcomp" -> true;
      case "conj" -> bare && !tree.has(word, "nsubj", "nsubjpass") && !past(token);
      case "advcl", "pcomp", "prep" -> bare && !past(token);
      default -> false;
    };
  }

  static boolean past(Token token) {
    return token.tag().equals("VBD");
  }

  /** Whether a word stands beside the clause as what went on meanwhile ("said during talks"). */
  boolean meanwhile(int word) {
    return adjunctAbove(word)
        .filter(p -> SAME_TIME.contains(tree.token(p).lemma()))
        .filter(p -> tree.token(p).head() == verb)
        .isPresent();
  }

  /** The preposition by which a word stands beside the clause as its time ("after the talks"). */
  private Optional<Integer> adjunctAbove(int word) {
    int at = word;
    while (at >= 0 && at != verb) {
      if (above.adjunct(at)) {
        return Optional.of(at);
      }
      at = tree.token(at).head();
    }
    return Optional.empty();
  }

  /** Whether the clause looks back or ahead. */
  DateReader.Tense tense(int word) {
    List<String> own = tree.auxiliaries(verb);
    if (own.contains("did")) {
      return DateReader.Tense.PAST;
    }
    String tag = tree.token(verb).tag();
    boolean now = own.contains("is") || own.contains("are");
    boolean present =
        tag.equals("VBZ")
            || tag.equals("VBP")
            || (tag.equals("VB") && own.isEmpty() && tree.has(verb, "nsubj"))
            || (tag.equals("VBG") && now)
            || (MeetingWords.is(tree.token(verb), Signal.AHEAD) && now);
    boolean open =
        future()
            || own.contains("to")
            || own.stream().anyMatch(a -> MeetingWords.is(a, Signal.MODAL));
    boolean agreed = word != verb && tree.token(verb).lemma().equals("agree");
    boolean past = (tag.equals("VBD") || tag.equals("VBN")) && !open && !agreed;
    return !present && (past || factuality(word) == Meeting.Factuality.ACTUAL)
        ? DateReader.Tense.PAST
        : DateReader.Tense.FUTURE;
  }
}
