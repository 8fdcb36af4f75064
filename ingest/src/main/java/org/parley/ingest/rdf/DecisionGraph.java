package org.parley.ingest.rdf;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.identity.Fingerprint;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/** Describes decisions: who made them when and why, and what they concern. */
public final class DecisionGraph {

  private static final int ID_BYTES = 6;

  private final Base base;
  private final Description into = new Description();

  public DecisionGraph(Base base) {
    this.base = base;
  }

  /** What the IRI of a decision ends in. */
  public static String id(Decision decision) {
    return Fingerprint.of(decision.text(), ID_BYTES);
  }

  /**
   * Adds a decision that is in force.
   *
   * @param things what it is about, as it is called across documents
   */
  public void add(Decision decision, Collection<Node> things) {
    Node node = NodeFactory.createURI(base.decision(id(decision)));
    Node editor = NodeFactory.createURI(base.editor(Base.slug(decision.who())));
    into.link(node, RDF.type, PARLEY.Decision);
    into.link(node, RDF.type, PROV.Activity);
    into.text(node, RDFS.label, label(decision));
    into.text(node, PARLEY.decided, decision.kind().word());
    if (!decision.value().isEmpty()) {
      into.text(node, PARLEY.decidedValue, decision.value());
    }
    into.text(node, RDFS.comment, decision.why());
    into.link(node, PROV.wasAssociatedWith, editor);
    into.value(node, PROV.endedAtTime, decision.moment().toString(), XSDDatatype.XSDdateTime);
    into.link(editor, RDF.type, PROV.Agent);
    into.text(editor, RDFS.label, decision.who());
    into.link(node, PARLEY.concerns, List.copyOf(things));
    for (Anchor anchor : decision.anchors()) {
      into.link(
          node,
          PARLEY.concerns,
          NodeFactory.createURI(base.passage(anchor.document(), anchor.begin(), anchor.end())));
    }
    if (decision.kind() == DecisionKind.IDENTIFY) {
      Node other = NodeFactory.createURI(decision.address());
      things.forEach(
          thing -> into.link(thing, decision.isSameThing() ? OWL.sameAs : SKOS.exactMatch, other));
    }
  }

  /** All that was added. */
  public List<Quad> quads() {
    return into.quads(NodeFactory.createURI(base.decisionsGraph()));
  }

  private static String label(Decision decision) {
    String words =
        decision.anchors().stream()
            .map(anchor -> "“" + anchor.words() + "”")
            .distinct()
            .limit(4)
            .collect(Collectors.joining(", "));
    String value = decision.value().isEmpty() ? "" : " → " + decision.value();
    return decision.kind().word() + ": " + words + value;
  }
}
