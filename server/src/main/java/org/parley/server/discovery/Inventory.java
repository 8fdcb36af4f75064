package org.parley.server.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Kind;
import org.parley.server.graph.Prominence;
import org.parley.server.graph.Snapshot;

/**
 * What one state of the dataset holds.
 *
 * @param version of the dataset
 * @param issued when the first load began, as XSD writes a time; or none is known
 * @param modified when the last change ended
 * @param from the day of the earliest document
 * @param to the day of the latest
 * @param examples things of each kind about which much is told
 */
record Inventory(
    String version,
    Census census,
    Optional<String> issued,
    Optional<String> modified,
    Optional<String> from,
    Optional<String> to,
    SortedSet<String> languages,
    Map<Kind, Example> examples) {

  /** By whom a fact is found. */
  private static final Map<Kind, Property> FACTS =
      Map.of(
          Kind.MEETING, PARLEY.participant,
          Kind.POSITION, PARLEY.holder,
          Kind.PROPOSAL, PARLEY.proposer,
          Kind.OFFICE, PARLEY.of);

  /** A thing and what it is called. */
  record Example(String iri, String label) {}

  /** Within a transaction. */
  static Inventory of(Snapshot snapshot, Prominence prominence, BooleanSupplier stopped) {
    Census census = Census.of(snapshot.dataset(), stopped);
    SortedSet<String> days = new TreeSet<>();
    SortedSet<String> languages = new TreeSet<>();
    StmtIterator documents = snapshot.all().listStatements(null, RDF.type, PARLEY.Document);
    while (documents.hasNext()) {
      Resource document = documents.next().getSubject();
      value(snapshot, document, DCTerms.issued).ifPresent(days::add);
      value(snapshot, document, DCTerms.language).ifPresent(languages::add);
    }
    return new Inventory(
        snapshot.version(),
        census,
        times(snapshot, PROV.startedAtTime).stream().findFirst(),
        modified(snapshot),
        days.isEmpty() ? Optional.empty() : Optional.of(days.first()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.last()),
        languages,
        examples(snapshot, prominence));
  }

  /** How many things there are of a kind. */
  long number(Resource type) {
    return census.classes().getOrDefault(type.asNode(), 0L);
  }

  /** By a command, or over HTTP. */
  private static Optional<String> modified(Snapshot snapshot) {
    List<String> all = new ArrayList<>(times(snapshot, PROV.endedAtTime));
    Resource history = snapshot.resource(snapshot.addresses().base().historyGraph());
    value(snapshot, history, DCTerms.modified).ifPresent(all::add);
    return all.stream().max(Comparator.naturalOrder());
  }

  /** Of the commands that wrote, in order: all are in Coordinated Universal Time. */
  private static SortedSet<String> times(Snapshot snapshot, Resource property) {
    SortedSet<String> times = new TreeSet<>();
    snapshot
        .all()
        .listSubjectsWithProperty(RDF.type, PARLEY.Update)
        .forEach(
            update ->
                value(snapshot, update, ResourceFactory.createProperty(property.getURI()))
                    .ifPresent(times::add));
    return times;
  }

  private static Map<Kind, Example> examples(Snapshot snapshot, Prominence prominence) {
    Map<Kind, Example> examples = new LinkedHashMap<>();
    for (Node node : prominence.best()) {
      Resource thing = snapshot.resource(node.getURI());
      Kind.of(snapshot, thing).ifPresent(kind -> enter(snapshot, examples, kind, thing));
    }
    // Facts are examples where those that much is told of have a part in them.
    List<Example> known = List.copyOf(examples.values());
    FACTS.forEach(
        (kind, part) ->
            known.stream()
                .flatMap(
                    example ->
                        snapshot.subjects(part, snapshot.resource(example.iri())).stream()
                            .filter(fact -> snapshot.is(fact, kind.type()))
                            .max(
                                Comparator.comparingInt(
                                        (Resource fact) ->
                                            snapshot.values(fact, PARLEY.evidence).size())
                                    .thenComparing(Resource::getURI))
                            .stream())
                .findFirst()
                .ifPresent(
                    fact -> examples.put(kind, new Example(fact.getURI(), snapshot.label(fact)))));
    // Of what nothing leads to, any will do.
    for (Kind kind : Kind.values()) {
      StmtIterator all = snapshot.all().listStatements(null, RDF.type, kind.type());
      try {
        if (!examples.containsKey(kind) && all.hasNext()) {
          enter(snapshot, examples, kind, all.next().getSubject());
        }
      } finally {
        all.close();
      }
    }
    return examples;
  }

  private static void enter(
      Snapshot snapshot, Map<Kind, Example> examples, Kind kind, Resource thing) {
    if (thing.isURIResource() && !examples.containsKey(kind)) {
      examples.put(kind, new Example(thing.getURI(), snapshot.label(thing)));
    }
  }

  private static Optional<String> value(Snapshot snapshot, Resource subject, Property property) {
    return snapshot
        .some(subject, property)
        .filter(RDFNode::isLiteral)
        .map(value -> value.asLiteral().getLexicalForm());
  }
}
