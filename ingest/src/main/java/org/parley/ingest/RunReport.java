package org.parley.ingest;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.ingest.document.Note;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.store.Finding;

/**
 * What a run found wrong or out of the ordinary, in files of JSON lines beside the dataset: {@code
 * refused.jsonl}, {@code warnings.jsonl} and {@code notes.jsonl}. Each run begins them anew.
 */
final class RunReport implements AutoCloseable {

  private final Writer refused;
  private final Writer warnings;
  private final Writer notes;

  RunReport(Path directory) {
    try {
      Files.createDirectories(directory);
      refused = Files.newBufferedWriter(directory.resolve("refused.jsonl"));
      warnings = Files.newBufferedWriter(directory.resolve("warnings.jsonl"));
      notes = Files.newBufferedWriter(directory.resolve("notes.jsonl"));
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

  /** What was out of the ordinary in a document that is written. */
  void add(Reading reading) {
    for (Note note : reading.notes()) {
      write(
          notes,
          json -> {
            json.name("id").value(reading.document().id());
            json.name("kind").value(note.kind().name().toLowerCase(Locale.ROOT));
            json.name("note").value(note.text());
          });
    }
  }

  @Override
  public void close() {
    try (refused;
        warnings;
        notes) {
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
