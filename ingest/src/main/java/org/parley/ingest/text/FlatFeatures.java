package org.parley.ingest.text;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A model's features, looked up in a file instead of in millions of objects. */
final class FlatFeatures extends FeatureMap {

  private static final long serialVersionUID = 1;

  private final transient StringTable table;

  FlatFeatures(Pack pack) {
    super(pack.number());
    table = new StringTable(pack);
  }

  /** Writes the features under new numbers, leaving out those whose new number is 0. */
  static void write(FeatureMap features, IntUnaryOperator renumber, int size, PackWriter out)
      throws IOException {
    List<Object2IntMap<String>> types = features.getIndexMaps();
    var table = new StringTable.Builder(types.stream().mapToInt(Object2IntMap::size).sum());
    for (int type = 0; type < types.size(); type++) {
      for (var feature : types.get(type).object2IntEntrySet()) {
        int number = renumber.applyAsInt(feature.getIntValue());
        if (number > 0) {
          table.put(type, feature.getKey(), number);
        }
      }
    }
    out.number(size);
    table.write(out);
  }

  @Override
  public int index(int type, String value) {
    return table.find(type, value);
  }
}
