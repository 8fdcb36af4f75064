package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.TopicLexicon.Kind;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * What a statement or proposal is about, by its main words: the noun it consists of, or its main
 * verb's subject, object or what it is done on. Words deeper in a sentence decide nothing.
 */
final class MatterReader {

  private static final int DEEPEST = 2;

  private final Cast cast;
  private final TopicPhrase phrase;

  MatterReader(Cast cast) {
    this.cast = cast;
    this.phrase = new TopicPhrase(cast);
  }

  /** The matter of a passage, if its first sentence names one. */
  List<String> of(Span passage) {
    Tree tree = cast.trees().get(ProposalContent.sentence(cast, passage));
    int[] words = TopicPhrase.within(tree, passage);
    return root(tree, words).flatMap(r -> head(tree, r, words, 0)).stream().toList();
  }

  /** What somebody was asked about or commented on, beside what was said. */
  List<String> askedAbout(Span content, Span evidence) {
    Tree tree = cast.trees().get(ProposalContent.sentence(cast, evidence));
    List<String> about = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (evidence.contains(token.span())
          && !content.contains(token.span())
          && token.tag().startsWith("VB")
          && TopicLexicon.has(Kind.ASKING, token.lemma())) {
        for (int on : tree.objectsOf(token.index(), "on", "about")) {
          through(tree, on, 0).ifPresent(about::add);
        }
      }
    }
    return about;
  }

  /** The word that the others hang on: a verb if there is one, else a noun. */
  private static Optional<Integer> root(Tree tree, int[] words) {
    Optional<Integer> noun = Optional.empty();
    for (int i = words[0]; i >= 0 && i < words[1]; i++) {
      Token token = tree.token(i);
      boolean top = token.head() < words[0] || token.head() >= words[1];
      if (top && token.tag().startsWith("VB")) {
        return Optional.of(i);
      }
      if (top && noun.isEmpty() && token.tag().startsWith("NN")) {
        noun = Optional.of(i);
      }
    }
    return noun;
  }

  private Optional<String> head(Tree tree, int head, int[] words, int depth) {
    if (tree.token(head).tag().startsWith("NN")) {
      return through(tree, head, 0);
    }
    List<Integer> places = new ArrayList<>();
    tree.subject(head).filter(s -> inside(s, words)).ifPresent(places::add);
    places.addAll(tree.children(head, "dobj", "attr"));
    places.addAll(
        tree.objectsOf(head, "on", "about", "over", "for", "to", "with", "in", "against", "of"));
    for (int place : places) {
      if (inside(place, words)) {
        Optional<String> matter = through(tree, place, 0);
        if (matter.isPresent()) {
          return matter.map(m -> ended(tree, head, place, m));
        }
      }
    }
    if (depth < DEEPEST) {
      for (int clause : tree.children(head, "xcomp", "ccomp")) {
        if (inside(clause, words)) {
          Optional<String> matter = head(tree, clause, words, depth + 1);
          if (matter.isPresent()) {
            return matter;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who is to suspend enrichment is not for it: the matter is its suspension. */
  private static String ended(Tree tree, int verb, int place, String matter) {
    boolean object =
        tree.token(place).relation().equals("dobj")
            || tree.token(place).relation().endsWith("pass");
    return object
        ? TopicLexicon.ending(tree.token(verb).lemma())
            .map(noun -> noun + " of " + matter)
            .orElse(matter)
        : matter;
  }

  private static boolean inside(int token, int[] words) {
    return token >= words[0] && token < words[1];
  }

  /** "The resumption of talks": the talks; "the dispute over cod": the dispute. */
  private Optional<String> through(Tree tree, int noun, int depth) {
    Token token = tree.token(noun);
    if (!token.tag().startsWith("NN") || token.entity().matches("DATE|TIME")) {
      return Optional.empty();
    }
    if (depth < DEEPEST && TopicLexicon.has(Kind.THROUGH, token.lemma())) {
      for (int object : tree.objectsOf(noun, "of", "on", "over", "about", "for", "to", "in")) {
        Optional<String> matter = through(tree, object, depth + 1);
        if (matter.isPresent()) {
          return matter;
        }
      }
    }
    return TopicLexicon.has(Kind.OCCASION, token.lemma()) && !tree.has(noun, "prep")
        ? Optional.empty()
        : phrase.of(tree, noun);
  }
}
