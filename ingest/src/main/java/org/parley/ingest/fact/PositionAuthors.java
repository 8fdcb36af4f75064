package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Titles;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Whose words a document's are: "a foreign ministry statement said" is the ministry, "the
 * resolution demands" the council that adopted it.
 */
final class PositionAuthors {

  private static final int BACK = 12;
  private static final int NEAR = 5;
  private static final Set<String> DOCUMENTS =
      Set.of(
          "statement",
          "communique",
          "declaration",
          "resolution",
          "report",
          "release",
          "letter",
          "message",
          "document",
          "draft",
          "text",
          "memorandum",
          "findings");
  private static final Set<String> ISSUING =
      Set.of(
          "issue", "release", "publish", "adopt", "sign", "approve", "pass", "write", "send",
          "draft", "prepare", "present", "compile", "submit", "draw");

  private final Cast cast;

  PositionAuthors(Cast cast) {
    this.cast = cast;
  }

  /**
   * Ids of the authors of the document that a noun names; empty where it names none of known
   * author.
   */
  List<String> of(int sentence, int noun) {
    Tree tree = cast.trees().get(sentence);
    String lemma = tree.token(noun).lemma().toLowerCase(Locale.ROOT);
    boolean one = tree.token(noun).tag().equals("NN") || lemma.equals("findings");
    if (!DOCUMENTS.contains(lemma) || !one) {
      return List.of(); // "reports" are anybody's
    }
    List<String> authors = here(tree, noun);
    for (int back = sentence; authors.isEmpty() && back >= Math.max(0, sentence - BACK); back--) {
      if (indefinite(tree, noun) && back < sentence) {
        break; // another document than one told of before
      }
      Tree before = cast.trees().get(back);
      int end = back == sentence ? noun : before.size();
      for (int i = end - 1; i >= 0 && authors.isEmpty(); i--) {
        if (before.token(i).lemma().toLowerCase(Locale.ROOT).equals(lemma)) {
          authors = here(before, i);
        }
      }
    }
    return authors.isEmpty() && joint(tree, noun) ? pair(sentence) : authors;
  }

  private static boolean joint(Tree tree, int noun) {
    return tree.children(noun).stream().anyMatch(c -> tree.token(c).lemma().equals("joint"));
  }

  /** A joint statement is of those who acted together last. */
  private List<String> pair(int sentence) {
    for (int back = sentence; back >= Math.max(0, sentence - NEAR); back--) {
      Tree tree = cast.trees().get(back);
      for (Token token : tree.sentence().tokens()) {
        if (token.relation().startsWith("nsubj")) {
          List<String> ids = cast.denotedWithConjuncts(back, token.index());
          if (ids.size() == 2
              && (tree.has(token.index(), "conj") || token.tag().matches("NNP?S|PRP"))) {
            return ids;
          }
        }
      }
    }
    return List.of();
  }

  private static boolean indefinite(Tree tree, int noun) {
    return tree.children(noun, "det").stream().anyMatch(d -> tree.token(d).lemma().matches("an?"));
  }

  /** The author as the words around a document's noun tell. */
  private List<String> here(Tree tree, int noun) {
    List<Integer> heads = new ArrayList<>(tree.children(noun, "poss"));
    heads.addAll(tree.objectsOf(noun, "by", "from", "of"));
    for (int verb : tree.children(noun, "acl", "relcl")) {
      if (ISSUING.contains(tree.token(verb).lemma())) {
        heads.addAll(tree.objectsOf(verb, "by"));
      }
    }
    heads.addAll(tree.children(noun, "compound", "nmod", "amod"));
    issuer(tree, noun).ifPresent(heads::add);
    for (int head : heads) {
      Set<String> ids = new LinkedHashSet<>(named(tree, head));
      if (!ids.isEmpty()) {
        return List.copyOf(ids);
      }
    }
    return List.of();
  }

  private List<String> named(Tree tree, int head) {
    List<String> ids = cast.denotedWithConjuncts(tree.sentence().index(), head);
    boolean body =
        tree.token(head).tag().startsWith("NN")
            && (Titles.isTitle(tree.token(head).lemma())
                || !Titles.collective(tree.token(head).lemma()).isEmpty());
    return ids.isEmpty() && body ? cast.introduced(tree.sentence().index(), head) : ids;
  }

  /** "The council adopted a resolution", "a statement was issued by the ministry". */
  private static Optional<Integer> issuer(Tree tree, int noun) {
    int verb = tree.token(noun).head();
    if (verb < 0 || !ISSUING.contains(tree.token(verb).lemma())) {
      return Optional.empty();
    }
    return tree.passive(verb)
        ? tree.objectsOf(verb, "by").stream().findFirst()
        : tree.token(noun).relation().equals("dobj") ? tree.subject(verb) : Optional.empty();
  }
}
