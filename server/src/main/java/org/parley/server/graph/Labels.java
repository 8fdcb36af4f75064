package org.parley.server.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.NIF;
import org.parley.ontology.Ontology;
import org.parley.ontology.PARLEY;

/** What things are called. */
final class Labels {

  /** The properties that name a thing, the best first. */
  static final List<Property> PROPERTIES =
      List.of(SKOS.prefLabel, DCTerms.title, RDFS.label, NIF.anchorOf);

  /** The properties whose values somebody may look for. */
  static final List<Property> NAMES =
      List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, RDFS.label, DCTerms.title);

  private static final Model ONTOLOGY = ModelFactory.createModelForGraph(Ontology.graph());

  private Labels() {}

  /**
   * The name of a thing, of a term of the ontology, or else the last part of its IRI; of a document
   * whose title does not tell what it is about, its first words.
   */
  static String of(Snapshot snapshot, Resource resource) {
    String label =
        stated(property -> snapshot.values(resource, property))
            .or(
                () ->
                    stated(property -> ONTOLOGY.listObjectsOfProperty(resource, property).toList()))
            .orElseGet(() -> lastPart(resource.toString()));
    return snapshot.is(resource, PARLEY.Document) && !Titles.tells(label)
        ? snapshot.text(resource).flatMap(text -> Titles.opening(text, label)).orElse(label)
        : label;
  }

  /** Of several names, the fullest; of equally full ones, the first by alphabet. */
  private static Optional<String> stated(Function<Property, List<RDFNode>> values) {
    return PROPERTIES.stream()
        .map(
            property ->
                values.apply(property).stream()
                    .filter(RDFNode::isLiteral)
                    .map(label -> label.asLiteral().getString().strip())
                    .filter(label -> !label.isEmpty())
                    .max(
                        Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.reverseOrder())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String lastPart(String iri) {
    String trimmed = iri.replaceAll("[/#]+$", "");
    String last = trimmed.replaceAll("^.*[/#]", "");
    return last.isEmpty() ? iri : last;
  }
}
