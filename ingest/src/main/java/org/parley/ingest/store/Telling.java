package org.parley.ingest.store;

import org.apache.jena.graph.Node;
import org.parley.ingest.identity.Form;

/**
 * How one document tells of an actor, and who that is across documents.
 *
 * @param document identifier of the document
 */
public record Telling(String document, Node actor, Form form) {}
