package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved question, what it can be narrowed by, and the rows that answer it.
 *
 * @param path where it is answered, without a suffix
 * @param message why there are no rows, or empty
 */
public record QuestionPage(
    String title,
    String description,
    String path,
    List<Field> fields,
    String sparql,
    List<String> columns,
    List<List<Cell>> rows,
    String message,
    @Nullable String previous,
    @Nullable String next,
    List<Format> formats) {

  /** Something to fill in. */
  public record Field(
      String name,
      String type,
      String description,
      boolean required,
      String value,
      List<String> values) {}

  /** A value, with where it leads. */
  public record Cell(String text, @Nullable String href, boolean quote) {}

  /** The same rows in another format. */
  public record Format(String label, String href, String mediaType) {}

  Head head() {
    List<Head.Alternate> others =
        formats.stream()
            .map(format -> new Head.Alternate(format.label, format.href, format.mediaType))
            .toList();
    return new Head(title, "", "query", path, null, others, "", "", "");
  }

  /** As HTML. */
  public String html() {
    return Templates.render("question", this);
  }
}
