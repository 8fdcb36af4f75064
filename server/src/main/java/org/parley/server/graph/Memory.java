package org.parley.server.graph;

import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;

/**
 * What was read of one state of the dataset and is wanted again on the next page: what things are
 * called, and the dates they are put in order by. So many are kept, the rest is read anew.
 */
final class Memory {

  private static final int MOST = 200_000;

  private final String version;
  private final Cache<Node, String> labels = CacheFactory.createCache(MOST);
  private final Cache<Node, String> orders = CacheFactory.createCache(MOST);

  private final Cache<Node, Set<String>> names = CacheFactory.createCache(MOST / 4);

  Memory(String version) {
    this.version = version;
  }

  /** A dataset that keeps no version may be another each time. */
  boolean isOf(String other) {
    return !version.isEmpty() && version.equals(other);
  }

  String label(Node thing, Function<Node, String> read) {
    return labels.get(thing, read);
  }

  Set<String> names(Node thing, Function<Node, Set<String>> read) {
    return names.get(thing, read);
  }

  String order(Node thing, Function<Node, String> read) {
    return orders.get(thing, read);
  }
}
