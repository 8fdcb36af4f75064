package org.parley.ingest.store;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * The base that the names in a dataset begin with, as the dataset itself tells it: by the node that
 * carries its version, else by a document. Where nothing was written yet, any base will do.
 */
final class RecordedBase {

  private static final String RUNS = "graph/runs";
  private static final String DOCUMENTS = "document/";

  private RecordedBase() {}

  /** Refuses a base that nothing in the dataset is named by. */
  static void require(Base base, DatasetGraph dataset) {
    Set<String> recorded = of(dataset);
    if (!recorded.isEmpty() && !recorded.contains(base.iri())) {
      throw new OtherBaseException(recorded.iterator().next(), base);
    }
  }

  private static Set<String> of(DatasetGraph dataset) {
    // The version of a configuration of the extractor is told by the same property.
    Set<String> versioned =
        dataset.stream(Node.ANY, Node.ANY, PARLEY.version.asNode(), Node.ANY)
            .filter(quad -> quad.getGraph().equals(quad.getSubject()))
            .flatMap(quad -> before(RUNS, quad.getSubject()))
            .collect(Collectors.toSet());
    return versioned.isEmpty() ? ofDocument(dataset).map(Set::of).orElse(Set.of()) : versioned;
  }

  /** A dataset that was filled by other means, from an export, has no version. */
  private static Optional<String> ofDocument(DatasetGraph dataset) {
    return dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), PARLEY.Document.asNode())
        .flatMap(quad -> before(DOCUMENTS, quad.getSubject()))
        .findFirst();
  }

  private static Stream<String> before(String ending, Node node) {
    int end = node.isURI() ? node.getURI().lastIndexOf("/" + ending) : -1;
    return end < 0 ? Stream.of() : Stream.of(node.getURI().substring(0, end + 1));
  }
}
