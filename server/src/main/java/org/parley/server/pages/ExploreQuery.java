package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.parley.server.explore.Facet;
import org.parley.server.explore.Listed;

/**
 * The SPARQL query that finds what a choice leaves. The list itself is read from numbers in memory;
 * a test holds the two against each other.
 */
final class ExploreQuery {

  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      """;

  private final View view;
  private final Choice choice;
  private final ParameterizedSparqlString query = new ParameterizedSparqlString();
  private int variables;

  private ExploreQuery(View view, Choice choice) {
    this.view = view;
    this.choice = choice;
  }

  static String of(View view, Choice choice) {
    return new ExploreQuery(view, choice).text();
  }

  private String text() {
    List<String> patterns = new ArrayList<>();
    patterns.add(subject(choice.listed()));
    choice
        .values()
        .forEach(
            (facet, values) -> {
              if (Facet.of(choice.listed()).contains(facet)) {
                patterns.add(pattern(facet, values));
              }
            });
    if (!choice.period().isAll()) {
      patterns.add(period());
    }
    for (String word : choice.words().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!word.isEmpty()) {
        patterns.add(
            "?thing "
                + textProperty(choice.listed())
                + " ?text . FILTER CONTAINS(LCASE(STR(?text)), "
                + bound(literal -> query.setLiteral(literal, word))
                + ")");
      }
    }
    query.setCommandText(
        PREFIXES + "SELECT DISTINCT ?thing WHERE {\n  " + String.join("\n  ", patterns) + "\n}");
    return query.toString();
  }

  private static String subject(Listed listed) {
    return switch (listed) {
      case MEETING -> "?thing a parley:Meeting .";
      case POSITION -> "?thing a parley:Position .";
      case PROPOSAL -> "?thing a parley:Proposal .";
      case ACTOR -> "?fact parley:participant|parley:holder|parley:proposer ?thing .";
    };
  }

  /** Any of the values. */
  private String pattern(Facet facet, List<String> values) {
    List<String> nodes =
        values.stream()
            .flatMap(v -> FacetValues.meant(view.snapshot().addresses(), facet, v).stream())
            .map(this::bound)
            .toList();
    String value = "?" + facet.word();
    String among = " VALUES " + value + " { " + String.join(" ", nodes) + " }";
    return switch (facet) {
      case CONFIDENCE -> confidence(values);
      case DOES -> does(values);
      default -> "?thing " + path(facet) + " " + value + " ." + among;
    };
  }

  private String path(Facet facet) {
    String who =
        switch (choice.listed()) {
          case MEETING -> "(parley:participant|parley:represents)";
          case POSITION -> "parley:holder";
          case PROPOSAL -> "parley:proposer";
          case ACTOR -> "";
        };
    return switch (facet) {
      case ACTOR, STATE -> (who.isEmpty() ? "" : who + "/") + "parley:represents?";
      case TOWARD ->
          choice.listed() == Listed.PROPOSAL
              ? "(parley:addressee|parley:party)/parley:represents?"
              : "(parley:toward|parley:respondsTo)/parley:proposer?/parley:represents?";
      case STANCE -> "parley:stance";
      case FACTUALITY -> "parley:factuality";
      case STATUS -> "parley:status";
      case SORT -> choice.listed() == Listed.ACTOR ? "a" : "parley:kind";
      case PLACE -> "(parley:place|parley:site)";
      case TOPIC ->
          choice.listed() == Listed.ACTOR
              ? "^(parley:participant|parley:holder|parley:proposer)/parley:topic"
              : "parley:topic";
      case SOURCE ->
          (choice.listed() == Listed.ACTOR
                  ? "^(parley:participant|parley:holder|parley:proposer)/"
                  : "")
              + "prov:wasDerivedFrom/dcterms:publisher";
      case REPORTER -> "parley:reportedBy";
      case VERBATIM -> "parley:verbatim";
      default -> throw new IllegalArgumentException(facet.word());
    };
  }

  private static String confidence(List<String> values) {
    List<String> least = List.of("0", "0.5", "0.7", "0.9");
    String ranges =
        values.stream()
            .filter(least::contains)
            .map(
                value -> {
                  int next = least.indexOf(value) + 1;
                  return next < least.size()
                      ? "(?most >= " + value + " && ?most < " + least.get(next) + ")"
                      : "(?most >= " + value + ")";
                })
            .collect(Collectors.joining(" || "));
    return "{ SELECT ?thing (MAX(?c) AS ?most) { ?thing parley:confidence ?c } GROUP BY ?thing }"
        + " FILTER ("
        + (ranges.isEmpty() ? "false" : ranges)
        + ")";
  }

  private static String does(List<String> values) {
    List<String> properties = new ArrayList<>();
    for (String value : values) {
      switch (value) {
        case "Meeting" -> properties.add("parley:participant");
        case "Position" -> properties.add("parley:holder");
        case "Proposal" -> properties.add("parley:proposer");
        default -> properties.add("parley:none");
      }
    }
    return "FILTER EXISTS { ?any " + String.join("|", properties) + " ?thing }";
  }

  private String period() {
    String date =
        switch (choice.listed()) {
          case MEETING -> "?thing parley:date ?day .";
          case POSITION, PROPOSAL -> "?thing prov:wasDerivedFrom/dcterms:issued ?day .";
          case ACTOR ->
              "{ ?told parley:participant ?thing ; parley:date ?day } UNION"
                  + " { ?told parley:holder|parley:proposer ?thing ;"
                  + " prov:wasDerivedFrom/dcterms:issued ?day }";
        };
    Period period = choice.period();
    String until =
        period.last() == null
            ? ""
            : " FILTER (REPLACE(STR(?day), '/.*$', '') <= '" + period.last() + "')";
    String since =
        period.first() == null
            ? ""
            : " FILTER (CONCAT(REPLACE(STR(?day), '^.*/', ''), '~') >= '" + period.first() + "')";
    return date + since + until;
  }

  private static String textProperty(Listed listed) {
    return switch (listed) {
      case MEETING -> "rdfs:label";
      case ACTOR -> "skos:prefLabel";
      default -> "schema:text";
    };
  }

  private String bound(Node node) {
    return bound(name -> query.setParam(name, node));
  }

  private String bound(java.util.function.Consumer<String> set) {
    String name = "bound" + variables++;
    set.accept(name);
    return "?" + name;
  }
}
