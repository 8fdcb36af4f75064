package org.parley.server.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/** Things, passages and documents by their words. */
public final class Search {

  private static final int MOST_LABELS = 200;
  private static final int MOST_PASSAGES = 500;
  private static final int MOST_DOCUMENTS = 500;

  private final Snapshot snapshot;

  public Search(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Things one of whose names has every word, the closest first; a word may be cut short. */
  public List<Resource> byName(String words) {
    return byName(words, MOST_LABELS);
  }

  List<Resource> byName(String words, int most) {
    return hits(List.copyOf(Labels.NAMES), query(words), most);
  }

  /** Things one of whose names has some of the words, a letter may be wrong; the closest first. */
  List<Resource> byAnyWord(String words, int most) {
    return hits(List.copyOf(Labels.NAMES), loose(words), most);
  }

  /** Passages that are evidence of a fact and hold every word, the closest first. */
  public List<Resource> evidence(String words) {
    return hits(List.of(NIF.anchorOf), query(words), MOST_PASSAGES).stream()
        .filter(passage -> !snapshot.subjects(PARLEY.evidence, passage).isEmpty())
        .toList();
  }

  /** Documents in whose text every word is, wherever, the closest first. */
  public List<Resource> documents(String words) {
    return hits(List.of(NIF.isString), query(words), MOST_DOCUMENTS);
  }

  private List<Resource> hits(List<Resource> properties, String query, int most) {
    if (query.isEmpty()) {
      return List.of();
    }
    Map<Node, Resource> found = new LinkedHashMap<>();
    for (TextHit hit :
        snapshot.dataset().getTextIndex().query(properties, query, null, null, most, null)) {
      Node node = hit.getNode();
      if (node.isURI()) {
        found.putIfAbsent(node, snapshot.resource(node.getURI()));
      }
    }
    return new ArrayList<>(found.values());
  }

  /** Every word must be there, as it is or as a beginning; nothing in them is an operator. */
  public static String query(String words) {
    return each(words, word -> "+(" + word + " " + word + "*)");
  }

  /** Long words may be spelt a little differently. */
  private static String loose(String words) {
    return each(words, word -> word.length() < 5 ? word : "(" + word + "^2 " + word + "~1)");
  }

  private static String each(String words, UnaryOperator<String> clause) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
        .filter(word -> !word.isEmpty())
        .limit(12)
        .map(QueryParserBase::escape)
        .map(clause)
        .collect(Collectors.joining(" "));
  }
}
