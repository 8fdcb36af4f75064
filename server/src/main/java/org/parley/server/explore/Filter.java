package org.parley.server.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to: for each facet any of its values, the facets all together.
 *
 * @param since the first day, or null
 * @param until the last day, or null; what has no date is in no period
 * @param words all of which its text must hold, in any case
 */
public record Filter(
    Map<Facet, Set<Node>> chosen,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<String> words) {

  public static final Filter NONE = new Filter(Map.of(), null, null, List.of());

  public Filter {
    chosen = Map.copyOf(chosen);
    words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  boolean anyTime() {
    return since == null && until == null;
  }

  int firstDay() {
    return since == null ? Integer.MIN_VALUE : (int) since.toEpochDay();
  }

  int lastDay() {
    return until == null ? Integer.MAX_VALUE : (int) until.toEpochDay();
  }
}
