package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Whose words a document's are: "a foreign ministry statement said", "according to the statement"
 * after "Berg said in a statement". Looks back a few sentences at most.
 */
final class Authorship {

  private static final int WINDOW = 8;
  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "statement",
          "communique",
          "communiqué",
          "document",
          "study",
          "survey",
          "poll",
          "letter",
          "resolution",
          "dispatch",
          "message",
          "declaration",
          "draft",
          "release",
          "memorandum",
          "bulletin",
          "account");
  private static final Set<String> ISSUING =
      Set.of(
          "issue", "release", "publish", "adopt", "pass", "approve", "sign", "make", "send",
          "write", "draft", "read", "present", "submit", "deliver", "prepare");
  private static final Set<String> REPORTING = Set.of("report", "account", "dispatch", "bulletin");
  private static final Set<String> BY = Set.of("by", "from", "of");

  private final Scene scene;
  private final Roster roster;

  Authorship(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  static boolean writable(String lemma) {
    return DOCUMENTS.contains(lemma);
  }

  /** Ids of those whose document the noun names; empty where the text doesn't tell. */
  List<String> of(int sentence, int noun) {
    Tree tree = scene.tree(sentence);
    List<String> own = told(tree, noun);
    if (!own.isEmpty() || !NounPhrase.around(tree, noun).definite(tree)) {
      return own;
    }
    String lemma = tree.token(noun).lemma();
    for (int s = sentence; s >= Math.max(0, sentence - WINDOW); s--) {
      Tree before = scene.tree(s);
      for (int i = (s == sentence ? noun : before.size()) - 1; i >= 0; i--) {
        List<String> authors = antecedent(before, i, lemma);
        if (!authors.isEmpty()) {
          return authors;
        }
      }
    }
    return List.of();
  }

  private List<String> antecedent(Tree tree, int at, String lemma) {
    if (tree.token(at).lemma().equals(lemma) && tree.token(at).tag().startsWith("NN")) {
      return told(tree, at);
    }
    // "the report" after "the agency reported"
    return lemma.equals("report")
            && REPORTING.contains(tree.token(at).lemma())
            && tree.token(at).tag().startsWith("V")
        ? subject(tree, at)
        : List.of();
  }

  /** As the words around this very noun tell. */
  private List<String> told(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      String relation = tree.token(child).relation();
      List<String> ids = List.of();
      if (relation.equals("poss") || relation.equals("compound") || relation.equals("nmod")) {
        ids = owners(tree, child);
      } else if (relation.equals("prep") && BY.contains(tree.token(child).lemma())) {
        ids = objects(tree, child);
      } else if (relation.equals("acl") && ISSUING.contains(tree.token(child).lemma())) {
        ids = by(tree, child);
      }
      if (!ids.isEmpty()) {
        return ids;
      }
    }
    return issued(tree, noun);
  }

  private List<String> owners(Tree tree, int token) {
    int sentence = tree.sentence().index();
    List<String> ids = roster.denoted(sentence, token);
    boolean body = Titles.collective(tree.token(token).lemma()).equals("organization");
    return ids.isEmpty() && body
        ? new Introduction(scene, roster).of(sentence, token).map(List::of).orElse(List.of())
        : ids;
  }

  private List<String> by(Tree tree, int verb) {
    List<String> ids = new ArrayList<>();
    for (int child : tree.children(verb, "agent", "prep")) {
      if (tree.token(child).lemma().equals("by")) {
        ids.addAll(objects(tree, child));
      }
    }
    return ids;
  }

  private List<String> objects(Tree tree, int preposition) {
    List<String> ids = new ArrayList<>();
    for (int object : tree.children(preposition, "pobj")) {
      tree.withConjuncts(object)
          .forEach(o -> ids.addAll(roster.denoted(tree.sentence().index(), o)));
    }
    return ids;
  }

  /** "Berg said in a statement", "Berg issued a statement". */
  private List<String> issued(Tree tree, int noun) {
    Token token = tree.token(noun);
    if (token.head() < 0) {
      return List.of();
    }
    Token above = tree.token(token.head());
    if (token.relation().equals("dobj") && ISSUING.contains(above.lemma())) {
      return subject(tree, token.head());
    }
    boolean within =
        token.relation().equals("pobj")
            && (above.lemma().equals("in") || above.lemma().equals("through"))
            && above.head() >= 0
            && tree.token(above.head()).tag().startsWith("V");
    return within ? subject(tree, above.head()) : List.of();
  }

  private List<String> subject(Tree tree, int verb) {
    return tree.subject(verb)
        .map(s -> roster.denoted(tree.sentence().index(), s))
        .orElse(List.of());
  }
}
