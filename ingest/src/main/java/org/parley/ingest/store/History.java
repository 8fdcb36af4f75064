package org.parley.ingest.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.ingest.history.Part;
import org.parley.ingest.history.Update;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/**
 * The graph that tells which command wrote what when, and from what each document was read. It
 * changes with the transaction that it tells of, and is no part of what the change log tells.
 */
final class History {

  private final DatasetGraph dataset;
  private final Graphs graphs;

  History(DatasetGraph dataset, Graphs graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  /** The last transaction that changed anything. */
  Part last() {
    return nodes()
        .map(node -> new Part(number(node, PARLEY.number), (int) number(node, PARLEY.parts)))
        .max(Comparator.naturalOrder())
        .orElse(Part.NONE);
  }

  /** All updates in the order of time. */
  List<Update> updates() {
    return nodes().map(this::update).sorted(Comparator.comparingLong(Update::number)).toList();
  }

  /** Takes over what is told of the updates of another dataset. */
  void keep(DatasetGraph before) {
    before.stream(graphs.history(), Node.ANY, RDF.type.asNode(), PARLEY.Update.asNode())
        .flatMap(update -> before.stream(graphs.history(), update.getSubject(), Node.ANY, Node.ANY))
        .forEach(dataset::add);
  }

  /** Tells of one more transaction of an update. */
  void record(Part part, String command, Instant began, Touched touched, long added, long removed) {
    Node update = graphs.update(part.update());
    if (part.number() == 1) {
      add(update, RDF.type, PARLEY.Update.asNode());
      add(update, RDF.type, PROV.Activity.asNode());
      add(update, PARLEY.number, literal(Long.toString(part.update()), XSDDatatype.XSDinteger));
      add(update, PARLEY.command, NodeFactory.createLiteralString(command));
      add(update, PROV.startedAtTime, time(began));
    }
    set(update, PARLEY.parts, integer(part.number()));
    set(update, PROV.endedAtTime, time(Instant.now()));
    set(update, PARLEY.statementsAdded, integer(number(update, PARLEY.statementsAdded) + added));
    set(
        update,
        PARLEY.statementsRemoved,
        integer(number(update, PARLEY.statementsRemoved) + removed));
    touched.added().forEach(document -> add(update, PARLEY.added, document));
    touched.removed().forEach(document -> add(update, PARLEY.removed, document));
    touched.replaced().stream()
        .filter(document -> !contains(update, PARLEY.added, document))
        .forEach(document -> add(update, PARLEY.replaced, document));
  }

  /** What the document was read from and by, where that is known. */
  Optional<String> fingerprint(Node document) {
    return value(document, PARLEY.fingerprint).map(Node::getLiteralLexicalForm);
  }

  void setFingerprint(Node document, Optional<String> fingerprint) {
    if (!fingerprint(document).equals(fingerprint)) {
      dataset.deleteAny(graphs.history(), document, PARLEY.fingerprint.asNode(), Node.ANY);
      fingerprint.ifPresent(
          value -> add(document, PARLEY.fingerprint, NodeFactory.createLiteralString(value)));
    }
  }

  private Stream<Node> nodes() {
    return dataset.stream(graphs.history(), Node.ANY, RDF.type.asNode(), PARLEY.Update.asNode())
        .map(Quad::getSubject);
  }

  private Update update(Node node) {
    return new Update(
        number(node, PARLEY.number),
        value(node, PARLEY.command).map(Node::getLiteralLexicalForm).orElse(""),
        (int) number(node, PARLEY.parts),
        instant(node, PROV.startedAtTime),
        instant(node, PROV.endedAtTime),
        count(node, PARLEY.added),
        count(node, PARLEY.replaced),
        count(node, PARLEY.removed),
        number(node, PARLEY.statementsAdded),
        number(node, PARLEY.statementsRemoved));
  }

  private long count(Node update, FrontsNode property) {
    return dataset.stream(graphs.history(), update, property.asNode(), Node.ANY).count();
  }

  private long number(Node update, FrontsNode property) {
    return value(update, property).map(Node::getLiteralLexicalForm).map(Long::parseLong).orElse(0L);
  }

  private Instant instant(Node update, FrontsNode property) {
    return value(update, property)
        .map(Node::getLiteralLexicalForm)
        .map(Instant::parse)
        .orElse(Instant.EPOCH);
  }

  private Optional<Node> value(Node subject, FrontsNode property) {
    return dataset.stream(graphs.history(), subject, property.asNode(), Node.ANY)
        .map(Quad::getObject)
        .findFirst();
  }

  private boolean contains(Node subject, FrontsNode property, Node object) {
    return dataset.contains(graphs.history(), subject, property.asNode(), object);
  }

  private void set(Node subject, FrontsNode property, Node object) {
    dataset.deleteAny(graphs.history(), subject, property.asNode(), Node.ANY);
    add(subject, property, object);
  }

  private void add(Node subject, FrontsNode property, Node object) {
    dataset.add(graphs.history(), subject, property.asNode(), object);
  }

  private static Node integer(long number) {
    return literal(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node time(Instant instant) {
    return literal(instant.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
  }

  private static Node literal(String lexicalForm, RDFDatatype datatype) {
    return NodeFactory.createLiteralDT(lexicalForm, datatype);
  }
}
