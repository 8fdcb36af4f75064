package org.parley.ingest.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.decision.Correction;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/** An office of a document, given another title, owner or time. */
final class OfficeCorrecting {

  private static final List<FrontsNode> BODIES =
      List.of(PARLEY.State, PARLEY.Organization, PARLEY.Group);

  private final Base base;
  private final Authority authority;
  private final Editing graph;
  private final Node office;

  OfficeCorrecting(Base base, Authority authority, Editing graph, Node office) {
    this.base = base;
    this.authority = authority;
    this.graph = graph;
    this.office = office;
  }

  /** What the office is called after it; empty where nobody of the name it is to be of is known. */
  Optional<Node> apply(Correction correction) {
    String value = correction.value();
    switch (correction.property()) {
      case "title" ->
          graph.set(office, PARLEY.title, List.of(NodeFactory.createLiteralString(value)));
      case "former" ->
          graph.set(
              office,
              PARLEY.former,
              List.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDboolean)));
      default -> {
        Optional<Node> body = value.isEmpty() ? Optional.empty() : body(value);
        if (body.isEmpty() && !value.isEmpty()) {
          return Optional.empty();
        }
        graph.set(office, PARLEY.of, body.stream().toList());
      }
    }
    return Optional.of(renamed());
  }

  /** It is named after its holder, its title and whose it is, and so is its label. */
  private Node renamed() {
    OfficeRole role = new OfficeRole(graph.statements(), office);
    String former = role.former() ? "former " : "";
    String holder = first(ORG.member).map(graph::label).orElse("");
    String of = first(PARLEY.of).map(node -> ", " + graph.label(node)).orElse("");
    String label = holder + ", " + former + role.title() + of;
    graph.set(office, RDFS.label, List.of(NodeFactory.createLiteralString(label)));
    String name =
        role.person().orElse("")
            + "-"
            + Base.slug(role.title())
            + role.of().map(id -> "-" + id).orElse("")
            + (role.former() ? "-former" : "");
    return graph.rename(office, name, base::office, PARLEY.Office);
  }

  private Optional<Node> first(FrontsNode property) {
    return graph.statements().value(office, property);
  }

  /** The state or body of this name, as the document, else as the authority describes it. */
  private Optional<Node> body(String name) {
    return BODIES.stream()
        .flatMap(graph.statements()::instances)
        .filter(actor -> graph.isCalled(actor, name) || Base.id(actor.getURI()).equals(name))
        .min(Comparator.comparing(Node::getURI))
        .or(
            () ->
                Stream.of(authority.named(name), authority.entry(name))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(this::described));
  }

  private Node described(Authority.Entry entry) {
    Node body = NodeFactory.createURI(base.actor(entry.id()));
    graph.add(body, RDF.type, DocumentWriter.type(entry.type()).asNode());
    graph.add(body, RDFS.label, NodeFactory.createLiteralString(entry.name()));
    return body;
  }
}
