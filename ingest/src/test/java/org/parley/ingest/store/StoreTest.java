package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ingest.rdf.Samples;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

class StoreTest {

  private static final Base BASE = Base.DEFAULT;
  private static final GraphWriter WRITER = new GraphWriter(BASE, Samples.EXTRACTOR);

  private final Path directory;
  private Store store;

  StoreTest(@TempDir Path directory) {
    this.directory = directory;
    this.store = Store.open(directory, BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void givesBackWhatItWasGiven() {
    DocumentGraphs envoys = WRITER.write(Samples.reading("envoys"));
    LoadReport report = store.load(List.of(envoys));
    assertEquals(1, report.added());
    assertEquals(envoys.quads().count(), report.quadsAdded());

    store.close();
    store = Store.open(directory, BASE);
    assertEquals(envoys.quads().collect(Collectors.toSet()), documentsAndRuns());
    assertEquals(List.of("envoys"), store.documents());
  }

  @Test
  void writesNothingWhereNothingIsNew() {
    store.load(Stories.stories(0, 20, 0));
    long version = store.version();
    LoadReport again = store.load(Stories.stories(0, 20, 0));
    assertEquals(new LoadReport(0, 0, 20, 0, 0, 0, 0, List.of()), again);
    assertEquals(version, store.version());
  }

  @Test
  void bringsBackAGraphThatWasTakenOutByOtherMeans() {
    store.load(List.of(Stories.story(1, 0)));
    Set<Quad> before = documentsAndRuns();
    store.close();
    try (Database database = new Database(directory.resolve("tdb2"))) {
      Node facts = NodeFactory.createURI(BASE.document("story-1"));
      database.write(
          dataset -> {
            dataset.deleteAny(facts, Node.ANY, Node.ANY, Node.ANY);
            return facts;
          });
    }
    store = Store.open(directory, BASE);
    store.load(List.of(Stories.story(1, 0)));
    assertEquals(before, documentsAndRuns());
  }

  @Test
  void replacesADocument() {
    store.load(Stories.stories(0, 3, 0));
    LoadReport report = store.load(List.of(Stories.story(1, 1)));
    assertEquals(1, report.replaced());
    assertEquals(
        quads(Stories.story(0, 0), Stories.story(1, 1), Stories.story(2, 0)), documentsAndRuns());
  }

  @Test
  void theLastOfTwoEditionsInABatchStays() {
    store.load(List.of(Stories.story(7, 0), Stories.story(7, 1)));
    assertEquals(quads(Stories.story(7, 1)), documentsAndRuns());
  }

  @Test
  void retractingLeavesNoTrace() {
    assertFalse(store.retract("envoys"));
    store.load(List.of(Stories.story(1, 0)));
    Set<Quad> before = allButVersion();
    long version = store.version();

    store.load(List.of(WRITER.write(Samples.reading("envoys"))));
    assertTrue(store.retract("envoys"));
    assertEquals(before, allButVersion());
    assertTrue(store.version() > version + 1);

    assertTrue(store.retract("story-1"));
    assertEquals(Set.of(), allButVersion());
    assertEquals(List.of(), store.documents());
  }

  @Test
  void prefersTheMostFrequentLabelThenTheLongest() {
    store.load(List.of(naming("a", "R. Vale"), naming("b", "Rosa Vale"), naming("c", "R. Vale")));
    assertEquals(Set.of("R. Vale"), preferredLabels("rosa-vale"));
    store.load(List.of(naming("d", "Rosa Vale")));
    assertEquals(Set.of("Rosa Vale"), preferredLabels("rosa-vale"));
    store.load(List.of(naming("d", "Rosi Vale"), naming("a", "Rosa Vale"), naming("e", "R. Vale")));
    assertEquals(Set.of("Rosa Vale"), preferredLabels("rosa-vale"));
    store.retract("b");
    assertEquals(Set.of("R. Vale"), preferredLabels("rosa-vale"));
    List.of("a", "c", "d", "e").forEach(store::retract);
    assertEquals(Set.of(), preferredLabels("rosa-vale"));
  }

  @Test
  void prefersTheAuthoritysLabel() {
    store.load(List.of(naming("a", "R. Vale")));
    store.loadAuthority(authority("Rosa Amalia Vale"));
    assertEquals(Set.of("Rosa Amalia Vale"), preferredLabels("rosa-vale"));
    store.load(List.of(naming("b", "R. Vale"), naming("c", "R. Vale")));
    assertEquals(Set.of("Rosa Amalia Vale"), preferredLabels("rosa-vale"));
    store.loadAuthority(Graph.emptyGraph);
    assertEquals(Set.of("R. Vale"), preferredLabels("rosa-vale"));
  }

  @Test
  void theAuthorityAloneNamesNobody() {
    store.loadAuthority(authority("Rosa Amalia Vale"));
    Node identity = NodeFactory.createURI(BASE.identityGraph());
    boolean named = store.read(dataset -> dataset.containsGraph(identity));
    assertFalse(named);
  }

  @Test
  void aQuerySeesTheUnionOfAllGraphs() {
    store.load(Stories.stories(0, 2, 0));
    String query = "ASK { ?document a <" + PARLEY.Document + "> }";
    boolean seen =
        store.read(
            dataset -> QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).ask());
    assertTrue(seen);
  }

  @Test
  void refusesToBeOpenedTwice() {
    String message =
        assertThrows(StoreException.class, () -> Store.open(directory, BASE)).toString();
    assertTrue(message.contains("already open"), message);
  }

  @Test
  void refusesQuadsOfAnotherDocumentsGraph() {
    DocumentGraphs one = Stories.story(1, 0);
    DocumentGraphs stray = new DocumentGraphs("story-2", one.facts(), one.text(), one.run());
    assertThrows(IllegalArgumentException.class, () -> store.load(List.of(stray)));
    assertEquals(Set.of(), allButVersion());
  }

  private static DocumentGraphs naming(String document, String label) {
    return WRITER.write(
        new Reading(
            Document.of(document, null, "On " + label + "."),
            List.of(new Actor("rosa-vale", ActorType.PERSON, label, List.of(), List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Graph authority(String label) {
    String turtle =
        "<actor/rosa-vale> <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\", \"Autre\"@fr ."
            .formatted(label);
    return RDFParser.fromString(turtle, Lang.TURTLE).base(BASE.iri()).toGraph();
  }

  private Set<String> preferredLabels(String actor) {
    Node graph = NodeFactory.createURI(BASE.identityGraph());
    Node node = NodeFactory.createURI(BASE.actor(actor));
    return store.read(
        dataset ->
            dataset.stream(graph, node, Node.ANY, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet()));
  }

  private static Set<Quad> quads(DocumentGraphs... documents) {
    Set<Quad> quads = new HashSet<>();
    for (DocumentGraphs document : documents) {
      document.quads().forEach(quads::add);
    }
    return quads;
  }

  private Set<Quad> allButVersion() {
    Node runs = NodeFactory.createURI(BASE.runsGraph());
    return store.read(dataset -> Iter.toSet(dataset.find())).stream()
        .filter(quad -> !quad.getSubject().equals(runs))
        .filter(quad -> !quad.getGraph().hasURI(BASE.historyGraph()))
        .collect(Collectors.toSet());
  }

  /** What queries see, without what holds across documents. */
  private Set<Quad> documentsAndRuns() {
    Node identity = NodeFactory.createURI(BASE.identityGraph());
    return allButVersion().stream()
        .filter(quad -> !quad.isDefaultGraph() && !quad.getGraph().equals(identity))
        .collect(Collectors.toSet());
  }
}
