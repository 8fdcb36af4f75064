package org.parley.server.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The configuration that is shipped, with other limits. */
final class Configured {

  private Configured() {}

  /** Each limit by its name, without the prefix. */
  static Path with(Path directory, Map<String, String> limits) {
    try {
      String text = Files.readString(Path.of("../fuseki-config/parley.ttl"));
      for (Map.Entry<String, String> limit : limits.entrySet()) {
        text = text.replaceAll("    serve:" + limit.getKey() + " \\d+ ?;?.*\n", "");
        text =
            text.replace(
                "a serve:Limits ;",
                "a serve:Limits ;\n    serve:" + limit.getKey() + " " + limit.getValue() + " ;");
      }
      Path file = directory.resolve("own.ttl");
      Files.writeString(file, text.replaceAll(";\\s*\n\\s*\n", ".\n\n"));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
