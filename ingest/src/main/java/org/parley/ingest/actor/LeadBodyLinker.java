package org.parley.ingest.actor;

import java.util.Optional;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Links a body that the lead tells of by what it is ("a human rights watchdog said Monday") to the
 * first one that is named behind it and says something.
 */
record LeadBodyLinker(Scene scene, Roster roster) {

  private static final int LEAD = 2;
  private static final int NEXT = 2;

  void link() {
    for (int s = 0; s < Math.min(LEAD, scene.trees().size()); s++) {
      Tree tree = scene.tree(s);
      for (Token token : tree.sentence().tokens()) {
        if (unnamed(tree, token)) {
          named(s, token.index())
              .ifPresent(
                  figure ->
                      new Descriptions(scene, roster)
                          .denote(
                              tree,
                              NounPhrase.around(tree, token.index()).first(),
                              token.index(),
                              figure,
                              Mention.Kind.TITLE));
        }
      }
    }
  }

  /** "A watchdog", not "the council", of which one has heard, nor "the Danish parliament". */
  private boolean unnamed(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    boolean kind =
        BodyLinker.isKind(token.lemma())
            || (token.lemma().equals("tank") && token.index() > 1); // a think-tank
    return token.tag().equals("NN")
        && kind
        && token.relation().equals("nsubj")
        && tree.token(token.head()).tag().startsWith("V")
        && roster.denoted(sentence, token.index()).isEmpty()
        && scene.nameAt(sentence, token.index()).isEmpty()
        && tree.children(token.index(), "appos", "conj").isEmpty()
        && tree.has(token.index(), "amod", "compound", "nmod", "npadvmod");
  }

  private Optional<Figure> named(int sentence, int noun) {
    int last = Math.min(scene.trees().size() - 1, sentence + NEXT);
    for (int s = sentence; s <= last; s++) {
      for (Name name : scene.names().get(s)) {
        boolean behind = s > sentence || name.first() > noun;
        if (behind && name.kind() == Name.Kind.ORGANIZATION && speaks(s, name)) {
          return roster.denoted(s, name.last()).stream()
              .findFirst()
              .flatMap(roster::figure)
              .filter(f -> f.type() == ActorType.ORGANIZATION && isNew(f, sentence, noun));
        }
      }
    }
    return Optional.empty();
  }

  /** "Chatham House said", "a paper from Chatham House said". */
  private boolean speaks(int sentence, Name name) {
    Tree tree = scene.tree(sentence);
    Token head = tree.token(scene.head(name));
    if (Speech.speaks(tree, head)) {
      return true;
    }
    int preposition = head.relation().equals("pobj") ? head.head() : -1;
    int writing = preposition < 0 ? -1 : tree.token(preposition).head();
    return writing >= 0
        && Writings.isOne(tree.token(writing).lemma())
        && Speech.speaks(tree, tree.token(writing));
  }

  private boolean isNew(Figure figure, int sentence, int noun) {
    Roster.At here = new Roster.At(sentence, noun);
    return roster.occurrences(figure.id()).stream().noneMatch(at -> at.before(here));
  }
}
