package org.parley.ingest.text;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * A model's weights without the zeros, which are more than nine in ten. What is left out adds
 * nothing, and what is added is added in the same order: scores are the same to the last bit.
 */
final class SparseWeights extends MajorVector {

  private static final long serialVersionUID = 1;

  /** Where each feature's weights begin. */
  private final transient int[] starts;

  private final transient byte[] labels;
  private final transient float[] values;

  SparseWeights(Pack pack) {
    setSizes(pack.number(), pack.number());
    starts = pack.numberArray();
    labels = pack.array();
    values = pack.realArray();
  }

  static void write(MajorVector weights, PackWriter out) throws IOException {
    int features = weights.getFeatureSize();
    int labels = weights.getLabelSize();
    if (labels > 256) {
      throw new IllegalArgumentException("A label no longer fits a byte: " + labels);
    }
    int[] starts = new int[features + 1];
    byte[] kept = new byte[weights.countNonZeroWeights()];
    int count = 0;
    for (int feature = 0; feature < features; feature++) {
      starts[feature] = count;
      for (int label = 0; label < labels; label++) {
        if (weights.get(label, feature) != 0) {
          kept[count++] = (byte) label;
        }
      }
    }
    starts[features] = count;
    out.number(labels);
    out.number(features);
    out.numbers(starts);
    out.bytes(kept);
    out.reals(count);
    for (int feature = 0; feature < features; feature++) {
      for (int i = starts[feature]; i < starts[feature + 1]; i++) {
        out.real(weights.get(kept[i] & 0xFF, feature));
      }
    }
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem item : features.getVector()) {
      int feature = item.getIndex();
      if (feature < feature_size) {
        int end = starts[feature + 1];
        for (int i = starts[feature]; i < end; i++) {
          scores[labels[i] & 0xFF] += values[i] * item.getValue();
        }
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
