package org.parley.ingest.rdf;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Triples in the making, said in terms of the values that facts are made of. */
final class Description {

  private static final Comparator<Triple> BY_TERMS =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Set<Triple> triples = new HashSet<>();

  void link(Node subject, FrontsNode property, FrontsNode object) {
    link(subject, property, object.asNode());
  }

  void link(Node subject, FrontsNode property, Node object) {
    triples.add(Triple.create(subject, property.asNode(), object));
  }

  void link(Node subject, FrontsNode property, Collection<Node> objects) {
    objects.forEach(object -> link(subject, property, object));
  }

  void text(Node subject, FrontsNode property, String text) {
    link(subject, property, NodeFactory.createLiteralString(text));
  }

  void value(Node subject, FrontsNode property, String lexicalForm, RDFDatatype datatype) {
    link(subject, property, NodeFactory.createLiteralDT(lexicalForm, datatype));
  }

  /** A number that shows its point, so that Turtle writes it plainly. */
  static String decimal(double number) {
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
  }

  /** The triples as quads of one graph, each once, in an order that depends on nothing else. */
  List<Quad> quads(Node graph) {
    return triples.stream().sorted(BY_TERMS).map(triple -> Quad.create(graph, triple)).toList();
  }
}
