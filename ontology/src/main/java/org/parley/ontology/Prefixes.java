package org.parley.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one prefix table: queries, exports and pages shorten IRIs by it. */
public final class Prefixes {

  private static final Map<String, String> ALL = table();

  private Prefixes() {}

  /** Namespace by prefix, in the order in which they are shown. */
  public static Map<String, String> all() {
    return ALL;
  }

  private static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    table.put("parley", PARLEY.NS);
    table.put("nif", NIF.NS);
    table.put("itsrdf", ITSRDF.NS);
    table.put("dcterms", "http://purl.org/dc/terms/");
    table.put("foaf", "http://xmlns.com/foaf/0.1/");
    table.put("geo", WGS84.NS);
    table.put("org", "http://www.w3.org/ns/org#");
    table.put("owl", "http://www.w3.org/2002/07/owl#");
    table.put("prov", PROV.NS);
    table.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    table.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    table.put("schema", "https://schema.org/");
    table.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
    table.put("sh", "http://www.w3.org/ns/shacl#");
    table.put("skos", "http://www.w3.org/2004/02/skos/core#");
    table.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(table);
  }
}
