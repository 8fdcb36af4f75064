package org.parley.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.ORG;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Passage;

/** How disagreements are told: what each document has, side by side. */
final class Rivals {

  private static final List<Property> LEADING_TO_ACTORS =
      List.of(
          PARLEY.participant,
          PARLEY.holder,
          PARLEY.proposer,
          PARLEY.addressee,
          PARLEY.toward,
          PARLEY.of,
          ORG.member);

  private static final int MOST = 10;

  private Rivals() {}

  static List<Rival> about(View view, Resource fact) {
    return view.snapshot().subjects(PARLEY.about, fact).stream()
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .limit(MOST)
        .map(disagreement -> rival(view, disagreement))
        .toList();
  }

  /**
   * Those about facts in which the actor has a part. There are few disagreements, so all are seen.
   */
  static List<Rival> with(View view, Resource actor) {
    Set<Resource> found = new LinkedHashSet<>();
    var statements = view.snapshot().all().listStatements(null, PARLEY.about, (RDFNode) null);
    while (statements.hasNext() && found.size() < MOST) {
      var statement = statements.next();
      if (statement.getObject().isURIResource()
          && involves(view, statement.getObject().asResource(), actor)) {
        found.add(statement.getSubject());
      }
    }
    statements.close();
    return found.stream().map(disagreement -> rival(view, disagreement)).toList();
  }

  private static boolean involves(View view, Resource fact, Resource actor) {
    return LEADING_TO_ACTORS.stream()
        .anyMatch(property -> view.snapshot().says(fact, property, actor));
  }

  static Rival rival(View view, Resource disagreement) {
    List<Resource> facts = view.snapshot().objects(disagreement, PARLEY.about);
    List<Resource> properties = view.snapshot().objects(disagreement, PARLEY.disagreementOn);
    List<Rival.Side> sides = new ArrayList<>();
    for (Passage passage : view.passages(disagreement, PARLEY.evidence)) {
      sides.add(new Rival.Side(values(view, passage, facts, properties), view.quote(passage)));
    }
    return new Rival(
        properties.stream()
            .map(property -> Dispute.title(Dispute.last(property.getURI())))
            .collect(Collectors.joining(", ")),
        facts.stream().map(view::link).toList(),
        sides);
  }

  private static String values(
      View view, Passage passage, List<Resource> facts, List<Resource> properties) {
    Set<String> values = new LinkedHashSet<>();
    // Of two facts the one that these words state: a document may state both.
    List<Resource> stated =
        facts.stream()
            .filter(fact -> view.snapshot().says(fact, PARLEY.evidence, passage.resource()))
            .toList();
    for (Resource fact : stated.isEmpty() ? facts : stated) {
      for (Resource property : properties) {
        view.snapshot()
            .stated(passage.document(), fact, ResourceFactory.createProperty(property.getURI()))
            .forEach(
                value ->
                    values.add(
                        Dispute.value(Dispute.last(property.getURI()), written(view, value))));
      }
    }
    return String.join(", ", values);
  }

  private static String written(View view, RDFNode value) {
    return value.isLiteral()
        ? Times.date(value.asLiteral().getLexicalForm())
        : Details.capitalised(view.snapshot().label(value));
  }
}
