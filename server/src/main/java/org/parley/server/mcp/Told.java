package org.parley.server.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.PARLEY;
import org.parley.server.discovery.Web;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Snapshot;

/** Things, values and rows as a model reads them: with names, links, and the words behind facts. */
record Told(Snapshot snapshot, Web web) {

  private static final int LONGEST = 1500;
  private static final int FACTS = 40;
  private static final int QUOTES = 3;

  List<Map<String, Object>> rows(List<Var> columns, List<Binding> rows) {
    List<Map<String, Object>> told = new ArrayList<>();
    for (Binding row : rows) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (Var column : columns) {
        Node value = row.get(column);
        if (value != null) {
          cells.put(column.getVarName(), value(value));
        }
      }
      told.add(cells);
    }
    return told;
  }

  Object value(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralValue() instanceof Number number
          ? number
          : cut(node.getLiteralLexicalForm());
    }
    return node.isURI() ? thing(snapshot.resource(node.getURI())) : node.toString();
  }

  Map<String, Object> thing(Resource thing) {
    Optional<Passage> passage = snapshot.passage(thing);
    if (passage.isPresent()) {
      return quote(passage.get());
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("iri", thing.getURI());
    told.put("label", cut(snapshot.label(thing)));
    link(thing).ifPresent(link -> told.put("link", link));
    return told;
  }

  /** A passage, where it stands, and a link that shows it in its text. */
  Map<String, Object> quote(Passage passage) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("quote", cut(passage.words()));
    told.put("document", snapshot.label(passage.document()));
    published(told, passage.document());
    told.put("iri", passage.resource().getURI());
    link(passage.resource()).ifPresent(link -> told.put("link", link));
    return told;
  }

  /** A document, when and by whom it was published, and a link that shows it. */
  Map<String, Object> document(Resource document) {
    Map<String, Object> told = thing(document);
    published(told, document);
    return told;
  }

  private void published(Map<String, Object> told, Resource document) {
    snapshot
        .literal(document, DCTerms.issued)
        .ifPresent(day -> told.put("issued", day.getLexicalForm()));
    snapshot
        .literal(document, DCTerms.publisher)
        .ifPresent(name -> told.put("publisher", name.getLexicalForm()));
  }

  /** The first passages that state it; none for what is no fact. */
  List<Map<String, Object>> evidence(Resource fact) {
    return snapshot.objects(fact, PARLEY.evidence).stream()
        .map(snapshot::passage)
        .flatMap(Optional::stream)
        .sorted()
        .limit(QUOTES)
        .map(this::quote)
        .toList();
  }

  /** The words behind each fact that the rows name. */
  Map<String, List<Map<String, Object>>> evidence(List<Binding> rows) {
    Set<Node> named = new LinkedHashSet<>();
    for (Binding row : rows) {
      row.forEach(
          (column, value) -> {
            if (value.isURI()) {
              named.add(value);
            }
          });
    }
    Map<String, List<Map<String, Object>>> evidence = new LinkedHashMap<>();
    for (Node node : named) {
      List<Map<String, Object>> quotes = evidence(snapshot.resource(node.getURI()));
      if (!quotes.isEmpty() && evidence.size() < FACTS) {
        evidence.put(node.getURI(), quotes);
      }
    }
    return evidence;
  }

  Optional<String> link(Resource thing) {
    return snapshot.addresses().path(thing.getURI()).map(web::at);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
  }
}
