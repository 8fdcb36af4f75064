package org.parley.ingest.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the engine knows of a word, as a map that only answers {@link #get}. */
final class FlatLexicon<V> extends AbstractMap<String, V> {

  private final StringTable table;
  private final IntFunction<V> values;

  private FlatLexicon(StringTable table, IntFunction<V> values) {
    this.table = table;
    this.values = values;
  }

  static void writeVectors(Map<String, float[]> vectors, Path path) throws IOException {
    int length = vectors.values().iterator().next().length;
    var table = new StringTable.Builder(vectors.size());
    try (PackWriter out = new PackWriter(path)) {
      out.number(length);
      out.reals(vectors.size() * length);
      int row = 0;
      for (var vector : vectors.entrySet()) {
        table.put(0, vector.getKey(), row++);
        for (float value : vector.getValue()) {
          out.real(value);
        }
      }
      table.write(out);
    }
  }

  static FlatLexicon<float[]> readVectors(Path path) {
    Pack pack = open(path);
    int length = pack.number();
    FloatBuffer rows = pack.reals();
    return new FlatLexicon<>(
        new StringTable(pack),
        row -> {
          float[] vector = new float[length];
          rows.get(row * length, vector);
          return vector;
        });
  }

  /** Few words have a list of their own: each list is written once, in the order it is walked. */
  static void writeLists(Map<String, ? extends Collection<String>> lists, Path path)
      throws IOException {
    Map<List<String>, Integer> palette = new LinkedHashMap<>();
    var table = new StringTable.Builder(lists.size());
    for (var list : lists.entrySet()) {
      List<String> values = List.copyOf(list.getValue());
      Integer number = palette.putIfAbsent(values, palette.size());
      table.put(0, list.getKey(), number == null ? palette.size() - 1 : number);
    }
    try (PackWriter out = new PackWriter(path)) {
      writePalette(palette.keySet(), out);
      table.write(out);
    }
  }

  static <C> FlatLexicon<C> readLists(Path path, Function<List<String>, C> collection) {
    Pack pack = open(path);
    List<C> palette = readPalette(pack, collection);
    return new FlatLexicon<>(new StringTable(pack), palette::get);
  }

  static void writePalette(Collection<List<String>> palette, PackWriter out) throws IOException {
    out.number(palette.size());
    for (List<String> values : palette) {
      out.number(values.size());
      for (String value : values) {
        out.text(value);
      }
    }
  }

  static <C> List<C> readPalette(Pack pack, Function<List<String>, C> collection) {
    int size = pack.number();
    List<C> palette = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int count = pack.number();
      List<String> values = new ArrayList<>(count);
      for (int j = 0; j < count; j++) {
        values.add(pack.text());
      }
      palette.add(collection.apply(values));
    }
    return palette;
  }

  static Pack open(Path path) {
    try {
      return Pack.open(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the lexicon " + path, e);
    }
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int value = key instanceof String word ? table.find(0, word) : -1;
    return value < 0 ? null : values.apply(value);
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    throw new UnsupportedOperationException("A lexicon is asked, not walked.");
  }
}
