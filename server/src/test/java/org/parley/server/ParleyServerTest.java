package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ontology.Base;

/** Starting and stopping. */
class ParleyServerTest {

  private static final String VERSION =
      "PREFIX parley: <https://w3id.org/parley/ontology#>"
          + " <graph/runs> { <graph/runs> parley:version %d }";
  private static final String NEXT_VERSION =
      "PREFIX parley: <https://w3id.org/parley/ontology#>"
          + " DELETE { GRAPH ?g { ?g parley:version ?n } } INSERT { GRAPH ?g { ?g parley:version 2 } }"
          + " WHERE { GRAPH ?g { ?g parley:version ?n } }";
  private static final String NAME =
      "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
          + " PREFIX parley: <https://w3id.org/parley/ontology#>"
          + " <graph/identity> { <actor/%s> a parley:Person ; skos:prefLabel \"%s\" }";

  @Test
  void saysWhereThereIsNoDataset(@TempDir Path directory) {
    CannotServe refused = assertThrows(CannotServe.class, () -> SampleServer.serve(directory));
    assertTrue(refused.toString().contains(directory.resolve("tdb2").toString()));
    assertTrue(Files.notExists(directory.resolve("tdb2")));
  }

  @Test
  void readsTheWordsAnewOnlyWhenTheDatasetHasChanged(@TempDir Path directory) {
    SampleServer.add(directory, VERSION.formatted(1));
    SampleServer.add(directory, NAME.formatted("one", "Uno"));
    assertEquals(1, indexings(directory, "uno", "/actor/one"));
    assertEquals(0, indexings(directory, "uno", "/actor/one"));
    SampleServer.add(directory, NAME.formatted("two", "Dos"));
    SampleServer.update(directory, NEXT_VERSION);
    assertEquals(1, indexings(directory, "dos", "/actor/two"));
    assertEquals(0, indexings(directory, "uno", "/actor/one"));
  }

  @Test
  void readsTheWordsAnewWhenTheIndexIsGone(@TempDir Path directory) throws IOException {
    SampleServer.add(directory, VERSION.formatted(1));
    SampleServer.add(directory, NAME.formatted("one", "Uno"));
    assertEquals(1, indexings(directory, "uno", "/actor/one"));
    Path index = directory.resolve("text-index");
    Files.move(index, directory.resolve("elsewhere"));
    assertEquals(1, indexings(directory, "uno", "/actor/one"));
  }

  @Test
  void neverTrustsAnIndexOfADatasetWithoutAVersion(@TempDir Path directory) {
    SampleServer.add(directory, NAME.formatted("one", "Uno"));
    assertEquals(1, indexings(directory, "uno", "/actor/one"));
    assertEquals(1, indexings(directory, "uno", "/actor/one"));
  }

  @Test
  void takesAConfigurationOfTheOperator(@TempDir Path directory) throws IOException {
    SampleServer.add(directory, NAME.formatted("one", "Uno"));
    Path config = directory.resolve("own.ttl");
    Files.writeString(config, Files.readString(Path.of("../fuseki-config/parley.ttl")));
    Settings own = new Settings(directory, "127.0.0.1", 0, Base.DEFAULT, Optional.of(config));
    ParleyServer.start(own, line -> {}).close();
    Files.writeString(config, "this is no Turtle");
    assertThrows(CannotServe.class, () -> ParleyServer.start(own, line -> {}));
    Files.writeString(config, "<urn:a> <urn:b> <urn:c> .");
    assertThrows(CannotServe.class, () -> ParleyServer.start(own, line -> {}));
  }

  @Test
  void saysThatThePortIsTaken(@TempDir Path directory, @TempDir Path other) {
    SampleServer.add(directory, VERSION.formatted(1));
    SampleServer.add(other, VERSION.formatted(1));
    try (ParleyServer first = ParleyServer.start(Settings.of(directory), line -> {})) {
      int port = first.address().getPort();
      Settings same = new Settings(other, "127.0.0.1", port, Base.DEFAULT, Optional.empty());
      CannotServe refused =
          assertThrows(CannotServe.class, () -> ParleyServer.start(same, line -> {}));
      assertTrue(refused.toString().contains("--port"), refused.toString());
    }
  }

  @Test
  void saysThatAnotherProcessHasTheDataset(@TempDir Path directory)
      throws IOException, InterruptedException {
    SampleServer.add(directory, VERSION.formatted(1));
    try (ParleyServer server = ParleyServer.start(Settings.of(directory), line -> {})) {
      assertTrue(server.address().getPort() > 0);
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Serve.class.getName(),
                  "--port=0",
                  "--dataset=" + directory)
              .redirectErrorStream(true)
              .start();
      String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(other.waitFor(60, TimeUnit.SECONDS));
      assertEquals(1, other.exitValue(), said);
      assertTrue(said.contains("cannot be opened"), said);
    }
  }

  private static int indexings(Path directory, String word, String expected) {
    List<String> progress = new ArrayList<>();
    try (SampleServer server = SampleServer.serve(directory, progress::add)) {
      String page = server.get("/search?q=" + word).body();
      assertTrue(page.contains(expected), page);
    }
    return progress.size();
  }
}
