package org.parley.ingest.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somewhere things happen.
 *
 * @param id the slug its IRI ends in
 * @param state id of the state it lies in, where the authority knows it
 * @param aliases other names that the text calls it by
 */
public record Place(String id, String label, Optional<String> state, List<String> aliases) {

  public Place {
    aliases = List.copyOf(aliases);
  }

  public Place(String id, String label, Optional<String> state) {
    this(id, label, state, List.of());
  }

  /** The same, also called so. */
  Place called(String name) {
    return name.equals(label) || aliases.contains(name)
        ? this
        : new Place(id, label, state, Stream.concat(aliases.stream(), Stream.of(name)).toList());
  }
}
