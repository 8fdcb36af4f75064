package org.parley.server.mcp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.Base;
import org.parley.ontology.Ontology;
import org.parley.ontology.PARLEY;
import org.parley.ontology.Prefixes;

/** Tells the terms that the graph is written in, from the ontology itself. */
final class SchemaTool {

  private static final List<String> RULES =
      List.of(
          "What an actor says is a parley:Position with a parley:holder and a parley:stance: a claim,"
              + " never a fact about the world.",
          "A meeting's parley:factuality says whether it took place (parley:Actual), was planned"
              + " (parley:Scheduled), possible or denied.",
          "Each fact has parley:evidence, a passage whose words are nif:anchorOf and whose document is"
              + " nif:referenceContext. Quote it when you tell the fact.",
          "Names are skos:prefLabel (one across documents), rdfs:label and skos:altLabel.",
          "The default graph is the union of all documents' graphs: GRAPH ?document { … } tells which"
              + " document says it.",
          "Words are found by text:query, as in ?actor text:query (skos:prefLabel \"crocker\").");

  private SchemaTool() {}

  static Tool of(Base base) {
    return new Tool(
        "describe_schema",
        "The terms of the graph",
        "Classes, properties and concepts of the graph with their definitions, the prefixes, and the"
            + " rules for reading it. Call this before you write SPARQL.",
        "{\"type\": \"object\", \"properties\": {}, \"additionalProperties\": false}",
        (arguments, caller) -> {
          arguments.only(java.util.Set.of());
          return schema(base);
        });
  }

  private static Map<String, Object> schema(Base base) {
    Model ontology = ModelFactory.createModelForGraph(Ontology.graph());
    Map<String, Object> prefixes = new LinkedHashMap<>(Prefixes.all());
    prefixes.put("text", "http://jena.apache.org/text#");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("rules", RULES);
    schema.put("prefixes", prefixes);
    schema.put("base", base.iri());
    schema.put("classes", terms(ontology, List.of(OWL.Class)));
    schema.put("properties", terms(ontology, List.of(OWL.ObjectProperty, OWL.DatatypeProperty)));
    schema.put("concepts", terms(ontology, List.of(SKOS.Concept)));
    return schema;
  }

  private static List<Map<String, Object>> terms(Model ontology, List<Resource> types) {
    List<Map<String, Object>> terms = new ArrayList<>();
    types.stream()
        .flatMap(type -> ontology.listSubjectsWithProperty(RDF.type, type).toList().stream())
        .filter(term -> term.isURIResource() && term.getURI().startsWith(PARLEY.NS))
        .distinct()
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(term -> terms.add(term(term)));
    return terms;
  }

  private static Map<String, Object> term(Resource term) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("term", shortened(term));
    Stream.of(SKOS.definition, RDFS.comment)
        .map(term::getProperty)
        .filter(java.util.Objects::nonNull)
        .map(statement -> statement.getObject())
        .filter(RDFNode::isLiteral)
        .findFirst()
        .ifPresent(says -> told.put("says", says.asLiteral().getString()));
    link(told, "from", term, RDFS.domain);
    link(told, "to", term, RDFS.range);
    link(told, "isA", term, RDFS.subClassOf);
    return told;
  }

  private static void link(
      Map<String, Object> told, String name, Resource term, Property property) {
    List<String> linked =
        term.listProperties(property).toList().stream()
            .map(statement -> statement.getObject())
            .filter(RDFNode::isURIResource)
            .map(node -> shortened(node.asResource()))
            .sorted()
            .toList();
    if (!linked.isEmpty()) {
      told.put(name, linked);
    }
  }

  private static String shortened(Resource term) {
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> term.getURI().startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + term.getURI().substring(prefix.getValue().length()))
        .findFirst()
        .orElse(term.getURI());
  }
}
