package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Which phrases call an actor by what they say alone, whatever is told of him: "the killing of two
 * militants", "aid to developing countries", "the will of the Danish people".
 */
record PoliticalNoun(Scene scene) {

  private static final Map<String, String> NOUNS =
      WordList.read(PoliticalNoun.class, "political.txt");

  /** Those who are said to be so, or called otherwise there. */
  private static final Set<String> PREDICATES =
      Set.of("attr", "oprd", "appos", "compound", "nmod", "npadvmod", "acomp", "root");

  private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod", "poss");
  private static final Set<String> NOBODY =
      Set.of("both", "no", "any", "third", "either", "neither", "every", "such", "whose", "small");
  private static final Set<String> PARTNERS = Set.of("by", "with");
  private static final Set<String> STATES = Set.of("country", "nation", "state");
  private static final Set<String> KINDS_OF_STATES =
      Set.of(
          "developing",
          "developed",
          "industrialized",
          "industrialised",
          "donor",
          "member",
          "non-aligned");

  /** Whether a noun in the text is the head of such a phrase. */
  boolean calls(Tree tree, Token noun) {
    if (noun.tag().equals("NNPS")) {
      return faith(tree, noun);
    }
    if (!noun.tag().equals("NN") && !noun.tag().equals("NNS")) {
      return false;
    }
    return !PREDICATES.contains(noun.relation())
        && !ofNobody(tree, noun.index())
        && (political(tree, noun) || kindOfStates(tree, noun) || people(tree, noun));
  }

  /** "Muslims protested": people of a faith, a party or a people without a state, all of them. */
  private static boolean faith(Tree tree, Token noun) {
    Token above = noun.head() < 0 ? noun : tree.token(noun.head());
    boolean acts =
        (noun.relation().equals("nsubj") && above.tag().startsWith("V"))
            || (noun.relation().equals("pobj") && PARTNERS.contains(above.lemma()));
    return noun.entity().equals("NORP") && acts && !tree.has(noun.index(), "num", "nummod");
  }

  private boolean political(Tree tree, Token noun) {
    boolean many = noun.tag().equals("NNS");
    return switch (NOUNS.getOrDefault(noun.lemma(), "")) {
      case "many" -> many;
      case "kind" -> many && told(tree, noun.index());
      case "body" -> !many && told(tree, noun.index()) && !ofStates(tree, noun.index());
      case "any" -> !ofMembers(tree, noun);
      default -> false;
    };
  }

  /** "members of parliament" are who is meant, and it is only what they are members of. */
  private static boolean ofMembers(Tree tree, Token noun) {
    return noun.relation().equals("pobj")
        && tree.token(noun.head()).lemma().equals("of")
        && tree.token(noun.head()).head() >= 0
        && tree.token(tree.token(noun.head()).head()).lemma().equals("member");
  }

  private static boolean told(Tree tree, int noun) {
    return tree.children(noun).stream()
        .anyMatch(
            child ->
                child < noun
                    && MODIFIERS.contains(tree.token(child).relation())
                    && !tree.token(child).tag().equals("PRP$"));
  }

  /** "Norway and Sweden's commission" is theirs: they meet in it. */
  private boolean ofStates(Tree tree, int noun) {
    int sentence = tree.sentence().index();
    return tree.children(noun, "poss").stream()
        .anyMatch(owner -> scene.nameAt(sentence, owner).filter(Name::ofState).isPresent());
  }

  /** "developing countries", "EU member states": states that are grouped by what they are. */
  private static boolean kindOfStates(Tree tree, Token noun) {
    return noun.tag().equals("NNS")
        && STATES.contains(noun.lemma())
        && tree.children(noun.index()).stream()
            .anyMatch(
                child ->
                    KINDS_OF_STATES.contains(tree.token(child).form().toLowerCase(Locale.ROOT)));
  }

  /** "the Danish people", whom a government or a movement speaks of. */
  private boolean people(Tree tree, Token noun) {
    int at = noun.index();
    int sentence = tree.sentence().index();
    return noun.lemma().equals("people")
        && at > 0
        && scene.nameAt(sentence, at - 1).filter(n -> n.kind() == Name.Kind.ADJECTIVE).isPresent()
        && NounPhrase.around(tree, at).definite(tree);
  }

  /** "both parties", "the two groups" are two who were told of before, "no party" is nobody. */
  private static boolean ofNobody(Tree tree, int noun) {
    boolean definite = NounPhrase.around(tree, noun).definite(tree);
    return tree.children(noun).stream()
        .filter(child -> child < noun)
        .map(tree::token)
        .anyMatch(
            word ->
                NOBODY.contains(word.lemma())
                    || word.tag().equals("WP$")
                    || (definite && word.lemma().equals("two")));
  }
}
