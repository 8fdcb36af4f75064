package org.parley.server.discovery;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * How much there is of what in the union of all named graphs. It is counted on the numbers that the
 * database has for terms, in the order of its indexes, where what is equal stands side by side:
 * three passes over the index, next to no memory, no term looked at.
 *
 * @param triples what several graphs state alike counts once
 * @param properties each with what it is used for
 * @param classes the number of things of each
 */
record Census(
    long graphs,
    long triples,
    long subjects,
    long objects,
    Map<Node, Use> properties,
    Map<Node, Long> classes) {

  /** The server stops, and nobody will ask. */
  static final class Stopped extends RuntimeException {}

  /**
   * What a property is used for.
   *
   * @param objects different values
   */
  record Use(long triples, long objects) {}

  /** Within a transaction. */
  static Census of(DatasetGraphText dataset, BooleanSupplier stopped) {
    DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(dataset.getBase());
    Counting counting = new Counting(database, stopped);
    counting.byProperty();
    return new Census(
        counting.changes("GSPO", 0),
        counting.triples,
        counting.changes("SPOG", 1),
        counting.changes("OSPG", 3),
        counting.properties,
        counting.classes);
  }

  /** Which columns a tuple has: graph, subject, property, object. */
  private static final class Counting {

    private static final int SUBJECT = 1;
    private static final int PROPERTY = 2;
    private static final int OBJECT = 3;
    private static final int LOOK_EVERY = 1 << 16;

    private final DatasetGraphTDB database;
    private final NodeTable terms;
    private final BooleanSupplier stopped;
    private final Map<Node, Use> properties = new LinkedHashMap<>();
    private final Map<Node, Long> classes = new LinkedHashMap<>();
    private long triples;
    private long read;

    Counting(DatasetGraphTDB database, BooleanSupplier stopped) {
      this.database = database;
      this.terms = database.getQuadTable().getNodeTupleTable().getNodeTable();
      this.stopped = stopped;
    }

    /** In the order of property, object, subject, graph. */
    void byProperty() {
      NodeId type = terms.getNodeIdForNode(RDF.Nodes.type);
      Iterator<Tuple<NodeId>> all = index("POSG").all();
      if (!all.hasNext()) {
        return;
      }
      Tuple<NodeId> last = all.next();
      long ofProperty = 1;
      long values = 1;
      long ofValue = 1;
      while (all.hasNext()) {
        Tuple<NodeId> next = all.next();
        look();
        boolean otherProperty = differ(last, next, PROPERTY);
        boolean otherValue = otherProperty || differ(last, next, OBJECT);
        if (otherValue) {
          endValue(last, type, ofValue);
          ofValue = 0;
        }
        if (otherProperty) {
          endProperty(last, ofProperty, values);
          ofProperty = 0;
          values = 1;
        } else if (otherValue) {
          values++;
        }
        if (otherValue || differ(last, next, SUBJECT)) {
          ofProperty++;
          ofValue++;
        }
        last = next;
      }
      endValue(last, type, ofValue);
      endProperty(last, ofProperty, values);
    }

    private void endValue(Tuple<NodeId> last, NodeId type, long number) {
      if (last.get(PROPERTY).equals(type)) {
        classes.put(terms.getNodeForNodeId(last.get(OBJECT)), number);
      }
    }

    private void endProperty(Tuple<NodeId> last, long number, long values) {
      properties.put(terms.getNodeForNodeId(last.get(PROPERTY)), new Use(number, values));
      triples += number;
    }

    /** How many different values the first column of an index has. */
    long changes(String order, int column) {
      long count = 0;
      NodeId last = NodeId.NodeDoesNotExist;
      Iterator<Tuple<NodeId>> all = index(order).all();
      while (all.hasNext()) {
        look();
        NodeId next = all.next().get(column);
        if (!next.equals(last)) {
          count++;
        }
        last = next;
      }
      return count;
    }

    private TupleIndex index(String order) {
      for (TupleIndex index :
          database.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
        if (index.getName().equals(order)) {
          return index;
        }
      }
      throw new IllegalStateException("The database has no index " + order + ".");
    }

    private void look() {
      if (++read % LOOK_EVERY == 0 && stopped.getAsBoolean()) {
        throw new Stopped();
      }
    }

    private static boolean differ(Tuple<NodeId> one, Tuple<NodeId> other, int column) {
      return !one.get(column).equals(other.get(column));
    }
  }
}
