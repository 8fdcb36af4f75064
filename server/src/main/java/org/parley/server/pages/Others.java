package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/** How places, topics, runs and whatever else there is are told: all that is known, grouped. */
final class Others {

  /** A list longer than this is told by its number and its beginning. */
  private static final int MOST_LISTED = 20_000;

  private static final Map<String, String> INCOMING =
      Map.of(
          PARLEY.place.getURI(), "Meetings here",
          PARLEY.site.getURI(), "Meetings on this site",
          PARLEY.topic.getURI(), "About this",
          PARLEY.excludedTopic.getURI(), "Not discussed at",
          PARLEY.participation.getURI(), "Part of the meeting",
          PROV.wasGeneratedBy.getURI(), "Facts it found");

  private Others() {}

  static EntityPage page(View view, Head head, Resource thing) {
    List<Detail> details = new ArrayList<>();
    Details.rest(view, details, thing, List.of());
    Lines lines = Lines.brief(view);
    Entities page =
        Entities.page(view, head, thing, kind(view, thing), heading(view, thing), details);
    incoming(view, thing)
        .forEach(
            (property, subjects) -> {
              String name = property.replaceAll("^.*[/#]", "");
              String title =
                  INCOMING.getOrDefault(
                      property,
                      Details.capitalised(
                          view.snapshot().label(view.snapshot().resource(property))));
              page.group(view.facts(subjects).group(name, title, lines::of));
            });
    return page.build();
  }

  private static Map<String, List<Resource>> incoming(View view, Resource thing) {
    Map<String, List<Resource>> incoming = new TreeMap<>();
    ExtendedIterator<Statement> statements =
        view.snapshot().all().listStatements(null, null, thing);
    try {
      while (statements.hasNext()) {
        Statement statement = statements.next();
        Property property = statement.getPredicate();
        if (!property.equals(ITSRDF.taIdentRef)) {
          List<Resource> subjects =
              incoming.computeIfAbsent(property.getURI(), p -> new ArrayList<>());
          if (subjects.size() < MOST_LISTED) {
            subjects.add(statement.getSubject());
          }
        }
      }
    } finally {
      statements.close();
    }
    return incoming;
  }

  private static String heading(View view, Resource thing) {
    List<Piece> actors = view.links(thing, PARLEY.actor);
    return view.snapshot().is(thing, PARLEY.Participation) && !actors.isEmpty()
        ? new Words().list(actors).text(", ").list(view.links(thing, PARLEY.role)).plain()
        : Details.capitalised(view.snapshot().label(thing));
  }

  private static String kind(View view, Resource thing) {
    return view.snapshot().objects(thing, RDF.type).stream()
        .filter(type -> type.getURI().startsWith(PARLEY.NS))
        .findFirst()
        .map(type -> Details.capitalised(view.snapshot().label(type)))
        .orElse("");
  }
}
