package org.parley.ingest.quality;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.ingest.document.Document;

/** What one of two accounts of a document has alone. */
record Differences<T>(
    Document document, Measure measure, Consumer<Slip> slips, Function<T, String> described) {

  void report(Matching matching, List<T> found, List<T> annotated) {
    for (int i = 0; i < annotated.size(); i++) {
      if (!matching.hasAnnotated(i)) {
        add(Slip.Kind.MISSED, described.apply(annotated.get(i)));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!matching.hasFound(i)) {
        add(Slip.Kind.EXTRA, described.apply(found.get(i)));
      }
    }
    for (Matching.Pair pair : matching.pairs()) {
      String ours = described.apply(found.get(pair.found()));
      String theirs = described.apply(annotated.get(pair.annotated()));
      add(Slip.Kind.MATCHED, theirs + " — " + ours);
    }
  }

  private void add(Slip.Kind kind, String what) {
    slips.accept(new Slip(document.id(), measure, kind, what));
  }
}
