package org.parley.ingest.text;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntPair;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of known names as a tree of words in a file: node 0 is the root. */
final class FlatGazetteer extends PrefixTree<String, Set<String>> {

  private static final long serialVersionUID = 1;

  private final transient List<Set<String>> palette;

  /** One more than the place in the palette, or 0, for each node. */
  private final transient IntBuffer kinds;

  private final transient StringTable children;

  FlatGazetteer(Path path) {
    Pack pack = FlatLexicon.open(path);
    palette = FlatLexicon.readPalette(pack, LinkedHashSet::new);
    kinds = pack.numbers();
    children = new StringTable(pack);
  }

  static void write(PrefixTree<String, Set<String>> tree, Path path) throws IOException {
    Walk walk = new Walk(count(tree.getRoot()));
    walk.visit(tree.getRoot());
    try (PackWriter out = new PackWriter(path)) {
      FlatLexicon.writePalette(walk.palette.keySet(), out);
      out.numbers(walk.kinds);
      walk.children.write(out);
    }
  }

  private static int count(PrefixNode<String, Set<String>> node) {
    return 1 + node.values().stream().mapToInt(FlatGazetteer::count).sum();
  }

  @Override
  public <A> @Nullable ObjectIntPair<Set<String>> get(
      A[] keys, int beginIndex, Function<A, String> f) {
    ObjectIntPair<Set<String>> longest = null;
    int node = 0;
    for (int i = beginIndex; i < keys.length; i++) {
      node = children.find(node, f.apply(keys[i]));
      if (node < 0) {
        break;
      }
      int kind = kinds.get(node);
      if (kind > 0) {
        longest = new ObjectIntPair<>(palette.get(kind - 1), i);
      }
    }
    return longest;
  }

  /** Numbers the nodes as it meets them. */
  private static final class Walk {

    private final Map<List<String>, Integer> palette = new LinkedHashMap<>();
    private final StringTable.Builder children;
    private final int[] kinds;
    private int nodes;

    Walk(int count) {
      children = new StringTable.Builder(count);
      kinds = new int[count];
    }

    int visit(PrefixNode<String, Set<String>> node) {
      int number = nodes++;
      if (node.hasValue()) {
        List<String> value = List.copyOf(node.getValue());
        kinds[number] = palette.computeIfAbsent(value, v -> palette.size()) + 1;
      }
      node.forEach((word, child) -> children.put(number, word, visit(child)));
      return number;
    }
  }
}
