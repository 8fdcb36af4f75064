package org.parley.server.discovery;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.parley.ontology.Prefixes;

/** What the query service can do: SPARQL 1.1 Service Description. */
final class ServiceDescription {

  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "RDF_XML",
          "N-Triples");
  private static final String SIMPLE = "http://www.w3.org/ns/entailment/Simple";
  private static final String TEXT = "http://jena.apache.org/text#query";
  private static final List<String> FUNCTIONS =
      List.of("pi", "exp", "exp10", "log", "log10", "pow", "sqrt", "sin", "cos", "tan", "atan2");
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

  private ServiceDescription() {}

  static Model of(Inventory inventory, Web web, String dataset) {
    Model model = ModelFactory.createDefaultModel();
    Prefixes.all().forEach(model::setNsPrefix);
    model.setNsPrefix("sd", SD.NS);
    model.setNsPrefix("void", VOID.NS);
    Resource service =
        model
            .createResource(web.at("/sparql#service"))
            .addProperty(RDF.type, SD.Service)
            .addProperty(SD.endpoint, model.createResource(web.at("/sparql")))
            .addProperty(SD.supportedLanguage, SD.SPARQL11Query)
            .addProperty(SD.feature, SD.UnionDefaultGraph)
            .addProperty(SD.defaultEntailmentRegime, model.createResource(SIMPLE))
            .addProperty(RDFS.seeAlso, model.createResource(web.at("/.well-known/void")))
            .addProperty(RDFS.seeAlso, model.createResource(web.at("/api/queries.ttl")));
    RESULTS.forEach(
        format ->
            service.addProperty(SD.resultFormat, ResourceFactory.createResource(FORMATS + format)));
    FUNCTIONS.forEach(
        name ->
            service.addProperty(
                SD.extensionFunction,
                model.createResource(MATH + name).addProperty(RDF.type, SD.Function)));
    service.addProperty(
        SD.propertyFeature, model.createResource(TEXT).addProperty(RDF.type, SD.Feature));
    service.addProperty(
        SD.defaultDataset,
        model
            .createResource(dataset)
            .addProperty(RDF.type, SD.Dataset)
            .addProperty(
                SD.defaultGraph,
                model
                    .createResource()
                    .addProperty(RDF.type, SD.Graph)
                    .addProperty(
                        VOID.triples,
                        Long.toString(inventory.census().triples()),
                        XSDDatatype.XSDinteger)));
    ExampleQueries.prefixes(model, web);
    return model;
  }
}
