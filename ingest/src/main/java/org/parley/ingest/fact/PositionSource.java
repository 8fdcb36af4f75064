package org.parley.ingest.fact;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.ingest.actor.Writings;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds whose words or view a verb reports, also where the subject is elsewhere or misparsed. */
final class PositionSource {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private static final Set<String> GOING_ON = Set.of("add", "note", "stress", "reiterate");

  private static final Set<String> SAYING =
      Set.of("say", "tell", "announce", "declare", "state", "add", "note", "stress", "confirm");

  private final Tree tree;

  PositionSource(Tree tree) {
    this.tree = tree;
  }

  /** The head of the phrase that names the source of a verb. */
  OptionalInt of(int verb) {
    if (tree.passive(verb)) {
      return agent(verb);
    }
    OptionalInt subject = subject(verb, 0);
    if (subject.isPresent()) {
      return subject;
    }
    return new PositionNeighbour(tree).of(verb);
  }

  /** The source without guessing from neighbours. */
  OptionalInt strict(int verb) {
    return tree.passive(verb) ? agent(verb) : subject(verb, 0);
  }

  OptionalInt agent(int verb) {
    List<Integer> agents = tree.objectsOf(verb, "by");
    return agents.isEmpty() ? OptionalInt.empty() : OptionalInt.of(agents.get(0));
  }

  private OptionalInt subject(int verb, int depth) {
    for (int child : tree.children(verb, "nsubj")) {
      Token token = tree.token(child);
      if (RELATIVE.contains(token.lemma()) && tree.token(verb).relation().equals("relcl")) {
        return antecedent(verb, child);
      }
      if (!token.relation().equals("expl") && !PositionNeighbour.isDate(tree, token)) {
        return OptionalInt.of(named(child));
      }
    }
    for (int child : tree.children(verb, "vocative")) {
      // "Lee, speaking in Oslo, called …": the parser takes Lee for whom it is said to.
      if (child < verb && noun(child)) {
        return OptionalInt.of(child);
      }
    }
    OptionalInt briefed = reduced(verb);
    if (briefed.isPresent()) {
      return briefed;
    }
    Token token = tree.token(verb);
    int head = token.head();
    if (head < 0 || depth > 3) {
      return OptionalInt.empty();
    }
    return switch (token.relation()) {
      case "conj", "dep" -> isVerbal(head) ? ofCoordinated(verb, head, depth) : OptionalInt.empty();
      case "advcl" -> ofAdverbial(verb, head, depth);
      case "xcomp" -> {
        OptionalInt object = first(tree.children(head, "dobj"));
        yield object.isPresent() && isVerbal(head) ? object : ofGovernor(head, depth);
      }
      case "acl" -> noun(head) ? author(head, depth) : OptionalInt.empty();
      case "relcl" ->
          tree.token(verb).tag().equals("VBG") && noun(head)
              ? OptionalInt.of(head)
              : OptionalInt.empty();
      case "pcomp" -> ofPreposition(head, depth);
      default -> OptionalInt.empty();
    };
  }

  /** "Envoys briefed on the talks said …": the parser may take "briefed" for what is said. */
  private OptionalInt reduced(int verb) {
    for (int clause : tree.children(verb, "ccomp", "dep")) {
      boolean participle = tree.token(clause).tag().matches("VBD|VBN|JJ");
      if (clause < verb && participle && !tree.has(clause, "aux", "auxpass", "dobj", "attr")) {
        OptionalInt subject = first(tree.children(clause, "nsubj"));
        boolean marks = false;
        for (int i = clause; i < verb; i++) {
          marks |= tree.token(i).tag().matches(",|''|``|:");
        }
        if (subject.isPresent() && !marks) {
          return subject;
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "Lee said the talk was short and added …": who adds is Lee, for a talk can not. */
  private OptionalInt ofCoordinated(int verb, int head, int depth) {
    OptionalInt near = ofGovernor(head, depth);
    if (near.isPresent() && tree.token(near.getAsInt()).entity().isEmpty()) {
      OptionalInt outer = speaker(verb, head, depth);
      return outer.isPresent() ? outer : near;
    }
    return near;
  }

  /** The subject of the verb in the same tense within whose complement a verb stands. */
  private OptionalInt speaker(int verb, int inner, int depth) {
    int at = inner;
    for (int hops = 0; hops < 3; hops++) {
      Token token = tree.token(at);
      boolean within = Set.of("ccomp", "acl", "relcl").contains(token.relation());
      if (token.head() < 0 || (hops == 0 && !within)) {
        return OptionalInt.empty();
      }
      at = token.head();
      if (tense(at).equals(tense(verb)) && tree.has(at, "nsubj")) {
        return ofGovernor(at, depth);
      }
    }
    return OptionalInt.empty();
  }

  /** The tag of the finite word of a verb's group: "has" of "has demanded". */
  private String tense(int verb) {
    List<Integer> auxiliaries = tree.children(verb, "aux");
    return tree.token(auxiliaries.isEmpty() ? verb : auxiliaries.get(0)).tag();
  }

  /** "adopted a resolution urging …": a resolution speaks for those who adopt it. */
  private OptionalInt author(int noun, int depth) {
    int governor = tree.token(noun).head();
    if (Writings.isOne(tree.token(noun).lemma())
        && tree.token(noun).relation().equals("dobj")
        && isVerbal(governor)) {
      OptionalInt subject = ofGovernor(governor, depth);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return OptionalInt.of(noun);
  }

  private OptionalInt ofGovernor(int governor, int depth) {
    if (tree.passive(governor)) {
      OptionalInt passive = first(tree.children(governor, "nsubjpass"));
      return passive.isPresent() ? passive : OptionalInt.empty();
    }
    return subject(governor, depth + 1);
  }

  /** "…, saying": the subject of the main verb; "quoted Lee saying": Lee. */
  private OptionalInt ofAdverbial(int verb, int head, int depth) {
    if (tree.token(head).lemma().equals("quote")) {
      OptionalInt quoted = first(tree.children(head, "dobj", "nsubjpass"));
      if (quoted.isPresent()) {
        return quoted;
      }
    }
    if (!tree.token(verb).tag().equals("VBG") || !isVerbal(head)) {
      return OptionalInt.empty();
    }
    OptionalInt near = ofGovernor(head, depth);
    Token governor = tree.token(head);
    boolean pronoun = near.isPresent() && tree.token(near.getAsInt()).tag().equals("PRP");
    boolean noVerb = governor.tag().equals("VB") && !tree.has(head, "aux");
    boolean complement = governor.relation().equals("ccomp") && governor.head() >= 0;
    if (complement && (pronoun || noVerb || goesOnFromAbove(verb, governor))) {
      OptionalInt outer = ofGovernor(governor.head(), depth);
      return outer.isPresent() ? outer : near;
    }
    return near;
  }

  /** "Berg said Oslo was glad, adding that …": who adds has said something before. */
  private boolean goesOnFromAbove(int verb, Token complement) {
    return GOING_ON.contains(tree.token(verb).lemma())
        && !SAYING.contains(complement.lemma())
        && SAYING.contains(tree.token(complement.head()).lemma());
  }

  /** "quoted Lee as saying": Lee; "after saying": the subject of the verb above. */
  private OptionalInt ofPreposition(int preposition, int depth) {
    int governor = tree.token(preposition).head();
    if (governor < 0 || !isVerbal(governor)) {
      return OptionalInt.empty();
    }
    if (tree.token(preposition).lemma().equals("as")) {
      OptionalInt object = first(tree.children(governor, "dobj", "nsubjpass"));
      if (object.isPresent()) {
        return object;
      }
    }
    return ofGovernor(governor, depth);
  }

  private OptionalInt antecedent(int verb, int pronoun) {
    if (pronoun > 0
        && tree.token(pronoun - 1).tag().startsWith("NNP")
        && !PositionNeighbour.isDate(tree, tree.token(pronoun - 1))) {
      return OptionalInt.of(pronoun - 1);
    }
    int head = tree.token(verb).head();
    return head >= 0 && noun(head) ? OptionalInt.of(head) : OptionalInt.empty();
  }

  /** A subject that is a day ("Mr Lee Friday said") gives way to the name within it. */
  private int named(int subject) {
    Token token = tree.token(subject);
    if (token.entity().equals("DATE") || token.entity().equals("TIME")) {
      for (int i = subject - 1; i >= 0 && tree.under(i, subject); i--) {
        if (tree.token(i).tag().startsWith("NN")
            && !PositionNeighbour.isDate(tree, tree.token(i))) {
          return i;
        }
      }
    }
    return subject;
  }

  private boolean noun(int index) {
    String tag = tree.token(index).tag();
    return tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD") || tag.equals("DT");
  }

  private boolean isVerbal(int index) {
    return tree.token(index).tag().startsWith("VB");
  }

  private static OptionalInt first(List<Integer> indexes) {
    return indexes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(indexes.get(0));
  }
}
