package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Writings;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.fact.PositionDraft.Head;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** One sentence as the position rules see it. */
final class PositionSentence {

  /** Verbs that only tell how far the saying has come: "went on to say". */
  private static final Set<String> PHASES =
      Set.of("go", "continue", "proceed", "begin", "start", "keep", "hasten", "come");

  /** Relations by which a word belongs to the verb above it. */
  private static final Set<String> WITHIN =
      Set.of("acomp", "oprd", "attr", "dobj", "conj", "xcomp");

  private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass", "neg");

  private final Tree tree;
  private final BitSet quoted;
  private final CueLexicon lexicon = CueLexicon.standard();
  private final PositionSource source;

  /**
   * @param quoted tokens within direct quotations that stand for themselves
   */
  PositionSentence(Tree tree, BitSet quoted) {
    this.tree = tree;
    this.quoted = quoted;
    this.source = new PositionSource(tree);
  }

  Tree tree() {
    return tree;
  }

  int index() {
    return tree.sentence().index();
  }

  int size() {
    return tree.size();
  }

  Token token(int index) {
    return tree.token(index);
  }

  CueLexicon lexicon() {
    return lexicon;
  }

  PositionSource source() {
    return source;
  }

  boolean quoted(int index) {
    return quoted.get(index);
  }

  String lemma(int index) {
    return token(index).lemma();
  }

  boolean isVerb(int index) {
    return token(index).tag().startsWith("VB") && !AUXILIARIES.contains(token(index).relation());
  }

  boolean isNoun(int index) {
    return token(index).tag().startsWith("NN");
  }

  /**
   * Whether the text itself states what this verb says: its clause is the sentence's own, one
   * coordinated with it or hung on it as a participle ("by rejecting …"), one that somebody is said
   * to state, or tells of somebody ("Lee, who rejected …"); not a purpose or a mere possibility.
   */
  boolean stated(int verb) {
    if (token(verb).tag().equals("VB") && !did(verb)) {
      return (goesOn(verb) && stated(token(verb).head())) || wouldOrWill(verb);
    }
    int at = verb;
    for (int hops = 0; hops < 6; hops++) {
      Token token = token(at);
      if (token.head() < 0) {
        return true;
      }
      switch (token.relation()) {
        case "conj", "dep", "parataxis", "advcl", "acomp", "attr" -> at = token.head();
        case "ccomp" -> {
          return true;
        }
        case "relcl" -> {
          return Writings.isOne(lemma(token.head())) // "a statement that welcomed the plan"
              || relativePronoun(at).filter(p -> lemma(p).equals("that")).isEmpty();
        }
        case "xcomp", "csubj" -> {
          return token(verb).tag().equals("VBG") || at != verb;
        }
        case "pcomp" -> {
          return true;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "went on to say", "continued to insist": it is said. */
  boolean goesOn(int verb) {
    int governor = token(verb).head();
    return governor >= 0
        && token(verb).relation().equals("xcomp")
        && infinitive(verb)
        && PHASES.contains(lemma(governor))
        && !tree.negated(governor);
  }

  /** The "who" or "which" that is the subject of a relative clause. */
  Optional<Integer> relativePronoun(int cue) {
    int verb = cue;
    for (int hops = 0; hops < 3 && WITHIN.contains(token(verb).relation()); hops++) {
      verb = token(verb).head();
    }
    return token(verb).relation().equals("relcl")
        ? tree.children(verb, "nsubj").stream()
            .filter(c -> token(c).tag().startsWith("W"))
            .findFirst()
        : Optional.empty();
  }

  /** "quoted Lee as saying". */
  boolean quotedAs(int verb) {
    int as = token(verb).head();
    return as >= 0
        && lemma(as).equals("as")
        && token(as).head() >= 0
        && lemma(token(as).head()).equals("quote");
  }

  /** "would welcome", "will reject": announced, where it is the sentence's own clause. */
  private boolean wouldOrWill(int verb) {
    boolean announced =
        token(verb).relation().equals("ccomp") && tree.auxiliaries(verb).contains("will");
    return (announced || token(verb).relation().matches("root|relcl"))
        && tree.auxiliaries(verb).stream().noneMatch(Set.of("to")::contains);
  }

  private boolean did(int verb) {
    return tree.auxiliaries(verb).stream().anyMatch(Set.of("did", "does", "do")::contains);
  }

  Head head(int index) {
    return new Head(index(), index);
  }

  /** The stance of a verb in a frame, first with its particle ("lay_out"), then on its own. */
  Optional<Stance> stance(Frame frame, int index) {
    Optional<Stance> whole =
        tree.child(index, "prt").flatMap(p -> lexicon.stance(frame, lemma(index) + "_" + lower(p)));
    return whole.isPresent() ? whole : lexicon.stance(frame, lemma(index));
  }

  /** The same of a verb with a preposition. */
  Optional<Stance> stance(Frame frame, int index, String preposition) {
    Optional<Stance> whole =
        tree.child(index, "prt")
            .flatMap(p -> lexicon.stance(frame, lemma(index) + "_" + lower(p) + ":" + preposition));
    return whole.isPresent() ? whole : lexicon.stance(frame, lemma(index) + ":" + preposition);
  }

  /** A cue of the verb or adjective with its auxiliaries and copula to the left of it. */
  Cue cue(int verb) {
    return cue(verb, verb);
  }

  /** A cue that runs on to {@code last}. */
  Cue cue(int verb, int last) {
    int first = verb;
    while (first > 0
        && AUXILIARIES.contains(token(first - 1).relation())
        && token(first - 1).head() == verb) {
      first--;
    }
    int particle = tree.child(verb, "prt").filter(p -> p == verb + 1).orElse(verb);
    return new Cue(index(), first, Math.max(particle, last), verb);
  }

  /** Whether a complement is an infinitive with "to". */
  boolean infinitive(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(c -> token(c).tag().equals("TO"));
  }

  Optional<Draft> draft(String rule, Cue cue, int holder, int contentHead) {
    boolean day = token(contentHead).entity().matches("DATE|TIME");
    return day
        ? Optional.empty()
        : content(contentHead, cue, holder).map(r -> new Draft(rule, cue, holder, r));
  }

  /**
   * The tokens under {@code contentHead} without those of cue and source: the longest run of them,
   * trimmed of marks and "that".
   */
  Optional<Range> content(int contentHead, Cue cue, int holder) {
    return PositionContent.of(this, contentHead, cue, holder);
  }

  /** First and last token, both included. */
  record Range(int first, int last) {

    int length() {
      return last - first + 1;
    }

    /** How many tokens two ranges share. */
    int common(Range other) {
      return Math.max(0, Math.min(last, other.last) - Math.max(first, other.first) + 1);
    }
  }

  /** What most rules find. */
  record Draft(String rule, Cue cue, int holder, Range content) {

    PositionDraft with(PositionSentence s, Stance stance, List<Integer> toward) {
      return new PositionDraft(
          s.index(),
          content.first(),
          content.last(),
          cue,
          s.head(holder),
          List.of(),
          toward.stream().map(s::head).toList(),
          stance,
          false,
          rule);
    }
  }

  String lower(int index) {
    return token(index).form().toLowerCase(Locale.ROOT);
  }
}
