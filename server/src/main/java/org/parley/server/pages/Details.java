package org.parley.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.ontology.WGS84;

/** The terms and values beside a heading. */
final class Details {

  static final List<Property> MEETING =
      List.of(
          PARLEY.date,
          PARLEY.startTime,
          PARLEY.place,
          PARLEY.site,
          PARLEY.duration,
          PARLEY.kind,
          PARLEY.participant,
          PARLEY.participation,
          PARLEY.topic,
          PARLEY.excludedTopic,
          PARLEY.represents,
          PARLEY.factuality);

  static final List<Property> OFFICE =
      List.of(ORG.member, PARLEY.of, PARLEY.attestedOn, PARLEY.title, PARLEY.former);

  static final List<Property> PROPOSAL =
      List.of(
          PARLEY.proposer,
          PARLEY.addressee,
          PARLEY.party,
          PARLEY.reportedBy,
          PARLEY.status,
          PARLEY.topic);

  static final List<Property> POSITION =
      List.of(
          PARLEY.holder,
          PARLEY.reportedBy,
          PARLEY.stance,
          PARLEY.toward,
          PARLEY.respondsTo,
          PARLEY.topic);

  static final List<Property> ACTOR = List.of(PARLEY.represents);

  /** Told elsewhere on the page: as its heading, its quotes or its source. */
  private static final List<Property> ELSEWHERE =
      List.of(
          RDF.type,
          RDFS.label,
          SKOS.prefLabel,
          SKOS.altLabel,
          SKOS.hiddenLabel,
          PARLEY.evidence,
          PARLEY.content,
          PARLEY.cue,
          PARLEY.holderMention,
          PARLEY.verbatim,
          PARLEY.confidence,
          PARLEY.rule,
          SchemaDO.text,
          PROV.wasDerivedFrom,
          PROV.wasGeneratedBy,
          DCTerms.title,
          NIF.isString,
          PARLEY.independentReports,
          WGS84.latitude,
          WGS84.longitude);

  private Details() {}

  static void add(List<Detail> details, String term, List<Words> values) {
    if (!values.isEmpty()) {
      details.add(new Detail(term, values.stream().map(Words::pieces).toList()));
    }
  }

  static void links(
      View view, List<Detail> details, String term, Resource subject, Property property) {
    add(
        details,
        term,
        view.links(subject, property).stream().map(link -> new Words().link(link)).toList());
  }

  static void values(
      View view,
      List<Detail> details,
      String term,
      Resource subject,
      Property property,
      UnaryOperator<String> written) {
    add(
        details,
        term,
        view.snapshot().literals(subject, property).stream()
            .map(literal -> new Words().text(written.apply(literal.getLexicalForm())))
            .toList());
  }

  /** Whatever else is said of it, so that nothing the data holds is hidden. */
  static void rest(View view, List<Detail> details, Resource subject, List<Property> told) {
    Map<String, List<Words>> rest = new LinkedHashMap<>();
    for (Statement statement : view.snapshot().statements(subject)) {
      Property property = statement.getPredicate();
      if (!told.contains(property)
          && !ELSEWHERE.contains(property)
          && !Elsewhere.PROPERTIES.contains(property)) {
        boolean code =
            property.getLocalName().equals("identifier")
                && view.snapshot().is(subject, PARLEY.State);
        rest.computeIfAbsent(code ? "ISO codes" : term(view, property), p -> new ArrayList<>())
            .add(new Words().link(value(view, statement.getObject())));
      }
    }
    rest.forEach((term, values) -> add(details, term, onOneLine(values)));
    add(details, "Elsewhere", Elsewhere.of(view, subject));
  }

  /** Plain values, such as codes, need no line each. */
  private static List<Words> onOneLine(List<Words> values) {
    boolean plain =
        values.stream().flatMap(v -> v.pieces().stream()).allMatch(piece -> piece.href() == null);
    return plain
        ? List.of(
            new Words().text(values.stream().map(Words::plain).collect(Collectors.joining(", "))))
        : values;
  }

  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Piece value(View view, RDFNode node) {
    if (node.isURIResource() && view.snapshot().addresses().path(node.toString()).isEmpty()) {
      return Piece.link(
          node.toString().replaceFirst("^https?://(www\\.)?", ""), view.href(node.asResource()));
    }
    return view.link(node);
  }

  private static String term(View view, Property property) {
    String name = view.snapshot().label(property);
    return capitalised(name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT));
  }
}
