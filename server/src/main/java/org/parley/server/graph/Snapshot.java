package org.parley.server.graph;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.queries.Names;

/** The public graph at one moment; good until the transaction it was lent in ends. */
public final class Snapshot {

  private static final int DAY = "2007-05-28".length();

  private final DatasetGraphText dataset;
  private final Addresses addresses;
  private final Model all;
  private final Memory memory;

  Snapshot(DatasetGraphText dataset, Addresses addresses, Memory memory) {
    this.dataset = dataset;
    this.addresses = addresses;
    this.memory = memory;
    this.all = ModelFactory.createModelForGraph(dataset.getUnionGraph());
  }

  public Addresses addresses() {
    return addresses;
  }

  /** Finds things by what people call them. */
  public Names names() {
    return new Names(dataset, addresses.base());
  }

  /** The union of all named graphs. */
  public Model all() {
    return all;
  }

  /** All graphs apart, for questions in SPARQL. */
  public DatasetGraphText dataset() {
    return dataset;
  }

  /** One named graph. */
  Model graph(Resource name) {
    return ModelFactory.createModelForGraph(dataset.getGraph(name.asNode()));
  }

  /** What one document states, apart from what others do. */
  public List<RDFNode> stated(Resource document, Resource subject, Property property) {
    return graph(document).listObjectsOfProperty(subject, property).toList();
  }

  /** Which state of the dataset this is, or empty where it keeps no version. */
  public String version() {
    return all.listStatements(null, PARLEY.version, (RDFNode) null).toList().stream()
        .filter(statement -> statement.getSubject().getURI().endsWith("graph/runs"))
        .map(statement -> statement.getLiteral().getLexicalForm())
        .findFirst()
        .orElse("");
  }

  public Resource resource(String iri) {
    return all.createResource(iri);
  }

  public Resource thing(Node node) {
    return all.wrapAsResource(node);
  }

  /** What is found out once for one state of the dataset, and not to be changed. */
  public <T> T kept(Kept<T> key, Supplier<T> make) {
    return memory.found(key, make);
  }

  /** Whether any graph says anything of it. */
  public boolean knows(Resource resource) {
    return all.contains(resource, null) || all.contains(null, null, resource);
  }

  public boolean is(Resource resource, Resource type) {
    return says(resource, RDF.type, type);
  }

  public boolean says(Resource subject, Property property, RDFNode value) {
    return said(subject).has(property.asNode(), value.asNode());
  }

  /** Whether a property has any value. */
  public boolean says(Resource subject, Property property) {
    return said(subject).has(property.asNode());
  }

  /** The values of a property, in no order. */
  public List<RDFNode> values(Resource subject, Property property) {
    return said(subject).values(all.getGraph(), property.asNode()).stream()
        .map(all::asRDFNode)
        .toList();
  }

  /** The things among the values of a property, in no order. */
  public List<Resource> things(Resource subject, Property property) {
    return values(subject, property).stream()
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .toList();
  }

  private Said said(Resource subject) {
    return memory.said(subject.asNode(), node -> Said.of(all.getGraph(), node));
  }

  public String label(RDFNode node) {
    return node.isLiteral()
        ? node.asLiteral().getString()
        : memory.label(node.asNode(), ignored -> Labels.of(this, node.asResource()));
  }

  /** All that a thing is called, the best name first. */
  public Set<String> names(Resource thing) {
    return memory.names(
        thing.asNode(),
        ignored -> {
          Set<String> names = new LinkedHashSet<>();
          Labels.NAMES.forEach(
              property ->
                  literals(thing, property).forEach(name -> names.add(name.getLexicalForm())));
          return names;
        });
  }

  /** The same, as words are compared. */
  List<String> foldedNames(Resource thing) {
    return memory.foldedNames(
        thing.asNode(), ignored -> names(thing).stream().map(Words::folded).distinct().toList());
  }

  /** The date of a meeting, else of the first document that states it, else its own; or empty. */
  public String order(Resource fact) {
    return memory.order(
        fact.asNode(),
        ignored ->
            literals(fact, PARLEY.date).stream()
                .map(Literal::getLexicalForm)
                .min(
                    Comparator.comparingInt(Snapshot::precision)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> issued(fact)));
  }

  /** A day before days from one to another before a month: what documents tell together. */
  private static int precision(String date) {
    return date.contains("/") ? DAY : date.length() < DAY ? DAY + 1 : 0;
  }

  private String issued(Resource fact) {
    return things(fact, PROV.wasDerivedFrom).stream()
        .map(document -> lexical(document, DCTerms.issued))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> lexical(fact, DCTerms.issued));
  }

  private String lexical(Resource subject, Property property) {
    return literal(subject, property).map(Literal::getLexicalForm).orElse("");
  }

  /** The things a property leads to, by label. */
  public List<Resource> objects(Resource subject, Property property) {
    return things(subject, property).stream()
        .sorted(Comparator.<Resource, String>comparing(this::label).thenComparing(Resource::getURI))
        .toList();
  }

  /** The things from which a property leads here, in no order. */
  public List<Resource> subjects(Property property, Resource object) {
    return leading(property, object).stream().map(all::wrapAsResource).toList();
  }

  /** The same as they are kept: not to be changed. */
  public List<Node> leading(Property property, Resource object) {
    Graph graph = all.getGraph();
    return memory.leading(
        property.asNode(),
        object.asNode(),
        link ->
            graph
                .find(Node.ANY, link.property(), link.thing())
                .mapWith(Triple::getSubject)
                .toList());
  }

  /** The values of a property, in the order of their text. */
  public List<Literal> literals(Resource subject, Property property) {
    return values(subject, property).stream()
        .filter(RDFNode::isLiteral)
        .map(RDFNode::asLiteral)
        .sorted(Comparator.comparing(Literal::getLexicalForm))
        .toList();
  }

  public Optional<Literal> literal(Resource subject, Property property) {
    return literals(subject, property).stream().findFirst();
  }

  /** One of the values of a property, whichever the database comes upon first. */
  public Optional<RDFNode> some(Resource subject, Property property) {
    return values(subject, property).stream().findFirst();
  }

  /** Everything said of it, in the order of properties and values. */
  public List<Statement> statements(Resource subject) {
    Said said = said(subject);
    return said.properties().stream()
        .flatMap(
            property ->
                said.values(all.getGraph(), property).stream()
                    .map(value -> Triple.create(subject.asNode(), property, value)))
        .map(all::asStatement)
        .sorted(
            Comparator.comparing((Statement s) -> s.getPredicate().getURI())
                .thenComparing(s -> s.getObject().toString()))
        .toList();
  }

  /** The whole text of a document. */
  public Optional<String> text(Resource document) {
    return literal(document, NIF.isString).map(Literal::getLexicalForm);
  }

  /** The passage, if it says where it lies. */
  public Optional<Passage> passage(Resource passage) {
    return Passage.of(this, passage);
  }
}
