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
  private static final int NEAR = 1500;
  private static final double BY_VERB = 0.7;
  static final double BY_NOUN = 0.5;

  private final Cast cast;
  private final ProposalParties parties;
  private final List<Position> positions;

  /**
   * @param positions those read from the same document; they tell who "we" is in a quotation
   */
  public ProposalReader(Cast cast, List<Position> positions) {
    this.cast = cast;
    this.positions = List.copyOf(positions);
    this.parties = new ProposalParties(cast, this.positions);
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
    for (Proposal point : new ProposalPoints(cast, parties).among(positions)) {
      found.removeIf(f -> f.content().overlaps(point.content()));
      found.add(point);
    }
    predicates(found);
    found.removeIf(p -> ProposalTrade.isTrade(cast, p));
    found.sort(Comparator.comparing(Proposal::content));
    List<Proposal> joined = new ProposalJoiner(cast, parties).join(found);
    return new ProposalOutcome(cast, joined, parties)
        .resolved().stream().map(this::topical).toList();
  }

  private Proposal topical(Proposal proposal) {
    return new Proposal(
        proposal.proposers(),
        proposal.addressees(),
        proposal.parties(),
        proposal.content(),
        proposal.reportedBy(),
        proposal.status(),
        new PositionTopics(cast).topics(proposal),
        proposal.evidence(),
        proposal.confidence(),
        proposal.rule());
  }

  /** What is said of proposals tells more than their names, and less than their own words. */
  private void predicates(List<Proposal> found) {
    ProposalPredicates predicates = new ProposalPredicates(cast, parties);
    for (Tree tree : cast.trees()) {
      for (Token token : tree.sentence().tokens()) {
        if (token.tag().matches("NNS?")) {
          predicates.read(tree, token.index()).ifPresent(p -> tell(found, p, tree, token));
        }
      }
    }
  }

  private void tell(List<Proposal> found, Proposal proposal, Tree tree, Token noun) {
    Set<String> side = parties.side(proposal.proposers());
    for (int i = 0; i < found.size(); i++) {
      Proposal before = found.get(i);
      if (before.content().overlaps(proposal.content())) {
        return;
      }
      boolean sameSide = parties.side(before.proposers()).stream().anyMatch(side::contains);
      int away = noun.span().begin() - before.content().begin();
      boolean near = away >= 0 && away < NEAR;
      if (before.content().contains(noun.span()) && sameSide) {
        found.set(i, proposal);
        return;
      }
      if (sameSide && near && ProposalNouns.definite(tree, noun.index())) {
        return; // more of the same proposal, which its own words tell
      }
    }
    found.add(proposal);
  }

  private Optional<Proposal> byVerb(Tree tree, int verb) {
    Optional<Integer> thing = ProposalWords.thing(tree, verb);
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    Set<String> proposers = parties.proposers(tree, verb);
    Span content = ProposalContent.span(tree, thing.get(), verb);
    if (proposers.isEmpty()
        || content.length() < SHORTEST
        || nothingButName(tree, verb, thing.get(), content)) {
      return Optional.empty();
    }
    Set<String> addressees = parties.addressees(tree, verb, thing.get());
    addressees.removeAll(proposers);
    return Optional.of(
        proposal(tree, verb, content, proposers, addressees, "proposal-verb", BY_VERB));
  }

  /** "Put forward its own proposals": not what they are. */
  private static boolean nothingButName(Tree tree, int verb, int thing, Span content) {
    Span noun = tree.token(thing).span();
    boolean made = tree.token(verb).relation().matches("acl|relcl");
    return content.equals(noun)
        || (!made && content.end() == noun.end() && ProposalNouns.bare(tree, thing));
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
    Span content = ProposalContent.told(tree, noun);
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
