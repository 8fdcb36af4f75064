package org.parley.ingest.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Office;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.fact.Reading;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/**
 * Turns what was read from a document into quads: the same reading gives the same quads in the same
 * order, whenever and wherever it is written.
 */
public final class GraphWriter {

  private final Base base;
  private final Extractor extractor;

  public GraphWriter(Base base, Extractor extractor) {
    this.base = base;
    this.extractor = extractor;
  }

  /**
   * May be called from several threads at once.
   *
   * @throws IllegalArgumentException if the reading does not fit its document: a span ends after
   *     the text, or the text is no Unicode
   */
  public DocumentGraphs write(Reading reading) {
    Document document = reading.document();
    try {
      return new DocumentGraphs(document.id(), facts(reading), text(document), run());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Document " + document.id() + ": " + e.getMessage(), e);
    }
  }

  private List<Quad> facts(Reading reading) {
    Document document = reading.document();
    Node node = iri(base.document(document.id()));
    Node run = runIri();
    Description into = new Description();
    Passages passages = new Passages(base, document, into);
    DocumentWriter described = new DocumentWriter(base, passages, into);
    described.write(document, node);
    reading.notes().forEach(note -> into.text(node, SKOS.note, note.text()));
    reading.actors().forEach(described::write);
    reading.places().forEach(described::write);
    reading.mentions().forEach(described::write);
    into.link(run, PROV.used, node);

    Names names = new Names(base, document.id());
    FactWriter stated = new FactWriter(base, node, run, names, new Labels(reading), passages, into);
    only(Meeting.class, reading).forEach(stated::write);
    // A position may answer a proposal that is no fact of its own.
    Stream.concat(
            only(Proposal.class, reading),
            only(Position.class, reading).flatMap(position -> position.towardProposal().stream()))
        .distinct()
        .forEach(stated::write);
    only(Position.class, reading).forEach(stated::write);
    only(Office.class, reading).forEach(stated::write);
    return into.quads(node);
  }

  private List<Quad> text(Document document) {
    Description into = new Description();
    into.text(iri(base.document(document.id())), NIF.isString, document.text());
    return into.quads(iri(base.text(document.id())));
  }

  private List<Quad> run() {
    Description into = new Description();
    Node run = runIri();
    into.link(run, RDF.type, PARLEY.Run);
    into.link(run, RDF.type, PROV.Activity);
    into.text(run, RDFS.label, extractor.name() + " " + extractor.version());
    into.text(run, PARLEY.version, extractor.version());
    extractor.settings().forEach((name, value) -> into.text(run, SKOS.note, name + "=" + value));
    return into.quads(iri(base.runsGraph()));
  }

  private Node runIri() {
    return iri(base.run(extractor.id()));
  }

  private static <T extends Fact> Stream<T> only(Class<T> kind, Reading reading) {
    return reading.facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
