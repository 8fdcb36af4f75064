package org.parley.tests.scale;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes N-Quads with the names that Parley's data uses, and counts them. */
final class Quads {

  static final String BASE = "https://w3id.org/parley/id/";

  private static final String PARLEY = "https://w3id.org/parley/ontology#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final Appendable out;
  private long count;

  Quads(Appendable out) {
    this.out = out;
  }

  long count() {
    return count;
  }

  /** Everything that is said of one subject in one graph. */
  Subject of(String graph, String subject) {
    return new Subject(graph, subject);
  }

  final class Subject {

    private final String graph;
    private final String subject;

    private Subject(String graph, String subject) {
      this.graph = graph;
      this.subject = subject;
    }

    Subject type(String name) {
      return write("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", iri(PARLEY + name));
    }

    /** A property of Parley's ontology that leads to a thing under the base. */
    Subject link(String name, String thing) {
      return write(property(name), iri(BASE + thing));
    }

    /** A property that leads to a concept of the ontology. */
    Subject concept(String name, String concept) {
      return write(property(name), iri(PARLEY + concept));
    }

    Subject text(String name, String value) {
      return write(property(name), quoted(value));
    }

    Subject typed(String name, String value, String datatype) {
      return write(property(name), quoted(value) + "^^" + iri(XSD + datatype));
    }

    private Subject write(String property, String object) {
      try {
        out.append(iri(BASE + subject)).append(' ').append(iri(property)).append(' ');
        out.append(object).append(' ').append(iri(BASE + graph)).append(" .\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      count++;
      return this;
    }
  }

  private static String property(String name) {
    int colon = name.indexOf(':');
    String local = name.substring(colon + 1);
    return switch (colon < 0 ? "" : name.substring(0, colon)) {
      case "" -> PARLEY + local;
      case "rdfs" -> "http://www.w3.org/2000/01/rdf-schema#" + local;
      case "skos" -> "http://www.w3.org/2004/02/skos/core#" + local;
      case "dcterms" -> "http://purl.org/dc/terms/" + local;
      case "nif" -> "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + local;
      case "itsrdf" -> "http://www.w3.org/2005/11/its/rdf#" + local;
      case "prov" -> "http://www.w3.org/ns/prov#" + local;
      case "org" -> "http://www.w3.org/ns/org#" + local;
      case "schema" -> "https://schema.org/" + local;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String iri(String iri) {
    return "<" + iri + ">";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
