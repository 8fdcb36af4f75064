package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ingest.fact.ProposalLexicon.Kind;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Tells sentences that put forward a course of action from those that state a view: the first are
 * proposals, and not positions too.
 */
final class ProposalWords {

  private static final Set<String> OPEN = Set.of("if", "whether", "unless");

  private static final Set<String> ADVISERS =
      Set.of("commission", "committee", "panel", "board", "mediator", "envoy", "report", "group");

  private ProposalWords() {}

  /** Whether a verb, as used here, puts forward something for others to accept or do jointly. */
  static boolean proposes(Tree tree, int verb) {
    return thing(tree, verb).isPresent();
  }

  /**
   * The head of what a verb, as used here, puts forward: "a commission", "to share", "for talks".
   */
  static Optional<Integer> thing(Tree tree, int verb) {
    String lemma = tree.token(verb).lemma();
    Optional<Kind> kind =
        List.of(
                Kind.PROPOSE,
                Kind.SUGGEST,
                Kind.RECOMMEND,
                Kind.OFFER,
                Kind.INVITE,
                Kind.CALL,
                Kind.SEEK,
                Kind.GIVE)
            .stream()
            .filter(k -> ProposalLexicon.has(k, lemma))
            .findFirst();
    if (kind.isEmpty() || tree.negated(verb) || supposed(tree, verb)) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case PROPOSE -> object(tree, verb);
      case SUGGEST -> suggested(tree, verb);
      case RECOMMEND ->
          clause(tree, verb).filter(c -> jointly(tree, c)).or(() -> recommended(tree, verb));
      case OFFER ->
          object(tree, verb)
              .filter(
                  o ->
                      deed(tree, verb)
                          && (!ProposalNouns.names(tree, o) || ProposalNouns.told(tree, o))
                          && (!tree.token(o).tag().startsWith("NN") || offered(tree, o)));
      case INVITE -> deed(tree, verb) ? invited(tree, verb) : Optional.empty();
      case CALL ->
          tree.objectsOf(verb, "for").stream()
              .filter(o -> ProposalNouns.joint(tree, o))
              .findFirst()
              .or(() -> demanded(tree, verb))
              .or(() -> urged(tree, verb));
      case SEEK -> tree.child(verb, "dobj").flatMap(o -> passed(tree, o));
      default -> ProposalGiving.thing(tree, verb);
    };
  }

  /** "The commission recommended a larger fleet": a body that is asked what to do. */
  private static Optional<Integer> recommended(Tree tree, int verb) {
    boolean asked =
        tree.subject(verb).filter(s -> ADVISERS.contains(lemma(tree, s))).isPresent()
            && !tree.passive(verb);
    return asked && deed(tree, verb) ? tree.child(verb, "dobj") : Optional.empty();
  }

  /** "demanded talks". */
  private static Optional<Integer> demanded(Tree tree, int verb) {
    return lemma(tree, verb).equals("demand") && deed(tree, verb)
        ? tree.child(verb, "dobj").filter(o -> ProposalNouns.joint(tree, o))
        : Optional.empty();
  }

  /**
   * "urged both to hold talks", "called on Norway to return to the negotiations", "urged them to
   * issue a joint statement".
   */
  private static Optional<Integer> urged(Tree tree, int verb) {
    return !deed(tree, verb)
        ? Optional.empty()
        : tree.children(verb, "xcomp", "ccomp", "advcl").stream()
            .filter(c -> c > verb && ProposalNouns.infinitive(tree, c))
            .filter(
                c ->
                    tree.children(c, "dobj").stream().anyMatch(o -> ofBoth(tree, o))
                        || (ProposalLexicon.has(Kind.TOGETHER, lemma(tree, c)) && events(tree, c)))
            .findFirst();
  }

  /** "A joint statement". */
  private static boolean ofBoth(Tree tree, int noun) {
    return tree.children(noun).stream().anyMatch(c -> lemma(tree, c).equals("joint"));
  }

  /** Whether what is held or resumed takes more than one side. */
  private static boolean events(Tree tree, int verb) {
    return Stream.concat(
            tree.children(verb, "dobj").stream(), tree.objectsOf(verb, "to", "into", "in").stream())
        .anyMatch(o -> ProposalNouns.joint(tree, o));
  }

  /** "If Norway proposes …": nobody has. */
  static boolean supposed(Tree tree, int verb) {
    return tree.children(verb, "mark", "complm").stream()
        .anyMatch(m -> OPEN.contains(tree.token(m).lemma()));
  }

  /** "An amnesty", "ten million dollars of aid": not "a reward", "profits". */
  private static boolean offered(Tree tree, int thing) {
    return ProposalLexicon.has(Kind.OFFERED, lemma(tree, thing))
        || tree.objectsOf(thing, "of", "in").stream()
            .anyMatch(o -> ProposalLexicon.has(Kind.OFFERED, lemma(tree, o)))
        || ProposalNouns.names(tree, thing);
  }

  /** "Offered", not "would offer" or "to offer": the first is done, the others are intentions. */
  static boolean deed(Tree tree, int verb) {
    return !tree.token(verb).tag().equals("VB")
        && tree.children(verb, "aux").stream().noneMatch(a -> tree.token(a).tag().matches("MD|TO"));
  }

  /** What is put forward as an object, a clause, an infinitive, or before a relative clause. */
  static Optional<Integer> object(Tree tree, int verb) {
    Token token = tree.token(verb);
    List<Integer> objects = tree.children(verb, "dobj");
    if (tree.passive(verb) && objects.isEmpty()) {
      return tree.subject(verb).filter(s -> thingLike(tree, s));
    }
    Optional<Integer> own =
        objects.stream()
            .reduce((one, other) -> other) // "offered the rebels an amnesty"
            .or(() -> tree.child(verb, "ccomp", "xcomp"))
            .filter(o -> !relative(tree.token(o)));
    if (own.isPresent()) {
      return own.filter(o -> thingLike(tree, o));
    }
    if (objects.stream().anyMatch(o -> relative(tree.token(o)))
        && !token.relation().equals("relcl")) {
      return antecedent(tree, objects.get(0)).filter(o -> thingLike(tree, o));
    }
    boolean before =
        !ProposalLexicon.has(Kind.OFFER, token.lemma())
            && (token.relation().equals("relcl")
                || (token.relation().matches("acl|nmod") && isVbn(token)));
    return before && token.head() >= 0 && tree.token(token.head()).tag().startsWith("NN")
        ? Optional.of(token.head()).filter(o -> thingLike(tree, o))
        : Optional.empty();
  }

  /** What "…, which they will propose" takes up where the parser hung the clause elsewhere. */
  private static Optional<Integer> antecedent(Tree tree, int which) {
    int at = which - 1;
    if (at > 0 && tree.token(at).form().equals(",")) {
      at--;
    }
    if (at < 0 || !tree.token(at).tag().startsWith("NN")) {
      return Optional.empty();
    }
    int noun = at;
    while (tree.token(at).head() >= 0 && tree.token(at).head() < which) {
      Token token = tree.token(at);
      if (!token.relation().matches("pobj|prep|compound|nmod")) {
        break;
      }
      at = token.head();
      if (tree.token(at).tag().startsWith("NN")) {
        noun = at;
      }
    }
    return Optional.of(noun);
  }

  private static boolean isVbn(Token token) {
    return token.tag().equals("VBN") || token.tag().equals("VBD");
  }

  private static boolean relative(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP");
  }

  private static boolean thingLike(Tree tree, int head) {
    Token token = tree.token(head);
    return !token.tag().startsWith("PRP")
        && !token.tag().matches("EX|DT|WDT|WP|WRB|RB|JJ")
        && !token.entity().equals("PERSON")
        && !ProposalLexicon.has(Kind.COURTESY, token.lemma());
  }

  /** "Suggested a mechanism", "suggested the two sides continue", but not "suggested he lied". */
  private static Optional<Integer> suggested(Tree tree, int verb) {
    boolean fact =
        tree.subject(verb)
            .filter(s -> ProposalLexicon.has(Kind.FACT, tree.token(s).lemma()))
            .isPresent();
    if (fact) {
      return Optional.empty();
    }
    Optional<Integer> action = clause(tree, verb);
    if (action.isPresent() || tree.has(verb, "ccomp")) {
      return action;
    }
    return tree.child(verb, "dobj").flatMap(o -> object(tree, verb));
  }

  /** A clause of action: "sharing the catch", "to share", "that both share", "… should share". */
  private static Optional<Integer> clause(Tree tree, int verb) {
    for (int clause : tree.children(verb, "ccomp", "xcomp")) {
      String tag = tree.token(clause).tag();
      List<String> auxiliaries = tree.auxiliaries(clause);
      boolean modal =
          tree.children(clause, "aux").stream().anyMatch(c -> tree.token(c).tag().equals("MD"));
      boolean action =
          auxiliaries.contains("should")
              || (tag.equals("VBG") && !modal && tree.children(clause, "aux").isEmpty())
              || (!modal && (tag.equals("VB") || barePlural(tree, clause)));
      if (action && clause > verb) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** A present tense that may be a subjunctive: "the two sides continue". */
  private static boolean barePlural(Tree tree, int verb) {
    Token token = tree.token(verb);
    return token.tag().equals("VBP")
        && token.form().equals(token.lemma())
        && !Set.of("be", "have", "do").contains(token.lemma());
  }

  /** Whether a clause tells of something that more than one side does. */
  private static boolean jointly(Tree tree, int clause) {
    return tree.subject(clause)
        .filter(
            s ->
                ProposalLexicon.has(Kind.BOTH, tree.token(s).lemma())
                    && (tree.token(s).tag().endsWith("S")
                        || tree.children(s).stream()
                            .anyMatch(c -> tree.token(c).lemma().matches("both|two"))))
        .isPresent();
  }

  /** "To join the talks", "to Oslo", "for talks". */
  private static Optional<Integer> invited(Tree tree, int verb) {
    return tree.child(verb, "xcomp", "ccomp", "oprd", "advcl")
        .filter(c -> c > verb && ProposalNouns.infinitive(tree, c))
        .or(
            () ->
                tree.children(verb, "prep", "dative").stream()
                    .filter(p -> p > verb && tree.token(p).lemma().matches("to|for"))
                    .findFirst());
  }

  /** "Adoption of a law": the law. */
  private static Optional<Integer> passed(Tree tree, int object) {
    return ProposalLexicon.has(Kind.PASSAGE, tree.token(object).lemma())
        ? tree.objectsOf(object, "of", "for").stream().findFirst()
        : Optional.empty();
  }

  static String lemma(Tree tree, int token) {
    return tree.token(token).lemma();
  }
}
