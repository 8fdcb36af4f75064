package org.parley.server.pages;

import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;

/**
 * A concept in a few letters: a stance, a factuality, a status. Its colour only repeats the word.
 *
 * @param tone {@code good}, {@code bad}, {@code warn} or empty
 */
record Chip(String text, String tone) {

  private static final Map<Resource, String> TONES =
      Map.ofEntries(
          Map.entry(PARLEY.Supports, "good"),
          Map.entry(PARLEY.Commits, "good"),
          Map.entry(PARLEY.Accepted, "good"),
          Map.entry(PARLEY.Opposes, "bad"),
          Map.entry(PARLEY.Accuses, "bad"),
          Map.entry(PARLEY.Denies, "bad"),
          Map.entry(PARLEY.Rejected, "bad"),
          Map.entry(PARLEY.Denied, "bad"),
          Map.entry(PARLEY.Demands, "warn"),
          Map.entry(PARLEY.Warns, "warn"),
          Map.entry(PARLEY.Scheduled, "warn"),
          Map.entry(PARLEY.Possible, "warn"));

  /** For a concept of one of the ontology's schemes. */
  static Chip of(Snapshot snapshot, Resource concept) {
    return new Chip(Details.capitalised(snapshot.label(concept)), TONES.getOrDefault(concept, ""));
  }
}
