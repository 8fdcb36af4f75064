package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Lets groups and bodies without a name act: "the rebels agreed", "parliament passed a bill", "a
 * delegation led by …". Those who are only spoken of are left to the facts that may need them.
 */
final class GroupLinker {

  private static final Set<String> COMPANIES =
      Set.of("delegation", "team", "militia", "leadership");
  private static final Set<String> IMAGINED = Set.of("next", "future", "full-term", "would-be");
  private static final Set<String> FORCES = Set.of("force", "troop");

  private final Scene scene;
  private final Roster roster;
  private final Introduction introduction;
  private final PoliticalNoun political;

  GroupLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.introduction = new Introduction(scene, roster);
    this.political = new PoliticalNoun(scene);
  }

  void link() {
    for (Tree tree : scene.trees()) {
      for (Token token : tree.sentence().tokens()) {
        int sentence = tree.sentence().index();
        if (!nameless(sentence, token) || named(tree, token.index())) {
          continue;
        }
        if (group(tree, token) && Dealing.acts(tree, token.index())) {
          Optional<String> acting = introduction.of(sentence, token.index());
          if (token.tag().equals("NN") && JointGroup.around(tree, token.index()).isEmpty()) {
            acting.flatMap(roster::figure).ifPresent(Figure::stands); // bodies, where they are led
          }
        }
      }
    }
    standing();
  }

  /** Those who don't act, unless others of the kind were told of: then they may be the same. */
  private void standing() {
    for (Tree tree : scene.trees()) {
      int sentence = tree.sentence().index();
      for (Token token : tree.sentence().tokens()) {
        if (nameless(sentence, token)
            && political.calls(tree, token)
            && !imagined(tree, token)
            && !named(tree, token.index())
            && !roster.hasPhrase(token.lemma())
            && JointGroup.around(tree, token.index()).isEmpty()) {
          introduction
              .of(sentence, token.index())
              .flatMap(roster::figure)
              .ifPresent(Figure::stands);
        }
      }
    }
  }

  private boolean nameless(int sentence, Token token) {
    return token.tag().startsWith("NN")
        && roster.denoted(sentence, token.index()).isEmpty()
        && scene.nameAt(sentence, token.index()).isEmpty();
  }

  private boolean group(Tree tree, Token token) {
    if ((Titles.isBystander(token.lemma()) && !ofState(tree, token) && !membersOfBody(tree, token))
        || tree.children(token.index(), "poss").stream()
            .anyMatch(owner -> tree.token(owner).tag().equals("WP$"))) {
      return false;
    }
    if (token.lemma().equals("leadership") && !tree.objectsOf(token.index(), "of").isEmpty()) {
      return false; // "his leadership of the force" is what he does
    }
    if (imagined(tree, token)) {
      return false;
    }
    String collective = Titles.collective(token.lemma());
    boolean plural = token.tag().endsWith("S");
    return plural
        ? (collective.equals("group")
                || Titles.isTitle(token.lemma())
                || Dealing.takesPart(tree, token))
            && !ofTwo(tree, token)
        : collective.equals("organization")
            || COMPANIES.contains(token.lemma())
            || (token.lemma().equals("community")
                && tree.has(token.index(), "amod", "nmod", "compound"));
  }

  /** "the next parliament", "heads of household": nobody who acts today, or for anybody. */
  private static boolean imagined(Tree tree, Token token) {
    return tree.children(token.index()).stream()
            .anyMatch(child -> IMAGINED.contains(tree.token(child).lemma()))
        || (token.lemma().equals("head")
            && tree.objectsOf(token.index(), "of").stream()
                .anyMatch(of -> tree.token(of).lemma().equals("household")));
  }

  /** "Norwegian troops" act for a state, whatever mere troops do. */
  private boolean ofState(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    return FORCES.contains(token.lemma())
        && tree.children(token.index()).stream()
            .anyMatch(
                child ->
                    child < token.index()
                        && scene.nameAt(sentence, child).filter(Name::ofState).isPresent());
  }

  /** "members of the Icelandic parliament", "CDU members": not of just anything. */
  private boolean membersOfBody(Tree tree, Token token) {
    if (!token.lemma().equals("member")) {
      return false;
    }
    int sentence = tree.sentence().index();
    List<Integer> bodies = new ArrayList<>(tree.children(token.index(), "compound", "nmod"));
    bodies.addAll(tree.objectsOf(token.index(), "of"));
    return bodies.stream()
        .anyMatch(
            body ->
                Titles.collective(tree.token(body).lemma()).equals("organization")
                    || scene
                        .nameAt(sentence, body)
                        .filter(n -> n.kind() == Name.Kind.ORGANIZATION)
                        .isPresent());
  }

  /** "the ruling party, Golkar": it has a name in apposition. */
  private boolean named(Tree tree, int noun) {
    int sentence = tree.sentence().index();
    return tree.children(noun, "appos").stream()
        .anyMatch(name -> !roster.denoted(sentence, name).isEmpty());
  }

  /** Such a pair is whoever was named before. */
  private static boolean ofTwo(Tree tree, Token token) {
    return tree.children(token.index()).stream()
        .map(child -> tree.token(child).form())
        .anyMatch(form -> form.equalsIgnoreCase("two") || form.equalsIgnoreCase("both"));
  }
}
