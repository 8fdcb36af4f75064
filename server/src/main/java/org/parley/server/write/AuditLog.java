package org.parley.server.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line of JSON for each change that somebody made or tried to make. */
public final class AuditLog {

  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

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
      // The change is made or refused by now, and whoever sent it has to know which.
      LOG.error("The audit log {} cannot be written ({}): {}", file, e, JSON.toStringFlat(line));
    }
  }
}
