package org.parley.ingest.actor;

import java.util.List;

/**
 * Someone or something that acts in a document.
 *
 * @param id the slug its IRI ends in, e.g. {@code ryan-crocker}; the same in every document for
 *     actors that are the same as far as their name tells
 * @param label the fullest name the document gives, or the phrase where it gives no name
 * @param aliases other ways the document calls it, without pronouns, in order of appearance
 * @param represents ids of the states and organisations it speaks or acts for
 */
public record Actor(
    String id, ActorType type, String label, List<String> aliases, List<String> represents) {

  public Actor {
    aliases = List.copyOf(aliases);
    represents = List.copyOf(represents);
  }
}
