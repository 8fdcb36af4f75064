package org.parley.server.write;

import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/** Quads to take out and to bring in, all known to be good. */
record Change(Set<Quad> deleted, Set<Quad> added) {}
