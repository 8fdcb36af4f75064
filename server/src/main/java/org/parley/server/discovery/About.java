package org.parley.server.discovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.parley.server.guard.Limits;

/**
 * What only the owner of a dataset can say of it, as the configuration has it.
 *
 * @param licence under which the data may be used; nobody can say this but the owner
 * @param publisher who answers for it
 * @param address where the server is for the rest of the world, which ends in a slash; where it is
 *     not said, it is as each request says
 */
public record About(
    String title,
    String description,
    Optional<String> licence,
    Optional<String> publisher,
    Optional<String> address) {

  private static final Resource DATASET =
      ResourceFactory.createResource(Limits.NAMESPACE + "Dataset");
  private static final Resource ADDRESS =
      ResourceFactory.createResource(Limits.NAMESPACE + "address");

  /**
   * As a configuration says.
   *
   * @throws IllegalArgumentException where it says what cannot be
   */
  public static About of(Model configuration) {
    List<Resource> found = configuration.listSubjectsWithProperty(RDF.type, DATASET).toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException("The configuration has more than one serve:Dataset.");
    }
    Resource about = found.isEmpty() ? configuration.createResource() : found.get(0);
    refuseOthers(about);
    return new About(
        value(about, DCTerms.title).orElse("Parley"),
        value(about, DCTerms.description)
            .orElse(
                "Who met whom, who proposed what, who holds which position, as documents report it;"
                    + " each fact with the passages it was read from."),
        iri(about, DCTerms.license),
        iri(about, DCTerms.publisher),
        iri(about, ADDRESS).map(address -> address.endsWith("/") ? address : address + "/"));
  }

  private static void refuseOthers(Resource about) {
    Set<Resource> known =
        Set.of(
            RDF.type,
            DCTerms.title,
            DCTerms.description,
            DCTerms.license,
            DCTerms.publisher,
            ADDRESS);
    about
        .listProperties()
        .filterDrop(statement -> known.contains(statement.getPredicate()))
        .forEach(
            statement -> {
              throw new IllegalArgumentException(
                  "serve:Dataset has no " + statement.getPredicate() + "; there are " + known);
            });
  }

  private static Optional<String> iri(Resource about, Resource property) {
    Optional<String> value = value(about, property);
    value
        .filter(text -> !text.matches("https?://[^\\s\"<>{}|\\\\^`]+"))
        .ifPresent(
            text -> {
              throw new IllegalArgumentException(
                  property + " must be an address on the web, not " + text);
            });
    return value;
  }

  private static Optional<String> value(Resource about, Resource property) {
    return Optional.ofNullable(about.getProperty(ResourceFactory.createProperty(property.getURI())))
        .map(statement -> text(statement.getObject()));
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getString() : node.toString();
  }
}
