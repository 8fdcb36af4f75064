package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts independent texts: however often one is reprinted, it is one voice. */
public final class Voices {

  private Voices() {}

  /** How many texts these are, where those that repeat each other, or a third, are one. */
  public static int count(Collection<Sketch> sketches) {
    List<List<Sketch>> voices = new ArrayList<>();
    for (Sketch sketch : sketches) {
      List<Sketch> voice = new ArrayList<>(List.of(sketch));
      List<List<Sketch>> repeated =
          voices.stream().filter(others -> others.stream().anyMatch(sketch::repeats)).toList();
      repeated.forEach(voice::addAll);
      voices.removeAll(repeated);
      voices.add(voice);
    }
    return voices.size();
  }
}
