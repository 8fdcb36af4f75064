package org.parley.ingest.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads a lexicon resource, an entry a line; lines that begin with {@code #} are comments. */
public final class WordList {

  private WordList() {}

  /**
   * A word a line, then a tab or blank and a value: words in file order with their values, the
   * empty string where a line gives none.
   */
  public static Map<String, String> read(Class<?> near, String resource) {
    Map<String, String> words = new LinkedHashMap<>();
    forEachLine(
        near,
        resource,
        (number, line) -> {
          String entry = line.strip();
          String[] parts = entry.split(entry.contains("\t") ? "\t" : " +(?=!)", 2);
          if (words.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "") != null) {
            throw new IllegalStateException(
                resource + ", line " + number + ": '" + parts[0] + "' stands twice.");
          }
        });
    return words;
  }

  /** Rows of so many columns, parted by tabs, in file order. */
  public static List<String[]> rows(Class<?> near, String resource, int columns) {
    List<String[]> rows = new ArrayList<>();
    forEachLine(
        near,
        resource,
        (number, line) -> {
          String[] row = line.split("\t", -1);
          if (row.length != columns) {
            throw new IllegalStateException(
                resource + ", line " + number + ": " + columns + " columns expected: " + line);
          }
          rows.add(row);
        });
    return rows;
  }

  private static void forEachLine(
      Class<?> near, String resource, BiConsumer<Integer, String> entry) {
    try (InputStream in = near.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No lexicon " + resource + " beside " + near.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.strip().startsWith("#")) {
          entry.accept(number, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read lexicon " + resource, e);
    }
  }
}
