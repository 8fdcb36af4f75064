package org.parley.server.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;

/** Things that a name from elsewhere may denote, spelt as it may be. */
public final class Lookup {

  private static final int BEST_KNOWN = 30;
  private static final int NAMED = 60;
  private static final int ENOUGH = 5;

  private final Snapshot snapshot;
  private final Prominence prominence;

  public Lookup(Snapshot snapshot, Prominence prominence) {
    this.snapshot = snapshot;
    this.prominence = prominence;
  }

  /**
   * A thing that a name may denote.
   *
   * @param likeness of the name to the likest of its own, 0 to 1
   */
  public record Match(Resource thing, String label, Kind kind, double likeness, int weight) {}

  /** The likest first; of equals, whom more is told of. */
  public List<Match> of(String name, Predicate<Kind> wanted) {
    Set<Node> candidates =
        new LinkedHashSet<>(prominence.startingWith(Words.sought(name), BEST_KNOWN));
    Search search = new Search(snapshot);
    search.byName(name, NAMED).forEach(thing -> candidates.add(thing.asNode()));
    List<Match> matches = matches(candidates, name, wanted);
    if (matches.size() < ENOUGH || matches.get(0).likeness() < 1) {
      search.byAnyWord(name, NAMED).forEach(thing -> candidates.add(thing.asNode()));
      matches = matches(candidates, name, wanted);
    }
    return matches;
  }

  private List<Match> matches(Set<Node> candidates, String name, Predicate<Kind> wanted) {
    List<Match> matches = new ArrayList<>();
    for (Node node : candidates) {
      match(snapshot.resource(node.getURI()), name, wanted).ifPresent(matches::add);
    }
    matches.sort(
        Comparator.comparingDouble((Match match) -> -match.likeness())
            .thenComparingInt(match -> -match.weight())
            .thenComparing(match -> match.thing().getURI()));
    return matches;
  }

  private Optional<Match> match(Resource thing, String name, Predicate<Kind> wanted) {
    return Kind.of(snapshot, thing)
        .filter(wanted)
        .map(
            kind ->
                new Match(
                    thing,
                    snapshot.label(thing),
                    kind,
                    snapshot.names(thing).stream()
                        .mapToDouble(known -> Likeness.of(name, known))
                        .max()
                        .orElse(0),
                    prominence.of(thing.asNode())))
        .filter(match -> match.likeness() > 0);
  }

  /** A few words that tell a thing from others of its name; may be empty. */
  public String note(Resource thing, Kind kind) {
    return Notes.of(snapshot, thing, kind);
  }
}
