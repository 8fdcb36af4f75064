package org.parley.ontology;

import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * The ontology and its shapes as graphs, read from the files that ship with this module. A file
 * that does not load without a warning stops the program.
 */
public final class Ontology {

  /** The ontology itself; each of its terms is this with {@code #name}. */
  public static final String IRI = "https://w3id.org/parley/ontology";

  /** The datatype of dates that XML Schema has none for: Extended Date/Time Format, ISO 8601-2. */
  public static final String EDTF = "http://id.loc.gov/datatypes/edtf";

  private Ontology() {}

  /** Terms, concept schemes and alignments. Read-only; read once. */
  public static Graph graph() {
    return Terms.GRAPH;
  }

  /** What the graph of one document must look like, in SHACL. Read-only; read once. */
  public static Graph shapes() {
    return Shapes.GRAPH;
  }

  /** What a dataset of many documents should look like, in SHACL. Read-only; read once. */
  public static Graph joinedShapes() {
    return JoinedShapes.GRAPH;
  }

  private static Graph read(String... files) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : files) {
      InputStream turtle = Ontology.class.getResourceAsStream(file);
      if (turtle == null) {
        throw new IllegalStateException("The file " + file + " is missing beside " + IRI);
      }
      RDFParser.source(turtle)
          .lang(Lang.TURTLE)
          .base(IRI)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    }
    Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
    return new GraphReadOnly(graph);
  }

  private static final class Terms {
    static final Graph GRAPH = read("parley.ttl", "schemes.ttl", "alignments.ttl");
  }

  private static final class JoinedShapes {
    static final Graph GRAPH = read("joined.ttl");
  }

  private static final class Shapes {
    static final Graph GRAPH = read("shapes.ttl");
  }
}
