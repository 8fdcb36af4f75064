package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.write.Role;
import org.parley.server.write.Users;

/** What is done to the dataset's files while it is served. */
class KeptTest {

  private static final String LABEL =
      "<https://w3id.org/parley/id/actor/%s> a <https://w3id.org/parley/ontology#Person> ;"
          + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\" .";

  @TempDir Path directory;

  @Test
  void compactsWhileQueriesAreAnsweredAndChangesAreMade() throws IOException {
    users();
    try (SampleServer server = SampleServer.start(directory)) {
      for (int i = 0; i < 20; i++) {
        assertEquals(201, put(server, "urn:g" + i, "<urn:a> <urn:b> " + i + " .").statusCode());
      }
      String before = count(server, "{ ?s ?p ?o }");
      AtomicBoolean done = new AtomicBoolean();
      List<String> wrong = Collections.synchronizedList(new ArrayList<>());
      CompletableFuture<Void> reader =
          CompletableFuture.runAsync(
              () -> {
                while (!done.get()) {
                  String now = count(server, "{ ?s ?p ?o FILTER (?s != <urn:meanwhile>) }");
                  if (!now.equals(before)) {
                    wrong.add(now);
                  }
                }
              });
      HttpResponse<String> reply =
          server.send(
              server
                  .request("/admin/compact", "Authorization", basic("ada"))
                  .POST(BodyPublishers.noBody()));
      put(server, "urn:meanwhile", "<urn:meanwhile> <urn:b> <urn:c> .");
      done.set(true);
      reader.join();
      assertEquals(200, reply.statusCode(), reply.body());
      assertEquals(List.of(), wrong);
      assertEquals(List.of("Data-0002"), generations());
      assertEquals("1", count(server, "{ <urn:meanwhile> ?p ?o }"));
      String metrics = server.get("/metrics").body();
      assertTrue(figure(metrics, "parley_compaction_bytes_before") > 0, metrics);
      assertTrue(
          figure(metrics, "parley_compaction_bytes_after")
              <= figure(metrics, "parley_compaction_bytes_before"),
          metrics);
    }
    try (SampleServer again = SampleServer.again(directory)) {
      assertEquals("1", count(again, "{ <urn:meanwhile> ?p ?o }"));
    }
  }

  @Test
  void compactsForTheAdministratorOnly() {
    users();
    try (SampleServer server = SampleServer.start(directory)) {
      HttpResponse<String> reply =
          server.send(
              server
                  .request("/admin/compact", "Authorization", basic("wanda"))
                  .POST(BodyPublishers.noBody()));
      assertEquals(403, reply.statusCode());
    }
  }

  @Test
  void goesOverToADatasetThatWasMadeAnewBesideIt() throws IOException {
    users();
    try (SampleServer server = SampleServer.start(directory)) {
      assertEquals("[ ]", server.get("/api/suggest?q=novella").body().strip());
      String version = version(server);
      Path made = directory.resolve("rebuild");
      DatasetGraph next = DatabaseMgr.connectDatasetGraph(made.toString());
      String text =
          "<https://w3id.org/parley/id/graph/runs> {<https://w3id.org/parley/id/graph/runs>"
              + " <https://w3id.org/parley/ontology#version> 77 }\n<urn:novella> {"
              + LABEL.formatted("novella", "Novella")
              + "}";
      Txn.executeWrite(next, () -> RDFParser.fromString(text, Lang.TRIG).parse(next));
      TDBInternal.expel(next);
      Files.move(made.resolve("Data-0001"), directory.resolve("tdb2").resolve("Data-0002"));

      // The next change goes to the new one; whoever only reads sees it a moment later.
      assertEquals(201, put(server, "urn:after", "<urn:after> <urn:b> <urn:c> .").statusCode());
      assertFalse(version.equals(version(server)));
      assertTrue(server.get("/api/suggest?q=novella").body().contains("Novella"));
      assertEquals("1", count(server, "{ <urn:after> ?p ?o }"));
      assertEquals("2", count(server, "{ GRAPH <urn:novella> { ?s ?p ?o } }"));
      assertEquals("0", count(server, "{ ?s a <https://w3id.org/parley/ontology#Meeting> }"));
    }
    assertEquals(List.of("Data-0002"), generations());
    List<String> told = new ArrayList<>();
    try (SampleServer again = SampleServer.serve(directory, told::add)) {
      assertTrue(again.get("/api/suggest?q=novella").body().contains("Novella"));
      assertEquals(List.of(), told);
    }
  }

  @Test
  void makesNoChangeWhileTheFilesAreCopied() throws IOException {
    users();
    try (SampleServer server = SampleServer.start(directory);
        FileChannel copying =
            FileChannel.open(
                directory.resolve("writing.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
      var lock = copying.lock();
      CompletableFuture<HttpResponse<String>> reply =
          CompletableFuture.supplyAsync(
              () -> put(server, "urn:late", "<urn:late> <urn:b> <urn:c> ."));
      for (int i = 0; i < 20; i++) {
        assertEquals("0", count(server, "{ <urn:late> ?p ?o }"));
      }
      lock.release();
      assertEquals(201, reply.join().statusCode());
      assertEquals("1", count(server, "{ <urn:late> ?p ?o }"));
    }
  }

  @Test
  void forgetsWordsThatNoGraphStatesAnyMore() {
    users();
    List<String> told = new ArrayList<>();
    try (SampleServer server = SampleServer.start(directory)) {
      String label = LABEL.formatted("quirinus", "Quirinus Newly");
      put(server, "urn:one", label);
      put(server, "urn:two", label);
      delete(server, "urn:one");
      assertTrue(server.get("/api/suggest?q=quirin").body().contains("Quirinus Newly"));
      delete(server, "urn:two");
      assertEquals("[ ]", server.get("/api/suggest?q=quirin").body().strip());
      assertFalse(server.get("/api/search?q=quirin").body().contains("Quirinus"));
    }
    try (SampleServer again = SampleServer.serve(directory, told::add)) {
      assertEquals(List.of(), told, "the index was in step");
      assertEquals("[ ]", again.get("/api/suggest?q=quirin").body().strip());
    }
  }

  @Test
  void keepsTheTextIndexWhereOnlyOtherPartsOfTheConfigurationAreEdited() throws IOException {
    SampleServer.start(directory).close();
    List<String> told = new ArrayList<>();
    String shipped = Files.readString(Path.of("../fuseki-config/parley.ttl"));
    for (String edited :
        List.of(
            shipped.replace("serve:secondsWaiting 5", "serve:secondsWaiting 6"),
            "# a remark\n" + shipped,
            shipped.replace("text:LowerCaseFilter ", ""))) {
      Path config = Files.writeString(directory.resolve("own.ttl"), edited);
      ParleyServer.start(
              new Settings(
                  directory,
                  "127.0.0.1",
                  0,
                  org.parley.ontology.Base.DEFAULT,
                  java.util.Optional.of(config)),
              told::add)
          .close();
      assertEquals(edited.contains("text:LowerCaseFilter") ? 0 : 1, told.size(), told.toString());
    }
  }

  @Test
  void showsTheRegisterToNobody() {
    users();
    SampleServer.start(directory).close();
    SampleServer.add(directory, "<urn:hidden> <urn:hidden> <urn:hidden> .");
    try (SampleServer server = SampleServer.again(directory)) {
      for (String path : List.of("/data?default", "/data")) {
        for (String type : List.of("application/n-quads", "application/trig", "text/turtle")) {
          HttpResponse<String> reply = server.get(path, "Accept", type);
          assertFalse(reply.body().contains("urn:hidden"), path + " " + type);
        }
      }
      assertTrue(server.get("/data?default", "Accept", "text/turtle").body().contains("actor/"));
      update(
          server, "INSERT { GRAPH <urn:copy> { ?s ?p ?o } } WHERE { ?s <urn:hidden> ?o ; ?p ?o }");
      assertEquals("0", count(server, "{ GRAPH <urn:copy> { ?s ?p ?o } }"));
      update(
          server,
          "PREFIX p: <https://w3id.org/parley/ontology#>"
              + " INSERT { GRAPH <urn:copy> { ?s a p:Meeting } } WHERE { ?s a p:Meeting }");
      assertEquals(
          count(server, "{ ?s a <https://w3id.org/parley/ontology#Meeting> }"),
          count(server, "{ GRAPH <urn:copy> { ?s ?p ?o } }"));
    }
  }

  private void users() {
    Users users = new Users(directory.resolve("users"));
    users.put("wanda", Role.WRITER, "a long password");
    users.put("ada", Role.ADMIN, "a long password");
  }

  private static HttpResponse<String> put(SampleServer server, String graph, String turtle) {
    return server.send(
        server
            .request("/data?graph=" + graph, "Authorization", basic("wanda"))
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString(turtle)));
  }

  private static void delete(SampleServer server, String graph) {
    assertEquals(
        204,
        server
            .send(server.request("/data?graph=" + graph, "Authorization", basic("wanda")).DELETE())
            .statusCode());
  }

  private static void update(SampleServer server, String update) {
    HttpResponse<String> reply =
        server.send(
            server
                .request("/update", "Authorization", basic("wanda"))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update)));
    assertEquals(200, reply.statusCode(), reply.body());
  }

  private static String basic(String name) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((name + ":a long password").getBytes(StandardCharsets.UTF_8));
  }

  private static String version(SampleServer server) {
    return server.get("/health/ready").body();
  }

  private static String count(SampleServer server, String pattern) {
    String query = "SELECT (COUNT(*) AS ?n) " + pattern;
    return server
        .get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
            "Accept",
            "text/csv")
        .body()
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow();
  }

  private static double figure(String metrics, String name) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("tdb2"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("Data-"))
          .sorted()
          .toList();
    }
  }
}
