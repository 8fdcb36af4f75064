package org.parley.server.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/**
 * How much is told of each thing: the statements of documents that lead to it. Counted once for a
 * version of the dataset, in one pass over the statements of the properties that lead to things.
 */
public final class Prominence {

  /** As many of the best known are kept with their names; the text index finds the others. */
  private static final int BEST = 3000;

  private static final List<Property> LEADING =
      List.of(
          ITSRDF.taIdentRef,
          PARLEY.participant,
          PARLEY.holder,
          PARLEY.toward,
          PARLEY.proposer,
          PARLEY.addressee,
          PARLEY.represents,
          PARLEY.of,
          PARLEY.place,
          PARLEY.topic,
          PARLEY.respondsTo,
          ORG.member,
          PROV.wasDerivedFrom);

  /** Beyond this many, one that is counted as it is asked for is well known. */
  private static final int MANY = 100;

  /** For all that one request asks for; what is left is taken for unknown. */
  private static final long MOST_NANOS = 300_000_000;

  private final ToIntFunction<Node> weights;
  private final Map<Node, List<String>> names;
  private final boolean counted;

  private Prominence(ToIntFunction<Node> weights, Map<Node, List<String>> names, boolean counted) {
    this.counted = counted;
    this.weights = weights;
    this.names = names;
  }

  /**
   * Counts.
   *
   * @param stopped asked now and then whether to give up
   * @throws CancellationException where that is so
   */
  static Prominence of(Graph graph, BooleanSupplier stopped) {
    Map<Node, Integer> weights = new HashMap<>();
    for (Property property : LEADING) {
      Iterator<Triple> told = graph.find(Node.ANY, property.asNode(), Node.ANY);
      while (told.hasNext()) {
        if (stopped.getAsBoolean()) {
          throw new CancellationException("The server is stopping.");
        }
        Node thing = told.next().getObject();
        if (thing.isURI()) {
          weights.merge(thing, 1, Integer::sum);
        }
      }
    }
    Map<Node, List<String>> names = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().getURI()))
        .limit(BEST)
        .forEach(entry -> names.put(entry.getKey(), names(graph, entry.getKey())));
    return new Prominence(thing -> weights.getOrDefault(thing, 0), names, true);
  }

  /** Of each thing when it is asked for, and not beyond a few hundred statements. */
  static Prominence asAsked(Graph graph) {
    Map<Node, Integer> weights = new HashMap<>();
    long deadline = System.nanoTime() + MOST_NANOS;
    return new Prominence(
        thing ->
            weights.computeIfAbsent(
                thing, asked -> System.nanoTime() < deadline ? count(graph, asked) : 0),
        Map.of(),
        false);
  }

  private static int count(Graph graph, Node thing) {
    int count = 0;
    for (Property property : LEADING) {
      Iterator<Triple> told = graph.find(Node.ANY, property.asNode(), thing);
      while (told.hasNext() && count < MANY) {
        told.next();
        count++;
      }
      Iter.close(told);
    }
    return count;
  }

  /** Whether all things were counted, so that it knows the best known. */
  boolean isCounted() {
    return counted;
  }

  /** How many statements lead to it. */
  int of(Node thing) {
    return weights.applyAsInt(thing);
  }

  /** The things that most is told of, the best known first. */
  public List<Node> best() {
    return List.copyOf(names.keySet());
  }

  /** The best known of those of whose names one holds every one of these beginnings of words. */
  List<Node> startingWith(List<String> words, int most) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(name -> Words.fit(words, name)))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> names(Graph graph, Node thing) {
    Set<String> found = new LinkedHashSet<>();
    for (Property property : Labels.NAMES) {
      graph
          .find(thing, property.asNode(), Node.ANY)
          .filterKeep(triple -> triple.getObject().isLiteral())
          .forEach(triple -> found.add(Words.folded(triple.getObject().getLiteralLexicalForm())));
    }
    return List.copyOf(found);
  }
}
