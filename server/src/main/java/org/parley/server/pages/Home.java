package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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

  private final View view;
  private final Snapshot snapshot;
  private final BooleanSupplier stopped;

  private Home(View view, BooleanSupplier stopped) {
    this.view = view;
    this.snapshot = view.snapshot();
    this.stopped = stopped;
  }

  /** While the figures are counted: where to begin. */
  static HomePage begun(View view) {
    return new HomePage(
        head(view),
        List.of(),
        "",
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  /**
   * With all figures.
   *
   * @param stopped asked now and then whether to give up
   * @throws CancellationException where that is so
   */
  static HomePage page(View view, BooleanSupplier stopped) {
    return new Home(view, stopped).page();
  }

  private static Head head(View view) {
    return Overviews.head(view, "Parley", "", "/", List.of())
        .offering(Overviews.data("/dataset"))
        .askedBy(Behind.of("home", Map.of()));
  }

  private HomePage page() {
    Lines lines = new Lines(view);
    Holdings holdings = Holdings.of(snapshot);
    Map<Resource, Integer> places = meetingPlaces();
    return new HomePage(
        head(view),
        counts(),
        holdings.period(),
        holdings.timeline(),
        holdings.publishers(),
        holdings.missing(),
        latest().stream().map(lines::meeting).toList(),
        active(),
        map(places),
        most(places, PLACES).stream()
            .map(place -> new Count(view.link(place), places.getOrDefault(place, 0)))
            .toList());
  }

  private Map<Resource, Integer> meetingPlaces() {
    Map<Resource, Integer> places = new HashMap<>();
    each(PARLEY.place, null, statement -> count(places, statement.getObject()));
    return places;
  }

  private static void count(Map<Resource, Integer> counts, RDFNode thing) {
    if (thing.isURIResource()) {
      counts.merge(thing.asResource(), 1, Integer::sum);
    }
  }

  private void each(Property property, @Nullable RDFNode object, Consumer<Statement> statement) {
    var statements = snapshot.all().listStatements(null, property, object);
    while (statements.hasNext()) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException("The server is stopping.");
      }
      statement.accept(statements.next());
    }
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

  private @Nullable WorldMap map(Map<Resource, Integer> places) {
    List<WorldMap.Spot> spots =
        most(places, MAPPED).stream()
            .flatMap(place -> Maps.spot(view, place, places.getOrDefault(place, 0)).stream())
            .toList();
    return spots.isEmpty()
        ? null
        : WorldMap.whole("Where meetings were held; the larger, the more", spots);
  }

  private List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    List.of("document", "meeting", "proposal", "position", "office")
        .forEach(
            name -> {
              Resource type = snapshot.resource(PARLEY.NS + Details.capitalised(name));
              int number = count(type);
              String words = number == 1 ? name : name + "s";
              counts.add(
                  new Count(
                      Piece.link(words, EXPLORED.contains(name) ? "/explore?kind=" + name : null),
                      number));
            });
    int actors = mentionedActors();
    counts.add(new Count(Piece.text(actors == 1 ? "actor named" : "actors named"), actors));
    return counts;
  }

  /** The authority knows many more, of whom no document speaks. */
  private int mentionedActors() {
    Set<RDFNode> denoted = new HashSet<>();
    each(ITSRDF.taIdentRef, null, mention -> denoted.add(mention.getObject()));
    return (int)
        denoted.stream()
            .filter(RDFNode::isURIResource)
            .filter(node -> !snapshot.is(node.asResource(), PARLEY.Place))
            .count();
  }

  private int count(Resource type) {
    AtomicInteger count = new AtomicInteger();
    each(RDF.type, type, typed -> count.incrementAndGet());
    return count.get();
  }

  private List<Resource> latest() {
    List<Statement> dates = new ArrayList<>();
    each(PARLEY.date, null, dates::add);
    return dates.stream()
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

  private List<Count> active() {
    Map<Resource, Integer> parts = new HashMap<>();
    for (Property property : List.of(PARLEY.participant, PARLEY.holder, PARLEY.proposer)) {
      each(property, null, statement -> count(parts, statement.getObject()));
    }
    return most(parts, ACTORS).stream()
        .map(actor -> new Count(view.link(actor), parts.getOrDefault(actor, 0)))
        .toList();
  }
}
