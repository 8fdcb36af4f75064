package org.parley.server.discovery;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ontology.Prefixes;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;

/**
 * The saved questions as queries that clients can offer, each a {@code sh:SPARQLExecutable}, with
 * the prefixes that the data uses.
 */
public final class ExampleQueries {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Property PREFIXES = ResourceFactory.createProperty(SH + "prefixes");
  private static final Property DECLARE = ResourceFactory.createProperty(SH + "declare");
  private static final Property PREFIX = ResourceFactory.createProperty(SH + "prefix");
  private static final Property NAMESPACE = ResourceFactory.createProperty(SH + "namespace");
  private static final Resource EXECUTABLE =
      ResourceFactory.createResource(SH + "SPARQLExecutable");

  private ExampleQueries() {}

  /** All of them. */
  public static Model of(Web web) {
    Model model = ModelFactory.createDefaultModel();
    Prefixes.all().forEach(model::setNsPrefix);
    Resource prefixes = prefixes(model, web);
    for (SavedQuery question : SavedQueries.all()) {
      String form = form(question.query());
      Resource example =
          model
              .createResource(web.at("/api/queries/" + question.name()))
              .addProperty(RDF.type, EXECUTABLE)
              .addProperty(RDF.type, model.createResource(SH + "SPARQL" + form + "Executable"))
              .addProperty(RDFS.label, question.title(), "en")
              .addProperty(RDFS.comment, question.description(), "en")
              .addProperty(PREFIXES, prefixes)
              .addProperty(model.createProperty(SH + form.toLowerCase(Locale.ROOT)), text(question))
              .addProperty(SchemaDO.target, model.createResource(web.at("/sparql")));
      question.tags().forEach(tag -> example.addProperty(SchemaDO.keywords, tag));
    }
    return model;
  }

  /** Declares the prefixes. */
  static Resource prefixes(Model model, Web web) {
    Resource prefixes =
        model.createResource(web.at("/sparql#prefixes")).addProperty(RDF.type, OWL.Ontology);
    Prefixes.all()
        .forEach(
            (prefix, namespace) ->
                prefixes.addProperty(
                    DECLARE,
                    model
                        .createResource()
                        .addProperty(PREFIX, prefix)
                        .addProperty(
                            NAMESPACE,
                            model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI))));
    return prefixes;
  }

  private static String form(Query query) {
    return query.isAskType() ? "Ask" : query.isConstructType() ? "Construct" : "Select";
  }

  /** Without the header, which is for other readers. */
  private static String text(SavedQuery question) {
    return question
        .text()
        .lines()
        .filter(line -> !line.startsWith("#+"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
