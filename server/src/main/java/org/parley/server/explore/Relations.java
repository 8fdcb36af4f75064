package org.parley.server.explore;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Reads the statements of single properties, each in one pass over the graph. */
final class Relations {

  private final Graph graph;
  private final Terms terms;
  private final BooleanSupplier stopped;

  Relations(Graph graph, Terms terms, BooleanSupplier stopped) {
    this.graph = graph;
    this.terms = terms;
    this.stopped = stopped;
  }

  int[] ofType(Resource type) {
    LongList found = new LongList();
    scan(graph.find(Node.ANY, RDF.Nodes.type, type.asNode()), t -> found.add(0, number(t)));
    return Column.of(1, found).values();
  }

  /** What these properties lead to from each subject. */
  Pairs of(Property... properties) {
    return read(triple -> terms.number(triple.getObject()), properties);
  }

  /** What stands in for the value of a property, e.g. a class of numbers. */
  Pairs classed(Property property, ToIntFunction<Node> classed) {
    return read(triple -> classed.applyAsInt(triple.getObject()), property);
  }

  /** The text of each subject, the longest where there are several. */
  Map<Integer, String> texts(Property property) {
    Map<Integer, String> texts = new HashMap<>();
    scan(
        graph.find(Node.ANY, property.asNode(), Node.ANY),
        triple -> {
          if (triple.getObject().isLiteral()) {
            texts.merge(
                number(triple),
                triple.getObject().getLiteralLexicalForm(),
                (one, other) -> one.length() >= other.length() ? one : other);
          }
        });
    return texts;
  }

  /** The texts of a few subjects. */
  Map<Integer, String> texts(Property property, int[] subjects) {
    Map<Integer, String> texts = new HashMap<>();
    for (int subject : subjects) {
      Iterator<Triple> told = graph.find(terms.term(subject), property.asNode(), Node.ANY);
      while (told.hasNext()) {
        Node object = told.next().getObject();
        texts.merge(subject, object.toString(), (one, other) -> one + " " + other);
      }
    }
    return texts;
  }

  private Pairs read(ToIntFunction<Triple> object, Property... properties) {
    Map<Integer, IntSet> pairs = new HashMap<>();
    for (Property property : properties) {
      scan(
          graph.find(Node.ANY, property.asNode(), Node.ANY),
          triple ->
              pairs
                  .computeIfAbsent(number(triple), subject -> new IntSet())
                  .add(object.applyAsInt(triple)));
    }
    return new Pairs(pairs);
  }

  private int number(Triple triple) {
    return terms.number(triple.getSubject());
  }

  private void scan(Iterator<Triple> triples, java.util.function.Consumer<Triple> each) {
    while (triples.hasNext()) {
      if (stopped.getAsBoolean()) {
        throw new Stopped();
      }
      each.accept(triples.next());
    }
  }

  /** Somebody wants the reading to end. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
