package org.parley.ingest.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A plain text, with what a JSON file of the same name beside it says of it. */
record TextFile(Path path) {

  private static final int LONGEST_TITLE = 200;

  Document read(GivenDate given) throws IOException, UnreadableException {
    Publication sidecar = sidecar();
    String id = sidecar.id().orElseGet(() -> name(path));
    try {
      Sizes.check(Files.size(path));
      String text = Utf8.decode(Files.readAllBytes(path), 0);
      Texts.check(text, "the text");
      return Composing.document(id, sidecar, title(text), text, given);
    } catch (UnreadableException e) {
      throw e.of(id);
    }
  }

  /** Whether {@code json} is not a source but the sidecar of a text. */
  static boolean isSidecar(Path json) {
    return Files.exists(json.resolveSibling(name(json) + ".txt"));
  }

  private Publication sidecar() throws IOException, UnreadableException {
    Path file = path.resolveSibling(name(path) + ".json");
    if (!Files.exists(file)) {
      return Publication.UNKNOWN;
    }
    try {
      Sizes.check(Files.size(file));
      return Publication.read(Utf8.decode(Files.readAllBytes(file), 0));
    } catch (UnreadableException e) {
      throw new UnreadableException("sidecar " + file.getFileName() + ": " + e.reason())
          .of(e.documentId().orElseGet(() -> name(path)));
    }
  }

  /** The first line, where it is short, stands apart and is no sentence. */
  static Optional<String> title(String text) {
    List<String> lines = text.lines().limit(3).toList();
    if (lines.size() < 3 || !lines.get(1).isBlank()) {
      return Optional.empty();
    }
    String first = lines.get(0).strip();
    boolean title =
        !first.isEmpty()
            && first.codePointCount(0, first.length()) <= LONGEST_TITLE
            && !first.endsWith(".")
            && Dateline.of(first).isEmpty();
    return title ? Optional.of(first) : Optional.empty();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
  }
}
