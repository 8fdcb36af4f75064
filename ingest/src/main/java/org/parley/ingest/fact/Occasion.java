package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;

/**
 * An event that others meet at, as one phrase names it: "the forum in Oslo", "the Nordic summit".
 *
 * @param sentence number of the sentence
 * @param noun the word that names it
 * @param names proper names in the phrase, which tell it from others; lower case
 * @param place id of its place
 */
record Occasion(
    int sentence,
    int noun,
    String lemma,
    Set<String> names,
    Optional<String> place,
    Optional<String> site,
    Optional<When> when) {

  Occasion at(Optional<String> place, Optional<String> site, Optional<When> when) {
    return new Occasion(sentence, noun, lemma, names, place, site, when);
  }

  boolean told() {
    return place.isPresent() || site.isPresent() || when.isPresent();
  }
}
