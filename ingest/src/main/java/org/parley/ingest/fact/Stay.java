package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Place;

/**
 * That somebody was, is or will be somewhere, as one clause tells it.
 *
 * @param sentence number of the sentence
 * @param guests ids of those who are there
 * @param where the place, unless the clause only points to it ("his visit of May 3 to 5")
 * @param when the days told of it
 * @param complete whether {@code when} is the whole of it rather than the day it began or ended
 * @param ahead whether it is yet to come
 */
record Stay(
    int sentence,
    Set<String> guests,
    Optional<PlacePhrase.Named> where,
    Optional<When> when,
    boolean complete,
    boolean ahead) {

  Optional<String> place() {
    return where.map(PlacePhrase.Named::id);
  }

  Optional<String> state() {
    return where.map(PlacePhrase.Named::place).flatMap(Place::state);
  }

  /** The same, where the days told are only those when it began, and it lies ahead. */
  Stay leftFor() {
    return new Stay(sentence, guests, where, when, false, true);
  }

  Stay at(PlacePhrase.Named place) {
    return new Stay(sentence, guests, Optional.of(place), when, complete, ahead);
  }
}
