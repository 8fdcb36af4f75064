package org.parley.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Snapshot;

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

  private static final Set<String> SUGGESTED = Set.of("actor", "place", "topic", "document");

  /** Something to fill in. */
  public record Field(
      String name,
      String type,
      String description,
      boolean required,
      String value,
      List<String> values) {

    /** Whether its values are names, which can be suggested. */
    boolean suggested() {
      return SUGGESTED.contains(type);
    }
  }

  /** A value, with where it leads. */
  public record Cell(String text, @Nullable String href, boolean quote) {

    /** Of a row; null where it has nothing there. */
    public static Cell of(Snapshot snapshot, @Nullable Node node) {
      if (node == null) {
        return new Cell("", null, false);
      }
      if (!node.isURI()) {
        return new Cell(
            node.isLiteral() ? Times.date(node.getLiteralLexicalForm()) : node.toString(),
            null,
            false);
      }
      View view = View.of(snapshot);
      Resource thing = snapshot.resource(node.getURI());
      Optional<Passage> passage = snapshot.passage(thing);
      return new Cell(
          passage.map(Passage::words).orElseGet(() -> view.name(thing)),
          view.href(thing),
          passage.isPresent());
    }
  }

  /** The same rows in another format. */
  public record Format(String label, String href, String mediaType) {}

  private List<Head.Alternate> others() {
    return formats.stream()
        .map(format -> new Head.Alternate(format.label, format.href, format.mediaType))
        .toList();
  }

  /** As HTML, without an answer. */
  public String html() {
    return Templates.render(
        "question", new AnsweredPage(Head.of(title).in("query").at(path).offering(others()), this));
  }

  /**
   * As HTML, with the answer that a state of the dataset gives.
   *
   * @param address where it is answered so
   * @param bound the query that was asked
   */
  public String html(Snapshot snapshot, String address, String bound) {
    Head head =
        Overviews.head(View.of(snapshot), title, "query", address, List.of())
            .offering(others())
            .askedBy(bound);
    return Templates.render("question", new AnsweredPage(head, this));
  }
}
