package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.graph.Snapshot;

/**
 * Two actors that somebody names in an address.
 *
 * @param problems what is wrong with a name, and what may be meant
 */
record Pair(
    String oneTyped,
    String otherTyped,
    Optional<Resource> first,
    Optional<Resource> second,
    List<List<Piece>> problems) {

  static Pair of(
      Snapshot snapshot, HttpServletRequest request, String oneField, String otherField) {
    String one = Choice.text(request, oneField);
    String other = Choice.text(request, otherField);
    Finder finder = new Finder(snapshot);
    View view = View.of(snapshot);
    Optional<Resource> first = finder.meant("actor", one);
    Optional<Resource> second = finder.meant("actor", other);
    return new Pair(
        one,
        other,
        first,
        second,
        Stream.of(finder.problem(view, one, first), finder.problem(view, other, second))
            .flatMap(Optional::stream)
            .toList());
  }

  boolean known() {
    return first.isPresent() && second.isPresent();
  }

  Resource one() {
    return first.orElseThrow();
  }

  Resource other() {
    return second.orElseThrow();
  }
}
