package org.parley.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.actor.Place;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Reading;

/**
 * Whom and what a reading keeps of all that a text mentions: those in its facts, those that act,
 * those whose name makes them actors, whom any of these represent, and the places of its facts.
 * Unnamed groups and named things that are only spoken of are left out.
 */
record Selection(Cast cast, Authority authority, List<Fact> facts) {

  Reading reading() {
    Map<String, Actor> actors = actors();
    Set<String> located = facts.stream().flatMap(Fact::places).collect(Collectors.toSet());
    List<Place> places =
        cast.places().stream().filter(place -> located.contains(place.id())).toList();
    List<Mention> mentions =
        cast.mentions().stream()
            .filter(
                mention ->
                    mention.kind().ofPlace()
                        ? located.contains(mention.denotes())
                        : actors.containsKey(mention.denotes()))
            .toList();
    return new Reading(
        cast.text().document(), inOrder(actors), places, mentions, facts, cast.text().notes());
  }

  /** By id, with those that they represent. */
  private Map<String, Actor> actors() {
    Deque<String> wanted = new ArrayDeque<>();
    facts.stream().flatMap(Fact::actors).forEach(wanted::add);
    Set<String> named =
        cast.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .map(Mention::denotes)
            .collect(Collectors.toSet());
    for (Actor actor : cast.actors()) {
      boolean byName = named.contains(actor.id()) && cast.actorByName(actor.id());
      if (byName || cast.acts(actor.id())) {
        wanted.add(actor.id());
      }
    }
    Map<String, Actor> actors = new LinkedHashMap<>();
    while (!wanted.isEmpty()) {
      String id = wanted.remove();
      if (!actors.containsKey(id)) {
        actor(id)
            .ifPresent(
                actor -> {
                  actors.put(id, actor);
                  wanted.addAll(actor.represents());
                });
      }
    }
    return actors;
  }

  /** A state that is only represented may never be mentioned itself. */
  private Optional<Actor> actor(String id) {
    return cast.actor(id)
        .or(
            () ->
                authority
                    .entry(id)
                    .map(entry -> new Actor(id, entry.type(), entry.name(), List.of(), List.of())));
  }

  private List<Actor> inOrder(Map<String, Actor> actors) {
    Map<String, Actor> ordered = new LinkedHashMap<>();
    cast.actors().stream()
        .filter(actor -> actors.containsKey(actor.id()))
        .forEach(actor -> ordered.put(actor.id(), actor));
    actors.forEach(ordered::putIfAbsent);
    return List.copyOf(ordered.values());
  }
}
