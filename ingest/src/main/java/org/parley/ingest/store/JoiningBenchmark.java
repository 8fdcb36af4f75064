package org.parley.ingest.store;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.decision.Decisions;
import org.parley.ingest.identity.Identity;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ontology.Base;

/**
 * Measures what it costs to join a document with those that are there, in a dataset that grows
 * ({@link Copies}): identifying its actors and meetings, and writing again the other documents
 * whose names change by it. Writing the document itself is told apart.
 */
public final class JoiningBenchmark {

  private static final int WINDOW = 500;

  private final Base base;
  private final PrintStream out;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Graphs graphs;
  private final Identity identity = new Identity(Authority.standard());

  private JoiningBenchmark(Base base, PrintStream out) {
    this.base = base;
    this.out = out;
    this.graphs = new Graphs(base);
  }

  /**
   * Measures with copies of what was read into a dataset, which is only read.
   *
   * @param sizes in documents, ascending, at which the cost of the last 500 is printed; in each
   *     case the copies of the same 500
   * @param scratch directory of the dataset that is made
   */
  public static void run(Path dataset, Base base, int[] sizes, Path scratch, PrintStream out)
      throws IOException {
    List<DocumentGraphs> documents;
    try (Store store = Store.open(dataset, base)) {
      documents = new ArrayList<>(store.documentGraphs());
    }
    Collections.shuffle(documents, new Random(1));
    new JoiningBenchmark(base, out)
        .run(new Copies(base, documents), documents.size(), sizes, scratch);
  }

  /** Times in nanoseconds of this thread's processor. */
  private record Cost(long preparing, long joining, long writing, int rewritten) {

    static final Cost NOTHING = new Cost(0, 0, 0, 0);

    Cost plus(Cost other) {
      return new Cost(
          preparing + other.preparing,
          joining + other.joining,
          writing + other.writing,
          rewritten + other.rewritten);
    }
  }

  private void run(Copies copies, int originals, int[] sizes, Path scratch) throws IOException {
    if (originals < 2 * WINDOW) {
      out.printf("It takes %d documents or more, not %d.%n", 2 * WINDOW, originals);
      return;
    }
    out.printf(
        "%,d documents and copies of them; processor time a document, of the last %d%n",
        originals, WINDOW);
    out.printf(
        "%-12s %14s %14s %16s %16s%n",
        "documents", "joining, ms", "of the first", "others rewritten", "all writing, ms");
    double first = 0;
    try (Database database = new Database(scratch.resolve("tdb2"))) {
      Readings readings = new Readings(scratch.resolve("readings"));
      int done = 0;
      for (int size : sizes) {
        // The last full window that ends where a copy has given so many of its documents.
        int end = size / originals * originals + 2 * WINDOW;
        Cost last = Cost.NOTHING;
        while (done < end) {
          Cost cost = load(copies, done, Math.min(WINDOW / 2, end - done), database, readings);
          last = done >= end - WINDOW ? last.plus(cost) : last;
          done += Math.min(WINDOW / 2, end - done);
        }
        double joining = milliseconds(last.preparing + last.joining);
        first = first == 0 ? joining : first;
        out.printf(
            Locale.ROOT,
            "%-12s %14.2f %14.2f %16.2f %16.2f%n",
            "%,d".formatted(end),
            joining,
            joining / first,
            (double) last.rewritten / WINDOW,
            milliseconds(last.writing));
      }
    }
  }

  private static double milliseconds(long nanos) {
    return nanos / 1e6 / WINDOW;
  }

  private Cost load(Copies copies, int from, int number, Database database, Readings readings) {
    List<DocumentGraphs> batch =
        IntStream.range(from, from + number).mapToObj(copies::get).toList();
    long begin = now();
    List<Arrival> arrivals = batch.stream().map(Arrival::of).toList();
    readings.write(arrivals.stream().map(Arrival::reading).toList());
    long prepared = now() - begin;
    Cost cost = database.write(dataset -> join(dataset, arrivals, readings));
    return cost.plus(new Cost(prepared, 0, 0, 0));
  }

  private Cost join(DatasetGraph dataset, List<Arrival> arrivals, Readings readings) {
    long begin = now();
    Joining joining = Joining.withoutDecisions(dataset, readings, graphs, identity);
    arrivals.forEach(
        arrival -> joining.put(graphs.facts(arrival.document().documentId()), arrival, false));
    Map<Node, List<Quad>> joined = joining.finish();
    Set<Node> own =
        arrivals.stream()
            .map(arrival -> graphs.facts(arrival.document().documentId()))
            .collect(Collectors.toSet());
    Change change =
        new Change(dataset, graphs, readings, identity, Authority.standard(), Decisions.NONE);
    joined.forEach(
        (document, quads) -> {
          if (!own.contains(document)) {
            change.replace(document, quads);
          }
        });
    CommonKnowledge common = new CommonKnowledge(dataset, graphs);
    joining.tell(common);
    long joinedAt = now();
    own.forEach(document -> change.replace(document, joined.getOrDefault(document, List.of())));
    change.finish();
    return new Cost(0, joinedAt - begin, now() - joinedAt, joined.size() - own.size());
  }

  private long now() {
    return threads.getCurrentThreadCpuTime();
  }
}
