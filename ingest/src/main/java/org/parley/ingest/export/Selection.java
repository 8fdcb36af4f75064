package org.parley.ingest.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.Base;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/** Gathers a part of a dataset that can be read by itself. */
final class Selection {

  private static final Node TYPE = RDF.type.asNode();

  /** What has a part in a fact is on the other side of any property but these. */
  private static final Set<Node> NO_PART =
      Set.of(
          TYPE,
          ITSRDF.taIdentRef.asNode(),
          NIF.referenceContext.asNode(),
          PROV.used.asNode(),
          PROV.wasGeneratedBy.asNode(),
          PROV.wasDerivedFrom.asNode(),
          PARLEY.represents.asNode(),
          PARLEY.within.asNode());

  private static final List<Node> DOCUMENT_PROPERTIES =
      List.of(
          TYPE,
          DCTerms.identifier.asNode(),
          DCTerms.title.asNode(),
          DCTerms.issued.asNode(),
          DCTerms.publisher.asNode(),
          DCTerms.language.asNode(),
          DCTerms.source.asNode());

  private final DatasetGraph dataset;
  private final Base base;
  private final Set<Quad> quads = new LinkedHashSet<>();
  private final Set<Node> described = new HashSet<>();

  Selection(DatasetGraph dataset, Base base) {
    this.dataset = dataset;
    this.base = base;
  }

  Collection<Quad> quads() {
    return quads;
  }

  /** Everything in the document's graphs, the runs that read it, and preferred names. */
  void document(Node document) {
    Node text =
        NodeFactory.createURI(
            base.iri() + "text/" + document.getURI().substring(base.document("").length()));
    List<Quad> own = new ArrayList<>();
    find(document, Node.ANY, Node.ANY).forEachRemaining(own::add);
    find(text, Node.ANY, Node.ANY).forEachRemaining(own::add);
    quads.addAll(own);
    Set<Node> named = new HashSet<>();
    for (Quad quad : own) {
      named.add(quad.getSubject());
      if (quad.getObject().isURI()) {
        named.add(quad.getObject());
      }
    }
    named.forEach(this::preferredName);
    named.forEach(
        node -> find(graph(base.runsGraph()), node, Node.ANY).forEachRemaining(quads::add));
  }

  /** A thing, the facts it has a part in, and all that these need to be understood. */
  void thing(Node thing) {
    describe(thing);
    Iterator<Quad> uses = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, thing);
    Set<Node> facts = new LinkedHashSet<>();
    uses.forEachRemaining(
        quad -> {
          if (!NO_PART.contains(quad.getPredicate())) {
            facts.add(quad.getSubject());
          }
        });
    for (Node fact : facts) {
      describe(fact);
      // Who stayed away is a part of the meeting that it stayed away from.
      dataset
          .findNG(Node.ANY, Node.ANY, PARLEY.participation.asNode(), fact)
          .forEachRemaining(quad -> describe(quad.getSubject()));
    }
  }

  private void describe(Node node) {
    if (!described.add(node)) {
      return;
    }
    List<Quad> own = said(node, Node.ANY);
    quads.addAll(own);
    for (Quad quad : own) {
      Node object = quad.getObject();
      if (!object.isURI() || quad.getPredicate().equals(TYPE)) {
        continue;
      }
      boolean isPart =
          quad.getPredicate().equals(PARLEY.participation.asNode())
              || object.getURI().contains("#char=");
      if (isPart) {
        describe(object);
      } else {
        name(object);
      }
    }
  }

  /** What a thing is and is called: in full for a document, else as one graph says it. */
  private void name(Node node) {
    if (described.contains(node)) {
      return;
    }
    if (node.getURI().startsWith(base.document(""))) {
      DOCUMENT_PROPERTIES.forEach(property -> quads.addAll(said(node, property)));
      return;
    }
    first(said(node, TYPE));
    List<Quad> preferred = said(node, SKOS.prefLabel.asNode());
    if (preferred.isEmpty()) {
      first(said(node, RDFS.label.asNode()));
    } else {
      quads.addAll(preferred);
    }
  }

  private void first(List<Quad> said) {
    said.stream()
        .min(Comparator.comparing(quad -> quad.getGraph() + " " + quad.getObject()))
        .ifPresent(quads::add);
  }

  private List<Quad> said(Node node, Node property) {
    List<Quad> said = new ArrayList<>();
    dataset.findNG(Node.ANY, node, property, Node.ANY).forEachRemaining(said::add);
    return said;
  }

  private void preferredName(Node node) {
    dataset
        .find(graph(base.identityGraph()), node, SKOS.prefLabel.asNode(), Node.ANY)
        .forEachRemaining(quads::add);
  }

  private Iterator<Quad> find(Node graph, Node subject, Node property) {
    return dataset.find(graph, subject, property, Node.ANY);
  }

  private static Node graph(String name) {
    return NodeFactory.createURI(name);
  }
}
