package org.parley.server.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * Work that looks at every step whether it is to stop: Jena's paths and regular expressions don't.
 */
final class Stoppable {

  private Stoppable() {}

  static void check(AtomicBoolean stop) {
    if (stop.get()) {
      throw new QueryCancelledException();
    }
  }

  /** A graph that gives no further triple once it is to stop. */
  static Graph graph(Graph graph, AtomicBoolean stop) {
    return new GraphWrapper(graph) {
      @Override
      public ExtendedIterator<Triple> find(Triple pattern) {
        check(stop);
        return checked(super.find(pattern), stop);
      }

      @Override
      public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        check(stop);
        return checked(super.find(s, p, o), stop);
      }
    };
  }

  private static ExtendedIterator<Triple> checked(
      ExtendedIterator<Triple> triples, AtomicBoolean stop) {
    return WrappedIterator.create(triples)
        .mapWith(
            triple -> {
              check(stop);
              return triple;
            });
  }

  /** A text that gives no further character once it is to stop. */
  record Text(String text, AtomicBoolean stop) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      check(stop);
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Text(text.substring(start, end), stop);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
