package org.parley.ingest.export;

import java.util.Locale;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The syntaxes that graphs are written in. */
public enum ExportFormat {
  TURTLE(RDFFormat.TURTLE),
  TRIG(RDFFormat.TRIG),
  NQUADS(RDFFormat.NQUADS),
  JSONLD(RDFFormat.JSONLD),
  RDFXML(RDFFormat.RDFXML),
  NTRIPLES(RDFFormat.NTRIPLES);

  @SuppressWarnings("ImmutableEnumChecker") // It has no way to be changed.
  private final RDFFormat syntax;

  ExportFormat(RDFFormat syntax) {
    this.syntax = syntax;
  }

  RDFFormat syntax() {
    return syntax;
  }

  /** Whether it says which graph a statement is in. */
  public boolean namesGraphs() {
    return syntax.supportsContexts();
  }

  /** The word for it on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
