package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.export.Export;
import org.parley.ingest.export.ExportFormat;
import org.parley.ingest.fact.Meeting.Factuality;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/** Documents that tell of the same become one graph, whatever the way they came in. */
class JoiningTest {

  private static final Base BASE = Base.DEFAULT;

  private final Path directory;

  JoiningTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void aMeetingOfTwoDocumentsIsOneAndEachSaysWhetherItWasHeld() {
    DocumentGraphs planned =
        Dispatches.dispatch(
            "planned", Dispatches.story(1), "2024-05", Factuality.SCHEDULED, "ruiz", "beck");
    DocumentGraphs held =
        Dispatches.dispatch(
            "held", Dispatches.story(2), "2024-05-03", Factuality.ACTUAL, "ruiz", "beck");
    try (Store store = Store.open(directory, BASE)) {
      store.load(List.of(planned));
      String alone = meetings(store).get("planned");
      assertEquals(BASE.meeting("planned-meeting-0"), alone);

      store.load(List.of(held));
      String joined = BASE.meeting("2024-05-03-beck-ruiz");
      assertEquals(Map.of("planned", joined, "held", joined), meetings(store));
      assertEquals(Map.of("planned", "Scheduled", "held", "Actual"), factualities(store));
      assertEquals(Map.of(joined, "2"), independentReports(store));

      store.retract("held");
      assertEquals(Map.of("planned", alone), meetings(store));
      assertEquals(Map.of(alone, "1"), independentReports(store));
    }
  }

  @Test
  void anActorOfTwoDocumentsIsOneUntilADocumentGoes() {
    DocumentGraphs one =
        Dispatches.dispatch(
                "one", Dispatches.story(1), "2024-05-03", Factuality.ACTUAL, "ana-ruiz", "beck")
            .with(Map.of("ana-ruiz", Dispatches.form("Ana Ruiz", "norland")));
    DocumentGraphs other =
        Dispatches.dispatch(
                "other",
                Dispatches.story(2),
                "2024-05-03",
                Factuality.ACTUAL,
                "ana-maria-ruiz",
                "beck")
            .with(Map.of("ana-maria-ruiz", Dispatches.form("Ana Maria Ruiz", "norland")));
    try (Store store = Store.open(directory, BASE)) {
      store.load(List.of(one));
      Map<String, String> before = meetings(store);
      store.load(List.of(other));
      Map<String, String> joined = meetings(store);
      assertEquals(joined.get("one"), joined.get("other"));
      Set<String> hosts = hosts(store);
      assertEquals(1, hosts.size(), hosts::toString);
      store.retract("other");
      assertEquals(before, meetings(store));
    }
  }

  @Test
  void whatIsSaidAgainElsewhereIsLinkedNotMerged() {
    String words = "The border stays open to fishermen of both shores until the treaty ends";
    try (Store store = Store.open(directory, BASE)) {
      store.load(
          List.of(
              Dispatches.saying("a", "ruiz", words),
              Dispatches.saying("b", "ruiz", words + ", in June"),
              Dispatches.saying("c", "beck", words),
              Dispatches.saying("d", "ruiz", "Nobody wants another winter without any treaty")));
      assertEquals(Set.of("b a"), restated(store));
      store.load(List.of(Dispatches.saying("b", "ruiz", "The border may be closed any day now")));
      assertEquals(Set.of(), restated(store));
      store.load(List.of(Dispatches.saying("b", "ruiz", words)));
      assertEquals(Set.of("b a"), restated(store));
      store.retract("a");
      assertEquals(Set.of(), restated(store));
    }
  }

  /** Documents of which one says again what the other says. */
  private static Set<String> restated(Store store) {
    return store.read(
        dataset ->
            dataset.stream(Node.ANY, Node.ANY, PARLEY.restates.asNode(), Node.ANY)
                .map(quad -> document(quad.getSubject()) + " " + document(quad.getObject()))
                .collect(Collectors.toSet()));
  }

  private static String document(Node position) {
    return Base.id(position.getURI()).replaceAll("-.*", "");
  }

  private static Set<String> hosts(Store store) {
    return store.read(
        dataset ->
            dataset.stream(Node.ANY, Node.ANY, PARLEY.actor.asNode(), Node.ANY)
                .map(quad -> quad.getObject().getURI())
                .collect(Collectors.toSet()));
  }

  @Test
  void aPartInAMeetingIsNamedAfterTheMeeting() {
    DocumentGraphs planned =
        Dispatches.dispatch(
            "planned", Dispatches.story(1), "2024-05", Factuality.SCHEDULED, "ruiz", "beck");
    DocumentGraphs held =
        Dispatches.dispatch(
            "held", Dispatches.story(2), "2024-05-03", Factuality.ACTUAL, "ruiz", "beck");
    try (Store store = Store.open(directory, BASE)) {
      store.load(List.of(planned, held));
      List<String> parts =
          store.read(
              dataset ->
                  dataset.stream(Node.ANY, Node.ANY, PARLEY.participation.asNode(), Node.ANY)
                      .map(quad -> quad.getObject().getURI())
                      .distinct()
                      .toList());
      assertEquals(List.of(BASE.participation("2024-05-03-beck-ruiz-ruiz-host")), parts);
    }
  }

  @Test
  void aReprintIsNoIndependentReport() {
    try (Store store = Store.open(directory, BASE)) {
      for (int copy = 0; copy < 3; copy++) {
        store.load(
            List.of(
                Dispatches.dispatch(
                    "copy-" + copy,
                    Dispatches.story(1) + copy,
                    "2024-05-03",
                    Factuality.ACTUAL,
                    "ruiz",
                    "beck")));
      }
      assertEquals(List.of("1"), List.copyOf(independentReports(store).values()));
    }
  }

  @Test
  void theOrderAndTheBatchesDoNotMatter() {
    List<DocumentGraphs> documents =
        new ArrayList<>(IntStream.range(0, 60).mapToObj(Dispatches::random).toList());
    String expected = export("0", documents, documents.size());
    Random random = new Random(3);
    for (int batch : new int[] {1, 7, 25}) {
      Collections.shuffle(documents, random);
      assertEquals(expected, export("by-" + batch, documents, batch));
    }
  }

  @Test
  void whatCameAndWentLeavesNoTrace() {
    List<DocumentGraphs> documents =
        new ArrayList<>(IntStream.range(0, 40).mapToObj(Dispatches::random).toList());
    String expected = export("without", documents.subList(0, 30), 30);
    Collections.shuffle(documents, new Random(8));
    try (Store store = Store.open(directory.resolve("with"), BASE)) {
      store.load(documents);
      IntStream.range(30, 40).forEach(number -> store.retract("dispatch-" + number));
      assertEquals(expected, export(store));
    }
  }

  @Test
  void bringingInAllAgainWritesNothing() {
    List<DocumentGraphs> documents = IntStream.range(0, 40).mapToObj(Dispatches::random).toList();
    try (Store store = Store.open(directory, BASE)) {
      store.load(documents);
      assertEquals(new LoadReport(0, 0, 40, 0, 0, 0, 0, List.of()), store.load(documents));
    }
  }

  @Test
  void aReadingIsKeptAsItWas() {
    List<DocumentGraphs> documents = IntStream.range(0, 40).mapToObj(Dispatches::random).toList();
    try (Store store = Store.open(directory, BASE)) {
      store.load(documents);
      Map<String, DocumentGraphs> kept = new TreeMap<>();
      store.documentGraphs().forEach(document -> kept.put(document.documentId(), document));
      documents.forEach(
          document -> assertEquals(document.facts(), kept.get(document.documentId()).facts()));
      assertNotEquals(
          documents.stream().flatMap(document -> document.facts().stream()).toList(),
          store.read(
              dataset ->
                  dataset.stream()
                      .filter(quad -> quad.getGraph().getURI().startsWith(BASE.document("")))
                      .toList()));
    }
  }

  private String export(String name, List<DocumentGraphs> documents, int batch) {
    try (Store store = Store.open(directory.resolve(name), BASE)) {
      for (int from = 0; from < documents.size(); from += batch) {
        store.load(documents.subList(from, Math.min(from + batch, documents.size())));
      }
      return export(store);
    }
  }

  private static String export(Store store) {
    StringWriter out = new StringWriter();
    store.read(
        dataset -> {
          new Export(BASE, ExportFormat.NQUADS, true).all(dataset, out);
          return out;
        });
    return out.toString();
  }

  /** The meeting that each document tells of. */
  private static Map<String, String> meetings(Store store) {
    Map<String, String> meetings = new TreeMap<>();
    store.read(
        dataset -> {
          dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), PARLEY.Meeting.asNode())
              .forEach(
                  quad ->
                      meetings.put(Base.id(quad.getGraph().getURI()), quad.getSubject().getURI()));
          return meetings;
        });
    return meetings;
  }

  private static Map<String, String> factualities(Store store) {
    Map<String, String> factualities = new TreeMap<>();
    store.read(
        dataset -> {
          dataset.stream(Node.ANY, Node.ANY, PARLEY.factuality.asNode(), Node.ANY)
              .forEach(
                  quad ->
                      factualities.put(
                          Base.id(quad.getGraph().getURI()), quad.getObject().getLocalName()));
          return factualities;
        });
    return factualities;
  }

  private static Map<String, String> independentReports(Store store) {
    Node identity = NodeFactory.createURI(BASE.identityGraph());
    Map<String, String> reports = new TreeMap<>();
    store.read(
        dataset -> {
          dataset.stream(identity, Node.ANY, PARLEY.independentReports.asNode(), Node.ANY)
              .forEach(
                  quad ->
                      reports.put(
                          quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm()));
          return reports;
        });
    return reports;
  }
}
