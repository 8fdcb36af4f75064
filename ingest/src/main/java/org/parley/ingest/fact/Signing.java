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
          "roadmap",
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

  private final Cast cast;
  private final Tree tree;
  private final PartyReader parties;

  Signing(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.parties = new PartyReader(cast, tree);
  }

  /** Whether two or more persons sign a paper, or a group that stands for as many states. */
  boolean signed(int verb, Parts parts) {
    boolean participle = !tree.passive(verb) && tree.token(verb).relation().equals("acl");
    boolean passive = tree.passive(verb) || participle;
    if (passive) {
      parts.people.addAll(parties.agents(verb));
      secondAgents(verb, parts);
    } else {
      parts.people.addAll(parties.subject(verb));
    }
    Set<String> partners = passive ? Set.of() : parties.partners(verb);
    parts.people.addAll(partners);
    boolean paper =
        passive
            ? participle
                ? PAPERS.contains(tree.token(tree.token(verb).head()).lemma())
                : tree.subject(verb).filter(this::paper).isPresent()
            : tree.children(verb, "dobj").stream().anyMatch(this::paper);
    boolean together = partners.stream().anyMatch(p -> parties.is(p, ActorType.PERSON));
    long persons = parts.people.stream().filter(p -> parties.is(p, ActorType.PERSON)).count();
    parts.mutual =
        persons == 0 && parts.people.stream().anyMatch(p -> cast.represents(p).size() > 1);
    return (paper || together)
        && (persons > 1 || parts.mutual)
        && parties.personsOrGroups(parts.people);
  }

  /** "signed by X for Norway | and by Y for Peru". */
  private void secondAgents(int verb, Parts parts) {
    for (int agent : tree.children(verb, "agent", "prep")) {
      for (int second : tree.children(agent, "conj")) {
        if (tree.token(second).lemma().equals("by")) {
          tree.children(second, "pobj").forEach(o -> parts.people.addAll(parties.whom(o)));
        }
      }
    }
  }

  private boolean paper(int noun) {
    return tree.withConjuncts(noun).stream().anyMatch(n -> PAPERS.contains(tree.token(n).lemma()));
  }
}
