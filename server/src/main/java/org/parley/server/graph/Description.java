package org.parley.server.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.Prefixes;

/**
 * What the dataset says of one thing, with what a reader needs to make sense of it: the names and
 * types of all that is named, and the passages quoted. A document's description is its whole graph
 * and its text; of anything else, what leads there is cut at {@link #MOST} a property.
 */
public final class Description {

  /** The most that is told of things that one property leads from. */
  public static final int MOST = 50;

  private final Snapshot snapshot;
  private final Model told = ModelFactory.createDefaultModel();
  private final Set<Resource> named = new HashSet<>();

  private Description(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** A graph of its own, good after the snapshot has gone. */
  public static Model of(Snapshot snapshot, Resource thing) {
    Description description = new Description(snapshot);
    description.outgoing(thing);
    if (snapshot.is(thing, PARLEY.Document)) {
      description.told.add(snapshot.graph(thing));
    } else {
      description.incoming(thing);
    }
    description.name();
    Prefixes.all().forEach(description.told::setNsPrefix);
    return description.told;
  }

  /** What is said of many things; not what leads to them. */
  public static Model of(Snapshot snapshot, List<Resource> things) {
    Description description = new Description(snapshot);
    things.forEach(description::outgoing);
    description.name();
    Prefixes.all().forEach(description.told::setNsPrefix);
    return description.told;
  }

  private void outgoing(Resource thing) {
    for (Statement statement : snapshot.statements(thing)) {
      told.add(statement);
      RDFNode object = statement.getObject();
      if (object.isURIResource()
          && (snapshot.is(object.asResource(), PARLEY.Passage)
              || snapshot.is(object.asResource(), PARLEY.Participation))) {
        told.add(snapshot.all().listStatements(object.asResource(), null, (RDFNode) null));
      }
    }
  }

  private void incoming(Resource thing) {
    Map<Property, Integer> counts = new HashMap<>();
    ExtendedIterator<Statement> all = snapshot.all().listStatements(null, null, thing);
    try {
      all.filterKeep(s -> counts.merge(s.getPredicate(), 1, Integer::sum) <= MOST)
          .forEach(told::add);
    } finally {
      all.close();
    }
  }

  /** Adds types and names of all that has been told of, and dates of documents. */
  private void name() {
    for (Statement statement : told.listStatements().toList()) {
      name(statement.getSubject());
      if (statement.getObject().isURIResource() && !statement.getPredicate().equals(RDF.type)) {
        name(statement.getObject().asResource());
      }
    }
  }

  private void name(Resource resource) {
    if (!named.add(resource)) {
      return;
    }
    for (Property property : Labels.PROPERTIES) {
      told.add(snapshot.all().listStatements(resource, property, (RDFNode) null));
    }
    told.add(snapshot.all().listStatements(resource, RDF.type, (RDFNode) null));
    told.add(snapshot.all().listStatements(resource, DCTerms.issued, (RDFNode) null));
  }
}
