package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.ingest.document.Note;

/** Counts what was out of the ordinary in a text, and makes a note of each kind. */
final class Remarks {

  private record Count(int times, int first) {}

  private final Map<Note.Kind, Map<String, Count>> counts = new EnumMap<>(Note.Kind.class);

  /**
   * @param what in the plural, with what was done about it: "words of more than 200 characters were
   *     cut"
   * @param at code point
   */
  void add(Note.Kind kind, String what, int at) {
    counts
        .computeIfAbsent(kind, k -> new LinkedHashMap<>())
        .merge(
            what,
            new Count(1, at),
            (known, one) -> new Count(known.times + 1, Math.min(known.first, one.first)));
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    counts.forEach(
        (kind, all) ->
            all.forEach(
                (what, count) ->
                    notes.add(
                        new Note(
                            kind,
                            String.format(
                                Locale.ROOT,
                                "%s: %,d, the first at %d.",
                                what,
                                count.times,
                                count.first)))));
    return List.copyOf(notes);
  }
}
