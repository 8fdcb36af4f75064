package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Who is at a meeting beside which somebody is told to have spoken or acted: "X made the promise to
 * Y during a meeting", "the two failed to agree at the talks".
 */
final class Addressed {

  private static final int CLIMB = 5;
  private static final Set<String> MEANWHILE = Set.of("in", "at", "during");
  private static final Set<String> REMARKS =
      Set.of(
          "commitment",
          "promise",
          "pledge",
          "remark",
          "remarks",
          "offer",
          "assurance",
          "proposal",
          "appeal",
          "complaint",
          "protest",
          "suggestion");
  private static final Set<String> TELLING =
      Set.of("tell", "assure", "promise", "inform", "ask", "urge", "warn", "brief", "remind");

  private final Tree tree;
  private final PartyReader parties;

  Addressed(Cast cast, Tree tree) {
    this.tree = tree;
    this.parties = new PartyReader(cast, tree);
  }

  /** Speaker and hearers, or the two who act together, where the noun's phrase names nobody. */
  void read(int noun, Parts parts) {
    Token token = tree.token(noun);
    boolean beside =
        token.relation().equals("pobj") && MEANWHILE.contains(tree.token(token.head()).lemma());
    if (!beside || !parts.people.isEmpty() || tree.has(noun, "poss")) {
      return;
    }
    Optional<Integer> verb = verb(token.head());
    if (verb.isEmpty()) {
      return;
    }
    Set<String> both = new LinkedHashSet<>(parties.subject(verb.get()));
    Set<String> hearers = hearers(verb.get());
    if (both.size() == 1) {
      both.addAll(hearers);
    }
    both.removeIf(p -> parties.is(p, ActorType.ORGANIZATION));
    if (both.size() > 1) {
      parts.people.addAll(both);
    }
  }

  /** The verb that a phrase stands beside, past infinitives and nouns. */
  private Optional<Integer> verb(int preposition) {
    int at = tree.token(preposition).head();
    for (int hops = 0; hops < CLIMB && at >= 0; hops++) {
      Token token = tree.token(at);
      boolean verb = token.tag().startsWith("V");
      if (verb && (token.tag().equals("VBD") || tree.has(at, "nsubj"))) {
        return Optional.of(at);
      }
      boolean up = verb ? token.relation().equals("xcomp") : !token.relation().equals("pobj");
      if (!up) {
        return Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private Set<String> hearers(int verb) {
    Set<String> hearers = new LinkedHashSet<>();
    if (TELLING.contains(tree.token(verb).lemma())) {
      tree.children(verb, "dobj", "dative").forEach(o -> hearers.addAll(parties.whom(o)));
    }
    for (int said : tree.children(verb, "dobj")) {
      if (REMARKS.contains(tree.token(said).lemma())) {
        tree.objectsOf(said, "to").forEach(o -> hearers.addAll(parties.whom(o)));
        tree.objectsOf(verb, "to").forEach(o -> hearers.addAll(parties.whom(o)));
      }
    }
    hearers.removeIf(p -> !parties.is(p, ActorType.PERSON));
    return hearers;
  }
}
