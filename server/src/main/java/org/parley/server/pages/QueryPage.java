package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one asks the graph in SPARQL.
 *
 * @param query what is in the editor
 * @param terms prefixes and terms for the editor, as JSON that is safe within a script element
 * @param problem why the chosen question cannot be filled in so, or empty
 * @param chosen the question that is filled in, or null
 * @param questions all that come with Parley
 */
record QueryPage(
    Head head,
    String query,
    String terms,
    String problem,
    @Nullable Question chosen,
    List<Question> questions) {

  /** A question that comes with Parley. */
  record Question(
      String name, String title, String description, List<Field> fields, boolean current) {}

  /**
   * What a question can be narrowed by.
   *
   * @param kind of which names are suggested, or empty
   * @param values the only ones, or empty
   */
  record Field(
      String name,
      String label,
      String description,
      boolean required,
      String kind,
      List<String> values,
      String value) {}
}
