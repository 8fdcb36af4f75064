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
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;
import org.parley.server.pages.HomePage.Count;

/** How the whole dataset is told. */
final class Home {

  private static final int MEETINGS = 10;
  private static final int ACTORS = 15;

  private Home() {}

  static HomePage page(View view) {
    Lines lines = new Lines(view);
    return new HomePage(
        Head.of("Parley"),
        counts(view.snapshot()),
        latest(view.snapshot()).stream().map(lines::meeting).toList(),
        active(view));
  }

  private static List<Count> counts(Snapshot snapshot) {
    List<Count> counts = new ArrayList<>();
    List.of("document", "meeting", "proposal", "position", "office")
        .forEach(
            name -> {
              Resource type = snapshot.resource(PARLEY.NS + Details.capitalised(name));
              int number = count(snapshot, type);
              counts.add(new Count(Piece.text(number == 1 ? name : name + "s"), number));
            });
    int actors = mentionedActors(snapshot);
    counts.add(new Count(Piece.text(actors == 1 ? "actor" : "actors"), actors));
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
        .filter(meeting -> snapshot.all().contains(meeting, PARLEY.factuality, PARLEY.Actual))
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
    return parts.entrySet().stream()
        .sorted(
            Map.Entry.<Resource, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().getURI()))
        .limit(ACTORS)
        .map(entry -> new Count(view.link(entry.getKey()), entry.getValue()))
        .toList();
  }
}
