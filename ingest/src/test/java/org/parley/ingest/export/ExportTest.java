package org.parley.ingest.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/** What is written out is what is there, whatever the syntax, and always in the same bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExportTest {

  private static final Base BASE = Base.DEFAULT;

  private Store store;
  private Store loadedBackwards;

  @BeforeAll
  void load(@TempDir Path one, @TempDir Path other) {
    store = SampleStore.load(one, SampleStore.COURIER, SampleStore.HERALD, SampleStore.GAZETTE);
    loadedBackwards =
        SampleStore.load(other, SampleStore.GAZETTE, SampleStore.HERALD, SampleStore.COURIER);
  }

  @AfterAll
  void close() {
    store.close();
    loadedBackwards.close();
  }

  @ParameterizedTest
  @EnumSource
  void everythingIsReadBackByJenaAndByRio(ExportFormat format) throws IOException {
    for (boolean withTexts : List.of(true, false)) {
      String written = all(store, format, withTexts);
      DatasetGraph expected = content(withTexts);
      if (!format.namesGraphs()) {
        expected = unnamed(expected);
      }
      assertIsomorphic(expected, byJena(written, format));
      assertTrue(
          Models.isomorphic(
              byRio(nquads(expected), RDFFormat.NQUADS), byRio(written, format.syntax())));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfLoadingLeavesNoTrace(ExportFormat format) {
    assertEquals(all(store, format, true), all(loadedBackwards, format, true));
    Node mottaki = NodeFactory.createURI(BASE.actor("manouchehr-mottaki"));
    assertEquals(thing(store, mottaki, format), thing(loadedBackwards, mottaki, format));
  }

  @ParameterizedTest
  @EnumSource
  void textsAreLeftOutUnlessAskedFor(ExportFormat format) {
    String sentence = "Ambassadors of the United States and Iran meet in Baghdad\\n\\nRyan";
    String asWritten = sentence.replace("\\n", "\n");
    assertFalse(contains(all(store, format, false), sentence, asWritten));
    assertTrue(contains(all(store, format, true), sentence, asWritten));
  }

  private static boolean contains(String text, String... any) {
    return List.of(any).stream().anyMatch(text::contains);
  }

  /** Offsets count characters: one that is lost or added makes every passage after it wrong. */
  @ParameterizedTest
  @EnumSource
  void everyCharacterOfATextIsKept(ExportFormat format) throws IOException {
    String text =
        "a\r\nb\rc\nd\te \u00a0\u2028\u0085 \"\"\" ''' \\ \\u0041 <&> ]]> @en ^^ \ud83d\udd4a e\u0301"
            + " {|} \"";
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node document = NodeFactory.createURI(BASE.document("odd"));
    graph.add(document, NIF.isString.asNode(), NodeFactory.createLiteralString(text));
    graph.add(document, RDFS.label.asNode(), NodeFactory.createLiteralLang("\r\n fin ", "fr-CA"));
    String written = write((export, out) -> export.graph(graph, out), format, true);
    assertTrue(graph.isIsomorphicWith(byJena(written, format).getDefaultGraph()), written);
    assertTrue(
        Models.isomorphic(
            byRio(nquads(byJena(written, format)), RDFFormat.NQUADS),
            byRio(written, format.syntax())),
        written);
  }

  @Test
  void whatXmlCannotHoldIsRefusedRatherThanBroken() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node document = NodeFactory.createURI(BASE.document("odd"));
    graph.add(document, NIF.isString.asNode(), NodeFactory.createLiteralString("one\ftwo"));
    BiConsumer<Export, StringWriter> all = (export, out) -> export.graph(graph, out);
    assertEquals(
        "RDF/XML cannot hold a control character that is in isString of"
            + " <https://w3id.org/parley/id/document/odd>: choose another format.",
        assertThrows(ExportException.class, () -> write(all, ExportFormat.RDFXML, true))
            .getMessage());
    String turtle = write(all, ExportFormat.TURTLE, true);
    assertTrue(graph.isIsomorphicWith(byJena(turtle, ExportFormat.TURTLE).getDefaultGraph()));
  }

  @Test
  void aStatementOfTwoDocumentsIsWrittenOnceWhereGraphsAreNotNamed() {
    List<String> lines = all(store, ExportFormat.NTRIPLES, true).lines().toList();
    assertEquals(lines.size(), Set.copyOf(lines).size());
    assertTrue(
        lines.contains(
            "<https://w3id.org/parley/id/actor/iran>"
                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <https://w3id.org/parley/ontology#State> ."));
  }

  @Test
  void theNumberOfTheDatasetsStateIsNoContent() {
    assertFalse(all(store, ExportFormat.NQUADS, true).contains(PARLEY.version.getURI()));
  }

  @Test
  void aDocumentComesWithTheNamesOfItsActors() {
    Node document = NodeFactory.createURI(BASE.document(SampleStore.HERALD));
    String written =
        write(
            (export, out) -> store.read(quads -> done(() -> export.document(quads, document, out))),
            ExportFormat.TRIG,
            true);
    DatasetGraph read = byJena(written, ExportFormat.TRIG);
    assertEquals(
        Set.of(
            BASE.document(SampleStore.HERALD),
            BASE.text(SampleStore.HERALD),
            BASE.identityGraph(),
            BASE.runsGraph()),
        graphs(read));
    assertTrue(
        read.getGraph(NodeFactory.createURI(BASE.document(SampleStore.HERALD)))
            .isIsomorphicWith(graphOf(SampleStore.HERALD)));
    assertEquals(
        Set.of(
            "Basra",
            "Condoleezza Rice",
            "Hassan Kazemi Qomi",
            "Iran",
            "Manouchehr Mottaki",
            "Ryan Crocker",
            "Sharm el-Sheikh",
            "United States",
            "state television"),
        read.stream(NodeFactory.createURI(BASE.identityGraph()), Node.ANY, Node.ANY, Node.ANY)
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void aThingComesWithItsFactsAndTheirEvidence() throws IOException {
    String turtle =
        thing(store, NodeFactory.createURI(BASE.actor("condoleezza-rice")), ExportFormat.TURTLE);
    assertEquals(
        new String(
            Objects.requireNonNull(getClass().getResourceAsStream("condoleezza-rice.ttl"))
                .readAllBytes(),
            StandardCharsets.UTF_8),
        turtle.substring(turtle.indexOf("\n\n") + 2));
  }

  private String all(Store from, ExportFormat format, boolean withTexts) {
    return write(
        (export, out) -> from.read(quads -> done(() -> export.all(quads, out))), format, withTexts);
  }

  private static String thing(Store from, Node thing, ExportFormat format) {
    return write(
        (export, out) -> from.read(quads -> done(() -> export.things(quads, List.of(thing), out))),
        format,
        false);
  }

  private static String write(
      BiConsumer<Export, StringWriter> what, ExportFormat format, boolean withTexts) {
    StringWriter out = new StringWriter();
    what.accept(new Export(BASE, format, withTexts), out);
    return out.toString();
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }

  /** What an export is to hold, read from the store by other means. */
  private DatasetGraph content(boolean withTexts) {
    return store.read(
        quads -> {
          DatasetGraph content = DatasetGraphFactory.create();
          quads
              .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    boolean isText = quad.getPredicate().equals(NIF.isString.asNode());
                    boolean isState =
                        quad.getGraph().hasURI(BASE.historyGraph())
                            || (quad.getPredicate().equals(PARLEY.version.asNode())
                                && quad.getSubject().equals(quad.getGraph()));
                    if (!isState && (withTexts || !isText)) {
                      content.add(quad);
                    }
                  });
          return content;
        });
  }

  private Graph graphOf(String document) {
    return content(true).getGraph(NodeFactory.createURI(BASE.document(document)));
  }

  private static Set<String> graphs(DatasetGraph dataset) {
    Set<String> names = new TreeSet<>();
    dataset.listGraphNodes().forEachRemaining(graph -> names.add(graph.getURI()));
    return names;
  }

  private static DatasetGraph unnamed(DatasetGraph dataset) {
    DatasetGraph merged = DatasetGraphFactory.create();
    dataset
        .find()
        .forEachRemaining(quad -> merged.add(new Quad(Quad.defaultGraphIRI, quad.asTriple())));
    return merged;
  }

  private static void assertIsomorphic(DatasetGraph expected, DatasetGraph actual) {
    assertTrue(IsoMatcher.isomorphic(expected, actual), () -> "differs: " + actual.size());
  }

  private static DatasetGraph byJena(String text, ExportFormat format) {
    Lang lang =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case NQUADS -> Lang.NQUADS;
          case JSONLD -> Lang.JSONLD11;
          case RDFXML -> Lang.RDFXML;
          case NTRIPLES -> Lang.NTRIPLES;
        };
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang).parse(read);
    return read;
  }

  private static Model byRio(String text, RDFFormat format) throws IOException {
    return Rio.parse(new StringReader(text), "", format);
  }

  private static String nquads(DatasetGraph dataset) {
    return RDFWriter.source(dataset).lang(Lang.NQUADS).asString();
  }
}
