package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** The clause that a word stands in: its verb, tense, mood and words. */
final class Clause {

  private static final Set<String> MODALS_POSSIBLE =
      Set.of("could", "may", "might", "should", "can", "must", "would", "'d");
  private static final Set<String> AHEAD =
      Set.of(
          "schedule",
          "plan",
          "due",
          "expect",
          "set",
          "slate",
          "prepare",
          "intend",
          "agree",
          "arrange",
          "aim");
  private static final Set<String> WISH =
      Set.of(
          "want",
          "hope",
          "wish",
          "seek",
          "propose",
          "offer",
          "urge",
          "call",
          "ask",
          "invite",
          "suggest",
          "demand",
          "consider",
          "request",
          "ready",
          "willing",
          "appeal",
          "like",
          "prepared",
          "try",
          "possible",
          "likely",
          "need",
          "press",
          "favor",
          "proposal",
          "invitation",
          "possibility",
          "opportunity");

  private final Tree tree;
  private final int verb;

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
    while (first < last && tree.token(first).tag().matches("[,.:]|IN|CC|``|''")) {
      first++;
    }
    while (last > first && tree.token(last).tag().matches("[,.:]|``|''")) {
      last--;
    }
    return tree.span(first, last);
  }

  boolean negated() {
    return tree.negated(verb) || doubtful();
  }

  private boolean doubtful() {
    return tree.token(verb).lemma().matches("fail|refuse|decline");
  }

  /** Words on the way up that wish for or plan what stands below. */
  private Optional<Meeting.Factuality> governed(int from) {
    int at = from;
    for (int hops = 0; at >= 0 && hops < 6; hops++) {
      Token token = tree.token(at);
      if (at != from) {
        boolean content = tree.token(child(at, from)).relation().matches("ccomp");
        if (content && token.lemma().equals("deny")) {
          return Optional.of(Meeting.Factuality.DENIED);
        }
        boolean far = hops > 2 && token.tag().startsWith("NN");
        if (WISH.contains(token.lemma()) && !far) {
          return Optional.of(Meeting.Factuality.POSSIBLE);
        }
        if (AHEAD.contains(token.lemma()) && !content) {
          return Optional.of(Meeting.Factuality.SCHEDULED);
        }
        if (MeetingWords.CANCELLING.contains(token.lemma())
            && token.tag().startsWith("V")
            && !content) {
          return Optional.of(Meeting.Factuality.DENIED);
        }
        boolean aside = tree.token(child(at, from)).relation().matches("conj|appos|relcl");
        if (content || aside) {
          return Optional.empty();
        }
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private int child(int ancestor, int below) {
    int at = below;
    while (tree.token(at).head() != ancestor && tree.token(at).head() >= 0) {
      at = tree.token(at).head();
    }
    return at;
  }

  /** Whether what the clause tells has happened, will, may or did not, as its grammar has it. */
  Meeting.Factuality factuality(int word) {
    List<String> auxiliaries = auxiliaries();
    if (tree.negated(word) || (tree.negated(verb) && !onSideOf(word))) {
      return Meeting.Factuality.DENIED;
    }
    if (MeetingWords.CANCELLING.contains(tree.token(verb).lemma()) && verb != word) {
      return Meeting.Factuality.DENIED;
    }
    Optional<Meeting.Factuality> governed = governed(word);
    if (governed.isPresent()) {
      return governed.get();
    }
    if (auxiliaries.contains("will")
        || auxiliaries.contains("'ll")
        || auxiliaries.contains("shall")) {
      return Meeting.Factuality.SCHEDULED;
    }
    if (auxiliaries.stream().anyMatch(MODALS_POSSIBLE::contains)) {
      return Meeting.Factuality.POSSIBLE;
    }
    if (auxiliaries.contains("to") && !auxiliaries.contains("have")) {
      return Meeting.Factuality.SCHEDULED;
    }
    return Meeting.Factuality.ACTUAL;
  }

  /** Its own auxiliaries and those of the verbs it completes ("would have to meet"). */
  private List<String> auxiliaries() {
    List<String> all = new ArrayList<>(tree.auxiliaries(verb));
    int at = verb;
    while (tree.token(at).relation().equals("xcomp") && tree.token(at).head() >= 0) {
      at = tree.token(at).head();
      all.addAll(tree.auxiliaries(at));
    }
    return all;
  }

  /**
   * A negation of the verb does not reach what stands in an adjunct of time ("after the talks").
   */
  private boolean onSideOf(int word) {
    int at = word;
    while (at >= 0 && at != verb) {
      if (tree.token(at).relation().equals("prep")
          && tree.token(at).lemma().matches("after|during|since|following|in|at|before")) {
        return true;
      }
      if (tree.token(at).relation().startsWith("nsubj")) {
        return true;
      }
      at = tree.token(at).head();
    }
    return false;
  }

  DateReader.Tense tense(int word) {
    return factuality(word) == Meeting.Factuality.ACTUAL
            || tree.auxiliaries(verb).contains("did")
            || (tree.token(verb).tag().matches("VBD|VBN")
                && tree.auxiliaries(verb).stream()
                    .noneMatch(a -> a.matches("will|would|could|may|might")))
        ? DateReader.Tense.PAST
        : DateReader.Tense.FUTURE;
  }
}
