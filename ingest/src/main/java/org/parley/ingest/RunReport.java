package org.parley.ingest;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.ingest.store.Finding;

/**
 * What a run found wrong, in two files of JSON lines beside the dataset: {@code refused.jsonl} and
 * {@code warnings.jsonl}. Each run begins them anew.
 */
final class RunReport implements AutoCloseable {

  private final Writer refused;
  private final Writer warnings;

  RunReport(Path directory) {
    try {
      Files.createDirectories(directory);
      refused = Files.newBufferedWriter(directory.resolve("refused.jsonl"));
      warnings = Files.newBufferedWriter(directory.resolve("warnings.jsonl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(SetAside aside) {
    write(
        refused,
        json -> {
          json.name("id").value(aside.documentId().orElse(null));
          json.name("source").value(aside.origin().source());
          if (aside.origin().line() > 0) {
            json.name("line").value(aside.origin().line());
          }
          json.name("step").value(aside.step());
          json.name("reasons").beginArray();
          for (String reason : aside.reasons()) {
            json.value(reason);
          }
          json.endArray();
        });
  }

  void add(Finding warning) {
    write(
        warnings,
        json -> {
          json.name("id").value(warning.documentId());
          json.name("fact").value(warning.fact());
          json.name("label").value(warning.label());
          json.name("shape").value(warning.shape());
          json.name("message").value(warning.message());
        });
  }

  @Override
  public void close() {
    try (refused;
        warnings) {
      refused.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Fields {
    void write(JsonWriter json) throws IOException;
  }

  private static void write(Writer file, Fields fields) {
    try {
      StringWriter line = new StringWriter();
      JsonWriter json = new JsonWriter(line);
      json.setHtmlSafe(false);
      json.setSerializeNulls(false);
      json.beginObject();
      fields.write(json);
      json.endObject();
      file.write(line.append('\n').toString());
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
