package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Place;

/**
 * That somebody was, is or will be somewhere, as one clause tells it.
 *
 * @param sentence number of the sentence
 * @param word the verb or noun that tells it
 * @param guests ids of those who are there
 * @param when the days told of it
 * @param complete whether {@code when} is the whole of it rather than the day it began
 * @param ahead whether it is yet to come
 */
record Stay(
    int sentence,
    int word,
    Set<String> guests,
    Place place,
    PlacePhrase.Extent extent,
    Optional<When> when,
    boolean complete,
    boolean ahead) {}
