package org.parley.ingest.text;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * A model's weights without the zeros, which are more than nine in ten. What is left out adds
 * nothing, and what is added is added in the same order: scores are the same to the last bit.
 *
 * <p>A feature's number is where its weights stand: their count, then label and weight in turn, so
 * that what is read together lies together.
 */
final class SparseWeights extends MajorVector {

  private static final long serialVersionUID = 1;

  private final transient int[] rows;

  SparseWeights(Pack pack) {
    int labels = pack.number();
    rows = pack.numberArray();
    setSizes(labels, rows.length);
  }

  /** The number of each feature here, by its number in {@code weights}; 0 where all are zero. */
  static int[] numbers(MajorVector weights) {
    int[] numbers = new int[weights.getFeatureSize() + 1];
    int next = 1;
    for (int feature = 0; feature < weights.getFeatureSize(); feature++) {
      int count = count(weights, feature);
      numbers[feature] = count == 0 ? 0 : next;
      next += count == 0 ? 0 : 1 + 2 * count;
    }
    numbers[weights.getFeatureSize()] = next;
    return numbers;
  }

  static void write(MajorVector weights, int[] numbers, PackWriter out) throws IOException {
    int[] rows = new int[numbers[weights.getFeatureSize()]];
    for (int feature = 0; feature < weights.getFeatureSize(); feature++) {
      int at = numbers[feature];
      if (at > 0) {
        rows[at++] = count(weights, feature);
        for (int label = 0; label < weights.getLabelSize(); label++) {
          float weight = weights.get(label, feature);
          if (weight != 0) {
            rows[at++] = label;
            rows[at++] = Float.floatToRawIntBits(weight);
          }
        }
      }
    }
    out.number(weights.getLabelSize());
    out.numbers(rows);
  }

  private static int count(MajorVector weights, int feature) {
    int count = 0;
    for (int label = 0; label < weights.getLabelSize(); label++) {
      count += weights.get(label, feature) != 0 ? 1 : 0;
    }
    return count;
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem item : features.getVector()) {
      int at = item.getIndex();
      int end = at + 2 * rows[at];
      while (at < end) {
        scores[rows[at + 1]] += Float.intBitsToFloat(rows[at + 2]) * item.getValue();
        at += 2;
      }
    }
  }

  @Override
  public void addScores(float[] features, float[] scores) {
    throw new UnsupportedOperationException("These weights are for sparse features.");
  }

  @Override
  public int indexOf(int label, int feature) {
    throw new UnsupportedOperationException("Zeros have no place.");
  }

  @Override
  public boolean expand(int labels, int features, WeightGenerator generator) {
    throw new UnsupportedOperationException("A repacked model learns no more.");
  }

  @Override
  protected void setRowSize(int size) {
    feature_size = size;
  }

  @Override
  protected void setColumnSize(int size) {
    label_size = size;
  }

  @Override
  protected MajorVector createInstance() {
    throw new UnsupportedOperationException("A repacked model learns no more.");
  }
}
