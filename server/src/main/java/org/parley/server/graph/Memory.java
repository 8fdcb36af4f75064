package org.parley.server.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/**
 * What was read of one state of the dataset and is wanted again on the next page: what things are
 * called, the dates they are put in order by, what is said of them and what leads to them. So much
 * is kept, the rest is read anew.
 */
final class Memory {

  private static final int MOST = 200_000;

  /** Those that are looked for by their names. */
  private static final int MOST_NAMED = 20_000;

  /** In terms, which are some hundred bytes each. */
  private static final int MOST_TERMS = 1_000_000;

  private final String version;
  private final Cache<Node, String> labels = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<Node, String> orders = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<Node, Set<String>> names =
      Caffeine.newBuilder().maximumSize(MOST_NAMED).build();
  private final Cache<Node, List<String>> foldedNames =
      Caffeine.newBuilder().maximumSize(MOST_NAMED).build();
  private final Cache<Node, Said> said =
      Caffeine.newBuilder()
          .maximumWeight(MOST_TERMS)
          .weigher((Node thing, Said of) -> of.weight())
          .build();
  private final Cache<Link, List<Node>> leading =
      Caffeine.newBuilder()
          .maximumWeight(MOST_TERMS)
          .weigher((Link link, List<Node> from) -> from.size() + 2)
          .build();

  private final Cache<Kept<?>, Object> found =
      Caffeine.newBuilder()
          .maximumWeight(MOST_TERMS)
          .weigher((Kept<?> key, Object value) -> 2 + size(value))
          .build();

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

  List<String> foldedNames(Node thing, Function<Node, List<String>> read) {
    return foldedNames.get(thing, read);
  }

  Said said(Node thing, Function<Node, Said> read) {
    return said.get(thing, read);
  }

  List<Node> leading(Node property, Node thing, Function<Link, List<Node>> read) {
    return leading.get(new Link(property, thing), read);
  }

  /** What is found out may be made of what else is kept: so nothing is locked meanwhile. */
  @SuppressWarnings("unchecked") // Under one key lies what is of one type.
  <T> T found(Kept<T> key, Supplier<T> make) {
    T known = (T) found.getIfPresent(key);
    if (known != null) {
      return known;
    }
    T made = make.get();
    found.put(key, made);
    return made;
  }

  private static int size(Object value) {
    return value instanceof Collection<?> list
        ? list.size()
        : value instanceof Map<?, ?> map ? 2 * map.size() : 1;
  }

  /** A property and a thing that it leads to. */
  record Link(Node property, Node thing) {}
}
