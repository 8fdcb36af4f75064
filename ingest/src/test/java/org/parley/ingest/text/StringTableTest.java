package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringTableTest {

  @Test
  void findsEveryKeyAndNoOther(@TempDir Path directory) throws IOException {
    Random random = new Random(7);
    Map<String, Integer> expected = new LinkedHashMap<>();
    for (String odd : new String[] {"", "\uD800", "?", "\uFFFD", "\u0416", "\u00E9", "Aa", "BB"}) {
      expected.put(odd, expected.size());
    }
    while (expected.size() < 5000) {
      expected.put(Long.toString(random.nextLong(), 36), expected.size());
    }
    var builder = new StringTable.Builder(expected.size());
    expected.forEach((key, value) -> builder.put(value % 3, key, value));
    Path file = directory.resolve("table");
    try (PackWriter out = new PackWriter(file)) {
      builder.write(out);
    }
    StringTable table = new StringTable(Pack.open(file));
    expected.forEach(
        (key, value) -> {
          assertEquals(value, table.find(value % 3, key), key);
          assertEquals(-1, table.find((value + 1) % 3, key), key);
          assertEquals(-1, table.find(value % 3, key + "!"), key);
        });
  }
}
