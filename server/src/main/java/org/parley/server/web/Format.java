package org.parley.server.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The ways in which a description can be had, the most welcome first. */
public enum Format {
  HTML("text/html", "html", "HTML"),
  TURTLE("text/turtle", "ttl", "Turtle"),
  JSON_LD("application/ld+json", "jsonld", "JSON-LD"),
  RDF_XML("application/rdf+xml", "rdf", "RDF/XML"),
  N_TRIPLES("application/n-triples", "nt", "N-Triples");

  public static final List<Format> ALL = List.of(values());

  private final String mediaType;
  private final String suffix;
  private final String label;

  Format(String mediaType, String suffix, String label) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.label = label;
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
    return switch (this) {
      case HTML, TURTLE -> RDFFormat.TURTLE;
      case JSON_LD -> RDFFormat.JSONLD11;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
    };
  }

  /** The format a path asks for by its suffix. */
  public static Optional<Format> bySuffix(String path) {
    return Arrays.stream(values()).filter(f -> path.endsWith("." + f.suffix)).findFirst();
  }
}
