package org.parley.ingest.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;

/**
 * What no document decides alone: the one preferred label of each actor and place, how many
 * independent texts tell of a meeting and which of them repeat each other, and which statements say
 * the same.
 */
final class CommonKnowledge {

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node PREFERRED_LABEL = SKOS.prefLabel.asNode();

  private static final Node RESTATES = PARLEY.restates.asNode();
  private static final Node REPEATS = PARLEY.repeats.asNode();

  /** The most frequent first, then the longest, then by the alphabet. */
  private static final Comparator<Map.Entry<Node, Integer>> BEST_FIRST =
      Map.Entry.<Node, Integer>comparingByValue()
          .reversed()
          .thenComparing(entry -> -entry.getKey().getLiteralLexicalForm().length())
          .thenComparing(entry -> entry.getKey().getLiteralLexicalForm());

  private final DatasetGraph dataset;
  private final Graphs graphs;
  private @Nullable Map<Node, Node> decided;

  CommonKnowledge(DatasetGraph dataset, Graphs graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  /** Whether what is said by this property can change a preferred label. */
  static boolean dependsOn(Node property) {
    return property.equals(LABEL) || property.equals(PREFERRED_LABEL);
  }

  /** Brings the entry of one node up to date; one that no document speaks of has none. */
  void update(Node node) {
    Optional<Node> label = label(node);
    List<Quad> before =
        Iter.toList(dataset.find(graphs.identity(), node, PREFERRED_LABEL, Node.ANY));
    List<Quad> after =
        label.map(best -> new Quad(graphs.identity(), node, PREFERRED_LABEL, best)).stream()
            .toList();
    before.stream().filter(quad -> !after.contains(quad)).forEach(dataset::delete);
    after.stream().filter(quad -> !before.contains(quad)).forEach(dataset::add);
  }

  /** Says how many independent texts tell of a meeting; of one that none tells of, nothing. */
  void count(Node meeting, int texts) {
    Node property = PARLEY.independentReports.asNode();
    dataset.deleteAny(graphs.identity(), meeting, property, Node.ANY);
    if (texts > 0) {
      Node number =
          NodeFactory.createLiteralDT(Integer.toString(texts), XSDDatatype.XSDnonNegativeInteger);
      dataset.add(graphs.identity(), meeting, property, number);
    }
  }

  /** Takes out which texts a document repeats, and by which it is repeated. */
  void unlinkText(Node document) {
    dataset.deleteAny(graphs.identity(), document, REPEATS, Node.ANY);
    dataset.deleteAny(graphs.identity(), Node.ANY, REPEATS, document);
  }

  /** Says that one of two texts repeats the other: the one whose identifier comes later. */
  void linkTexts(Node one, Node other) {
    boolean inOrder = one.getURI().compareTo(other.getURI()) > 0;
    dataset.add(graphs.identity(), inOrder ? one : other, REPEATS, inOrder ? other : one);
  }

  /** Takes out what a fact restates, and by what it is restated. */
  void unlink(Node fact) {
    dataset.deleteAny(graphs.identity(), fact, RESTATES, Node.ANY);
    dataset.deleteAny(graphs.identity(), Node.ANY, RESTATES, fact);
  }

  /** Says which facts of other documents a fact says again. */
  void link(Node later, Set<Node> earlier) {
    earlier.forEach(fact -> dataset.add(graphs.identity(), later, RESTATES, fact));
  }

  private Optional<Node> label(Node node) {
    Map<Node, Integer> counts = new HashMap<>();
    Optional<Node> official = official(node);
    Iterator<Quad> labels = dataset.findNG(Node.ANY, node, LABEL, Node.ANY);
    while (labels.hasNext()) {
      Quad quad = labels.next();
      if (graphs.isFacts(quad.getGraph())) {
        if (official.isPresent()) {
          Iter.close(labels);
          return official.map(name -> decided().getOrDefault(node, name));
        }
        counts.merge(quad.getObject(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .min(BEST_FIRST)
        .map(Map.Entry::getKey)
        .map(best -> decided().getOrDefault(node, best));
  }

  private Map<Node, Node> decided() {
    if (decided == null) {
      decided = new DecisionRegister(dataset).decided(DecisionRegister.LABEL);
    }
    return decided;
  }

  /** What the authority calls it, in English or in no language. */
  private Optional<Node> official(Node node) {
    List<Node> names = new ArrayList<>();
    for (Node property : List.of(PREFERRED_LABEL, LABEL)) {
      dataset
          .find(graphs.authority(), node, property, Node.ANY)
          .forEachRemaining(quad -> names.add(quad.getObject()));
      Optional<Node> name =
          names.stream()
              .filter(label -> label.getLiteralLanguage().matches("|en"))
              .min(Comparator.comparing(Node::getLiteralLexicalForm));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
