package org.parley.ingest.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;

/** The bodies of the authority by the words of their names and the state they belong to. */
final class BodyIndex {

  private final Map<String, Set<String>> ids = new HashMap<>();

  BodyIndex(Authority authority) {
    authority
        .entries()
        .filter(entry -> entry.type() == ActorType.ORGANIZATION)
        .forEach(entry -> add(entry, authority));
  }

  private void add(Authority.Entry entry, Authority authority) {
    Optional<String> state =
        entry
            .of()
            .flatMap(authority::entry)
            .filter(it -> it.type() == ActorType.STATE)
            .map(Authority.Entry::id);
    if (state.isPresent()) {
      BodyName name = BodyName.of(entry.name());
      ids.computeIfAbsent(key(name.words(), state.get()), none -> new HashSet<>()).add(entry.id());
    }
  }

  private static String key(List<String> words, String state) {
    return String.join(" ", words) + "@" + state;
  }

  /** The only body of this name that the state has. */
  Optional<String> find(BodyName name, String state) {
    Set<String> found = ids.getOrDefault(key(name.words(), state), Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
