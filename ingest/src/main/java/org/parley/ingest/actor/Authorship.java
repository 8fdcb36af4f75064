package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Whose words a document's are: "a foreign ministry statement said" is the ministry, "according to
 * the statement" Berg after "Berg said in a statement". Looks back a few sentences at most.
 */
final class Authorship {

  private static final int WINDOW = 12;
  private static final int NEAR = 5;
  private static final Set<String> ISSUING =
      Set.of(
          "issue",
          "release",
          "publish",
          "adopt",
          "pass",
          "approve",
          "sign",
          "make",
          "send",
          "write",
          "draft",
          "read",
          "present",
          "submit",
          "deliver",
          "prepare",
          "compile",
          "draw",
          "sponsor",
          "circulate",
          "distribute",
          "produce",
          "commission");
  private static final Set<String> REPORTING = Set.of("report", "account", "dispatch", "bulletin");
  private static final List<String> STUDIES =
      List.of("report", "paper", "study", "survey", "document");
  private static final Set<String> INDEFINITE = Set.of("a", "an");
  private static final Set<String> DEFINITE = Set.of("the");
  private static final Set<String> BY = Set.of("by", "from", "of");
  private static final Set<String> WITHIN = Set.of("in", "through");

  private final Scene scene;
  private final Roster roster;

  Authorship(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  /** Ids of those whose document the noun names; empty where the text doesn't tell. */
  List<String> of(int sentence, int noun) {
    Tree tree = scene.tree(sentence);
    String lemma = tree.token(noun).lemma();
    if (!Writings.isOne(lemma)) {
      return List.of();
    }
    List<String> own = told(tree, noun, false);
    boolean anybody = tree.token(noun).tag().endsWith("S") && !lemma.equals("findings");
    if (!own.isEmpty() || anybody) {
      return own; // "reports" are anybody's
    }
    List<String> before =
        determined(tree, noun, INDEFINITE) ? List.of() : before(sentence, noun, lemma);
    if (!before.isEmpty()) {
      return before;
    }
    if (STUDIES.contains(lemma) && determined(tree, noun, DEFINITE)) {
      for (String other : STUDIES) {
        List<String> study = other.equals(lemma) ? List.of() : before(sentence, noun, other);
        if (!study.isEmpty()) {
          return study; // "the report", which was "a paper of the institute" before
        }
      }
    }
    return joint(tree, noun) ? together(sentence) : told(tree, noun, true); // "his statement"
  }

  /** As the same document is told of before. */
  private List<String> before(int sentence, int noun, String lemma) {
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
      return told(tree, at, true);
    }
    // "the report" after "the agency reported"
    return lemma.equals("report")
            && tree.subject(at).filter(s -> tree.token(s).tag().startsWith("NN")).isPresent()
            && REPORTING.contains(tree.token(at).lemma())
            && tree.token(at).tag().startsWith("V")
        ? tree.subject(at).map(s -> all(tree, s)).orElse(List.of())
        : List.of();
  }

  private static boolean determined(Tree tree, int noun, Set<String> by) {
    return tree.children(noun, "det").stream()
        .anyMatch(det -> by.contains(tree.token(det).lemma()));
  }

  private static boolean joint(Tree tree, int noun) {
    return tree.children(noun).stream().anyMatch(c -> tree.token(c).lemma().equals("joint"));
  }

  /** A joint statement is of those who acted together last. */
  private List<String> together(int sentence) {
    for (int s = sentence; s >= Math.max(0, sentence - NEAR); s--) {
      Tree tree = scene.tree(s);
      for (Token token : tree.sentence().tokens()) {
        if (token.relation().startsWith("nsubj")) {
          List<String> ids = all(tree, token.index());
          boolean several = tree.has(token.index(), "conj") || token.tag().endsWith("S");
          if (ids.size() == 2 && (several || token.tag().equals("PRP"))) {
            return ids;
          }
        }
      }
    }
    return List.of();
  }

  /** As the words around this very noun tell. */
  private List<String> told(Tree tree, int noun, boolean pronouns) {
    List<Integer> heads = new ArrayList<>(tree.children(noun, "poss"));
    heads.removeIf(h -> !pronouns && tree.token(h).tag().equals("PRP$"));
    for (int preposition : tree.children(noun, "prep")) {
      if (BY.contains(tree.token(preposition).lemma())) {
        heads.addAll(tree.children(preposition, "pobj"));
      }
    }
    for (int verb : tree.children(noun, "acl", "relcl")) {
      if (ISSUING.contains(tree.token(verb).lemma())) {
        heads.addAll(tree.objectsOf(verb, "by"));
      }
    }
    heads.addAll(tree.children(noun, "compound", "nmod", "amod"));
    for (int head : heads) {
      List<String> ids = authors(tree, head);
      if (!ids.isEmpty()) {
        return ids;
      }
    }
    return issued(tree, noun);
  }

  /** Whom a word denotes; a body or office without a name is brought in. */
  private List<String> authors(Tree tree, int head) {
    List<String> ids = all(tree, head);
    Token token = tree.token(head);
    boolean body =
        token.tag().startsWith("NN")
            && (Titles.isTitle(token.lemma()) || !Titles.collective(token.lemma()).isEmpty());
    return ids.isEmpty() && body
        ? new Introduction(scene, roster)
            .of(tree.sentence().index(), head)
            .map(List::of)
            .orElse(List.of())
        : ids;
  }

  private List<String> all(Tree tree, int head) {
    Set<String> ids = new LinkedHashSet<>();
    for (int token : tree.withConjuncts(head)) {
      ids.addAll(roster.denoted(tree.sentence().index(), token));
    }
    return List.copyOf(ids);
  }

  /** "Berg said in a statement", "Berg issued a statement", "a statement was issued by Berg". */
  private List<String> issued(Tree tree, int noun) {
    Token token = tree.token(noun);
    if (token.head() < 0) {
      return List.of();
    }
    Token above = tree.token(token.head());
    if (ISSUING.contains(above.lemma())) {
      if (tree.passive(token.head())) {
        List<Integer> agents = tree.objectsOf(token.head(), "by");
        return agents.isEmpty() ? List.of() : authors(tree, agents.get(0));
      }
      return token.relation().equals("dobj") ? subject(tree, token.head()) : List.of();
    }
    if (!token.relation().equals("pobj") || !WITHIN.contains(above.lemma()) || above.head() < 0) {
      return List.of();
    }
    Token governor = tree.token(above.head());
    if (governor.tag().startsWith("V")) {
      return subject(tree, above.head());
    }
    // "…," said the ministry in a letter: the parser hangs the letter on the ministry.
    boolean acting = governor.relation().startsWith("nsubj") || governor.relation().equals("root");
    return acting && governor.tag().startsWith("NN") ? authors(tree, above.head()) : List.of();
  }

  private List<String> subject(Tree tree, int verb) {
    return tree.subject(verb).map(s -> authors(tree, s)).orElse(List.of());
  }
}
