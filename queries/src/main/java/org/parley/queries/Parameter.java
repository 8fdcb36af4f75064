package org.parley.queries;

import java.util.List;
import java.util.Optional;

/**
 * Something a question can be narrowed by. In the query it is the variable {@code ?_name}, which
 * stays free where no value is given.
 *
 * @param description one sentence for whoever fills it in
 * @param required whether the question makes no sense without it
 * @param standard the value used where none is given
 * @param values the only values allowed; empty where any will do
 */
public record Parameter(
    String name,
    ParameterType type,
    String description,
    boolean required,
    Optional<String> standard,
    List<String> values) {

  public Parameter {
    values = List.copyOf(values);
  }
}
