package org.parley.queries;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an answer where it is settled what its rows are about, so that a page costs what its rows
 * cost, however many there are: in the innermost sub-select that has the thing of each row and all
 * that the answer is put in order by.
 */
final class FirstRows {

  private FirstRows() {}

  /**
   * Changes the query.
   *
   * @param thing the variable whose values have a row each, or some, next to each other
   */
  static void limit(Query query, Optional<String> thing, long rows) {
    Query settled = thing.flatMap(name -> settled(query, Var.alloc(name))).orElse(query);
    if (settled != query) {
      query.getOrderBy().forEach(settled::addOrderBy);
    }
    settled.setLimit(rows);
  }

  /** Where the answer can be cut, other than at its end. */
  static Optional<Query> settled(Query query, Var thing) {
    if (query.hasLimit() || !query.hasOrderBy()) {
      return Optional.empty();
    }
    Set<Var> needed = new HashSet<>();
    for (SortCondition condition : query.getOrderBy()) {
      needed.addAll(condition.getExpression().getVarsMentioned());
    }
    needed.add(thing);
    @Nullable Query settled = null;
    @Nullable Query next = first(query.getQueryPattern());
    while (next != null && !next.hasLimit() && next.getProjectVars().containsAll(needed)) {
      if (!next.hasOrderBy()) {
        settled = next;
      }
      // What is further in under the same names is the same: SPARQL gives no name twice.
      next = first(next.getQueryPattern());
    }
    return Optional.ofNullable(settled);
  }

  /** The sub-select that the pattern begins with. */
  private static @Nullable Query first(Element pattern) {
    if (pattern instanceof ElementGroup group && !group.isEmpty()) {
      return first(group.get(0));
    }
    return pattern instanceof ElementSubQuery sub ? sub.getQuery() : null;
  }
}
