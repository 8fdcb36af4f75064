package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at before a dataset is served. */
class StartTest {

  private static final String RYAN = "https://w3id.org/parley/id/actor/ryan-crocker";

  @TempDir Path directory;

  @Test
  void tellsThatAnotherReleaseReadDocuments() {
    List<String> told = new ArrayList<>();
    SampleServer.start(directory).close();
    SampleServer.add(
        directory,
        "<graph/runs> { <run/parley-0.0.1> a <https://w3id.org/parley/ontology#Run> ;"
            + " <https://w3id.org/parley/ontology#version> \"0.0.1\" }");
    try (SampleServer server = SampleServer.serve(directory, told::add)) {
      String notice = told.get(0);
      assertTrue(notice.contains("read by Parley 0.0.1"), notice);
      assertTrue(notice.contains("parley rebuild"), notice);
      assertTrue(server.get("/health").body().contains("read by Parley 0.0.1"));
      assertFalse(server.get("/health/ready").body().contains("0.0.1"));
    }
  }

  @Test
  void saysNothingOfADatasetThatIsWhole() {
    // The ways of writing values that TDB2 keeps as their values.
    SampleServer.start(
            directory,
            "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . <urn:g> { <urn:s> <urn:p> 0.40 ,"
                + " 007 , +7 , 1.0e0 , '1'^^xsd:boolean , '2007-05-28Z'^^xsd:date ,"
                + " '2007-05-28T10:30:00.50+01:00'^^xsd:dateTime , 'a'@en-GB , 'a' }")
        .close();
    List<String> told = new ArrayList<>();
    try (SampleServer server = SampleServer.serve(directory, told::add)) {
      assertEquals(List.of(), told);
      assertFalse(server.get("/health").body().contains("notice"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GPOS.dat", "OSPG.dat", "nodes-data.obj", "nodes.dat"})
  void refusesADatabaseOfWhichAFileIsCutOff(String file) throws IOException {
    big();
    Path cut = directory.resolve("tdb2").resolve("Data-0001").resolve(file);
    try (FileChannel channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
      channel.truncate(file.endsWith(".obj") ? channel.size() / 2 : 0);
    }
    assertRefused();
  }

  @Test
  void refusesADatabaseOfWhichAnIndexIsOfAnotherState() throws IOException {
    Path other = directory.resolve("other");
    SampleServer.add(other, "<urn:g> { <urn:s> <urn:p> <urn:o> }");
    big();
    for (String ending : List.of("bpt", "dat", "idn")) {
      String name = "POSG." + ending;
      Files.copy(
          other.resolve("tdb2/Data-0001").resolve(name),
          directory.resolve("tdb2/Data-0001").resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    }
    assertRefused();
  }

  @Test
  void makesATextIndexAnewOfWhichAFileIsDamaged() throws IOException {
    SampleServer.start(directory).close();
    try (Stream<Path> files = Files.list(directory.resolve("text-index"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertMadeAnew();
  }

  @Test
  void makesATextIndexAnewThatLacksWords() throws IOException {
    SampleServer.start(directory).close();
    try (FSDirectory files = FSDirectory.open(directory.resolve("text-index"));
        IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
      writer.deleteDocuments(new Term("iri", RYAN));
    }
    assertMadeAnew();
  }

  private void assertMadeAnew() {
    List<String> told = new ArrayList<>();
    try (SampleServer server = SampleServer.serve(directory, told::add)) {
      assertTrue(told.get(0).startsWith("The text index is not whole"), told.toString());
      assertTrue(told.get(1).startsWith("Indexed the words"), told.toString());
      assertTrue(server.get("/api/suggest?q=crocker").body().contains(RYAN));
    }
  }

  private void assertRefused() throws IOException {
    Map<Path, Long> before = sizes();
    CannotServe refused =
        assertThrows(CannotServe.class, () -> SampleServer.again(directory).close());
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("is damaged"), message);
    assertTrue(message.contains("parley restore"), message);
    assertEquals(before, sizes());
  }

  private Map<Path, Long> sizes() throws IOException {
    Map<Path, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory.resolve("tdb2/Data-0001"))) {
      for (Path file : files.toList()) {
        sizes.put(file, Files.size(file));
      }
    }
    return sizes;
  }

  /** More than the one block that a database reads at once. */
  private void big() {
    SampleServer.add(
        directory,
        IntStream.range(0, 2000)
            .mapToObj(i -> "<urn:g%d> { <urn:s%d> <urn:p> <urn:o%d> }%n".formatted(i % 9, i, i))
            .reduce("", String::concat));
  }
}
