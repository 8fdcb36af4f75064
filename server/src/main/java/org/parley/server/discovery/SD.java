package org.parley.server.discovery;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** What is used of the vocabulary of SPARQL 1.1 Service Description. */
final class SD {

  static final String NS = "http://www.w3.org/ns/sparql-service-description#";

  static final Resource Service = ResourceFactory.createResource(NS + "Service");
  static final Resource Dataset = ResourceFactory.createResource(NS + "Dataset");
  static final Resource Graph = ResourceFactory.createResource(NS + "Graph");
  static final Resource Function = ResourceFactory.createResource(NS + "Function");
  static final Resource Feature = ResourceFactory.createResource(NS + "Feature");
  static final Resource SPARQL11Query = ResourceFactory.createResource(NS + "SPARQL11Query");
  static final Resource UnionDefaultGraph =
      ResourceFactory.createResource(NS + "UnionDefaultGraph");
  static final Property endpoint = ResourceFactory.createProperty(NS + "endpoint");
  static final Property supportedLanguage =
      ResourceFactory.createProperty(NS + "supportedLanguage");
  static final Property resultFormat = ResourceFactory.createProperty(NS + "resultFormat");
  static final Property feature = ResourceFactory.createProperty(NS + "feature");
  static final Property extensionFunction =
      ResourceFactory.createProperty(NS + "extensionFunction");
  static final Property propertyFeature = ResourceFactory.createProperty(NS + "propertyFeature");
  static final Property defaultEntailmentRegime =
      ResourceFactory.createProperty(NS + "defaultEntailmentRegime");
  static final Property defaultDataset = ResourceFactory.createProperty(NS + "defaultDataset");
  static final Property defaultGraph = ResourceFactory.createProperty(NS + "defaultGraph");

  private SD() {}
}
