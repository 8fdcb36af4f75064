package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Sentence;
import org.parley.ingest.text.Token;

/** Makes one proposal of those by one side that say the same in other words. */
final class ProposalJoiner {

  private static final Set<String> MOVED = Set.of("motion", "draft resolution");
  private static final int NEAR = 24;
  private static final double ALIKE = 0.5;
  private static final double SAME = 0.7;

  private final Cast cast;
  private final ProposalParties parties;

  ProposalJoiner(Cast cast, ProposalParties parties) {
    this.cast = cast;
    this.parties = parties;
  }

  List<Proposal> join(List<Proposal> found) {
    List<Proposal> joined = new ArrayList<>();
    for (Proposal proposal : found) {
      int same = -1;
      for (int i = Math.max(0, joined.size() - NEAR); i < joined.size() && same < 0; i++) {
        if (same(joined.get(i), proposal)) {
          same = i;
        }
      }
      if (same < 0) {
        joined.add(proposal);
      } else {
        joined.set(same, one(joined.get(same), proposal));
      }
    }
    return joined;
  }

  private boolean same(Proposal one, Proposal other) {
    Set<String> side = parties.side(one.proposers());
    if (parties.side(other.proposers()).stream().noneMatch(side::contains)) {
      return oneMotion(one, other);
    }
    if (motions(one, other)) {
      return true; // one side moves one motion
    }
    Shared shared = shared(one, other);
    boolean byNoun = one.confidence() != other.confidence() || one.rule().endsWith("noun");
    return byNoun
        ? shared.fewer() == 0 || shared.words() >= ALIKE * shared.fewer()
        : shared.words() > 1 && shared.words() > SAME * shared.fewer();
  }

  /** "A US-backed motion on the catch", "Denmark's motion on the catch": of all who move it. */
  private boolean oneMotion(Proposal one, Proposal other) {
    Shared shared = shared(one, other);
    return motions(one, other) && shared.fewer() > 1 && shared.words() > ALIKE * shared.fewer();
  }

  private boolean motions(Proposal one, Proposal other) {
    return MOVED.stream().anyMatch(m -> has(one, m) && has(other, m));
  }

  /**
   * Words of two contents.
   *
   * @param words how many are in both
   * @param fewer how many the one with fewer has
   */
  private record Shared(int words, int fewer) {}

  private Shared shared(Proposal one, Proposal other) {
    Set<String> words = words(one.content());
    Set<String> others = words(other.content());
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return new Shared(words.size(), fewer);
  }

  private boolean has(Proposal proposal, String noun) {
    return cast.text().slice(proposal.content()).contains(noun)
        || (proposal.rule().equals("proposal-predicate")
            && cast.text().slice(proposal.evidence().get(0)).contains(noun));
  }

  /** The lemmas that tell what is proposed. */
  private Set<String> words(Span content) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : cast.text().sentencesAt(content)) {
      for (Token token : sentence.tokens()) {
        boolean tells =
            content.contains(token.span())
                && token.tag().matches("NN.*|VB.*|JJ.*")
                && !ProposalLexicon.has(ProposalLexicon.Kind.NOUN, token.lemma())
                && !ProposalLexicon.has(ProposalLexicon.Kind.CALLING, token.lemma())
                && !token.tag().equals("NNP")
                && !token.relation().startsWith("aux");
        if (tells) {
          boolean joint = ProposalLexicon.has(ProposalLexicon.Kind.JOINT, token.lemma());
          words.add(joint ? "talk" : token.lemma());
        }
      }
    }
    return words;
  }

  /** The content is that of the verb, which tells more, else the first. */
  private Proposal one(Proposal first, Proposal second) {
    boolean verb = second.confidence() > first.confidence() && words(second.content()).size() > 1;
    boolean tells =
        second.rule().equals("proposal-predicate") && MOVED.stream().anyMatch(m -> has(first, m));
    boolean more =
        second.confidence() == first.confidence()
            && first.rule().equals("proposal-noun")
            && words(second.content()).size() > words(first.content()).size();
    Proposal main = verb || tells || more ? second : first;
    Proposal other = main == first ? second : first;
    List<String> proposers =
        parties.side(second.proposers()).stream()
                .anyMatch(parties.side(first.proposers())::contains)
            ? main.proposers()
            : union(first.proposers(), second.proposers());
    return new Proposal(
        proposers,
        union(main.addressees(), other.addressees()).stream()
            .filter(a -> !proposers.contains(a))
            .toList(),
        main.parties().isEmpty() ? other.parties() : main.parties(),
        main.content(),
        union(main.reportedBy(), other.reportedBy()).stream()
            .filter(a -> !proposers.contains(a))
            .toList(),
        main.status(),
        main.topics(),
        Stream.concat(main.evidence().stream(), other.evidence().stream()).toList(),
        main.confidence(),
        main.rule());
  }

  private static List<String> union(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
