package org.parley.ingest.text;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.List;

/** A model's features, looked up in a file instead of in millions of objects. */
final class FlatFeatures extends FeatureMap {

  private static final long serialVersionUID = 1;

  private final transient StringTable table;

  FlatFeatures(Pack pack) {
    super(pack.number());
    table = new StringTable(pack);
  }

  static void write(FeatureMap features, PackWriter out) throws IOException {
    List<Object2IntMap<String>> types = features.getIndexMaps();
    var table = new StringTable.Builder(types.stream().mapToInt(Object2IntMap::size).sum());
    for (int type = 0; type < types.size(); type++) {
      for (var feature : types.get(type).object2IntEntrySet()) {
        table.put(type, feature.getKey(), feature.getIntValue());
      }
    }
    out.number(features.size());
    table.write(out);
  }

  @Override
  public int index(int type, String value) {
    return table.find(type, value);
  }
}
