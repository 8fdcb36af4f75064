package org.parley.server.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** A line of JSON for each change that somebody made or tried to make. */
public final class AuditLog {

  private final Path file;

  public AuditLog(Path file) {
    this.file = file;
  }

  synchronized void enter(Map<String, String> what) {
    JsonObject line = new JsonObject();
    line.put("time", Instant.now().toString());
    what.forEach(line::put);
    try {
      Files.writeString(
          file,
          JSON.toStringFlat(line) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("The audit log cannot be written to " + file, e);
    }
  }
}
