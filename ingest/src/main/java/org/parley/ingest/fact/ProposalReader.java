package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Reads proposals: a course of action that someone puts forward, by a verb ("suggested a
 * mechanism") or as somebody's proposal ("the South African proposal for a summit").
 */
public final class ProposalReader {

  private static final int SHORTEST = 5;
  private static final double BY_VERB = 0.7;
  static final double BY_NOUN = 0.5;

  private final Cast cast;
  private final ProposalParties parties;

  /**
   * @param positions those read from the same document; they tell who "we" is in a quotation
   */
  public ProposalReader(Cast cast, List<Position> positions) {
    this.cast = cast;
    this.parties = new ProposalParties(cast, List.copyOf(positions));
  }

  /** Proposals in text order, one however often the text tells of it. */
  public List<Proposal> read() {
    List<Proposal> found = new ArrayList<>();
    ProposalOrphans orphans = new ProposalOrphans(cast, parties);
    for (Tree tree : cast.trees()) {
      for (Token token : tree.sentence().tokens()) {
        Optional<Proposal> proposal =
            token.tag().startsWith("V")
                ? byVerb(tree, token.index())
                : token.tag().startsWith("NN") && ProposalNouns.names(tree, token.index())
                    ? byNoun(tree, token.index())
                    : Optional.empty();
        if (proposal.isEmpty()) {
          proposal = orphans.adopted(tree, token.index());
        }
        proposal
            .filter(p -> found.stream().noneMatch(f -> f.content().overlaps(p.content())))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Proposal::content));
    List<Proposal> joined = new ProposalJoiner(cast, parties).join(found);
    return new ProposalOutcome(cast, joined, parties).resolved();
  }

  private Optional<Proposal> byVerb(Tree tree, int verb) {
    Optional<Integer> thing = ProposalWords.thing(tree, verb);
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    Set<String> proposers = parties.proposers(tree, verb);
    Span content = ProposalContent.span(tree, thing.get(), verb);
    if (proposers.isEmpty() || content.length() < SHORTEST) {
      return Optional.empty();
    }
    Set<String> addressees = parties.addressees(tree, verb, thing.get());
    addressees.removeAll(proposers);
    return Optional.of(
        proposal(tree, verb, content, proposers, addressees, "proposal-verb", BY_VERB));
  }

  /** "Iran's proposal to …", "the South African proposal for …". */
  private Optional<Proposal> byNoun(Tree tree, int noun) {
    if (!ProposalNouns.told(tree, noun) || tree.token(noun).entity().equals("ORG")) {
      return Optional.empty();
    }
    Set<String> proposers = parties.proposersByNoun(tree, noun);
    if (proposers.isEmpty()) {
      return Optional.empty();
    }
    Set<String> addressees = parties.addressees(tree, noun, -1);
    addressees.removeAll(proposers);
    Span content = ProposalContent.span(tree, noun, noun);
    return Optional.of(
        proposal(tree, noun, content, proposers, addressees, "proposal-noun", BY_NOUN));
  }

  private Proposal proposal(
      Tree tree,
      int word,
      Span content,
      Set<String> proposers,
      Set<String> addressees,
      String rule,
      double confidence) {
    Set<String> reporters = parties.reporters(tree, word);
    reporters.removeAll(proposers);
    return new Proposal(
        List.copyOf(proposers),
        List.copyOf(addressees),
        parties.parties(tree, content),
        content,
        List.copyOf(reporters),
        Proposal.Status.OPEN,
        List.of(),
        List.of(Clause.of(tree, word).span().cover(content)),
        confidence,
        rule);
  }
}
