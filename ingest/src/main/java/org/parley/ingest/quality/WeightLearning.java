package org.parley.ingest.quality;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parley.ingest.SideBySide;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Casting;
import org.parley.ingest.document.English;
import org.parley.ingest.fact.PositionReader;
import org.parley.ingest.fact.Weighable;
import org.parley.ingest.text.Annotator;

/**
 * Learns how much each feature of a candidate speaks for its being an attribution, from texts in
 * which all attributions are annotated: a logistic regression with an L1 penalty, which leaves most
 * features without a weight (Fan, Chang, Hsieh, Wang and Lin 2008).
 */
public final class WeightLearning {

  /** How often a feature must be seen: what is seen less often is one article's own. */
  private static final int OFTEN = 3;

  /** The cost of being wrong against that of a weight; by cross-validation little depends on it. */
  private static final double COST = 0.6;

  private static final double PRECISION = 0.01;

  private final PolnearSet set;

  private WeightLearning(PolnearSet set) {
    this.set = set;
  }

  /**
   * What was learned.
   *
   * @param weights by feature, in alphabetical order, with that of {@link Weighable#BIAS}
   */
  public record Learned(int candidates, int right, Map<String, Double> weights) {

    /** A line for each weight, its feature and it, parted by a tab. */
    public List<String> lines() {
      return weights.entrySet().stream()
          .map(e -> String.format(Locale.ROOT, "%s\t%.2f", e.getKey(), e.getValue()))
          .toList();
    }
  }

  private record Example(List<String> features, boolean right) {}

  /**
   * Attributions in PolNeAR's layout.
   *
   * @throws AnnotationException if one of its files is not as it must be
   */
  public static WeightLearning from(Path directory) throws IOException {
    return new WeightLearning(PolnearDirectory.read(directory));
  }

  /** Reads all articles and learns; the same each time. */
  public Learned learn(Annotator annotator, Authority authority, int threads) {
    List<List<Example>> examples =
        SideBySide.map(threads, set.articles(), article -> examples(article, annotator, authority));
    return learn(examples.stream().flatMap(List::stream).toList());
  }

  private static List<Example> examples(
      PolnearSet.Article article, Annotator annotator, Authority authority) {
    if (!English.is(article.document())) {
      return List.of();
    }
    Authority then = authority.asOf(article.document());
    Weighable weighable =
        new PositionReader().weighable(Casting.of(annotator.annotate(article.document()), then));
    List<PolnearSet.Attribution> left = new ArrayList<>();
    Matching found =
        Matching.of(weighable.found(), article.attributions(), PolnearSet::likenessOfContent);
    for (int i = 0; i < article.attributions().size(); i++) {
      if (!found.hasAnnotated(i)) {
        left.add(article.attributions().get(i));
      }
    }
    return weighable.candidates().stream()
        .map(
            c ->
                new Example(
                    c.features(),
                    left.stream().anyMatch(a -> PolnearSet.likeness(c.position(), a) > 0)))
        .toList();
  }

  private static Learned learn(List<Example> examples) {
    Map<String, Integer> numbers = numbers(examples);
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = numbers.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = vector(examples.get(i).features(), numbers);
      problem.y[i] = examples.get(i).right() ? 1 : 0;
    }
    Parameter parameter = new Parameter(SolverType.L1R_LR, COST, PRECISION);
    parameter.setRandom(new Random(1));
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    // Weights are of the first label, which is that of the first example.
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] values = model.getFeatureWeights();
    Map<String, Double> weights = new TreeMap<>();
    numbers.forEach((feature, number) -> put(weights, feature, sign * values[number - 1]));
    put(weights, Weighable.BIAS, sign * values[numbers.size()]);
    int right = (int) examples.stream().filter(Example::right).count();
    return new Learned(examples.size(), right, weights);
  }

  private static void put(Map<String, Double> weights, String feature, double weight) {
    if (Math.abs(weight) >= PRECISION) {
      weights.put(feature, weight);
    }
  }

  /** Features that are seen often, numbered from 1 in alphabetical order. */
  private static Map<String, Integer> numbers(List<Example> examples) {
    Map<String, Integer> seen = new HashMap<>();
    examples.forEach(e -> e.features().forEach(f -> seen.merge(f, 1, Integer::sum)));
    Map<String, Integer> numbers = new HashMap<>();
    seen.entrySet().stream()
        .filter(e -> e.getValue() >= OFTEN)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(f -> numbers.put(f, numbers.size() + 1));
    return numbers;
  }

  /** The numbers of those of the features that have one, with the bias last. */
  private static Feature[] vector(List<String> features, Map<String, Integer> numbers) {
    int[] present =
        features.stream()
            .distinct()
            .filter(numbers::containsKey)
            .mapToInt(numbers::get)
            .sorted()
            .toArray();
    Feature[] vector = new Feature[present.length + 1];
    Arrays.setAll(
        vector, i -> new FeatureNode(i < present.length ? present[i] : numbers.size() + 1, 1));
    return vector;
  }
}
