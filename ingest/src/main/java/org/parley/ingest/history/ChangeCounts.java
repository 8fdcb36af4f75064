package org.parley.ingest.history;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.Base;

/**
 * A net change counted by kind of thing: facts, actors, passages, documents. A thing that two
 * documents tell of counts twice.
 *
 * @param kinds by the word that the names of such things begin with
 */
public record ChangeCounts(SortedMap<String, Count> kinds) {

  /**
   * Things of one kind.
   *
   * @param changed of which something else is said than before
   */
  public record Count(long added, long removed, long changed) {

    private static Count of(Fate fate) {
      return new Count(
          fate == Fate.ADDED ? 1 : 0, fate == Fate.REMOVED ? 1 : 0, fate == Fate.CHANGED ? 1 : 0);
    }

    private Count plus(Count other) {
      return new Count(added + other.added, removed + other.removed, changed + other.changed);
    }
  }

  private enum Fate {
    ADDED,
    REMOVED,
    CHANGED;

    private Fate and(Fate other) {
      return this == other ? this : CHANGED;
    }
  }

  private record Thing(Node graph, Node node) {}

  public static ChangeCounts of(NetChange change, Base base) {
    Map<Thing, Fate> told = new HashMap<>();
    Map<Thing, Fate> born = new HashMap<>();
    change
        .statements()
        .forEach(
            statement -> {
              Quad quad = statement.getKey();
              Fate fate = statement.getValue() ? Fate.ADDED : Fate.REMOVED;
              Thing thing = new Thing(quad.getGraph(), quad.getSubject());
              told.merge(thing, fate, Fate::and);
              if (quad.getPredicate().equals(RDF.type.asNode())) {
                born.merge(thing, fate, Fate::and);
              }
            });
    SortedMap<String, Count> kinds = new TreeMap<>();
    told.forEach(
        (thing, fate) -> {
          // In a document's graph a thing comes and goes with its type; elsewhere few have one.
          boolean typed = thing.graph().getURI().startsWith(base.document(""));
          Fate end = typed ? born.getOrDefault(thing, Fate.CHANGED) : fate;
          kinds.merge(kind(thing, base), Count.of(end), Count::plus);
        });
    return new ChangeCounts(kinds);
  }

  private static String kind(Thing thing, Base base) {
    String graph = thing.graph().getURI();
    if (graph.equals(Quad.defaultGraphIRI.getURI())) {
      return "register";
    }
    if (graph.equals(base.identityGraph())) {
      return common(path(thing, base));
    }
    if (graph.equals(base.authorityGraph())) {
      return "authority";
    }
    if (graph.startsWith(base.text(""))) {
      return "text";
    }
    String name = thing.node().toString();
    if (name.contains("#char=")) {
      return "passage";
    }
    return path(thing, base);
  }

  /** What is known across documents of a thing of some kind. */
  private static String common(String kind) {
    return switch (kind) {
      case "meeting" -> "independent reports";
      case "position", "proposal" -> "restatement";
      default -> "preferred label";
    };
  }

  private static String path(Thing thing, Base base) {
    String name = thing.node().toString();
    String path = name.startsWith(base.iri()) ? name.substring(base.iri().length()) : name;
    int end = path.indexOf('/');
    return end < 0 ? path : path.substring(0, end);
  }
}
