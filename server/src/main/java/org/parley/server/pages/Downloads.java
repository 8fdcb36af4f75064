package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.explore.Listed;
import org.parley.server.graph.Description;
import org.parley.server.web.Format;
import org.parley.server.web.Spreadsheet;

/** Lists to take away. */
final class Downloads {

  private final View view;

  Downloads(View view) {
    this.view = view;
  }

  String of(Listed listed, List<Node> things, ListFormat format) {
    List<Resource> kept =
        things.stream()
            .limit(format.most())
            .map(node -> view.snapshot().resource(node.getURI()))
            .toList();
    return switch (format) {
      case CSV -> csv(listed, kept);
      case TURTLE -> Syntax.write(Description.of(view.snapshot(), kept), Format.TURTLE);
      case JSON_LD -> Syntax.write(Description.of(view.snapshot(), kept), Format.JSON_LD);
    };
  }

  private String csv(Listed listed, List<Resource> things) {
    List<Column> columns = columns(listed);
    StringBuilder csv = new StringBuilder(Spreadsheet.BYTE_ORDER_MARK + "iri");
    columns.forEach(column -> csv.append(',').append(column.name));
    for (Resource thing : things) {
      csv.append("\r\n").append(cell(thing.getURI()));
      columns.forEach(column -> csv.append(',').append(cell(values(thing, column.property))));
    }
    return csv.append("\r\n").toString();
  }

  private static List<Column> columns(Listed listed) {
    List<Column> columns = new ArrayList<>();
    switch (listed) {
      case MEETING -> {
        columns.add(new Column("date", PARLEY.date));
        columns.add(new Column("participants", PARLEY.participant));
        columns.add(new Column("on_behalf_of", PARLEY.represents));
        columns.add(new Column("places", PARLEY.place));
        columns.add(new Column("kind", PARLEY.kind));
        columns.add(new Column("factuality", PARLEY.factuality));
      }
      case POSITION -> {
        columns.add(new Column("holders", PARLEY.holder));
        columns.add(new Column("stance", PARLEY.stance));
        columns.add(new Column("toward", PARLEY.toward));
        columns.add(new Column("text", SchemaDO.text));
        columns.add(new Column("verbatim", PARLEY.verbatim));
        columns.add(new Column("reported_by", PARLEY.reportedBy));
      }
      case PROPOSAL -> {
        columns.add(new Column("proposers", PARLEY.proposer));
        columns.add(new Column("addressees", PARLEY.addressee));
        columns.add(new Column("text", SchemaDO.text));
        columns.add(new Column("status", PARLEY.status));
        columns.add(new Column("reported_by", PARLEY.reportedBy));
      }
      case ACTOR -> {
        columns.add(new Column("name", org.apache.jena.vocabulary.SKOS.prefLabel));
        columns.add(new Column("represents", PARLEY.represents));
        return columns;
      }
    }
    columns.add(new Column("topics", PARLEY.topic));
    columns.add(new Column("confidence", PARLEY.confidence));
    columns.add(new Column("documents", PROV.wasDerivedFrom));
    return columns;
  }

  /** Names of things, texts of literals; documents by their identifiers. */
  private String values(Resource thing, Property property) {
    return view.snapshot().all().listObjectsOfProperty(thing, property).toList().stream()
        .map(value -> property.equals(PROV.wasDerivedFrom) ? identifier(value) : label(value))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private String label(RDFNode value) {
    return view.snapshot().label(value);
  }

  private String identifier(RDFNode document) {
    return view.lexical(document.asResource(), DCTerms.identifier).orElse(document.toString());
  }

  /** RFC 4180, for spreadsheets. */
  private static String cell(String value) {
    String text = Spreadsheet.text(value);
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private record Column(String name, Property property) {}
}
