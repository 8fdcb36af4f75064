package org.parley.server.reconcile;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.Base;
import org.parley.server.graph.Snapshot;

/** What things are called in the protocol: what follows the base in their IRIs. */
record Identifiers(Base base) {

  String of(Resource thing) {
    String iri = thing.getURI();
    return iri.startsWith(base.iri()) ? iri.substring(base.iri().length()) : iri;
  }

  /** What an identifier, or the whole IRI, stands for, if it is known. */
  Optional<Resource> thing(Snapshot snapshot, String id) {
    String iri = id.contains("://") ? id : base.iri() + id;
    return snapshot.addresses().path(iri).isPresent() && snapshot.knows(snapshot.resource(iri))
        ? Optional.of(snapshot.resource(iri))
        : Optional.empty();
  }

  boolean same(String id, Resource thing) {
    return thing.isURIResource() && (id.equals(of(thing)) || id.equals(thing.getURI()));
  }
}
