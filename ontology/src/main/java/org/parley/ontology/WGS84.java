package org.parley.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** What Parley uses of the Basic Geo vocabulary: where places lie, in degrees of WGS 84. */
public final class WGS84 {

  public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Property latitude = ResourceFactory.createProperty(NS + "lat");
  public static final Property longitude = ResourceFactory.createProperty(NS + "long");

  private WGS84() {}
}
