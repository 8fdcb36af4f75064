package org.parley.server.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.parley.ontology.Base;
import org.parley.ontology.Prefixes;

/** What the dataset holds and how it is had, in the terms of VoID and DCAT 3. */
final class DatasetDescription {

  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
  private static final String SPARQL_PROTOCOL = "http://www.w3.org/TR/sparql11-protocol/";
  private static final String OPEN_API = "https://spec.openapis.org/oas/v3.1.0";

  private final Inventory inventory;
  private final About about;
  private final Web web;
  private final Base base;
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource dataset;

  private DatasetDescription(Inventory inventory, About about, Web web, Base base) {
    this.inventory = inventory;
    this.about = about;
    this.web = web;
    this.base = base;
    this.dataset = model.createResource(iri(base));
  }

  /** The dataset's own name, shown at {@code /dataset} as everything under the base is. */
  static String iri(Base base) {
    return base.iri() + "dataset";
  }

  static Model of(Inventory inventory, About about, Web web, Base base) {
    DatasetDescription description = new DatasetDescription(inventory, about, web, base);
    Prefixes.all().forEach(description.model::setNsPrefix);
    description.model.setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS);
    description.named();
    description.counted();
    description.had();
    return description.model;
  }

  private void named() {
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, about.title(), "en")
        .addProperty(DCTerms.description, about.description(), "en")
        .addProperty(OWL.versionInfo, inventory.version())
        .addProperty(FOAF.homepage, model.createResource(web.root()))
        .addProperty(DCAT.landingPage, model.createResource(web.at("/dataset.html")));
    about
        .licence()
        .ifPresentOrElse(
            licence -> dataset.addProperty(DCTerms.license, model.createResource(licence)),
            () ->
                dataset.addProperty(
                    DCTerms.rights,
                    model
                        .createResource()
                        .addProperty(RDF.type, DCTerms.RightsStatement)
                        .addProperty(RDFS.label, Rights.UNSTATED, "en")));
    about
        .publisher()
        .ifPresent(
            publisher -> dataset.addProperty(DCTerms.publisher, model.createResource(publisher)));
    time(DCTerms.issued, inventory.issued());
    time(DCTerms.modified, inventory.modified());
    inventory.languages().forEach(language -> dataset.addProperty(DCTerms.language, language));
    if (inventory.from().isPresent() && inventory.to().isPresent()) {
      dataset.addProperty(
          DCTerms.temporal,
          model
              .createResource()
              .addProperty(RDF.type, DCTerms.PeriodOfTime)
              .addProperty(DCAT.startDate, inventory.from().get(), XSDDatatype.XSDdate)
              .addProperty(DCAT.endDate, inventory.to().get(), XSDDatatype.XSDdate));
    }
    model
        .createResource(web.at("/.well-known/void"))
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(DCTerms.title, "Description of " + about.title(), "en")
        .addProperty(FOAF.primaryTopic, dataset);
  }

  private void time(Property property, Optional<String> time) {
    time.ifPresent(text -> dataset.addProperty(property, text, XSDDatatype.XSDdateTime));
  }

  private void counted() {
    Census census = inventory.census();
    dataset
        .addLiteral(VOID.triples, integer(census.triples()))
        .addLiteral(VOID.distinctSubjects, integer(census.subjects()))
        .addLiteral(VOID.distinctObjects, integer(census.objects()))
        .addLiteral(VOID.properties, integer(census.properties().size()))
        .addLiteral(VOID.classes, integer(census.classes().size()))
        .addProperty(VOID.uriSpace, base.iri());
    census
        .classes()
        .forEach(
            (type, number) ->
                dataset.addProperty(
                    VOID.classPartition,
                    model
                        .createResource()
                        .addProperty(VOID._class, model.asRDFNode(type))
                        .addLiteral(VOID.entities, integer(number))));
    census
        .properties()
        .forEach(
            (property, use) ->
                dataset.addProperty(
                    VOID.propertyPartition,
                    model
                        .createResource()
                        .addProperty(VOID.property, model.asRDFNode(property))
                        .addLiteral(VOID.triples, integer(use.triples()))
                        .addLiteral(VOID.distinctObjects, integer(use.objects()))));
    vocabularies(census)
        .forEach(
            vocabulary -> dataset.addProperty(VOID.vocabulary, model.createResource(vocabulary)));
    inventory
        .examples()
        .values()
        .forEach(
            example -> {
              Resource thing = model.createResource(example.iri());
              dataset.addProperty(VOID.exampleResource, thing);
              thing.addProperty(RDFS.label, example.label());
            });
  }

  private Literal integer(long number) {
    return model.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** The namespaces of what is used. */
  private static SortedSet<String> vocabularies(Census census) {
    SortedSet<String> found = new TreeSet<>();
    for (Map<Node, ?> terms : List.of(census.properties(), census.classes())) {
      terms.keySet().stream()
          .filter(Node::isURI)
          .map(term -> term.getURI().replaceAll("[^/#]*$", ""))
          .forEach(found::add);
    }
    return found;
  }

  private void had() {
    for (String format : List.of("Turtle", "JSON-LD", "RDF_XML", "N-Triples")) {
      dataset.addProperty(VOID.feature, model.createResource(FORMATS + format));
    }
    Resource dump = model.createResource(web.at(Dump.PATH));
    dataset
        .addProperty(VOID.dataDump, dump)
        .addProperty(VOID.sparqlEndpoint, model.createResource(web.at("/sparql")))
        .addProperty(VOID.openSearchDescription, model.createResource(web.at(OpenSearch.PATH)))
        .addProperty(
            DCAT.distribution,
            model
                .createResource(web.at("/dataset#dump"))
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, "All graphs but the full texts, as N-Quads", "en")
                .addProperty(DCAT.accessURL, dump)
                .addProperty(DCAT.downloadURL, dump)
                .addProperty(DCAT.mediaType, model.createResource(MEDIA + "application/n-quads"))
                .addProperty(
                    DCAT.compressFormat, model.createResource(MEDIA + "application/gzip")));
    service("/dataset#sparql", "SPARQL 1.1 queries", "/sparql", "/sparql", SPARQL_PROTOCOL);
    service(
        "/dataset#api", "Saved questions, names, words", "/api/", "/api/openapi.json", OPEN_API);
  }

  private void service(String name, String title, String at, String described, String standard) {
    model
        .createResource(web.at(name))
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, title, "en")
        .addProperty(DCAT.endpointURL, model.createResource(web.at(at)))
        .addProperty(DCAT.endpointDescription, model.createResource(web.at(described)))
        .addProperty(DCTerms.conformsTo, model.createResource(standard))
        .addProperty(DCAT.servesDataset, dataset);
  }
}
