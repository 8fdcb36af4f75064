package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;
import org.parley.server.pages.HomePage.Count;

/** How the whole dataset is told. */
final class Home {

  private static final int MEETINGS = 8;
  private static final int ACTORS = 15;
  private static final int PLACES = 10;
  private static final int MAPPED = 150;
  private static final List<String> EXPLORED = List.of("meeting", "proposal", "position");

  private Home() {}

  static HomePage page(View view) {
    Lines lines = new Lines(view);
    Holdings holdings = Holdings.of(view.snapshot());
    Map<Resource, Integer> places = meetingPlaces(view.snapshot());
    return new HomePage(
        Overviews.head(view, "Parley", "", "/", List.of()).askedBy(Behind.of("home", Map.of())),
        counts(view.snapshot()),
        holdings.period(),
        holdings.timeline(),
        holdings.publishers(),
        holdings.missing(),
        latest(view.snapshot()).stream().map(lines::meeting).toList(),
        active(view),
        map(view, places),
        most(places, PLACES).stream()
            .map(place -> new Count(view.link(place), places.getOrDefault(place, 0)))
            .toList());
  }

  private static Map<Resource, Integer> meetingPlaces(Snapshot snapshot) {
    Map<Resource, Integer> places = new HashMap<>();
    var statements = snapshot.all().listStatements(null, PARLEY.place, (RDFNode) null);
    while (statements.hasNext()) {
      RDFNode place = statements.next().getObject();
      if (place.isURIResource()) {
        places.merge(place.asResource(), 1, Integer::sum);
      }
    }
    return places;
  }

  private static List<Resource> most(Map<Resource, Integer> counts, int number) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Resource, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().getURI()))
        .limit(number)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static @Nullable WorldMap map(View view, Map<Resource, Integer> places) {
    List<WorldMap.Spot> spots =
        most(places, MAPPED).stream()
            .flatMap(place -> Maps.spot(view, place, places.getOrDefault(place, 0)).stream())
            .toList();
    return spots.isEmpty()
        ? null
        : WorldMap.whole("Where meetings were held; the larger, the more", spots);
  }

  private static List<Count> counts(Snapshot snapshot) {
    List<Count> counts = new ArrayList<>();
    List.of("document", "meeting", "proposal", "position", "office")
        .forEach(
            name -> {
              Resource type = snapshot.resource(PARLEY.NS + Details.capitalised(name));
              int number = count(snapshot, type);
              String words = number == 1 ? name : name + "s";
              counts.add(
                  new Count(
                      Piece.link(words, EXPLORED.contains(name) ? "/explore?kind=" + name : null),
                      number));
            });
    int actors = mentionedActors(snapshot);
    counts.add(new Count(Piece.text(actors == 1 ? "actor named" : "actors named"), actors));
    return counts;
  }

  /** The authority knows many more, of whom no document speaks. */
  private static int mentionedActors(Snapshot snapshot) {
    Set<RDFNode> denoted = new HashSet<>();
    var mentions = snapshot.all().listStatements(null, ITSRDF.taIdentRef, (RDFNode) null);
    while (mentions.hasNext()) {
      denoted.add(mentions.next().getObject());
    }
    return (int)
        denoted.stream()
            .filter(RDFNode::isURIResource)
            .filter(node -> !snapshot.is(node.asResource(), PARLEY.Place))
            .count();
  }

  private static int count(Snapshot snapshot, Resource type) {
    var subjects = snapshot.all().listStatements(null, RDF.type, type);
    int count = 0;
    while (subjects.hasNext()) {
      subjects.next();
      count++;
    }
    return count;
  }

  private static List<Resource> latest(Snapshot snapshot) {
    return snapshot.all().listStatements(null, PARLEY.date, (RDFNode) null).toList().stream()
        .filter(statement -> statement.getObject().isLiteral())
        .sorted(
            Comparator.comparing((Statement s) -> s.getLiteral().getLexicalForm())
                .reversed()
                .thenComparing(s -> s.getSubject().getURI()))
        .map(Statement::getSubject)
        .filter(meeting -> snapshot.says(meeting, PARLEY.factuality, PARLEY.Actual))
        .distinct()
        .limit(MEETINGS)
        .toList();
  }

  private static List<Count> active(View view) {
    Map<Resource, Integer> parts = new HashMap<>();
    for (Property property : List.of(PARLEY.participant, PARLEY.holder, PARLEY.proposer)) {
      var statements = view.snapshot().all().listStatements(null, property, (RDFNode) null);
      while (statements.hasNext()) {
        RDFNode actor = statements.next().getObject();
        if (actor.isURIResource()) {
          parts.merge(actor.asResource(), 1, Integer::sum);
        }
      }
    }
    return most(parts, ACTORS).stream()
        .map(actor -> new Count(view.link(actor), parts.getOrDefault(actor, 0)))
        .toList();
  }
}
