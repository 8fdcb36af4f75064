package org.parley.server.kept;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Looks at some statements of each index of a database, the newest and others from its whole
 * length: every index must have each of them, and each term must be found by its number and its
 * number by it. A file that is cut off, missing or of another state is found so without reading
 * all.
 */
public final class StoreCheck {

  private static final int PLACES = 24;
  private static final int STATEMENTS_AT_EACH = 8;

  /** How far from the end, in bytes of what terms take, the newest are looked at. */
  private static final int[] FROM_THE_END = {0, 1 << 10, 1 << 14, 1 << 18};

  private final long end;
  private final Set<Quad> seen = new LinkedHashSet<>();

  private StoreCheck(Duration patience) {
    this.end = System.nanoTime() + patience.toNanos();
  }

  /**
   * Looks until it has looked everywhere or for as long as it may.
   *
   * @return the statements of named graphs that it has seen
   * @throws DamagedStore where one is not whole
   */
  public static Set<Quad> look(DatasetGraph database, Duration patience) {
    if (!(database instanceof DatasetGraphSwitchable switchable
        && switchable.get() instanceof DatasetGraphTDB store)) {
      throw new IllegalArgumentException("The dataset must be a TDB2 database.");
    }
    StoreCheck check = new StoreCheck(patience);
    try {
      Txn.executeRead(
          database,
          () -> {
            check.table(store.getQuadTable().getNodeTupleTable());
            check.table(store.getTripleTable().getNodeTupleTable());
          });
    } catch (DamagedStore e) {
      throw e;
    } catch (RuntimeException e) {
      // Jena says no more than that: an offset, a length, a file that ends.
      throw new DamagedStore("it cannot be read (" + e + ")", e);
    }
    return check.seen;
  }

  private void table(NodeTupleTable table) {
    TupleIndex[] indexes = table.getTupleTable().getIndexes();
    for (TupleIndex index : indexes) {
      if (index.baseTupleIndex() instanceof TupleIndexRecord records) {
        RangeIndex range = records.getRangeIndex();
        if (range.isEmpty() != indexes[0].isEmpty()) {
          throw new DamagedStore("one of the indexes is empty: " + index.getName());
        }
        for (long place : places(range)) {
          if (System.nanoTime() > end) {
            return;
          }
          at(place, range, index, indexes, table.getNodeTable());
        }
      }
    }
  }

  /** The first terms of the statements to begin at, those that were written last before others. */
  private static List<Long> places(RangeIndex range) {
    if (range.isEmpty()) {
      return List.of();
    }
    long first = first(range.minKey().getKey());
    long last = first(range.maxKey().getKey());
    List<Long> places = new ArrayList<>();
    for (int back : FROM_THE_END) {
      places.add(Long.compareUnsigned(last - first, back) > 0 ? last - back : first);
    }
    // As bytes are compared: without a sign.
    long step = Long.divideUnsigned(last - first, PLACES);
    for (int i = 0; i < PLACES; i++) {
      places.add(first + step * i);
    }
    return places;
  }

  private void at(
      long place, RangeIndex range, TupleIndex index, TupleIndex[] indexes, NodeTable nodes) {
    byte[] key = new byte[index.getTupleLength() * Long.BYTES];
    ByteBuffer.wrap(key).putLong(place);
    Iterator<Record> records = range.iterator(new Record(key, null), null);
    for (int i = 0; i < STATEMENTS_AT_EACH && records.hasNext(); i++) {
      Tuple<NodeId> statement = index.getMapping().unmap(tuple(records.next().getKey()));
      List<Node> terms = statement.stream().map(id -> term(id, nodes)).toList();
      for (TupleIndex other : indexes) {
        if (!other.find(statement).hasNext()) {
          throw new DamagedStore(
              other.getName() + " lacks a statement that " + index.getName() + " has: " + terms);
        }
      }
      if (terms.size() == 4) {
        seen.add(Quad.create(terms.get(0), terms.get(1), terms.get(2), terms.get(3)));
      }
    }
  }

  private static Node term(NodeId id, NodeTable nodes) {
    Node term = nodes.getNodeForNodeId(id);
    // A number that is its value says 0.4 of "0.40" too; only what is in the table has one number.
    if (term == null || (!NodeId.isInline(id) && !id.equals(nodes.getNodeIdForNode(term)))) {
      throw new DamagedStore("a term is not what its number says: " + id + ", " + term);
    }
    return term;
  }

  private static Tuple<NodeId> tuple(byte[] key) {
    NodeId[] ids = new NodeId[key.length / Long.BYTES];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = NodeIdFactory.get(key, i * Long.BYTES);
    }
    return TupleFactory.create(ids);
  }

  private static long first(byte[] key) {
    return ByteBuffer.wrap(key).getLong();
  }
}
