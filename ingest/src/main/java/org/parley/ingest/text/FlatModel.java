package org.parley.ingest.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Path;

/**
 * A statistical component as a file: its features and weights flat, and the rest of it (templates,
 * labels) as the small Java object that it is without them.
 */
final class FlatModel {

  private FlatModel() {}

  /** Writes the component and leaves it emptied. */
  static void write(OnlineComponent<NLPNode, ?> component, Path path) throws IOException {
    var weights = component.getOptimizer().getWeightVector();
    MajorVector sparse = weights.getSparseWeightVector();
    try (PackWriter out = new PackWriter(path)) {
      int[] numbers = SparseWeights.numbers(sparse);
      int size = numbers[sparse.getFeatureSize()];
      FlatFeatures.write(
          features(component.getFeatureTemplate()),
          feature -> feature < sparse.getFeatureSize() ? numbers[feature] : 0,
          size,
          out);
      SparseWeights.write(sparse, numbers, out);
      features(component.getFeatureTemplate(), new FeatureMap());
      weights.setSparseWeightVector(new ColumnMajorVector());
      ByteArrayOutputStream rest = new ByteArrayOutputStream();
      try (ObjectOutputStream objects = new ObjectOutputStream(rest)) {
        objects.writeObject(component);
      }
      out.bytes(rest.toByteArray());
    }
  }

  @SuppressWarnings("unchecked")
  static NLPComponent<NLPNode> read(Path path) {
    try {
      Pack pack = Pack.open(path);
      FlatFeatures features = new FlatFeatures(pack);
      SparseWeights weights = new SparseWeights(pack);
      OnlineComponent<NLPNode, ?> component;
      try (var objects = new ObjectInputStream(new ByteArrayInputStream(pack.array()))) {
        component = (OnlineComponent<NLPNode, ?>) objects.readObject();
      }
      features(component.getFeatureTemplate(), features);
      component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
      component.setFlag(NLPFlag.DECODE);
      return component;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the model " + path, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The model " + path + " is of another NLP4J", e);
    }
  }

  private static FeatureMap features(FeatureTemplate<NLPNode, ?> template) {
    try {
      return (FeatureMap) field().get(template);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void features(FeatureTemplate<NLPNode, ?> template, FeatureMap features) {
    try {
      field().set(template, features);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** NLP4J lets a template's features be seen by its heirs alone. */
  private static Field field() {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("This NLP4J keeps its features elsewhere.", e);
    }
  }
}
