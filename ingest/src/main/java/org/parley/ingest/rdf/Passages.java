package org.parley.ingest.rdf;

import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/** The passages of one document: whatever is cited is described. */
final class Passages {

  private final Base base;
  private final Document document;
  private final CodePoints text;
  private final Description into;

  Passages(Base base, Document document, Description into) {
    this.base = base;
    this.document = document;
    this.text = new CodePoints(document.text());
    this.into = into;
  }

  /** The IRI of the passage, which is described from now on. */
  Node at(Span span) {
    Node passage = NodeFactory.createURI(base.passage(document.id(), span.begin(), span.end()));
    Node whole = NodeFactory.createURI(base.document(document.id()));
    into.link(passage, RDF.type, PARLEY.Passage);
    into.link(passage, NIF.referenceContext, whole);
    into.value(passage, NIF.beginIndex, index(span.begin()), XSDDatatype.XSDnonNegativeInteger);
    into.value(passage, NIF.endIndex, index(span.end()), XSDDatatype.XSDnonNegativeInteger);
    into.text(passage, NIF.anchorOf, words(span));
    return passage;
  }

  List<Node> at(Collection<Span> spans) {
    return spans.stream().map(this::at).toList();
  }

  /** What the document says there, to the letter. */
  String words(Span span) {
    return text.slice(span);
  }

  private static String index(int codePoints) {
    return Integer.toString(codePoints);
  }
}
