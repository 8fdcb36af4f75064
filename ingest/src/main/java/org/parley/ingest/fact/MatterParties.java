package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Whom the matter of talks names as their parties: "talks on closer ties with Norway", "talks on
 * Norway's entry into the Union".
 */
final class MatterParties {

  private static final Set<String> TIES =
      Set.of("tie", "ties", "relation", "relations", "cooperation", "accord", "agreement", "pact");
  private static final Set<String> ENTRIES =
      Set.of("entry", "accession", "admission", "membership", "association");

  private static final String[] ON = {"on", "for", "over", "about"};

  private final Tree tree;
  private final PartyReader parties;

  MatterParties(Cast cast, Tree tree) {
    this.tree = tree;
    this.parties = new PartyReader(cast, tree);
  }

  /** Adds them to the talks that a noun names. */
  void read(int noun, Parts parts) {
    tied(noun).forEach(o -> add(o, parts));
    for (int matter : tree.objectsOf(noun, ON)) {
      entry(matter).ifPresent(e -> enters(e, parts));
    }
    tree.children(noun, "compound", "nmod").stream()
        .flatMap(c -> entry(c).stream())
        .forEach(e -> enters(e, parts));
  }

  /** "talks on ties with X": the words for X. */
  List<Integer> tied(int noun) {
    return tree.objectsOf(noun, ON).stream()
        .filter(o -> TIES.contains(tree.token(o).lemma()))
        .flatMap(o -> tree.objectsOf(o, "with").stream())
        .toList();
  }

  private Optional<Integer> entry(int word) {
    return ENTRIES.contains(tree.token(word).lemma()) ? Optional.of(word) : Optional.empty();
  }

  /** Who enters, and what. */
  private void enters(int entry, Parts parts) {
    tree.children(entry, "poss").forEach(o -> add(o, parts));
    tree.objectsOf(entry, "into", "to", "in", "of").forEach(o -> add(o, parts));
    tree.children(entry, "compound", "nmod").forEach(o -> add(o, parts));
  }

  private void add(int word, Parts parts) {
    Token token = tree.token(word);
    if (!token.tag().startsWith("NN") && !token.tag().startsWith("PRP")) {
      return;
    }
    parties.whom(word).stream()
        .filter(p -> parties.is(p, ActorType.STATE) || parties.is(p, ActorType.ORGANIZATION))
        .forEach(parts.people::add);
  }
}
