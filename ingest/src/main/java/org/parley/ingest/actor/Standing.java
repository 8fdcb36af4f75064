package org.parley.ingest.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Whether an actor does anything in a text, and whether it is one even where it does not. */
record Standing(Scene scene, Roster roster) {

  private static final Set<String> ACTING = Set.of("nsubj", "nsubjpass", "poss", "dative", "dobj");
  private static final Set<String> ADDRESSING =
      Set.of("by", "with", "against", "toward", "towards", "between", "among", "to", "on");

  /** What names of bodies hold, beside the nouns that tell of bodies. */
  private static final Set<String> BODIES =
      Set.of("front", "league", "tigers", "brigades", "board", "administration", "authority");

  /**
   * Schools, and parts of bodies: actors where they do something, else told of for those in them.
   */
  private static final Set<String> HOUSES =
      Set.of("university", "academy", "college", "school", "institute", "bureau", "department");

  boolean acts(String id) {
    return roster.figure(id).filter(Figure::standing).isPresent()
        || roster.occurrences(id).stream()
            .anyMatch(
                at ->
                    !adjective(at.sentence(), at.token())
                        && !byline(at.sentence())
                        && acts(scene.tree(at.sentence()), at.token()));
  }

  /** "By Jonas Berg", above a report: its author has no part in it. */
  private boolean byline(int sentence) {
    Tree tree = scene.tree(sentence);
    return sentence < 2
        && tree.size() < 9
        && tree.token(0).lemma().equals("by")
        && tree.sentence().tokens().stream().noneMatch(token -> token.tag().startsWith("V"));
  }

  private boolean adjective(int sentence, int token) {
    return scene.nameAt(sentence, token).filter(n -> n.kind() == Name.Kind.ADJECTIVE).isPresent();
  }

  private static boolean acts(Tree tree, int token) {
    int at = token;
    for (int hops = 0; hops < 12 && tree.token(at).relation().equals("conj"); hops++) {
      at = tree.token(at).head();
    }
    Token word = tree.token(at);
    if (ACTING.contains(word.relation())) {
      return true;
    }
    if (word.relation().equals("appos")) {
      // "the oil firm | Norsk Brent" is told of as a firm
      return Titles.collective(tree.token(word.head()).lemma()).equals("organization");
    }
    return word.relation().equals("pobj") && ADDRESSING.contains(tree.token(word.head()).lemma());
  }

  /**
   * Whether a name alone makes an actor: a person's or a state's does. What the engine took for an
   * organisation may be a fund, a hall or a plan, so that there the authority must know it or its
   * name must say that it is a body; of the media only those count that are quoted.
   */
  boolean byName(String id) {
    return roster
        .figure(id)
        .filter(figure -> roster.occurrences(id).stream().anyMatch(at -> !byline(at.sentence())))
        .filter(
            figure ->
                figure.type() != ActorType.ORGANIZATION
                    || scene
                        .authority()
                        .entry(id)
                        .map(entry -> !entry.kind().equals("media"))
                        .orElseGet(() -> body(figure.label())))
        .isPresent();
  }

  private static boolean body(String label) {
    List<String> words = List.of(label.toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
    if (words.stream().anyMatch(HOUSES::contains)) {
      return false;
    }
    for (String word : words) {
      if (Titles.collective(word).equals("organization") || BODIES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
