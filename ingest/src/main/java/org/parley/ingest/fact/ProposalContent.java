package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Exactly the words of what is proposed: a phrase without what only surrounds its proposing. */
final class ProposalContent {

  private static final Set<String> CUTTING =
      Set.of(
          "amid",
          "amidst",
          "despite",
          "saying",
          "adding",
          "according",
          "because",
          "due",
          "while",
          "although",
          "though",
          "whereas",
          "but");
  private static final Set<String> AUTHORING =
      Set.of("propose", "suggest", "sponsor", "co-sponsor", "cosponsor");
  private static final Set<String> PAST = Set.of("ago", "earlier", "last", "yesterday");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private ProposalContent() {}

  /**
   * The phrase under {@code head}.
   *
   * @param verb what puts it forward; where that is a relative clause or a participle ("a plan
   *     proposed by Norway") of the phrase it is left out
   */
  static Span span(Tree tree, int head, int verb) {
    BitSet within = tree.subtree(head);
    if (tree.token(head).tag().startsWith("NN")) {
      further(tree, head, verb, within);
    }
    String relation = tree.token(verb).relation();
    boolean participle =
        relation.equals("acl") && verb > head && AUTHORING.contains(tree.token(verb).lemma());
    boolean behind = relation.equals("relcl") || participle;
    if (verb != head && within.get(verb) && behind) {
      within.andNot(tree.subtree(verb));
    }
    int first = within.nextSetBit(0);
    int last = first;
    for (int i = head; i < within.length(); i++) {
      if (within.get(i)) {
        if (i > head && cuts(tree, i)) {
          break;
        }
        last = i;
      }
    }
    if (verb < head && within.get(verb) && tree.token(verb).relation().equals("nmod")) {
      first = verb + 1; // "a US-proposed plan": the plan
    }
    while (first < last && leads(tree.token(first))) {
      first++;
    }
    last = withoutTime(tree, head, last);
    while (last > first && trails(tree.token(last))) {
      last--;
    }
    return tree.span(first, last);
  }

  /** The words of a clause from one of its words on, as far as they belong to it. */
  static Span from(Tree tree, int first, int verb) {
    BitSet within = tree.subtree(verb);
    int last = Math.max(first, verb);
    for (int i = last + 1; i < within.length() && within.get(i) && !cuts(tree, i); i++) {
      last = i;
    }
    while (last > first && trails(tree.token(last))) {
      last--;
    }
    return tree.span(first, last);
  }

  /** What a noun of proposing says is to be done ("a plan to share the catch"), else all of it. */
  static Span told(Tree tree, int noun) {
    String lemma = tree.token(noun).lemma();
    if (ProposalLexicon.has(ProposalLexicon.Kind.CALLING, lemma)) {
      return ProposalNouns.calledFor(tree, noun)
          .map(o -> span(tree, o, o))
          .orElseGet(() -> span(tree, noun, noun));
    }
    boolean names = ProposalLexicon.has(ProposalLexicon.Kind.NOUN, lemma) || lemma.equals("plan");
    return (names ? ProposalNouns.action(tree, noun) : Optional.<Integer>empty())
        .or(() -> names ? ProposalNouns.calledFor(tree, noun) : Optional.empty())
        .map(a -> span(tree, a, a))
        .orElseGet(() -> span(tree, noun, noun));
  }

  /** "Put forward four suggestions on trade": what the parser hung on the verb. */
  private static void further(Tree tree, int head, int verb, BitSet within) {
    for (int child : tree.children(verb, "prep")) {
      boolean next = child == within.length() && child > head && head > verb;
      if (next && tree.token(child).lemma().matches("on|for|about|against|concerning|regarding")) {
        within.or(tree.subtree(child));
      }
    }
    purpose(tree, within.length())
        .filter(
            p ->
                head > verb
                    && (ProposalNouns.planLike(tree, head) || ProposalNouns.joint(tree, head)))
        .ifPresent(p -> within.or(tree.subtree(p)));
  }

  /**
   * "A conference to settle the dispute": the infinitive that begins here, whatever it hangs on.
   */
  private static Optional<Integer> purpose(Tree tree, int to) {
    if (to >= tree.size() || !tree.token(to).tag().equals("TO")) {
      return Optional.empty();
    }
    int verb = tree.token(to).head();
    return verb > to
            && tree.token(verb).relation().matches("advcl|xcomp")
            && tree.subtree(verb).nextSetBit(0) == to
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** "… amid tensions", "…, who had refused": no part of what is proposed. */
  private static boolean cuts(Tree tree, int i) {
    Token token = tree.token(i);
    boolean aside =
        token.tag().matches("WDT|WP|WP\\$") && i > 0 && tree.token(i - 1).form().equals(",");
    boolean apart =
        i > 0
            && i + 1 < tree.size()
            && !tree.token(i + 1).lemma().equals("well")
            && tree.token(i - 1).form().equals(",")
            && token.form().toLowerCase(Locale.ROOT).matches("before|after|as");
    return aside || apart || CUTTING.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean leads(Token token) {
    return token.form().toLowerCase(Locale.ROOT).matches("that|[,:;.\"“”'`-]+");
  }

  private static boolean trails(Token token) {
    return token.tag().matches("[,.:]|CC") || token.form().matches("[,:;.-]+");
  }

  /** "… two weeks ago", "… on Monday" behind a noun: when it was put forward. */
  private static int withoutTime(Tree tree, int head, int last) {
    int start = last;
    while (start > head + 1 && isTime(tree.token(start - 1)) && isTime(tree.token(start))) {
      start--;
    }
    if (!isTime(tree.token(start)) || start <= head) {
      return last;
    }
    boolean past = false;
    boolean day = false;
    for (int i = start; i <= last; i++) {
      past |= PAST.contains(tree.token(i).lemma());
      day |= DAYS.contains(tree.token(i).form().toLowerCase(Locale.ROOT));
    }
    boolean noun = tree.token(head).tag().startsWith("NN");
    if (past || (day && noun && start == last)) {
      return start - 1 > head && tree.token(start - 1).lemma().equals("on") ? start - 2 : start - 1;
    }
    return last;
  }

  private static boolean isTime(Token token) {
    return token.entity().equals("DATE") || token.lemma().equals("ago");
  }

  /** The number of the sentence that a passage begins in. */
  static int sentence(Cast cast, Span span) {
    int low = 0;
    int high = cast.trees().size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cast.trees().get(middle).sentence().span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
