package org.parley.ingest.actor;

import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Who speaks in a sentence, as far as its grammar tells: what casting needs to know of speech. */
final class Speech {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "announce",
          "add",
          "declare",
          "state",
          "report",
          "confirm",
          "warn",
          "note",
          "stress",
          "quote",
          "deny",
          "reveal",
          "explain",
          "reiterate",
          "reply",
          "insist",
          "argue",
          "claim",
          "remark",
          "comment",
          "continue",
          "conclude",
          "point",
          "recall",
          "acknowledge",
          "admit",
          "emphasize",
          "emphasise",
          "observe",
          "predict",
          "respond",
          "underline",
          "underscore",
          "affirm",
          "assert",
          "pledge",
          "vow",
          "urge",
          "call",
          "write",
          "disclose",
          "complain",
          "suggest");

  private static final Set<String> GOING_ON = Set.of("add", "continue", "conclude", "reiterate");

  /** Verbs of saying that with an object are none: "he concludes his visit". */
  private static final Set<String> DOING = Set.of("conclude", "continue");

  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "advcl", "dep");

  private Speech() {}

  /** Whether a verb is one of saying something. */
  static boolean isSaying(Token verb) {
    return verb.tag().startsWith("V") && SAYING.contains(verb.lemma());
  }

  /** Whether a word is the subject of a verb of saying. */
  static boolean speaks(Tree tree, Token word) {
    return word.relation().equals("nsubj")
        && word.head() >= 0
        && isSaying(tree.token(word.head()))
        && !(DOING.contains(tree.token(word.head()).lemma()) && tree.has(word.head(), "dobj"));
  }

  /** "an official was quoted as saying", "the agency quoted an official as saying". */
  static boolean quoted(Tree tree, Token word) {
    return (word.relation().equals("nsubjpass") || word.relation().equals("dobj"))
        && word.head() >= 0
        && tree.token(word.head()).lemma().equals("quote");
  }

  /** "he added": somebody goes on who has spoken before. */
  static boolean goesOn(Tree tree, Token speaker) {
    return GOING_ON.contains(tree.token(speaker.head()).lemma());
  }

  /** Whether a word stands within what somebody is reported to say. */
  static boolean reported(Tree tree, int word) {
    int at = word;
    for (int hops = 0; hops < 12 && at >= 0; hops++) {
      Token token = tree.token(at);
      if (token.relation().equals("ccomp")
          && token.head() >= 0
          && isSaying(tree.token(token.head()))) {
        return true;
      }
      at = token.head();
    }
    return false;
  }

  /**
   * Whether the words that tell who speaks come behind what is said: "…, he told reporters".
   * Whoever is named before them is somebody else.
   */
  static boolean follows(Tree tree, Token speaker) {
    int first = speaker.index();
    if (first == 0 || !speaks(tree, speaker)) {
      return false;
    }
    String before = tree.token(first - 1).tag();
    boolean parted =
        before.equals("''") || (before.equals(",") && clauseBefore(tree, speaker.head(), first));
    return parted && nothingSaidBehind(tree, speaker.head());
  }

  /** Whether the verb has a clause of its own before the words that tell who speaks. */
  private static boolean clauseBefore(Tree tree, int verb, int speaker) {
    for (int child : tree.children(verb)) {
      if (child < speaker && CLAUSES.contains(tree.token(child).relation())) {
        return tree.token(child).relation().equals("ccomp") || !tree.has(child, "mark", "advmod");
      }
    }
    return tree.token(verb).head() >= 0 && tree.token(verb).head() < speaker;
  }

  private static boolean nothingSaidBehind(Tree tree, int verb) {
    return tree.children(verb).stream()
        .noneMatch(child -> child > verb && tree.token(child).relation().equals("ccomp"));
  }
}
