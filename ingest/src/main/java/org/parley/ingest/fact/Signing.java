package org.parley.ingest.fact;

import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/**
 * Reads who meets to sign something together: "Ministers X and Y signed the agreement", "a protocol
 * signed by X and Y". States that sign need not meet; the persons who sign for them do.
 */
final class Signing {

  private static final Set<String> PAPERS =
      Set.of(
          "agreement",
          "treaty",
          "accord",
          "pact",
          "protocol",
          "deal",
          "memorandum",
          "document",
          "declaration",
          "communique",
          "statement",
          "contract",
          "convention",
          "plan",
          "paper",
          "letter",
          "charter",
          "minute",
          "program",
          "programme",
          "mou");

  private final Tree tree;
  private final PartyReader parties;

  Signing(Cast cast, Tree tree) {
    this.tree = tree;
    this.parties = new PartyReader(cast, tree);
  }

  /** Whether two or more persons sign a paper. */
  boolean signed(int verb, Parts parts) {
    boolean participle = !tree.passive(verb) && tree.token(verb).relation().equals("acl");
    boolean passive = tree.passive(verb) || participle;
    boolean paper =
        passive
            ? participle
                ? PAPERS.contains(tree.token(tree.token(verb).head()).lemma())
                : tree.subject(verb).filter(this::paper).isPresent()
            : tree.children(verb, "dobj").stream().anyMatch(this::paper);
    if (!paper) {
      return false;
    }
    parts.people.addAll(passive ? parties.agents(verb) : parties.subject(verb));
    if (!passive) {
      parts.people.addAll(parties.partners(verb));
    }
    return parts.people.stream().filter(p -> parties.is(p, ActorType.PERSON)).count() > 1
        && parties.personsOrGroups(parts.people);
  }

  private boolean paper(int noun) {
    return tree.withConjuncts(noun).stream().anyMatch(n -> PAPERS.contains(tree.token(n).lemma()));
  }
}
