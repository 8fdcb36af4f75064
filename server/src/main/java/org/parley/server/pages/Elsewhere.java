package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/** The same thing in other datasets, by the names that people know these by. */
final class Elsewhere {

  /** The properties that lead there. */
  static final Set<Property> PROPERTIES = Set.of(OWL.sameAs, SKOS.exactMatch, SKOS.closeMatch);

  private static final List<Source> SOURCES =
      List.of(
          new Source("Wikidata", "www\\.wikidata\\.org/(?:entity|wiki)/(Q\\d+)"),
          new Source("GeoNames", "(?:sws|www)\\.geonames\\.org/(\\d+)/?"),
          new Source("EU Publications Office", "publications\\.europa\\.eu/.*/([^/]+)"),
          new Source("DBpedia", "dbpedia\\.org/resource/([^/]+)"),
          new Source("VIAF", "viaf\\.org/viaf/(\\d+)"));

  private Elsewhere() {}

  static List<Words> of(View view, Resource thing) {
    List<Words> links = new ArrayList<>();
    for (Statement statement : view.snapshot().statements(thing)) {
      RDFNode there = statement.getObject();
      if (PROPERTIES.contains(statement.getPredicate())) {
        links.add(
            new Words()
                .link(
                    Piece.link(
                        name(there.toString()),
                        there.isURIResource() ? view.href(there.asResource()) : null)));
      }
    }
    return links;
  }

  private static String name(String iri) {
    String bare = iri.replaceFirst("^https?://", "");
    return SOURCES.stream()
        .flatMap(source -> source.name(bare).stream())
        .findFirst()
        .orElseGet(() -> bare.replaceFirst("^www\\.", ""));
  }

  /** A dataset, and how it addresses things. */
  private record Source(String title, Pattern address) {

    Source(String title, String address) {
      this(title, Pattern.compile(address));
    }

    Optional<String> name(String bare) {
      Matcher matcher = address.matcher(bare);
      return matcher.matches() ? Optional.of(title + " " + matcher.group(1)) : Optional.empty();
    }
  }
}
