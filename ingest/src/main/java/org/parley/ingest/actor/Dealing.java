package org.parley.ingest.actor;

import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Whether the text lets a group or body do something, or deals with it. */
final class Dealing {

  private static final Set<String> MEASURES =
      Set.of(
          "group",
          "number",
          "dozen",
          "hundred",
          "thousand",
          "score",
          "majority",
          "handful",
          "couple",
          "several",
          "some",
          "many",
          "most",
          "all",
          "two",
          "three",
          "team",
          "series");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "agent");
  private static final Set<String> IDLE =
      Set.of("be", "have", "seem", "appear", "remain", "become");
  private static final Set<String> JOINING =
      Set.of(
          "attend",
          "join",
          "participate",
          "take",
          "discuss",
          "meet",
          "negotiate",
          "agree",
          "sign",
          "resist",
          "oppose",
          "support",
          "urge",
          "demand",
          "reject",
          "accuse",
          "criticize",
          "welcome");
  private static final Set<String> LEADING = Set.of("lead", "head");
  private static final Set<String> HEADS = Set.of("head", "leader", "chief");
  private static final Set<String> HOLDING = Set.of("of", "from", "at");
  private static final Set<String> PARTNERS = Set.of("with", "between", "by", "to", "against");
  private static final Set<String> DEALINGS =
      Set.of(
          "meet",
          "talk",
          "talks",
          "meeting",
          "hold",
          "negotiate",
          "negotiation",
          "confer",
          "summit",
          "discuss",
          "discussion",
          "sign",
          "agree",
          "agreement",
          "deal",
          "pact",
          "speak",
          "consult",
          "consultation",
          "tell",
          "call",
          "urge",
          "appeal",
          "contact",
          "join",
          "invite",
          "warn",
          "ask",
          "inform",
          "brief",
          "remind",
          "reassure",
          "thank",
          "praise",
          "criticize",
          "condemn",
          "blame",
          "accuse");

  private Dealing() {}

  /** "participants discussed the draft": what people do together makes them a group. */
  static boolean takesPart(Tree tree, Token token) {
    if (!ActingNoun.isHuman(token.lemma())) {
      return false;
    }
    Token word = tree.token(measured(tree, token.index()));
    return token.lemma().equals("authority")
        || (word.relation().equals("nsubj")
            && word.head() >= 0
            && JOINING.contains(tree.token(word.head()).lemma()));
  }

  /** In "a group of officials" the group stands where the officials act. */
  private static int measured(Tree tree, int noun) {
    Token word = tree.token(noun);
    if (!word.relation().equals("pobj") || word.head() < 0) {
      return noun;
    }
    Token of = tree.token(word.head());
    return of.lemma().equals("of")
            && of.head() >= 0
            && MEASURES.contains(tree.token(of.head()).lemma())
        ? of.head()
        : noun;
  }

  /** Whether it is a subject, is met, asked or led, or is whose officials are told of. */
  static boolean acts(Tree tree, int noun) {
    int at = noun;
    for (int hops = 0; hops < 8 && tree.token(at).relation().equals("conj"); hops++) {
      at = tree.token(at).head();
    }
    Token word = tree.token(measured(tree, at));
    if (word.head() < 0) {
      return false;
    }
    Token above = tree.token(word.head());
    if (SUBJECTS.contains(word.relation())) {
      return above.tag().startsWith("V") && !IDLE.contains(above.lemma());
    }
    if (word.relation().equals("dobj")) {
      return DEALINGS.contains(above.lemma()) || LEADING.contains(above.lemma());
    }
    if (word.relation().equals("pobj") && above.head() >= 0 && HOLDING.contains(above.lemma())) {
      Token holder = tree.token(above.head());
      return HEADS.contains(holder.lemma())
          || (Titles.isTitle(holder.lemma())
              && Titles.collective(tree.token(noun).lemma()).equals("organization"));
    }
    return word.relation().equals("pobj")
        && above.head() >= 0
        && (above.relation().equals("agent")
            || (above.lemma().endsWith("on")
                ? tree.token(above.head()).lemma().equals("call")
                : PARTNERS.contains(above.lemma())
                    && DEALINGS.contains(tree.token(above.head()).lemma())));
  }
}
