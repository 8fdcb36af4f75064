package org.parley.ingest.export;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;

/**
 * Writes what a dataset holds, or a part of it, in an order that depends on the statements alone:
 * the same content gives the same bytes, however it was loaded. To be used within a read
 * transaction.
 *
 * @param withTexts whether the full texts of documents are written too
 */
public record Export(Base base, ExportFormat format, boolean withTexts) {

  /** What XML 1.0 has no way to write, escaped or not (https://www.w3.org/TR/xml/#charsets). */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** Everything, one graph in memory at a time (but JSON-LD, which Rio builds as a whole). */
  public void all(DatasetGraph dataset, Writer out) {
    List<Node> graphs = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(graphs::add);
    graphs.removeIf(graph -> graph.hasURI(base.historyGraph()));
    graphs.sort(Comparator.comparing(Node::toString));
    StreamRDF sink = open(out);
    sink.start();
    Namespaces.all(base).forEach(sink::prefix);
    for (Node graph : graphs) {
      List<Quad> quads = new ArrayList<>();
      dataset
          .find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (isContent(quad) && (format.namesGraphs() || isFirst(dataset, quad))) {
                  quads.add(quad);
                }
              });
      send(quads, sink);
    }
    sink.finish();
  }

  /** What one document states, with the names of whom and what it speaks of. */
  public void document(DatasetGraph dataset, Node document, Writer out) {
    Selection selection = new Selection(dataset, base);
    selection.document(document);
    write(selection.quads(), out);
  }

  /**
   * What is known of some things: what is said of each, the facts that each has a part in, their
   * evidence, and the names of what they speak of.
   */
  public void things(DatasetGraph dataset, Collection<Node> things, Writer out) {
    Selection selection = new Selection(dataset, base);
    things.forEach(selection::thing);
    write(selection.quads(), out);
  }

  /** A graph that is no part of a dataset, such as the answer to a question. */
  public void graph(Graph graph, Writer out) {
    Set<Quad> quads = new LinkedHashSet<>();
    graph.find().forEach(triple -> quads.add(new Quad(Quad.defaultGraphIRI, triple)));
    write(quads, out);
  }

  private void write(Collection<Quad> quads, Writer out) {
    List<Quad> content = quads.stream().filter(this::isContent).toList();
    List<Quad> written =
        format.namesGraphs()
            ? content
            : content.stream()
                .map(quad -> new Quad(Quad.defaultGraphIRI, quad.asTriple()))
                .distinct()
                .toList();
    StreamRDF sink = open(out);
    sink.start();
    Namespaces.of(written, base).forEach(sink::prefix);
    send(new ArrayList<>(written), sink);
    sink.finish();
  }

  private void send(List<Quad> quads, StreamRDF sink) {
    quads.sort(new ReadingOrder(base));
    if (format == ExportFormat.RDFXML) {
      quads.forEach(Export::checkForXml);
    }
    if (format.namesGraphs()) {
      quads.forEach(sink::quad);
    } else {
      quads.forEach(quad -> sink.triple(quad.asTriple()));
    }
  }

  private StreamRDF open(Writer out) {
    RDFWriter writer = Rio.createWriter(format.syntax(), out);
    writer.getWriterConfig().set(BasicWriterSettings.PRETTY_PRINT, true);
    writer.getWriterConfig().set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    return new RioSink(writer);
  }

  private static void checkForXml(Quad quad) {
    Node value = quad.getObject();
    if (value.isLiteral() && NOT_XML.matcher(value.getLiteralLexicalForm()).find()) {
      throw new ExportException(
          "RDF/XML cannot hold a control character that is in %s of <%s>: choose another format."
              .formatted(quad.getPredicate().getLocalName(), quad.getSubject()));
    }
  }

  /** Leaves out the texts, and when what was written by which command, which is no knowledge. */
  private boolean isContent(Quad quad) {
    if (quad.getGraph().hasURI(base.historyGraph())) {
      return false;
    }
    if (quad.getPredicate().equals(NIF.isString.asNode())) {
      return withTexts;
    }
    return !(quad.getSubject().equals(quad.getGraph())
        && quad.getSubject().hasURI(base.runsGraph()));
  }

  /** Where graphs are not named, a statement of several is written with the first of them. */
  private static boolean isFirst(DatasetGraph dataset, Quad quad) {
    String name = quad.getGraph().toString();
    // A passage belongs to the one document that its IRI names.
    if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(name + "#")) {
      return true;
    }
    Iterator<Quad> same =
        dataset.findNG(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject());
    while (same.hasNext()) {
      if (same.next().getGraph().toString().compareTo(name) < 0) {
        return false;
      }
    }
    return true;
  }
}
