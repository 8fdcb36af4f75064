package org.parley.ingest.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Place;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Correction;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.identity.MeetingName;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.Ontology;
import org.parley.ontology.PARLEY;

/** One fact of a document, given another value, with all that follows from it. */
final class Correcting {

  private static final RDFDatatype EDTF = NodeFactory.getType(Ontology.EDTF);

  private final Base base;
  private final Authority authority;
  private final Node fact;
  private final Editing graph;

  Correcting(Base base, Authority authority, List<Quad> quads, Node fact) {
    this.base = base;
    this.authority = authority;
    this.fact = fact;
    this.graph = new Editing(base, quads);
  }

  /** The graph with the corrections made so far. */
  List<Quad> quads() {
    return graph.quads();
  }

  /** What the fact is called after it; empty where what it is to have is not found. */
  Optional<Node> apply(Correction correction, String document) {
    String value = correction.value();
    switch (correction.property()) {
      case "date" -> {
        return Optional.of(date(value, document));
      }
      case "place" ->
          describe(() -> set(PARLEY.place, value.isEmpty() ? List.of() : List.of(place(value))));
      case "kind" -> describe(() -> set(PARLEY.kind, List.of(Schemes.kind(value))));
      case "factuality" ->
          set(PARLEY.factuality, List.of(Schemes.named(PARLEY.FactualityScheme, value)));
      case "status" -> set(PARLEY.status, List.of(Schemes.named(PARLEY.StatusScheme, value)));
      case "stance" ->
          state(() -> set(PARLEY.stance, List.of(Schemes.named(PARLEY.StanceScheme, value))));
      case "title", "of", "former" -> {
        return new OfficeCorrecting(base, authority, graph, fact).apply(correction);
      }
      case "holder" -> {
        return actor(PARLEY.holder, correction.actor());
      }
      case "proposer" -> {
        return actor(PARLEY.proposer, correction.actor());
      }
      default -> throw new IllegalArgumentException("Nothing is corrected by " + correction);
    }
    return Optional.of(fact);
  }

  private Optional<Node> actor(FrontsNode property, Anchor anchor) {
    AnchorFinder finder = new AnchorFinder(base, graph.quads());
    Optional<Node> mention = finder.mention(anchor);
    Optional<Node> actor = finder.find(Sort.ACTOR, anchor);
    if (mention.isEmpty() || actor.isEmpty()) {
      return Optional.empty();
    }
    state(
        () -> {
          set(property, List.of(actor.get()));
          if (property == PARLEY.holder) {
            set(PARLEY.holderMention, List.of(mention.get()));
            graph.remove(
                quad ->
                    quad.getSubject().equals(fact)
                        && quad.getPredicate().equals(PARLEY.reportedBy.asNode())
                        && quad.getObject().equals(actor.get()));
          }
        });
    return Optional.of(fact);
  }

  /** A meeting is named after its day where it is known. */
  private Node date(String value, String document) {
    describe(() -> set(PARLEY.date, value.isEmpty() ? List.of() : List.of(literal(value))));
    List<String> present =
        graph
            .statements()
            .values(fact, PARLEY.participant)
            .map(actor -> Base.id(actor.getURI()))
            .distinct()
            .toList();
    boolean named = value.length() == "2007-05-28".length() && present.size() > 1;
    String wanted =
        named ? MeetingName.of(value, present) : document + "-meeting-" + firstEvidence();
    return graph.rename(fact, wanted, base::meeting, PARLEY.Meeting);
  }

  private int firstEvidence() {
    return graph
        .statements()
        .values(fact, PARLEY.evidence)
        .flatMap(passage -> graph.statements().texts(passage, NIF.beginIndex))
        .mapToInt(Integer::parseInt)
        .min()
        .orElse(0);
  }

  /** As the document, else the authority, else nobody describes it. */
  private Node place(String name) {
    Optional<Node> known =
        graph
            .statements()
            .instances(PARLEY.Place)
            .filter(place -> graph.isCalled(place, name))
            .min(Comparator.comparing(Node::getURI));
    if (known.isPresent()) {
      return known.get();
    }
    Place place =
        authority
            .place(name)
            .map(Authority.PlaceEntry::asPlace)
            .orElseGet(() -> new Place(Base.slug(name), name, Optional.empty()));
    Node node = NodeFactory.createURI(base.place(place.id()));
    if (!graph.statements().is(node, PARLEY.Place)) {
      graph.add(node, RDF.type, PARLEY.Place.asNode());
      graph.add(node, RDFS.label, NodeFactory.createLiteralString(place.label()));
      place
          .state()
          .ifPresent(id -> graph.add(node, PARLEY.within, NodeFactory.createURI(base.actor(id))));
    }
    return node;
  }

  private static Node literal(String date) {
    RDFDatatype type =
        switch (date.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          case 10 -> XSDDatatype.XSDdate;
          default -> EDTF;
        };
    // Two years with a stroke between are nine characters, two months fifteen, two days 21.
    return NodeFactory.createLiteralDT(date, date.contains("/") ? EDTF : type);
  }

  /** Changes a meeting, and what its label says of it. */
  private void describe(Runnable change) {
    relabel(change, this::setting);
  }

  private String setting() {
    List<String> parts = new ArrayList<>();
    graph.statements().value(fact, PARLEY.kind).map(Schemes::notation).ifPresent(parts::add);
    graph.statements().texts(fact, PARLEY.date).forEach(parts::add);
    graph.statements().value(fact, PARLEY.place).map(this::label).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** Changes a position or proposal, and whose and what it is by its label. */
  private void state(Runnable change) {
    relabel(
        change,
        () -> {
          List<String> names =
              List.of(PARLEY.holder, PARLEY.proposer).stream()
                  .flatMap(property -> graph.statements().values(fact, property))
                  .map(this::label)
                  .sorted()
                  .toList();
          String stance =
              graph
                  .statements()
                  .value(fact, PARLEY.stance)
                  .map(Schemes::notation)
                  .orElse("proposal");
          return String.join(", ", names) + ": " + stance + ": ";
        });
  }

  private void relabel(Runnable change, Supplier<String> telling) {
    String before = telling.get();
    change.run();
    String after = telling.get();
    graph.change(quad -> isLabel(quad) ? relabelled(quad, before, after) : quad);
  }

  /** Parts in a meeting are labelled by it too. */
  private boolean isLabel(Quad quad) {
    return quad.getPredicate().equals(RDFS.label.asNode())
        && (quad.getSubject().equals(fact)
            || graph
                .statements()
                .values(fact, PARLEY.participation)
                .anyMatch(quad.getSubject()::equals));
  }

  private static Quad relabelled(Quad quad, String before, String after) {
    String label = quad.getObject().getLiteralLexicalForm();
    String told;
    int statement = before.endsWith(": ") ? label.indexOf("“") : -1;
    if (statement >= 0) {
      told = after + label.substring(statement);
    } else if (label.endsWith(before)) {
      told = label.substring(0, label.length() - before.length()) + after;
    } else {
      told = label;
    }
    return Quad.create(
        quad.getGraph(),
        quad.getSubject(),
        quad.getPredicate(),
        NodeFactory.createLiteralString(told));
  }

  private String label(Node node) {
    return graph.label(node);
  }

  private void set(FrontsNode property, List<Node> values) {
    graph.set(fact, property, values);
  }
}
