package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.PositionAssembler.Assembled;
import org.parley.ingest.fact.Quotation.Piece;
import org.parley.ingest.text.Tree;

/**
 * Reads every attributed statement, stance and intention of a document: direct quotations on the
 * surface first, then the constructions of indirect speech and attitude, then what is told as most
 * such are.
 */
public final class PositionReader {

  /** How much of a direct quotation makes one position. */
  public enum Grain {
    /** Each sentence of it. */
    SENTENCE,
    /** All that one source says under one cue, from its first word to its last: the default. */
    SPEECH
  }

  private final Grain grain;

  public PositionReader() {
    this(Grain.SPEECH);
  }

  public PositionReader(Grain grain) {
    this.grain = grain;
  }

  /** The positions of a document in text order. */
  public List<Position> read(Cast cast) {
    return joined(
        assembled(cast, PositionByWeight::read).stream().map(Assembled::position).toList());
  }

  /**
   * What rules find, and every other candidate, however little speaks for it: what {@code
   * weights.tsv} is learned from.
   */
  public Weighable weighable(Cast cast) {
    Map<PositionDraft, List<String>> features = new IdentityHashMap<>();
    List<Position> found = new ArrayList<>();
    List<Weighable.Candidate> candidates = new ArrayList<>();
    for (Assembled one : assembled(cast, (s, kept) -> all(s, kept, features))) {
      List<String> known = features.get(one.draft());
      if (known == null) {
        found.add(one.position());
      } else {
        candidates.add(new Weighable.Candidate(known, one.position()));
      }
    }
    return new Weighable(joined(found), candidates);
  }

  private static List<PositionDraft> all(
      PositionSentence s, List<PositionDraft> kept, Map<PositionDraft, List<String>> features) {
    List<PositionDraft> drafts = new ArrayList<>();
    for (PositionCandidate candidate : new PositionCandidates(s, kept).all()) {
      PositionDraft draft = PositionByWeight.draft(candidate);
      features.put(draft, candidate.features());
      drafts.add(draft);
    }
    return drafts;
  }

  /**
   * What rules find, and what else is taken.
   *
   * @param further what to take of a sentence beside the drafts that rules found in it
   */
  private static List<Assembled> assembled(
      Cast cast, BiFunction<PositionSentence, List<PositionDraft>, List<PositionDraft>> further) {
    QuotationUtterance utterance = new QuotationUtterance(cast.trees());
    List<Quotation> utterances =
        QuotationFinder.find(cast.text()).stream().filter(utterance::test).toList();
    List<PositionSentence> sentences = sentences(cast.trees(), utterances);
    PositionAssembler assembler = new PositionAssembler(cast, sentences);
    List<PositionDraft> kept = assembler.kept(drafts(sentences, utterances));
    Map<Integer, List<PositionDraft>> bySentence =
        kept.stream().collect(Collectors.groupingBy(PositionDraft::sentence));
    List<PositionDraft> others = new ArrayList<>();
    for (PositionSentence sentence : sentences) {
      List<PositionDraft> found = bySentence.getOrDefault(sentence.index(), List.of());
      others.addAll(further.apply(sentence, found));
    }
    return assembler.assembled(kept, others);
  }

  private List<Position> joined(List<Position> positions) {
    return grain == Grain.SPEECH ? PositionSpeeches.join(positions) : positions;
  }

  private static List<PositionDraft> drafts(
      List<PositionSentence> sentences, List<Quotation> utterances) {
    List<PositionDraft> drafts = new ArrayList<>();
    for (PositionSentence sentence : sentences) {
      for (PositionRule rule : PositionRule.ALL) {
        rule.read(sentence, drafts::add);
      }
    }
    PositionByColon.goOn(List.copyOf(drafts), sentences, drafts::add);
    drafts.sort(
        Comparator.comparingInt(PositionDraft::sentence).thenComparingInt(d -> d.cue().verb()));
    List<PositionDraft> all = new ArrayList<>(drafts);
    new QuotationReader(sentences).read(utterances, drafts, all::add);
    return all;
  }

  private static List<PositionSentence> sentences(List<Tree> trees, List<Quotation> utterances) {
    List<BitSet> quoted = new ArrayList<>(trees.size());
    for (Tree tree : trees) {
      quoted.add(new BitSet(tree.size()));
    }
    for (Quotation quotation : utterances) {
      for (Piece piece : quotation.pieces()) {
        quoted.get(piece.sentence()).set(piece.first(), piece.last() + 1);
      }
    }
    List<PositionSentence> sentences = new ArrayList<>(trees.size());
    for (int i = 0; i < trees.size(); i++) {
      sentences.add(new PositionSentence(trees.get(i), quoted.get(i)));
    }
    return sentences;
  }
}
