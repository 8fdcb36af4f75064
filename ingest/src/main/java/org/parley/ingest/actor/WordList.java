package org.parley.ingest.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a lexicon resource: a word a line, then a tab or blank and a value; {@code #} comments. */
public final class WordList {

  private WordList() {}

  /** Words in file order with their values; the empty string where a line gives none. */
  public static Map<String, String> read(Class<?> near, String resource) {
    Map<String, String> words = new LinkedHashMap<>();
    try (InputStream in = near.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No lexicon " + resource + " beside " + near.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String entry = line.strip();
        if (entry.isEmpty() || entry.startsWith("#")) {
          continue;
        }
        String[] parts = entry.split(entry.contains("\t") ? "\t" : " +(?=!)", 2);
        if (words.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "") != null) {
          throw new IllegalStateException(
              resource + ", line " + number + ": '" + parts[0] + "' stands twice.");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read lexicon " + resource, e);
    }
    return words;
  }
}
