package org.parley.ingest.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.parley.ontology.Base;

/**
 * The order in which a reader would want statements: graph by graph; in each the document, then
 * actors, places, topics, the facts, last the passages; of each thing first what it is and is
 * called. It depends on the statements alone, so that the same ones are always written alike.
 *
 * <p>Remembers what it compares: one for each sort.
 */
final class ReadingOrder implements Comparator<Quad> {

  private static final List<String> FOLDERS =
      List.of(
          "document",
          "actor",
          "place",
          "topic",
          "meeting",
          "participation",
          "proposal",
          "position",
          "office",
          "run");

  private static final int LAST = Integer.MAX_VALUE;

  private final Base base;
  private final Map<Node, Key> keys = new HashMap<>();

  ReadingOrder(Base base) {
    this.base = base;
  }

  @Override
  public int compare(Quad one, Quad other) {
    int byGraph = compare(one.getGraph(), other.getGraph());
    if (byGraph != 0) {
      return byGraph;
    }
    int bySubject = compare(one.getSubject(), other.getSubject());
    if (bySubject != 0) {
      return bySubject;
    }
    int byProperty = PropertyOrder.INSTANCE.compare(one.getPredicate(), other.getPredicate());
    return byProperty != 0 ? byProperty : compare(one.getObject(), other.getObject());
  }

  private int compare(Node one, Node other) {
    if (one.equals(other)) {
      return 0;
    }
    if (one.isURI() && other.isURI()) {
      return key(one).compareTo(key(other));
    }
    return NodeCmp.compareRDFTerms(one, other);
  }

  private Key key(Node node) {
    return keys.computeIfAbsent(node, named -> key(named.getURI()));
  }

  private Key key(String iri) {
    if (!iri.startsWith(base.iri())) {
      return new Key(LAST, iri, -1, -1);
    }
    String path = iri.substring(base.iri().length());
    int rank = FOLDERS.indexOf(path.substring(0, Math.max(0, path.indexOf('/'))));
    String[] range = path.substring(path.indexOf('#') + 1).split("[=,]", -1);
    if (path.contains("#char=") && range.length == 3 && isOffset(range[1]) && isOffset(range[2])) {
      return new Key(
          LAST - 1,
          iri.substring(0, iri.indexOf('#')),
          Integer.parseInt(range[1]),
          Integer.parseInt(range[2]));
    }
    return new Key(rank < 0 ? LAST : rank, iri, -1, -1);
  }

  private static boolean isOffset(String text) {
    return text.matches("\\d{1,9}");
  }

  /** A passage goes by the offsets that its IRI names, any other thing by its IRI. */
  private record Key(int rank, String iri, int begin, int end) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::rank)
            .thenComparing(Key::iri)
            .thenComparingInt(Key::begin)
            .thenComparingInt(Key::end);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
