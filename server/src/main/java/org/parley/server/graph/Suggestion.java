package org.parley.server.graph;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/**
 * A thing that may be meant.
 *
 * @param note what tells it from others of the name: an office, a day, another name of it; or empty
 * @param weight how much is told of it
 */
public record Suggestion(
    Resource thing, Optional<String> path, String label, Kind kind, String note, int weight) {}
