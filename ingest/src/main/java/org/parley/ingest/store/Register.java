package org.parley.ingest.store;

import com.google.gson.Gson;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.identity.Fingerprint;
import org.parley.ingest.identity.MeetingReport;
import org.parley.ingest.identity.MeetingTies;
import org.parley.ingest.identity.Sketch;
import org.parley.ingest.identity.Statement;
import org.parley.ontology.Base;

/**
 * What each document tells that is compared with others, and what came of it. It is kept in the
 * database's own default graph: there it lives and dies with the transaction, and no query sees it,
 * since the default graph of a query is the union of the others.
 *
 * <p>A document has the name of its reading, the sketch of its text, its reports of meetings and
 * its statements; by each actor as a property, the form in which it tells of that actor. A key has
 * the forms, pairs of forms, reports or statements that are found by it; an actor has the forms, a
 * meeting the reports, that are of it.
 */
final class Register {

  private static final String NAMESPACE = "https://w3id.org/parley/register#";
  private static final Node READING = property("reading");
  private static final Node SKETCH = property("sketch");
  private static final Node REPORT = property("report");
  private static final Node FINDS = property("finds");
  private static final Node ACTOR_OF = property("actorOf");
  private static final Node MEETING_OF = property("meetingOf");
  private static final Node PAIR = property("pair");
  private static final Node STATEMENT = property("statement");
  private static final Node SAYS = property("says");
  private static final int KEY_BYTES = 10;

  private static final Gson GSON = new Gson();

  private final DatasetGraph dataset;
  private final Base base;
  private final Map<Node, MeetingReport> reports = new HashMap<>();

  Register(DatasetGraph dataset, Base base) {
    this.dataset = dataset;
    this.base = base;
  }

  private static Node property(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  // Documents

  /** The name of what was read from a document; empty where it was not registered. */
  Optional<String> reading(Node document) {
    return text(document, READING);
  }

  boolean isReading(String name) {
    return find(Node.ANY, READING, literal(name)).findAny().isPresent();
  }

  Optional<Sketch> sketch(Node document) {
    return text(document, SKETCH).map(Sketch::new);
  }

  /** Says what is read from a document, and what its text is like. */
  void describe(Node document, String reading, Sketch sketch) {
    set(document, READING, Optional.of(reading));
    set(document, SKETCH, Optional.of(sketch.hashes()));
  }

  /** Forgets what a document was read as; its forms and reports must be gone. */
  void forget(Node document) {
    set(document, READING, Optional.empty());
    set(document, SKETCH, Optional.empty());
  }

  // Forms of actors

  /** The forms in which a document tells of its actors, by the IRIs it gives them. */
  Map<Node, String> forms(Node document) {
    Map<Node, String> forms = new LinkedHashMap<>();
    find(document, Node.ANY, Node.ANY)
        .filter(quad -> isActor(quad.getPredicate()))
        .forEach(quad -> forms.put(quad.getPredicate(), string(quad.getObject())));
    return forms;
  }

  void addForm(Node document, Node actor, String form) {
    add(document, actor, literal(form));
  }

  void removeForm(Node document, Node actor, String form) {
    delete(document, actor, literal(form));
  }

  /** Documents that tell of an actor in this form. */
  Set<Node> documents(String form) {
    return find(Node.ANY, Node.ANY, literal(form))
        .filter(quad -> isActor(quad.getPredicate()))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  boolean isTold(String form) {
    return find(Node.ANY, Node.ANY, literal(form)).anyMatch(quad -> isActor(quad.getPredicate()));
  }

  void index(String form, Collection<String> keys) {
    keys.forEach(key -> add(key(key), FINDS, literal(form)));
  }

  /** Takes out all that is known of a form that no document uses any more. */
  void dropForm(String form, Collection<String> keys) {
    keys.forEach(key -> delete(key(key), FINDS, literal(form)));
    setActor(form, Optional.empty());
  }

  Stream<String> eachFormWithKey(String key) {
    return find(key(key), FINDS, Node.ANY).map(quad -> string(quad.getObject()));
  }

  Set<String> formsWithKey(String key) {
    return eachFormWithKey(key).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The id of the actor that a form denotes across documents. */
  Optional<String> actor(String form) {
    return find(Node.ANY, ACTOR_OF, literal(form))
        .map(quad -> Base.id(quad.getSubject().getURI()))
        .findFirst();
  }

  /** The forms that are of an actor. */
  List<String> formsOf(Node actor) {
    return find(actor, ACTOR_OF, Node.ANY).map(quad -> string(quad.getObject())).sorted().toList();
  }

  void setActor(String form, Optional<String> id) {
    assign(ACTOR_OF, literal(form), id.map(base::actor));
  }

  // Pairs of forms that one document tells in, of two actors

  Set<String> pairs(Node document) {
    return find(document, PAIR, Node.ANY)
        .map(quad -> string(quad.getObject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> pairsWithKey(String key) {
    return find(key(key), PAIR, Node.ANY)
        .map(quad -> string(quad.getObject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether no other document tells in both forms. */
  boolean addPair(Node document, String pair, Collection<String> keys) {
    boolean isNew = !isPair(pair);
    add(document, PAIR, literal(pair));
    keys.forEach(key -> add(key(key), PAIR, literal(pair)));
    return isNew;
  }

  /** Whether no document is left that tells in both forms. */
  boolean removePair(Node document, String pair, Collection<String> keys) {
    delete(document, PAIR, literal(pair));
    if (isPair(pair)) {
      return false;
    }
    keys.forEach(key -> delete(key(key), PAIR, literal(pair)));
    return true;
  }

  private boolean isPair(String pair) {
    return find(Node.ANY, PAIR, literal(pair))
        .anyMatch(quad -> quad.getSubject().getURI().startsWith(base.document("")));
  }

  // Reports of meetings

  List<MeetingReport> reports(Node document) {
    return find(document, REPORT, Node.ANY).map(quad -> report(quad.getObject())).toList();
  }

  /** The report of a key of {@link MeetingTies}; empty where the document tells of none such. */
  Optional<MeetingReport> report(String key) {
    Node document = NodeFactory.createURI(base.document(MeetingTies.document(key)));
    return reports(document).stream()
        .filter(report -> MeetingTies.key(report).equals(key))
        .findFirst();
  }

  void add(MeetingReport report) {
    Node line = line(report);
    add(document(report), REPORT, line);
    report.keys().forEach(key -> add(key(key), FINDS, line));
  }

  void remove(MeetingReport report) {
    Node line = line(report);
    delete(document(report), REPORT, line);
    report.keys().forEach(key -> delete(key(key), FINDS, line));
    assign(MEETING_OF, line, Optional.empty());
  }

  boolean contains(MeetingReport report) {
    return find(document(report), REPORT, line(report)).findAny().isPresent();
  }

  Stream<MeetingReport> reportsWithKey(String key) {
    return find(key(key), FINDS, Node.ANY).map(quad -> report(quad.getObject()));
  }

  /** The IRI of the meeting that a report is of across documents. */
  Optional<Node> meeting(MeetingReport report) {
    return find(Node.ANY, MEETING_OF, line(report)).map(Quad::getSubject).findFirst();
  }

  void setMeeting(MeetingReport report, Node meeting) {
    assign(MEETING_OF, line(report), Optional.of(meeting.getURI()));
  }

  List<MeetingReport> reportsOf(Node meeting) {
    return find(meeting, MEETING_OF, Node.ANY)
        .map(quad -> report(quad.getObject()))
        .sorted()
        .toList();
  }

  Node document(MeetingReport report) {
    return NodeFactory.createURI(base.document(report.document()));
  }

  private Node line(MeetingReport report) {
    Node line = literal(GSON.toJson(report));
    reports.put(line, report);
    return line;
  }

  private MeetingReport report(Node line) {
    return reports.computeIfAbsent(
        line, unread -> GSON.fromJson(string(unread), MeetingReport.class));
  }

  // Positions and proposals

  List<Statement> statements(Node document) {
    return find(document, STATEMENT, Node.ANY).map(quad -> statement(quad.getObject())).toList();
  }

  void add(Statement statement) {
    Node line = literal(GSON.toJson(statement));
    add(document(statement), STATEMENT, line);
    statement.keys().forEach(key -> add(key(key), SAYS, line));
  }

  void remove(Statement statement) {
    Node line = literal(GSON.toJson(statement));
    delete(document(statement), STATEMENT, line);
    statement.keys().forEach(key -> delete(key(key), SAYS, line));
  }

  Stream<Statement> statementsWithKey(String key) {
    return find(key(key), SAYS, Node.ANY).map(quad -> statement(quad.getObject()));
  }

  private Node document(Statement statement) {
    return NodeFactory.createURI(base.document(statement.document()));
  }

  private static Statement statement(Node line) {
    return GSON.fromJson(string(line), Statement.class);
  }

  // Triples

  private boolean isActor(Node property) {
    return property.getURI().startsWith(base.actor(""));
  }

  private static Node key(String key) {
    return NodeFactory.createURI(NAMESPACE + Fingerprint.of(key, KEY_BYTES));
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static String string(Node literal) {
    return literal.getLiteralLexicalForm();
  }

  private Optional<String> text(Node subject, Node property) {
    return find(subject, property, Node.ANY).map(quad -> string(quad.getObject())).findFirst();
  }

  private void set(Node subject, Node property, Optional<String> text) {
    find(subject, property, Node.ANY).toList().forEach(dataset::delete);
    text.ifPresent(value -> add(subject, property, literal(value)));
  }

  /** Whom or what a form or report is of: one at most. */
  private void assign(Node property, Node line, Optional<String> iri) {
    find(Node.ANY, property, line).toList().forEach(dataset::delete);
    iri.ifPresent(name -> add(NodeFactory.createURI(name), property, line));
  }

  private Stream<Quad> find(Node subject, Node property, Node object) {
    return dataset.stream(Quad.defaultGraphNodeGenerated, subject, property, object);
  }

  private void add(Node subject, Node property, Node object) {
    dataset.add(Quad.defaultGraphNodeGenerated, subject, property, object);
  }

  private void delete(Node subject, Node property, Node object) {
    dataset.delete(Quad.defaultGraphNodeGenerated, subject, property, object);
  }
}
