package org.parley.ingest.actor;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * The words of a phrase around its head noun, without relative clauses, appositions and conjuncts.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record NounPhrase(int first, int head, int last) {

  private static final Set<String> RIGHT = Set.of("prep", "case", "num", "possessive");
  private static final Set<String> CLAUSES = Set.of("relcl", "acl", "advcl", "appos");
  static final int LONGEST = 16;
  private static final Set<String> NOT_LEFT =
      Set.of("punct", "cc", "conj", "appos", "relcl", "mark", "advmod", "preconj", "prep");
  static final Set<String> LOOSE_ENDS =
      Set.of(",", ".", ":", "IN", "DT", "CC", "POS", "-LRB-", "``", "''");
  private static final Set<String> OPENING = Set.of("DT", "PRP$", "PDT", "``", "''");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "both");
  private static final Set<String> STARTS = Set.of("beginning", "start", "outset");
  private static final Set<String> RULED = Set.of("state", "government");
  static final Set<String> CARRIED = Set.of("of", "for", "from");

  static NounPhrase around(Tree tree, int head) {
    BitSet own = new BitSet(tree.size());
    own.set(head);
    for (int child : tree.children(head)) {
      Token token = tree.token(child);
      boolean left = child < head && !NOT_LEFT.contains(token.relation());
      boolean hyphen = child < head && token.tag().equals("HYPH");
      boolean adverb = child < head && token.relation().equals("advmod") && child == head - 1;
      boolean right =
          child > head
              && RIGHT.contains(token.relation())
              && (!token.relation().equals("prep") || CARRIED.contains(token.lemma()))
              && !deed(tree, head, child)
              && !sinceStart(tree, child);
      if (left || hyphen || adverb || right) {
        own.or(tree.subtree(child));
      }
    }
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      if (i > head && CLAUSES.contains(tree.token(i).relation())) {
        own.andNot(tree.subtree(i));
      }
    }
    for (int child : tree.children(head, "punct")) {
      // "a secure, stable Iraq": a comma between two modifiers belongs to the phrase.
      if (child > 0
          && child + 1 < head
          && tree.token(child).form().equals(",")
          && own.get(child - 1)
          && own.get(child + 1)) {
        own.set(child);
      }
    }
    int first = head;
    while (first > 0 && own.get(first - 1)) {
      first--;
    }
    while (first < head && dated(tree.token(first)) && !tree.token(first + 1).tag().equals("POS")) {
      first++; // "Thursday Norway's envoy said": the day of saying
    }
    if (first + 3 <= head && tree.bracketed(first)) {
      first += 3; // the end of a name that is no part of the phrase
    }
    if (tree.token(first).tag().equals("IN")) {
      first = behindComma(tree, first, head);
    }
    if (first < head && weary(tree, first, head)) {
      first++;
    }
    int last = head;
    int words = 0;
    for (int step = step(tree, own, last); step > 0 && words < LONGEST; words++) {
      last += step;
      step = step(tree, own, last);
    }
    if (last + 1 < tree.size() && own.get(last + 1)) {
      // Too long to call anybody: what is said of it goes as a whole, never half a name.
      while (last > head && !tree.token(last).tag().equals("IN")) {
        last--;
      }
    }
    while (last > head && LOOSE_ENDS.contains(tree.token(last).tag())) {
      last--;
    }
    if (stateAndGovernment(tree, head, last + 2)) {
      last += 2;
    }
    if (last + 1 < tree.size() && tree.token(last + 1).form().equals(")")) {
      for (int i = last; i > head; i--) {
        if (tree.token(i).form().equals("(")) {
          return new NounPhrase(first, head, last + 1); // "ministers of the six (countries)"
        }
      }
    }
    return new NounPhrase(first, head, last);
  }

  /** How far the next word of the phrase is: 1, or past a short form in brackets; 0 for none. */
  private static int step(Tree tree, BitSet own, int last) {
    if (own.get(last + 1)) {
      return 1;
    }
    return own.get(last + 4) && tree.bracketed(last + 1) ? 4 : 0;
  }

  /** "heads of state and government" are one kind of people, wherever the parser joins them. */
  private static boolean stateAndGovernment(Tree tree, int head, int second) {
    return second < tree.size()
        && tree.token(head).lemma().equals("head")
        && second - 4 == head
        && tree.token(second - 1).tag().equals("CC")
        && RULED.contains(tree.token(second).lemma())
        && RULED.contains(tree.token(second - 2).lemma());
  }

  /** Whether this calls the heads of state and government. */
  boolean ofStateAndGovernment(Tree tree) {
    return stateAndGovernment(tree, head, last);
  }

  /** "In a letter, | five experts": what the parser hangs on the number before the noun. */
  private static int behindComma(Tree tree, int first, int head) {
    for (int i = head - 1; i > first; i--) {
      if (tree.token(i).form().equals(",")) {
        return i + 1;
      }
    }
    return first;
  }

  /** "charged with two fishermen | of taking bribes": what they are charged with. */
  private static boolean deed(Tree tree, int head, int preposition) {
    return people(tree, head)
        && tree.token(preposition).lemma().equals("of")
        && tree.has(preposition, "pcomp");
  }

  /** "fed up with fighting | rebels": what somebody is tired of doing. */
  private static boolean weary(Tree tree, int first, int head) {
    return first > 1
        && people(tree, head)
        && tree.token(first).tag().equals("VBG")
        && tree.token(first - 1).lemma().equals("with")
        && tree.token(first - 2).tag().equals("RP");
  }

  private static boolean people(Tree tree, int noun) {
    return tree.token(noun).tag().equals("NNS")
        && ActingNoun.isHuman(tree.token(noun).lemma().toLowerCase(Locale.ROOT));
  }

  /** "opposed by the party | from the beginning" tells when and not who. */
  private static boolean sinceStart(Tree tree, int preposition) {
    return tree.token(preposition).lemma().equals("from")
        && tree.children(preposition, "pobj").stream()
            .anyMatch(object -> STARTS.contains(tree.token(object).lemma()));
  }

  static boolean dated(Token token) {
    return token.entity().equals("DATE") || token.entity().equals("TIME");
  }

  Span span(Tree tree) {
    return tree.span(first, last);
  }

  /** First token after articles, possessive pronouns and the "one" of "one envoy". */
  int firstWord(Tree tree) {
    int at = first;
    while (at < head && (OPENING.contains(tree.token(at).tag()) || one(tree, at))) {
      at++;
    }
    return at;
  }

  private boolean one(Tree tree, int at) {
    return tree.token(at).lemma().equals("one") && !tree.token(head).tag().endsWith("S");
  }

  boolean definite(Tree tree) {
    for (int i = first; i < head; i++) {
      if (DEFINITE.contains(tree.token(i).lemma()) || tree.token(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }
}
