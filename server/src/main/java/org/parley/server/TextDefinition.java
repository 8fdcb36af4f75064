package org.parley.server;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What of a configuration says how words are indexed, and nothing else of it. */
final class TextDefinition {

  private TextDefinition() {}

  /** The same text for the same definition, wherever the index lies. */
  static String of(Model configuration) {
    return configuration
        .listSubjectsWithProperty(RDF.type, TextVocab.textIndexLucene)
        .mapWith(TextDefinition::told)
        .toList()
        .stream()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** Definitions are trees; what is nested in them counts, what it is called does not. */
  private static String told(Resource thing) {
    List<String> statements =
        thing
            .listProperties()
            .filterDrop(statement -> statement.getPredicate().equals(TextVocab.pDirectory))
            .mapWith(
                statement -> statement.getPredicate().getURI() + " " + value(statement.getObject()))
            .toList();
    return statements.stream().sorted().collect(Collectors.joining(" ; ", "[ ", " ]"));
  }

  private static String value(RDFNode node) {
    return node.isResource() && node.asResource().listProperties().hasNext()
        ? told(node.asResource())
        : node.toString();
  }
}
