package org.parley.server.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The ways in which a description can be had, the most welcome first. */
public enum Format {
  HTML("text/html", "html", "HTML", RDFFormat.TURTLE),
  TURTLE("text/turtle", "ttl", "Turtle", RDFFormat.TURTLE),
  JSON_LD("application/ld+json", "jsonld", "JSON-LD", RDFFormat.JSONLD11),
  RDF_XML("application/rdf+xml", "rdf", "RDF/XML", RDFFormat.RDFXML_PLAIN),
  N_TRIPLES("application/n-triples", "nt", "N-Triples", RDFFormat.NTRIPLES_UTF8);

  public static final List<Format> ALL = List.of(values());

  private final String mediaType;
  private final String suffix;
  private final String label;
  private final RDFFormat syntax;

  Format(String mediaType, String suffix, String label, RDFFormat syntax) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.label = label;
    this.syntax = syntax;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The media type with the encoding, where the type itself does not fix that. */
  public String contentType() {
    return this == HTML || this == TURTLE ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** What an address ends in, after a dot, that asks for this format. */
  public String suffix() {
    return suffix;
  }

  public String label() {
    return label;
  }

  /** The RDF syntax it is written in; for HTML, the one shown beside it. */
  public RDFFormat syntax() {
    return syntax;
  }

  /** The format a path asks for by its suffix. */
  public static Optional<Format> bySuffix(String path) {
    return Arrays.stream(values()).filter(f -> path.endsWith("." + f.suffix)).findFirst();
  }
}
