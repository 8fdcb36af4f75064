package org.parley.ingest.fact;

import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads who takes part in an event from the phrases that name its sides, guests or mediators. */
final class EventPhrases {

  private static final Set<String> MEDIATING =
      Set.of("mediate", "broker", "sponsor", "facilitate", "host");
  private static final Set<String> TAKING_PART = Set.of("participation", "attendance", "presence");

  private final Tree tree;
  private final PartyReader parties;

  EventPhrases(Cast cast, Tree tree) {
    this.tree = tree;
    this.parties = new PartyReader(cast, tree);
  }

  /** "between X and Y", "among the parties". */
  void among(int word, Parts parts) {
    between(word, parts);
    Token event = tree.token(word);
    if (event.relation().equals("nsubj") && tree.token(event.head()).lemma().equals("be")) {
      // "the dialogue that is needed is one between X and Y"
      tree.children(event.head(), "attr").stream()
          .filter(one -> tree.token(one).lemma().equals("one"))
          .forEach(one -> between(one, parts));
    }
  }

  private void between(int word, Parts parts) {
    for (int object : tree.objectsOf(word, "between", "among")) {
      parts.people.addAll(parties.partner(object));
      parts.mutual |= tree.token(object).tag().endsWith("S");
      cutOff(word, object).forEach(o -> parts.people.addAll(parties.partner(o)));
    }
  }

  /** "with the participation of X and Y", "in the presence of X". */
  void participation(int word, Parts parts) {
    for (int share : tree.objectsOf(word, "with", "in")) {
      if (TAKING_PART.contains(tree.token(share).lemma())) {
        tree.objectsOf(share, "of", "by").forEach(o -> parts.people.addAll(parties.partner(o)));
      }
    }
  }

  /**
   * "The meeting between the government, | the mission and the rebels agreed": parsers take what
   * follows the first comma for a second subject of the verb.
   */
  private List<Integer> cutOff(int event, int first) {
    Token token = tree.token(event);
    boolean listed =
        token.relation().startsWith("nsubj")
            && token.head() > first
            && first + 1 < tree.size()
            && tree.token(first + 1).form().equals(",");
    return listed
        ? tree.children(token.head(), "nsubj", "nsubjpass").stream()
            .filter(s -> s > first && s < token.head() && tree.has(s, "conj"))
            .findFirst()
            .map(tree::withConjuncts)
            .orElse(List.of())
        : List.of();
  }

  /** "talks mediated by X", who is at them. */
  void mediation(int noun, Parts parts) {
    for (int child : tree.children(noun, "nmod", "acl", "amod")) {
      if (MEDIATING.contains(tree.token(child).lemma())) {
        boolean host = tree.token(child).lemma().equals("host");
        (host ? parts.hosts : parts.mediators).addAll(parties.agents(child));
        parts.people.addAll(parties.agents(child));
      }
    }
  }
}
