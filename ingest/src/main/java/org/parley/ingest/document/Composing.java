package org.parley.ingest.document;

import java.time.LocalDate;
import java.util.Optional;

/** Puts a document together from what its source, its text and the command line say of it. */
final class Composing {

  private Composing() {}

  static Document document(
      String id, Publication said, Optional<String> title, String text, GivenDate given)
      throws UnreadableException {
    if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      throw new UnreadableException("field text: there is none").of(id);
    }
    return new Document(
        id,
        said.title().or(() -> title),
        date(said, text, given),
        said.publisher(),
        said.language().orElseGet(() -> Languages.of(text)),
        said.url(),
        text);
  }

  private static Optional<LocalDate> date(Publication said, String text, GivenDate given) {
    return said.date()
        .or(given::day)
        .or(() -> Dateline.of(text).flatMap(line -> line.in(given.year())));
  }
}
