package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionSentence.Draft;
import org.parley.ingest.fact.PositionSentence.Range;
import org.parley.ingest.text.Token;

/** "Lee said (that) …", "Lee told them …", "…, adding that …", "quoted Lee as saying …". */
final class PositionByClause implements PositionRule {

  private static final int REACH = 25;
  private static final int LEAST = 4;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CLEAR = Set.of("clear", "plain", "known");
  private static final Set<String> SUBORDINATE =
      Set.of("after", "before", "while", "as", "because", "although", "though", "since", "until");

  @Override
  public void read(PositionSentence s, Consumer<PositionDraft> out) {
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.isVerb(verb)
          && !s.quoted(verb)
          && (s.lexicon().takesClause(s.lemma(verb))
              || s.stance(Frame.CLAUSE, verb).isPresent()
              || makesClear(s, verb))
          && !PositionClauseVerb.untold(s, verb)
          && !leavesOpen(s, verb)
          && !ProposalWords.proposes(s.tree(), verb)) {
        read(s, verb, out);
      }
    }
  }

  /** The verb, with the "clear" of "made clear". */
  private static Cue cue(PositionSentence s, int verb) {
    int last = verb;
    for (int i = verb + 1; i < Math.min(s.size(), verb + 4) && last == verb; i++) {
      last = makesClear(s, verb) && CLEAR.contains(s.lemma(i)) ? i : verb;
    }
    return s.cue(verb, last);
  }

  /** "made clear that …", "made it plain that …". */
  private static boolean makesClear(PositionSentence s, int verb) {
    return s.lemma(verb).equals("make")
        && s.tree().children(verb, "acomp", "oprd", "ccomp", "xcomp", "advmod").stream()
            .anyMatch(c -> CLEAR.contains(s.lemma(c)));
  }

  private static void read(PositionSentence s, int verb, Consumer<PositionDraft> out) {
    Optional<Integer> clause =
        s.tree().children(verb, "ccomp").stream()
            .filter(c -> c > verb && !s.infinitive(c) && !s.quoted(c) && states(s, c))
            .findFirst()
            .or(() -> thatClause(s, verb));
    if (clause.isEmpty()) {
      objectAsSubject(s, verb)
          .or(() -> rest(s, verb))
          .ifPresent(d -> out.accept(d.with(s, stance(s, verb), List.of())));
    }
    OptionalInt holder = clause.isEmpty() ? OptionalInt.empty() : holder(s, verb);
    if (holder.isEmpty() || clause.isEmpty()) {
      return;
    }
    int head = clause.get();
    Optional<Draft> draft = s.draft("clause", cue(s, verb), holder.getAsInt(), head);
    if (draft.isEmpty()
        || draft.get().content().first() < verb
        || isEmptyTelling(s, verb, head)
        || (s.lemma(verb).equals("make") && !finite(s, draft.get().content()))
        || tellsOfAnother(s, draft.get().content().first())) {
      return;
    }
    List<Integer> toward = addressees(s, verb, holder.getAsInt());
    Draft whole = PositionClauseBorders.whole(s, verb, head, draft.get());
    out.accept(whole.with(s, stance(s, verb), toward));
  }

  /** "Lee warned that the case could go on, adding …": who adds is Lee, for a case can not. */
  private static OptionalInt holder(PositionSentence s, int verb) {
    OptionalInt near = s.source().of(verb);
    int governor = s.token(verb).head();
    if (near.isEmpty()
        || verb == 0
        || !s.token(verb).tag().equals("VBG")
        || !s.token(verb).relation().equals("advcl")
        || !s.token(verb - 1).form().equals(",")
        || governor < 0
        || !s.token(governor).relation().equals("ccomp")
        || !s.token(near.getAsInt()).entity().isEmpty()
        || s.token(near.getAsInt()).tag().startsWith("PRP")) {
      return near;
    }
    OptionalInt outer = s.source().strict(s.token(governor).head());
    return outer.isPresent() ? outer : near;
  }

  /** "…, Lee said he told them": what was told stands before. */
  private static boolean isEmptyTelling(PositionSentence s, int verb, int clause) {
    return verb > 2
        && s.lexicon().has(Frame.SAY, s.lemma(clause))
        && !s.tree().has(clause, "ccomp", "xcomp")
        && s.tree().children(clause, "nsubj").stream().anyMatch(n -> s.token(n).tag().equals("PRP"))
        && s.tree().has(verb, "ccomp")
        && s.tree().children(verb, "nsubj").stream()
            .anyMatch(
                n ->
                    s.tree().subtree(n).nextSetBit(0) > 1
                        && s.token(s.tree().subtree(n).nextSetBit(0) - 1).form().equals(","));
  }

  /** "said of Lee, who plays golf", "said whose side he is on": a relative clause says nothing. */
  private static boolean tellsOfAnother(PositionSentence s, int first) {
    return s.lower(first).matches("who|whose|which|whom")
        && first > 0
        && s.token(first - 1).form().equals(",");
  }

  /** Whether a complement is a clause of its own, not "after it was agreed" or "held on Monday". */
  private static boolean states(PositionSentence s, int clause) {
    boolean subordinate =
        s.tree().children(clause, "mark").stream().anyMatch(m -> SUBORDINATE.contains(s.lower(m)));
    boolean participle =
        Set.of("VBN", "VBD", "VBG").contains(s.token(clause).tag())
            && !s.tree().has(clause, "nsubj", "nsubjpass", "expl", "aux", "auxpass", "csubj");
    int first = s.tree().subtree(clause).nextSetBit(0);
    boolean when = s.lower(first).equals("when") && first > 0 && s.isVerb(first - 1);
    return !subordinate && !participle && !(when && s.lemma(first - 1).equals("say"));
  }

  /** "did not say who would come", "added spice to …": nothing is said. */
  private static boolean leavesOpen(PositionSentence s, int verb) {
    boolean asks =
        s.tree().children(verb, "ccomp").stream()
            .anyMatch(
                c -> {
                  String first = s.lower(s.tree().subtree(c).nextSetBit(0));
                  return first.matches("wh.*|how|if");
                });
    boolean adds =
        s.lemma(verb).equals("add")
            && s.tree().children(verb, "dobj").stream().anyMatch(o -> o > verb && s.isNoun(o))
            && s.tree().children(verb, "ccomp").stream().noneMatch(c -> marked(s, c));
    return (s.tree().negated(verb) && asks && s.lexicon().has(Frame.SAY, s.lemma(verb))) || adds;
  }

  static boolean marked(PositionSentence s, int clause) {
    return s.tree().children(clause, "mark").stream().anyMatch(m -> s.lemma(m).equals("that"));
  }

  private static boolean finite(PositionSentence s, Range range) {
    for (int i = range.first(); i <= range.last(); i++) {
      if (s.token(i).tag().matches("VB[DPZ]|MD")) {
        return true;
      }
    }
    return false;
  }

  /** Where the parser hung the clause elsewhere: the clause of the "that" next to the verb. */
  private static Optional<Integer> thatClause(PositionSentence s, int verb) {
    for (int i = verb + 1; i < Math.min(s.size(), verb + REACH); i++) {
      if (s.lemma(i).equals("that") && opens(s, verb, i)) {
        int head = predicate(s, s.token(i).head(), verb);
        boolean nouns = s.isNoun(i - 1) && s.lexicon().has(Frame.NOUN, s.lemma(i - 1));
        return head > verb && !s.quoted(head) && !nouns && s.isVerb(head)
            ? Optional.of(head)
            : Optional.empty();
      }
      if (s.isVerb(i) && !Set.of("VBN", "VBG").contains(s.token(i).tag())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether "that" opens what is said: also in "told them on Monday that Lee had left", where the
   * parser may hang it on the day as a relative clause.
   */
  private static boolean opens(PositionSentence s, int verb, int that) {
    Token token = s.token(that);
    if (token.relation().equals("mark") || token.head() < 0) {
      return token.relation().equals("mark");
    }
    int clause = token.head();
    return !token.relation().startsWith("nsubj")
        && s.token(clause).relation().equals("relcl")
        && s.tree().has(clause, "nsubj", "nsubjpass", "expl")
        && s.lexicon().has(Frame.SAY, s.lemma(verb))
        && (s.lemma(verb).equals("tell") || !s.tree().has(verb, "dobj"));
  }

  /** From an auxiliary or adverbial clause that "that" was hung on to the clause it opens. */
  private static int predicate(PositionSentence s, int marked, int verb) {
    int at = marked;
    for (int hops = 0;
        hops < 3 && Set.of("aux", "advcl").contains(s.token(at).relation());
        hops++) {
      if (s.token(at).head() <= verb) {
        return at;
      }
      at = s.token(at).head();
    }
    return at;
  }

  /**
   * "argued such a law could harm them": the parser may take the subject of what is said for the
   * object of saying; a finite verb right after it tells.
   */
  private static Optional<Draft> objectAsSubject(PositionSentence s, int verb) {
    Optional<Integer> object = s.tree().child(verb, "dobj");
    if (object.isEmpty() || object.get() < verb || !s.lexicon().has(Frame.SAY, s.lemma(verb))) {
      return Optional.empty();
    }
    BitSet phrase = s.tree().subtree(object.get());
    Optional<Integer> relative =
        s.tree().children(object.get(), "acl").stream()
            .filter(c -> s.token(c).tag().matches("VBP|VBZ") && !s.tree().has(c, "nsubj"))
            .findFirst();
    OptionalInt speaker = relative.isEmpty() ? OptionalInt.empty() : s.source().of(verb);
    if (speaker.isPresent()) { // "said the chances for peace exist"
      int end = Math.max(phrase.length(), s.tree().subtree(verb).length()) - 1;
      return PositionContent.trim(s, verb + 1, end)
          .map(r -> new Draft("clause", s.cue(verb), speaker.getAsInt(), r));
    }
    int next = phrase.length();
    if (phrase.nextSetBit(0) < verb
        || next >= s.size()
        || !Set.of("MD", "VBD", "VBZ", "VBP").contains(s.token(next).tag())
        || s.tree().under(verb, next)) {
      return Optional.empty();
    }
    int clause = s.isVerb(next) ? next : s.token(next).head();
    OptionalInt holder = s.source().of(verb);
    if (clause < next
        || s.quoted(next)
        || s.tree().has(clause, "nsubj", "nsubjpass", "expl")
        || s.tree().under(verb, clause)
        || holder.isEmpty()) {
      return Optional.empty();
    }
    int last = s.tree().subtree(clause).length() - 1;
    return PositionContent.trim(s, phrase.nextSetBit(0), last)
        .map(r -> new Draft("clause", s.cue(verb), holder.getAsInt(), r));
  }

  /**
   * "Lee says the town needs help", where the parser takes "needs" for a noun: whatever follows
   * "says", as far as it has the makings of a clause.
   */
  private static Optional<Draft> rest(PositionSentence s, int verb) {
    OptionalInt holder = s.source().strict(verb);
    boolean says = s.lemma(verb).equals("say") && FINITE.contains(s.token(verb).tag());
    if (!says || holder.isEmpty() || holder.getAsInt() > verb || verb + LEAST >= s.size()) {
      return Optional.empty();
    }
    int start = PositionByAside.groupStart(s, verb, holder.getAsInt());
    boolean opens = start == 0 || !s.token(start - 1).tag().matches(",|''|``|:");
    int next = verb + 1;
    boolean quotes = false;
    boolean finite = false;
    for (int i = next; i < s.size(); i++) {
      quotes |= s.quoted(i);
      finite |= s.token(i).tag().matches("VBZ|VBP|VBD|MD|NNS");
    }
    return !opens || quotes || !finite || s.token(next).tag().matches("[.:]|''|``|UH")
        ? Optional.empty()
        : PositionContent.trim(s, next, s.size() - 1)
            .map(r -> new Draft("clause", s.cue(verb), holder.getAsInt(), r));
  }

  static List<Integer> addressees(PositionSentence s, int verb, int holder) {
    List<Integer> all = new ArrayList<>();
    for (int object : s.tree().children(verb, "dobj", "dative")) {
      if (object != holder) {
        all.addAll(s.tree().withConjuncts(object));
      }
    }
    return all;
  }

  static Stance stance(PositionSentence s, int verb) {
    Stance stance =
        s.stance(Frame.SAY, verb).or(() -> s.stance(Frame.CLAUSE, verb)).orElse(Stance.ASSERTS);
    return s.tree().negated(verb) ? StanceReader.negated(stance) : stance;
  }
}
