package org.parley.ingest.actor;

import java.util.Optional;

/**
 * Somewhere things happen.
 *
 * @param id the slug its IRI ends in
 * @param state id of the state it lies in, where the authority knows it
 */
public record Place(String id, String label, Optional<String> state) {}
