package org.parley.ingest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Sort;
import org.parley.ontology.Base;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/** The dataset, asked for what people see of it: names, documents and words. */
final class Graph {

  private static final int CONTEXT = 70;

  private final DatasetGraph dataset;
  private final Base base;

  Graph(DatasetGraph dataset, Base base) {
    this.dataset = dataset;
    this.base = base;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  Base base() {
    return base;
  }

  /** What an IRI is, told by how it begins; empty where decisions are about no such thing. */
  Optional<Sort> sort(Node thing) {
    String iri = thing.getURI();
    return Stream.of(Sort.values())
        .filter(sort -> iri.startsWith(base.iri() + sort.word() + "/"))
        .findFirst();
  }

  /** Whether some document describes it. */
  boolean isKnown(Node thing) {
    return documents(thing).findAny().isPresent();
  }

  /** The graphs of documents that describe it, sorted. */
  Stream<Node> documents(Node thing) {
    String begin = base.document("");
    return dataset.stream(Node.ANY, thing, RDF.type.asNode(), Node.ANY)
        .map(Quad::getGraph)
        .filter(graph -> graph.getURI().startsWith(begin))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI));
  }

  Stream<Node> values(Node graph, Node subject, FrontsNode property) {
    return dataset.stream(graph, subject, property.asNode(), Node.ANY).map(Quad::getObject);
  }

  /** What it is called across documents, else in the first of them. */
  String label(Node thing) {
    return text(Node.ANY, thing, SKOS.prefLabel)
        .or(() -> text(Node.ANY, thing, RDFS.label))
        .orElseGet(() -> thing.isURI() ? Base.id(thing.getURI()) : thing.toString());
  }

  Optional<String> text(Node graph, Node subject, FrontsNode property) {
    return values(graph, subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  /** How many statements in a document, or in all, are about an actor. */
  long facts(Node actor) {
    return dataset.stream(Node.ANY, Node.ANY, Node.ANY, actor)
        .filter(quad -> !quad.getPredicate().equals(ITSRDF.taIdentRef.asNode()))
        .count();
  }

  /**
   * The best words for what a document tells of: a name rather than a pronoun, a full one first.
   */
  Optional<Anchor> anchor(Node document, Node thing) {
    Sort sort = sort(thing).orElse(Sort.ACTOR);
    return sort.isFact() ? evidence(document, thing) : mention(document, thing);
  }

  private Optional<Anchor> mention(Node document, Node thing) {
    return dataset.stream(document, Node.ANY, ITSRDF.taIdentRef.asNode(), thing)
        .flatMap(quad -> passage(document, quad.getSubject()).stream())
        .min(
            Comparator.<Anchor>comparingInt(anchor -> isName(anchor.words()) ? 0 : 1)
                .thenComparingInt(anchor -> -anchor.words().length())
                .thenComparingInt(Anchor::begin));
  }

  private static boolean isName(String words) {
    return Character.isUpperCase(words.codePointAt(0)) && words.length() > 3;
  }

  private Optional<Anchor> evidence(Node document, Node fact) {
    for (FrontsNode property : List.<FrontsNode>of(PARLEY.content, PARLEY.evidence)) {
      Optional<Anchor> first =
          values(document, fact, property)
              .flatMap(node -> passage(document, node).stream())
              .min(Comparator.comparingInt(Anchor::begin).thenComparingInt(Anchor::end));
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  /** A passage as something to hold on to. */
  Optional<Anchor> passage(Node document, Node passage) {
    Optional<String> words = text(document, passage, NIF.anchorOf);
    Optional<String> begin = text(document, passage, NIF.beginIndex);
    Optional<String> end = text(document, passage, NIF.endIndex);
    return words.isEmpty() || begin.isEmpty() || end.isEmpty() || words.get().isBlank()
        ? Optional.empty()
        : Optional.of(
            Anchor.of(
                Base.id(document.getURI()),
                Integer.parseInt(begin.get()),
                Integer.parseInt(end.get()),
                words.get()));
  }

  /** One anchor a document, first of documents that call it otherwise than those before. */
  List<Anchor> anchors(Node thing, int most) {
    Map<String, Anchor> byWords = new LinkedHashMap<>();
    List<Anchor> others = new ArrayList<>();
    documents(thing)
        .flatMap(document -> anchor(document, thing).stream())
        .forEach(
            anchor -> {
              if (byWords.putIfAbsent(anchor.words(), anchor) != null) {
                others.add(anchor);
              }
            });
    return Stream.concat(byWords.values().stream(), others.stream()).limit(most).toList();
  }

  /** The words with what stands around them, on one line. */
  String quote(Anchor anchor) {
    Optional<String> text =
        text(
            NodeFactory.createURI(base.text(anchor.document())),
            NodeFactory.createURI(base.document(anchor.document())),
            NIF.isString);
    if (text.isEmpty() || text.get().codePointCount(0, text.get().length()) < anchor.end()) {
      return anchor.words();
    }
    int[] letters = text.get().codePoints().toArray();
    int from = Math.max(0, anchor.begin() - CONTEXT);
    int to = Math.min(letters.length, anchor.end() + CONTEXT);
    String before = new String(letters, from, anchor.begin() - from);
    String words = new String(letters, anchor.begin(), anchor.end() - anchor.begin());
    String after = new String(letters, anchor.end(), to - anchor.end());
    String line =
        (from > 0 ? "… " + before.replaceFirst("^\\S*\\s", "") : before)
            + "["
            + words.strip()
            + "]"
            + (to < letters.length ? after.replaceFirst("\\s\\S*$", "") + " …" : after);
    return line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
