package org.parley.server.kept;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/** What Prometheus reads at {@code /metrics}. */
public final class Figures implements AutoCloseable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private volatile Compaction last = new Compaction(0, 0, 0);

  public Figures(Path dataset, Supplier<Number> running, Supplier<Number> waiting) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
    gauge("parley.queries.running", "Queries that are being answered", running);
    gauge("parley.queries.waiting", "Requests that wait for their turn", waiting);
    File disk = dataset.toFile();
    gauge("parley.disk.free.bytes", "Room on the dataset's disk", disk::getUsableSpace);
    gauge(
        "parley.database.bytes",
        "Size of the database's files",
        () -> Upkeep.bytes(dataset.resolve("tdb2")));
    gauge(
        "parley.compaction.bytes.before",
        "Size of the database's files before the last compaction, 0 where there was none",
        () -> last.before());
    gauge(
        "parley.compaction.bytes.after",
        "Size of the database's files after the last compaction",
        () -> last.after());
    gauge("parley.compaction.seconds", "How long the last compaction took", () -> last.seconds());
  }

  void compacted(Compaction done) {
    last = done;
  }

  private void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  /** Counts a request under the first part of its path, of which there are few. */
  void answered(String path, String method, int status, Duration took) {
    Timer.builder("parley.requests")
        .description("Requests by the first part of the path")
        .tag("part", part(path))
        .tag("method", method.matches("GET|HEAD|POST|PUT|DELETE|OPTIONS") ? method : "other")
        .tag("status", Integer.toString(status))
        .publishPercentileHistogram()
        .serviceLevelObjectives(Duration.ofMillis(200), Duration.ofSeconds(1))
        .register(registry)
        .record(took);
  }

  String text() {
    return registry.scrape();
  }

  private static String part(String path) {
    String first = path.replaceAll("^/([a-z]*).*$", "$1");
    return switch (first) {
      case "sparql",
          "data",
          "update",
          "api",
          "search",
          "actor",
          "document",
          "meeting",
          "position",
          "proposal",
          "office",
          "place",
          "topic",
          "static",
          "ontology",
          "admin",
          "mcp" ->
          first;
      case "" -> "home";
      default -> "other";
    };
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
