package org.parley.tests.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.parley.tests.scale.World.Thing;

/**
 * A graph of any size in the shape of one that was read from wire stories: as many passages, facts
 * and actors a document, the few in most documents and the many in few. The same size gives the
 * same graph. {@code GeneratedGraph QUADS FILE.nq[.gz]} writes it as N-Quads.
 */
public final class GeneratedGraph {

  private static final int QUADS_OF_A_DOCUMENT = 480;

  private GeneratedGraph() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: GeneratedGraph QUADS FILE.nq[.gz]");
      System.exit(2);
    }
    long written = write(Long.parseLong(arguments[0]), Path.of(arguments[1]));
    System.err.printf("%,d quads are in %s%n", written, arguments[1]);
  }

  /** About {@code quads} quads; returns how many. */
  public static long write(long quads, Path file) throws IOException {
    OutputStream raw = Files.newOutputStream(file);
    OutputStream stream = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw;
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16)) {
      return write(quads, out);
    }
  }

  static long write(long most, Appendable out) {
    SplittableRandom random = new SplittableRandom(most);
    Quads quads = new Quads(out);
    World world = new World((int) (most / QUADS_OF_A_DOCUMENT), random);
    quads.of("graph/runs", MadeUpDocument.RUN).type("Run").text("rdfs:label", "made up");
    quads.of("graph/runs", "graph/runs").typed("version", Long.toString(most), "integer");
    Stream.of(world.states, world.persons, world.bodies, world.groups, world.places, world.topics)
        .flatMap(List::stream)
        .forEach(thing -> preferred(quads, thing));
    for (int number = 0; quads.count() < most; number++) {
      new MadeUpDocument(quads, world, random, number).write();
    }
    return quads.count();
  }

  private static void preferred(Quads quads, Thing thing) {
    quads
        .of("graph/identity", thing.path())
        .type(thing.type())
        .text("skos:prefLabel", thing.name());
  }
}
