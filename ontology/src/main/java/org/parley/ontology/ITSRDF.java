package org.parley.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** What Parley uses of the Internationalization Tag Set's RDF: a passage and what it denotes. */
public final class ITSRDF {

  public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

  public static final Property taIdentRef = ResourceFactory.createProperty(NS + "taIdentRef");

  private ITSRDF() {}
}
