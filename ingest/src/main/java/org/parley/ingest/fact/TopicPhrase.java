package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.TopicLexicon.Kind;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * The name of a matter: its noun with the words before it that say which, and one short phrase
 * behind it ("Iran's nuclear programme", "talks with the rebels").
 */
final class TopicPhrase {

  private static final int LONGEST = 60;
  private static final int BEHIND = 6;
  private static final int LOOKBACK = 10;
  private static final String JOINS = "on|with|in|of|for|between|against|to|over|about";

  private static final Set<String> DATES = Set.of("DATE", "TIME");

  private final Cast cast;

  TopicPhrase(Cast cast) {
    this.cast = cast;
  }

  /** The name of the matter that a noun heads, if it heads one that is told well enough. */
  Optional<String> of(Tree tree, int noun) {
    Token token = tree.token(noun);
    boolean matter = TopicLexicon.has(Kind.MATTER, token.lemma());
    boolean general =
        TopicLexicon.has(Kind.GENERAL, token.lemma())
            || (TopicLexicon.has(Kind.NAMED, token.lemma()) && compound(tree, noun));
    if (!token.tag().startsWith("NN") || !(matter || general) || acts(tree, noun)) {
      return Optional.empty();
    }
    Optional<String> told = told(tree, noun, matter);
    return told.isEmpty() && general && refers(tree, noun) ? before(tree, noun) : told;
  }

  private static boolean compound(Tree tree, int noun) {
    return tree.children(noun, "compound", "nmod").stream()
        .anyMatch(c -> tree.token(c).tag().matches("NNS?"));
  }

  /** "The government", "the World Conference": who does something, and not what it is about. */
  private boolean acts(Tree tree, int noun) {
    return !cast.denoted(tree.sentence().index(), noun).isEmpty();
  }

  private Optional<String> told(Tree tree, int noun, boolean alone) {
    int first = first(tree, noun);
    int last = last(tree, noun);
    if (first == noun && last == noun && !alone) {
      return Optional.empty();
    }
    String words = words(tree, first, last);
    if (words.length() > LONGEST && first < noun) {
      words = words(tree, first, noun);
    }
    return words.length() > LONGEST ? Optional.empty() : Optional.of(words);
  }

  private String words(Tree tree, int first, int last) {
    return cast.text()
        .slice(tree.span(first, last))
        .replaceAll("\\s+", " ")
        .replaceAll("[\"“”]", "")
        .strip();
  }

  /** The first of the words before it that say which. */
  private static int first(Tree tree, int noun) {
    int first = noun;
    while (first > 0 && tree.under(first - 1, noun) && says(tree, first - 1, noun)) {
      first--;
    }
    while (first < noun && leads(tree, first)) {
      boolean joined = first + 2 < noun && tree.token(first + 1).tag().equals("HYPH");
      first += joined ? 3 : 1; // "full-fledged", "long-term"
    }
    return Math.min(first, noun);
  }

  private static boolean says(Tree tree, int word, int noun) {
    Token token = tree.token(word);
    return token.tag().matches("NN.*|JJ|VB[GN]|CD|POS|HYPH|PRP\\$|DT|AFX")
        && !token.relation().matches("relcl|acl|appos|conj|prep|pobj")
        && !(token.tag().equals("DT") && token.head() == noun);
  }

  /** "Current", "their", "the": not what the matter is. */
  private static boolean leads(Tree tree, int word) {
    Token token = tree.token(word);
    boolean compound = tree.token(word + 1).tag().equals("HYPH"); // "four-party"
    boolean length =
        compound && word + 2 < tree.size() && TopicLexicon.has(Kind.PLAIN, lemma(tree, word + 2));
    return (token.tag().matches("PRP\\$|DT|CD|HYPH|POS|JJR|JJS") && (!compound || length))
        || TopicLexicon.has(Kind.PLAIN, token.lemma())
        || (token.tag().equals("JJ") && Character.isDigit(token.form().charAt(0))); // "13th"
  }

  /** The last of one short phrase behind it. */
  private static int last(Tree tree, int noun) {
    int join = noun + 1;
    if (join >= tree.size()
        || tree.token(join).head() != noun
        || !tree.token(join).lemma().matches(JOINS)) {
      return noun;
    }
    Optional<Integer> object = tree.child(join, "pobj");
    if (object.isEmpty() || !tree.token(object.get()).tag().startsWith("NN")) {
      return noun;
    }
    int end = tree.subtree(object.get()).length() - 1;
    boolean near = end - noun <= BEHIND && !DATES.contains(tree.token(object.get()).entity());
    for (int i = join + 1; i <= end && near; i++) {
      near = tree.token(i).tag().matches("NN.*|JJ.*|DT|POS|HYPH|CC|,|IN") && !vague(tree, i);
    }
    return near ? end : noun;
  }

  /** "A trial of a group", "exchanges on items of concern". */
  private static boolean vague(Tree tree, int word) {
    return lemma(tree, word).matches("a|an|item|some|such|all|any|this|that|concern|interest");
  }

  private static String lemma(Tree tree, int word) {
    return tree.token(word).lemma();
  }

  private static boolean refers(Tree tree, int noun) {
    return tree.children(noun, "det").stream()
        .anyMatch(d -> tree.token(d).lemma().matches("the|this|that|these|those"));
  }

  /** "The talks": those that a sentence before tells more of. */
  private Optional<String> before(Tree tree, int noun) {
    String lemma = tree.token(noun).lemma();
    int here = tree.sentence().index();
    for (int s = here; s >= Math.max(0, here - LOOKBACK); s--) {
      Tree other = cast.trees().get(s);
      for (int i = s == here ? noun - 1 : other.size() - 1; i >= 0; i--) {
        Token token = other.token(i);
        if (token.lemma().equals(lemma) && token.tag().startsWith("NN") && !acts(other, i)) {
          Optional<String> told = told(other, i, false);
          if (told.isPresent()) {
            return told;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The words of a passage's sentence that it holds, from the first to behind the last. */
  static int[] within(Tree tree, Span passage) {
    int first = -1;
    int end = -1;
    for (Token token : tree.sentence().tokens()) {
      if (passage.contains(token.span())) {
        first = first < 0 ? token.index() : first;
        end = token.index() + 1;
      }
    }
    return new int[] {first, end};
  }
}
