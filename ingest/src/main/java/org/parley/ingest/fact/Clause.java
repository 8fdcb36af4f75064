package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.Set;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** The clause that a word stands in: its verb, tense, mood and words. */
final class Clause {

  private static final Set<String> FINAL_MARKS = Set.of(",", ".", ":", "``", "''");
  private static final Set<String> LINKS = Set.of(",", ".", ":", "IN", "CC", "``", "''");

  private final Tree tree;
  private final int verb;

  private static final Set<String> PERFECT = Set.of("have", "has", "had");

  private Clause(Tree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  /** The clause whose verb is nearest above a word, or the word itself. */
  static Clause of(Tree tree, int word) {
    int at = word;
    for (int hops = 0; at >= 0 && hops < tree.size(); hops++) {
      if (tree.token(at).tag().startsWith("V")
          && !tree.token(at).relation().startsWith("aux")
          && !tree.token(at).relation().equals("nmod")) {
        return new Clause(tree, at);
      }
      if (tree.token(at).head() < 0) {
        break;
      }
      at = tree.token(at).head();
    }
    return new Clause(tree, at < 0 ? word : at);
  }

  int verb() {
    return verb;
  }

  /** Its words, without a clause it is the content of. */
  Span span() {
    BitSet within = tree.subtree(verb);
    int first = within.nextSetBit(0);
    int last = within.length() - 1;
    while (first < last && LINKS.contains(tree.token(first).tag())) {
      first++;
    }
    while (last > first && FINAL_MARKS.contains(tree.token(last).tag())) {
      last--;
    }
    return tree.span(first, last);
  }

  /** Its words without those of a verb coordinated with it further on. */
  Span ownSpan() {
    Span whole = span();
    for (int child : tree.children(verb, "conj")) {
      int first = tree.subtree(child).nextSetBit(0);
      boolean further = child > verb && first > verb + 1 && tree.token(child).tag().startsWith("V");
      if (further) {
        int last = first - 1;
        while (last > verb && LINKS.contains(tree.token(last).tag())) {
          last--;
        }
        int end = tree.token(last).span().end();
        if (end > whole.begin() && end < whole.end()) {
          return new Span(whole.begin(), end);
        }
      }
    }
    return whole;
  }

  /** Whether a verb calls off what it governs ("cancelled", "put off"). */
  static boolean cancels(Tree tree, int verb) {
    Token token = tree.token(verb);
    boolean adjective = token.tag().startsWith("JJ") && token.relation().equals("acomp");
    if (!adjective && !token.tag().startsWith("V")) {
      return false;
    }
    boolean off =
        (token.lemma().equals("put") || token.lemma().equals("call"))
            && tree.children(verb, "prt", "advmod").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("off"));
    boolean out =
        token.lemma().equals("rule")
            && tree.children(verb, "prt").stream()
                .anyMatch(c -> tree.token(c).lemma().equals("out"));
    return off || out || MeetingWords.is(token, Signal.CANCELLING);
  }

  /** "have not met since October": they met then. */
  boolean notSince() {
    return tree.negated(verb)
        && tree.auxiliaries(verb).stream().anyMatch(PERFECT::contains)
        && !tree.objectsOf(verb, "since").isEmpty();
  }

  /** Whether what the clause tells has happened, will, may or did not, as its grammar has it. */
  Meeting.Factuality factuality(int word) {
    return new Mood(tree, verb).factuality(word);
  }

  /** Whether a word stands beside the clause as what went on meanwhile ("said during talks"). */
  boolean meanwhile(int word) {
    return new Mood(tree, verb).meanwhile(word);
  }

  /** Whether the clause looks back or ahead. */
  DateReader.Tense tense(int word) {
    return new Mood(tree, verb).tense(word);
  }
}
