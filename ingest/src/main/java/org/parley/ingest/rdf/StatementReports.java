package org.parley.ingest.rdf;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ingest.identity.Statement;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/** Reads out of a document's graph what is said and proposed in it. */
public final class StatementReports {

  private final Base base;
  private final Statements statements;
  private final UnaryOperator<Node> identified;

  /**
   * Of a document's own graph.
   *
   * @param identified what an actor of the document is called across documents
   */
  public StatementReports(Base base, Collection<Quad> facts, UnaryOperator<Node> identified) {
    this.base = base;
    this.statements = new Statements(facts);
    this.identified = identified;
  }

  /** Each position and proposal as the document tells of it. */
  public List<Statement> all() {
    return Stream.concat(
            statements
                .instances(PARLEY.Position)
                .map(position -> statement(position, PARLEY.holder, stance(position))),
            statements
                .instances(PARLEY.Proposal)
                .map(proposal -> statement(proposal, PARLEY.proposer, "Proposes")))
        .toList();
  }

  private Statement statement(Node fact, Property by, String stance) {
    Node document = statements.value(fact, PROV.wasDerivedFrom).orElseThrow();
    return new Statement(
        Base.id(document.getURI()),
        fact.getURI().substring(base.iri().length()),
        statements.values(fact, by).map(identified).map(actor -> Base.id(actor.getURI())).toList(),
        stance,
        statements.texts(document, DCTerms.issued).findFirst().orElse(""),
        statements.texts(fact, SchemaDO.text).findFirst().orElse(""));
  }

  private String stance(Node position) {
    return statements.value(position, PARLEY.stance).map(Node::getLocalName).orElse("");
  }
}
