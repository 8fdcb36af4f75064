package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An aborted write leaves TDB2 with a node table that the next write corrupts (Jena GH-3877). It
 * must not happen here, in whatever order good and failing writes come.
 */
class FailedWriteTest {

  private static final int WRITES = 25;
  private static final int WRITE_BUFFER = 128 * 1024;

  private final Path directory;

  FailedWriteTest(@TempDir Path directory) {
    this.directory = directory;
  }

  /**
   * The order that corrupts: nodes not in memory are read between a failed write and a good one.
   */
  @Test
  void losesNothingWhenAFailedWriteIsReadAfterAndWrittenAfter() {
    Set<Quad> expected = new HashSet<>();
    for (int round = 0; round < 3; round++) {
      int story = round;
      try (Database database = new Database(directory)) {
        assertThrows(Broken.class, () -> database.write(dataset -> fail(dataset, story)));
        assertEquals(expected, all(database));
        database.write(dataset -> add(dataset, story));
        Stories.story(story, 0).quads().forEach(expected::add);
        assertEquals(expected, all(database));
      }
    }
    try (Database reopened = new Database(directory)) {
      assertEquals(expected, all(reopened));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 4})
  void losesNothingHoweverWritesFail(long seed) {
    Random random = new Random(seed);
    Set<Quad> expected = new HashSet<>();
    Database database = new Database(directory);
    for (int write = 0; write < WRITES; write++) {
      int story = write;
      switch (random.nextInt(4)) {
        case 0, 1 -> {
          database.write(dataset -> add(dataset, story));
          Stories.story(story, 0).quads().forEach(expected::add);
        }
        case 2 -> {
          Database target = database;
          assertThrows(Broken.class, () -> target.write(dataset -> fail(dataset, story)));
        }
        default -> {
          // Nodes that are not in memory are read from the file, which moves where it is written.
          database.close();
          database = new Database(directory);
        }
      }
      if (random.nextBoolean()) {
        assertEquals(expected, all(database));
      }
    }
    assertEquals(expected, all(database));
    database.close();
    try (Database reopened = new Database(directory)) {
      assertEquals(expected, all(reopened));
    }
  }

  private static boolean add(DatasetGraph dataset, int story) {
    Stories.story(story, 0).quads().forEach(dataset::add);
    return true;
  }

  /** Only what no longer fits TDB2's write buffer reaches the file before the abort, and harms. */
  private static boolean fail(DatasetGraph dataset, int story) {
    add(dataset, story);
    Node node = NodeFactory.createURI("https://example.org/" + story);
    Node text = NodeFactory.createLiteralString("More than a buffer. ".repeat(WRITE_BUFFER / 10));
    dataset.add(Quad.create(node, node, node, text));
    throw new Broken();
  }

  private static Set<Quad> all(Database database) {
    return database.read(dataset -> Iter.toSet(dataset.find()));
  }

  private static final class Broken extends RuntimeException {}
}
