package org.parley.ingest.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.parley.ingest.identity.Sketch;
import org.parley.ingest.identity.Voices;

/** Which of the texts that tell of one meeting repeat each other's words. */
final class VoiceJoining {

  private final Register register;

  VoiceJoining(Register register) {
    this.register = register;
  }

  /** How many independent texts tell of each meeting. */
  Map<Node, Integer> voices(Collection<Node> meetings) {
    Map<Node, Integer> voices = new LinkedHashMap<>();
    for (Node meeting : meetings) {
      List<Sketch> sketches =
          documents(meeting).stream()
              .flatMap(document -> register.sketch(document).stream())
              .toList();
      voices.put(meeting, Voices.count(sketches));
    }
    return voices;
  }

  /** The meetings that a document tells of. */
  List<Node> meetings(Node document) {
    return register.reports(document).stream()
        .flatMap(report -> register.meeting(report).stream())
        .distinct()
        .toList();
  }

  /** The documents that tell of a meeting. */
  List<Node> documents(Node meeting) {
    return register.reportsOf(meeting).stream().map(register::document).distinct().toList();
  }

  /** Those that tell of a meeting of this document, and repeat its words or are repeated by it. */
  Set<Node> repeating(Node document) {
    Set<Node> repeating = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
    Optional<Sketch> sketch = register.sketch(document);
    for (Node meeting : sketch.isPresent() ? meetings(document) : List.<Node>of()) {
      for (Node other : documents(meeting)) {
        if (!other.equals(document)
            && register.sketch(other).filter(sketch.get()::repeats).isPresent()) {
          repeating.add(other);
        }
      }
    }
    return repeating;
  }
}
