package org.parley.ingest.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** A stream of JSON objects, one document a line. A line that is none is refused by itself. */
final class JsonLines {

  private final InputStream in;
  private final Origin origin;
  private final GivenDate given;

  JsonLines(InputStream in, Origin origin, GivenDate given) {
    this.in = in;
    this.origin = origin;
    this.given = given;
  }

  /** Hands over the documents, and before each how many bytes were read. */
  void forEach(LongConsumer progress, Consumer<Received> action) throws IOException {
    long offset = 0;
    long number = 0;
    for (Line line = next(); line.length() > 0; line = next()) {
      number++;
      progress.accept(offset + line.length());
      Origin here = origin.atLine(number);
      try {
        Sizes.check(line.length());
        String json = Utf8.decode(line.bytes().toByteArray(), offset);
        if (number == 1 && isPartOfLonger(json)) {
          action.accept(
              new Received.Refused(
                  Optional.empty(),
                  origin,
                  "no JSON lines: each line must hold one whole object, '{…}'"));
          return;
        }
        if (!json.isBlank()) {
          action.accept(new Received.Accepted(document(json), here));
        }
      } catch (UnreadableException e) {
        action.accept(new Received.Refused(e.documentId(), here, e.reason()));
      }
      offset += line.length();
    }
  }

  /** Whether the first line begins an array, or an object that goes on in the next. */
  private static boolean isPartOfLonger(String json) {
    return json.strip().equals("{") || json.strip().startsWith("[");
  }

  private Document document(String json) throws UnreadableException {
    Publication said = Publication.read(json);
    if (said.id().isEmpty()) {
      throw new UnreadableException("field id: there is none");
    }
    String text = said.text().orElse("");
    return Composing.document(said.id().get(), said, said.title(), text, given);
  }

  /**
   * A line with its end.
   *
   * @param bytes all of it, unless it is too large to be kept
   * @param length 0 after the last line
   */
  private record Line(ByteArrayOutputStream bytes, long length) {}

  private Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    int next = 0;
    while (next != '\n' && (next = in.read()) >= 0) {
      length++;
      if (length <= Sizes.LARGEST) {
        bytes.write(next);
      }
    }
    return new Line(bytes, length);
  }
}
