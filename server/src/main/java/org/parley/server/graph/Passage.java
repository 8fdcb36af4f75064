package org.parley.server.graph;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.NIF;

/**
 * A stretch of a document's text.
 *
 * @param begin first Unicode code point, from 0
 * @param end code point after the last
 */
public record Passage(Resource resource, Resource document, int begin, int end, String words)
    implements Comparable<Passage> {

  static Optional<Passage> of(Snapshot snapshot, Resource passage) {
    Optional<Resource> document =
        snapshot.objects(passage, NIF.referenceContext).stream().findFirst();
    Optional<Integer> begin = number(snapshot, passage, NIF.beginIndex);
    Optional<Integer> end = number(snapshot, passage, NIF.endIndex);
    if (document.isEmpty() || begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    String words = snapshot.literal(passage, NIF.anchorOf).map(Literal::getLexicalForm).orElse("");
    return Optional.of(new Passage(passage, document.get(), begin.get(), end.get(), words));
  }

  private static Optional<Integer> number(Snapshot snapshot, Resource passage, Property property) {
    return snapshot
        .literal(passage, property)
        .map(Literal::getLexicalForm)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  @Override
  public int compareTo(Passage other) {
    return Comparator.comparing((Passage p) -> p.document.getURI())
        .thenComparingInt(Passage::begin)
        .thenComparingInt(Passage::end)
        .compare(this, other);
  }
}
