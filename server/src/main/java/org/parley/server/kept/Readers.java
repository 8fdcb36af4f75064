package org.parley.server.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/** Which releases of Parley read the documents of a dataset, beside the one that is running. */
public final class Readers {

  private static final String RELEASE = release();

  private Readers() {}

  /**
   * What an operator should know where another release read some of the documents; within a
   * transaction.
   */
  public static Optional<String> notice(DatasetGraph dataset, Base base) {
    Node runs = NodeFactory.createURI(base.runsGraph());
    String others =
        dataset.stream(runs, Node.ANY, RDF.type.asNode(), PARLEY.Run.asNode())
            .flatMap(
                run -> dataset.stream(runs, run.getSubject(), PARLEY.version.asNode(), Node.ANY))
            .map(Quad::getObject)
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .filter(version -> !version.equals(RELEASE))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Documents were read by Parley "
                + others
                + ", and this is "
                + RELEASE
                + ": 'parley rebuild' reads them anew, beside the server.");
  }

  private static String release() {
    Properties properties = new Properties();
    try (InputStream in = Readers.class.getResourceAsStream("release.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("release.properties cannot be read.", e);
    }
    return properties.getProperty("version");
  }
}
