package org.parley.ingest.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.actor.Place;
import org.parley.ingest.document.Document;
import org.parley.ontology.Base;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;

/** Describes a document, the actors and places it knows, and where it mentions them. */
final class DocumentWriter {

  private final Base base;
  private final Passages passages;
  private final Description into;

  DocumentWriter(Base base, Passages passages, Description into) {
    this.base = base;
    this.passages = passages;
    this.into = into;
  }

  void write(Document document, Node node) {
    into.link(node, RDF.type, PARLEY.Document);
    into.text(node, RDFS.label, document.title().orElse(document.id()));
    into.text(node, DCTerms.identifier, document.id());
    into.text(node, DCTerms.language, document.language());
    document.title().ifPresent(title -> into.text(node, DCTerms.title, title));
    document.publisher().ifPresent(name -> into.text(node, DCTerms.publisher, name));
    document
        .date()
        .ifPresent(date -> into.value(node, DCTerms.issued, date.toString(), XSDDatatype.XSDdate));
    document.source().ifPresent(source -> into.link(node, DCTerms.source, source(source)));
  }

  void write(Actor actor) {
    Node node = NodeFactory.createURI(base.actor(actor.id()));
    into.link(node, RDF.type, type(actor.type()));
    into.text(node, RDFS.label, actor.label());
    actor.aliases().stream()
        .filter(alias -> !alias.equals(actor.label()))
        .forEach(alias -> into.text(node, SKOS.altLabel, alias));
    actor
        .represents()
        .forEach(id -> into.link(node, PARLEY.represents, NodeFactory.createURI(base.actor(id))));
  }

  void write(Place place) {
    Node node = NodeFactory.createURI(base.place(place.id()));
    into.link(node, RDF.type, PARLEY.Place);
    into.text(node, RDFS.label, place.label());
    place.aliases().forEach(alias -> into.text(node, SKOS.altLabel, alias));
    place
        .state()
        .ifPresent(id -> into.link(node, PARLEY.within, NodeFactory.createURI(base.actor(id))));
  }

  void write(Mention mention) {
    String denoted =
        mention.kind().ofPlace() ? base.place(mention.denotes()) : base.actor(mention.denotes());
    into.link(passages.at(mention.span()), ITSRDF.taIdentRef, NodeFactory.createURI(denoted));
  }

  static Resource type(ActorType type) {
    return switch (type) {
      case PERSON -> PARLEY.Person;
      case STATE -> PARLEY.State;
      case ORGANIZATION -> PARLEY.Organization;
      case GROUP -> PARLEY.Group;
    };
  }

  /** An address that is no IRI is kept as it came: it would break every file it is exported to. */
  private static Node source(String address) {
    try {
      IRIx iri = IRIx.create(address);
      if (iri.isAbsolute()) {
        return NodeFactory.createURI(address);
      }
    } catch (IRIException e) {
      // Said by what is returned.
    }
    return NodeFactory.createLiteralString(address);
  }
}
