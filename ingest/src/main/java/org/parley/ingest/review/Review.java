package org.parley.ingest.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.store.Standing;
import org.parley.ingest.store.Store;
import org.parley.ingest.store.Telling;
import org.parley.ontology.Base;

/** What of a dataset should be looked at. */
public final class Review {

  private final Store store;
  private final Base base;

  public Review(Store store, Base base) {
    this.store = store;
    this.base = base;
  }

  /** All that is in doubt and was not decided on, the worst first. */
  public List<Doubt> doubts(Collection<DoubtKind> kinds) {
    List<Telling> tellings = store.tellings();
    List<Standing> decided = store.standings();
    return store.read(
        dataset -> {
          Graph graph = new Graph(dataset, base);
          ActorDoubts actors = new ActorDoubts(graph, tellings);
          FactDoubts facts = new FactDoubts(graph);
          CheckDoubts check = new CheckDoubts(graph);
          Map<DoubtKind, Supplier<List<Doubt>>> finders = new LinkedHashMap<>();
          finders.put(DoubtKind.JOIN, actors::joins);
          finders.put(DoubtKind.APART, actors::apart);
          finders.put(DoubtKind.TYPE, check::kinds);
          finders.put(DoubtKind.CHECK, check::breaches);
          finders.put(DoubtKind.MEETING, facts::meetings);
          finders.put(DoubtKind.DISAGREEMENT, facts::disagreements);
          finders.put(DoubtKind.FACT, facts::facts);
          List<Doubt> all = new ArrayList<>();
          finders.forEach(
              (kind, finder) -> {
                if (kinds.contains(kind)) {
                  all.addAll(finder.get());
                }
              });
          return all.stream()
              .filter(doubt -> !doubt.sides().isEmpty())
              .filter(doubt -> decided.stream().noneMatch(each -> settles(each, doubt)))
              .distinct()
              .sorted()
              .toList();
        });
  }

  /** The doubt of a key, unless it was decided on. */
  public Optional<Doubt> doubt(String key) {
    for (DoubtKind kind : DoubtKind.values()) {
      Optional<Doubt> found =
          doubts(List.of(kind)).stream().filter(doubt -> doubt.key().equals(key)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether somebody decided on it. */
  private static boolean settles(Standing standing, Doubt doubt) {
    if (standing.decision().kind() == DecisionKind.ACCEPT) {
      return standing.decision().value().equals(doubt.key());
    }
    if (standing.idle().isPresent()) {
      return false;
    }
    Set<String> things = standing.things().stream().map(Node::getURI).collect(Collectors.toSet());
    Set<String> documents =
        standing.decision().anchors().stream().map(Anchor::document).collect(Collectors.toSet());
    return switch (doubt.kind()) {
      case JOIN ->
          standing.decision().kind() == DecisionKind.MERGE
              && things.containsAll(doubt.things())
              && doubt.sides().get(0).stream().map(Anchor::document).anyMatch(documents::contains);
      case APART -> standing.decision().sides().size() == 2 && things.containsAll(doubt.things());
      default -> false;
    };
  }

  /** The passages of doubts with what stands around them. */
  public Map<Anchor, String> quotes(Collection<Anchor> anchors) {
    return store.read(
        dataset -> {
          Graph graph = new Graph(dataset, base);
          Map<Anchor, String> quotes = new LinkedHashMap<>();
          anchors.forEach(anchor -> quotes.put(anchor, graph.quote(anchor)));
          return quotes;
        });
  }

  /** What sort of thing an IRI without its base is, if documents tell of it. */
  public Optional<Sort> sort(String name) {
    Node node = NodeFactory.createURI(base.iri() + name);
    return store.read(
        dataset -> {
          Graph graph = new Graph(dataset, base);
          return graph.sort(node).filter(sort -> graph.isKnown(node));
        });
  }

  /** What decisions on a thing hold on to: its words in some of its documents. */
  public List<Anchor> anchors(String name, int most) {
    Node node = NodeFactory.createURI(base.iri() + name);
    return store.read(dataset -> new Graph(dataset, base).anchors(node, most));
  }

  /** The same in one document. */
  public Optional<Anchor> anchor(String name, String document) {
    Node node = NodeFactory.createURI(base.iri() + name);
    return store.read(
        dataset ->
            new Graph(dataset, base).anchor(NodeFactory.createURI(base.document(document)), node));
  }

  /** Documents that tell of a thing. */
  public List<String> documents(String name) {
    Node node = NodeFactory.createURI(base.iri() + name);
    return store.read(
        dataset ->
            new Graph(dataset, base)
                .documents(node)
                .map(document -> Base.id(document.getURI()))
                .toList());
  }
}
