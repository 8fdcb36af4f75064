package org.parley.server.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;

/** What somebody may mean who has typed the beginning of a name. */
public final class Suggestions {

  private static final int NAMED = 300;
  private static final int BEST = 150;

  /** Each costs more then. */
  private static final int WITHOUT_COUNT = 30;

  private static final double WHOLE_NAME = 4;
  private static final double FIRST_WORD = 1;

  private final Snapshot snapshot;
  private final Prominence prominence;

  public Suggestions(Snapshot snapshot, Prominence prominence) {
    this.snapshot = snapshot;
    this.prominence = prominence;
  }

  /**
   * Things one of whose names has words that begin as those of {@code typed} do. Whom more is told
   * of comes first; a name that is the very words goes before longer ones.
   */
  public List<Suggestion> of(String typed, Predicate<Kind> wanted, int limit) {
    List<String> words = Words.sought(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    Map<Node, Double> scores = new LinkedHashMap<>();
    candidates(typed, words).forEach(node -> scores.put(node, score(node, words)));
    List<Suggestion> suggestions = new ArrayList<>();
    scores.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().getURI()))
        .map(entry -> suggestion(snapshot.resource(entry.getKey().getURI()), words, wanted))
        .flatMap(Optional::stream)
        .limit(limit)
        .forEach(suggestions::add);
    return suggestions;
  }

  /**
   * The best known, and those whose names are closest to what was typed. Where many well known fit,
   * as for a single letter, the index need not be asked for many more.
   */
  private Set<Node> candidates(String typed, List<String> words) {
    List<Node> known = prominence.startingWith(words, BEST);
    List<Node> named =
        new Search(snapshot).byName(typed, most(known)).stream().map(Resource::asNode).toList();
    Set<Node> candidates = new LinkedHashSet<>(known);
    candidates.addAll(named.subList(0, Math.min(BEST, named.size())));
    named.stream()
        .sorted(Comparator.comparingInt((Node node) -> -prominence.of(node)))
        .limit(BEST)
        .forEach(candidates::add);
    return candidates;
  }

  private int most(List<Node> known) {
    if (!prominence.isCounted()) {
      return WITHOUT_COUNT;
    }
    return known.size() < BEST ? NAMED : BEST;
  }

  private double score(Node node, List<String> words) {
    double weight = Math.log1p(prominence.of(node));
    String asked = " " + String.join(" ", words);
    double fit = 0;
    for (String folded : snapshot.foldedNames(snapshot.resource(node.getURI()))) {
      fit = Math.max(fit, folded.equals(asked) ? WHOLE_NAME : 0);
      fit = Math.max(fit, folded.startsWith(asked) ? FIRST_WORD : 0);
    }
    return weight + fit;
  }

  private Optional<Suggestion> suggestion(
      Resource thing, List<String> words, Predicate<Kind> wanted) {
    return Kind.of(snapshot, thing)
        .filter(wanted)
        .map(
            kind ->
                new Suggestion(
                    thing,
                    snapshot.addresses().path(thing.getURI()),
                    snapshot.label(thing),
                    kind,
                    note(thing, kind, words),
                    prominence.of(thing.asNode())));
  }

  /** A title, such as "prime minister", is no name beside one. */
  private static boolean isName(String name) {
    return !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0));
  }

  private String note(Resource thing, Kind kind, List<String> words) {
    String note = Notes.of(snapshot, thing, kind);
    String label = snapshot.label(thing);
    if (Words.fit(words, Words.folded(label))) {
      return note;
    }
    return snapshot.names(thing).stream()
        .filter(name -> isName(name) || !isName(label))
        .filter(name -> Words.fit(words, Words.folded(name)))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(name -> "also “" + name + "”" + (note.isEmpty() ? "" : "; " + note))
        .orElse(note);
  }
}
