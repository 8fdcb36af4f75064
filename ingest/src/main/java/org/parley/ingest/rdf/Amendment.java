package org.parley.ingest.rdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.identity.Form;
import org.parley.ontology.Base;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;

/**
 * A document's own graph as people decided that it is to be read: without the facts they rejected,
 * with the values they corrected. The decisions are applied in the order of the file.
 */
public final class Amendment {

  private static final List<Node> TOLD_ONCE =
      List.of(PARLEY.Passage.asNode(), PARLEY.Topic.asNode(), PARLEY.Participation.asNode());

  private final Base base;
  private final Authority authority;

  /**
   * What came of it.
   *
   * @param facts the graph
   * @param forms how it tells of its actors: an office that is rejected tells nothing
   * @param found what each anchor is on, as the document alone calls it after all corrections
   */
  public record Result(
      List<Quad> facts, Map<String, Form> forms, Map<Decision, Map<Anchor, Node>> found) {}

  public Amendment(Base base, Authority authority) {
    this.base = base;
    this.authority = authority;
  }

  /** Applies the decisions that are about facts, and finds what the others hold on to. */
  public Result apply(
      String document, List<Quad> facts, Map<String, Form> forms, List<Decision> decisions) {
    List<Quad> amended = facts;
    Map<String, Form> told = forms;
    Map<Decision, Map<Anchor, Node>> found = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      Map<Anchor, Node> things = new LinkedHashMap<>();
      for (Anchor anchor : decision.anchors()) {
        AnchorFinder finder = new AnchorFinder(base, amended);
        Optional<Node> thing =
            anchor.document().equals(document)
                ? finder.find(decision.sort(), anchor)
                : Optional.empty();
        if (thing.isPresent() && decision.kind() == DecisionKind.REJECT) {
          told = new OfficeRole(new Statements(amended), thing.get()).takenFrom(told);
          amended = without(thing.get(), amended);
          things.put(anchor, thing.get());
        } else if (thing.isPresent() && decision.kind() == DecisionKind.CORRECT) {
          Correcting correcting = new Correcting(base, authority, amended, thing.get());
          Optional<Node> corrected = correcting.apply(decision.correction(), document);
          corrected.ifPresent(node -> things.put(anchor, node));
          corrected.ifPresent(node -> rename(thing.get(), node, found));
          if (corrected.isPresent()) {
            OfficeRole before = new OfficeRole(new Statements(amended), thing.get());
            amended = correcting.quads();
            told =
                before.replacedIn(told, new OfficeRole(new Statements(amended), corrected.get()));
          }
        } else {
          thing.ifPresent(node -> things.put(anchor, node));
        }
      }
      found.put(decision, things);
    }
    return new Result(amended, told, found);
  }

  private static void rename(Node before, Node after, Map<Decision, Map<Anchor, Node>> found) {
    found
        .values()
        .forEach(things -> things.replaceAll((a, node) -> node.equals(before) ? after : node));
  }

  /** Without a fact, its parts, and what nothing else in the document speaks of. */
  public static List<Quad> without(Node fact, Collection<Quad> quads) {
    Set<Node> doomed = new HashSet<>(Set.of(fact));
    List<Quad> left = List.copyOf(quads);
    while (!doomed.isEmpty()) {
      Set<Node> gone = doomed;
      List<Quad> removed =
          left.stream()
              .filter(quad -> gone.contains(quad.getSubject()) || gone.contains(quad.getObject()))
              .toList();
      Set<Quad> all = new HashSet<>(removed);
      left = left.stream().filter(quad -> !all.contains(quad)).toList();
      doomed = untold(removed, left);
    }
    return left;
  }

  /** Passages that are no mentions, topics and parts that only what was removed spoke of. */
  private static Set<Node> untold(List<Quad> removed, List<Quad> left) {
    Set<Node> candidates = new HashSet<>();
    removed.forEach(quad -> candidates.add(quad.getObject()));
    Statements statements = new Statements(left);
    Set<Node> untold = new HashSet<>();
    for (Node node : candidates) {
      boolean told =
          !node.isURI()
              || TOLD_ONCE.stream().noneMatch(type -> statements.is(node, () -> type))
              || statements.value(node, ITSRDF.taIdentRef).isPresent()
              || left.stream().anyMatch(quad -> quad.getObject().equals(node));
      if (!told) {
        untold.add(node);
      }
    }
    return untold;
  }
}
