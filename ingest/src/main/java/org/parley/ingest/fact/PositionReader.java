package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.Quotation.Piece;
import org.parley.ingest.text.Tree;

/**
 * Reads every attributed statement, stance and intention of a document: direct quotations on the
 * surface first, then the constructions of indirect speech and attitude.
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
    List<Tree> trees = cast.trees();
    QuotationUtterance utterance = new QuotationUtterance(trees);
    List<Quotation> utterances =
        QuotationFinder.find(cast.text()).stream().filter(utterance::test).toList();
    List<PositionSentence> sentences = sentences(trees, utterances);

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
    List<Position> positions = new PositionAssembler(cast, sentences).positions(all);
    return grain == Grain.SPEECH ? PositionSpeeches.join(positions) : positions;
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
