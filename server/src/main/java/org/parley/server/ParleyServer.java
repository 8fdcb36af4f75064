package org.parley.server;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.FusekiConfigException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.server.api.ApiServlet;
import org.parley.server.discovery.About;
import org.parley.server.discovery.DiscoveryFilter;
import org.parley.server.graph.PublicGraph;
import org.parley.server.guard.Admission;
import org.parley.server.guard.GuardedQuery;
import org.parley.server.guard.Limits;
import org.parley.server.guard.MemoryWatch;
import org.parley.server.guard.PublicGraphs;
import org.parley.server.guard.RunningQueries;
import org.parley.server.kept.AccessLog;
import org.parley.server.kept.DatasetLock;
import org.parley.server.kept.Figures;
import org.parley.server.kept.Health;
import org.parley.server.kept.Schedule;
import org.parley.server.kept.Upkeep;
import org.parley.server.mcp.McpServlet;
import org.parley.server.mcp.Toolbox;
import org.parley.server.pages.PagesServlet;
import org.parley.server.reconcile.ReconcileServlet;
import org.parley.server.web.CrossOrigin;
import org.parley.server.web.SafetyHeaders;
import org.parley.server.write.AdminServlet;
import org.parley.server.write.AuditLog;
import org.parley.server.write.Gate;
import org.parley.server.write.Users;
import org.parley.server.write.WriteFilter;
import org.parley.server.write.Writing;

/** Fuseki and the linked-data pages, running on one port over one dataset that nobody changes. */
public final class ParleyServer implements AutoCloseable {

  static final String USERS = "users";

  /** How long a stop waits for what is being answered. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final String QUERY_SERVICE = "/sparql";

  private final FusekiServer fuseki;
  private final Toolbox toolbox;
  private final DatasetGraph database;
  private final DatasetGraphText dataset;
  private final RunningQueries running;
  private final Health health;
  private final Figures figures;
  private final MemoryWatch watch;
  private final Upkeep upkeep;

  private ParleyServer(
      FusekiServer fuseki,
      Toolbox toolbox,
      DatasetGraph database,
      DatasetGraphText dataset,
      RunningQueries running,
      Health health,
      Figures figures,
      MemoryWatch watch,
      Upkeep upkeep) {
    this.upkeep = upkeep;
    this.health = health;
    this.figures = figures;
    this.running = running;
    this.fuseki = fuseki;
    this.toolbox = toolbox;
    this.watch = watch;
    this.database = database;
    this.dataset = dataset;
  }

  /**
   * Opens the dataset, renews its text index where that is out of date, and listens.
   *
   * @param progress told what takes time
   * @throws CannotServe where the dataset is absent, in use elsewhere or misconfigured
   */
  public static ParleyServer start(Settings settings, Consumer<String> progress) {
    Configuration configuration = Configuration.of(settings);
    DatasetGraph database = open(configuration.database());
    try {
      TextIndexState index = TextIndexState.of(configuration, database, settings.base());
      boolean current = index.current();
      if (!current) {
        index.clear();
      }
      FusekiServer.Builder builder = FusekiServer.create().parseConfig(configuration.model());
      if (!(builder.getDataset(QUERY_SERVICE) instanceof DatasetGraphText dataset)) {
        throw new CannotServe(
            "The configuration must offer a text dataset as the service " + QUERY_SERVICE + ".");
      }
      if (!current) {
        TextIndexing.fill(dataset, progress);
        index.recordCurrent();
      }
      PublicGraph graph = new PublicGraph(dataset, settings.base());
      Limits limits = Limits.of(configuration.model());
      About about = About.of(configuration.model());
      RunningQueries running = new RunningQueries(limits);
      CompletableFuture<FusekiServer> stop = new CompletableFuture<>();
      Gate gate = new Gate(new Users(settings.dataset().resolve(USERS)), limits);
      AuditLog audit = new AuditLog(settings.dataset().resolve("audit.jsonl"));
      Admission admission = new Admission(limits, System::nanoTime);
      Figures figures =
          new Figures(settings.dataset(), () -> running.all().size(), admission::waiting);
      Health health = new Health(graph, figures, limits);
      DatasetLock lock = new DatasetLock(settings.dataset());
      Upkeep upkeep =
          new Upkeep(
              database,
              lock,
              Schedule.of(configuration.model()),
              () -> renew(index, dataset, progress),
              figures,
              progress);
      Writing writing =
          new Writing(
              dataset,
              settings.base(),
              lock,
              upkeep::takeUp,
              index::recordCurrent,
              () -> stopSoon(stop));
      Toolbox toolbox = new Toolbox(graph, settings.base(), running, limits);
      FusekiServer fuseki =
          Listening.on(
              builder
                  .numServerThreads(4, limits.atOnce() + limits.waiting() + 32)
                  .registerOperation(Operation.Query, new GuardedQuery(limits, running))
                  .registerOperation(Operation.GSP_R, new PublicGraphs())
                  .addFilter("/*", new SafetyHeaders())
                  .addFilter("/*", new CrossOrigin())
                  .addFilter("/*", new AccessLog(figures, limits))
                  .addFilter("/*", admission)
                  .addFilter(
                      "/*",
                      new DiscoveryFilter(
                          graph,
                          about,
                          settings.dataset().resolve("dumps"),
                          limits.trustedProxies()))
                  .addServlet("/health/*", health)
                  .addServlet("/metrics", health)
                  .addFilter(
                      "/*",
                      new WriteFilter(
                          gate, writing, audit, dataset, settings.base(), running, limits))
                  .addServlet(AdminServlet.PATHS, new AdminServlet(gate, running, upkeep))
                  .addServlet(
                      ApiServlet.PATHS,
                      new ApiServlet(graph, settings.base(), running, limits, about))
                  .addServlet(
                      McpServlet.PATH,
                      new McpServlet(
                          toolbox,
                          about,
                          limits.trustedProxies(),
                          settings.host().equals("127.0.0.1")
                              || settings.host().equals("localhost")))
                  .addServlet(
                      ReconcileServlet.PATHS,
                      new ReconcileServlet(graph, about, limits.trustedProxies()))
                  .addServlet("/*", new PagesServlet(graph)),
              settings);
      stop.complete(fuseki);
      return new ParleyServer(
          fuseki,
          toolbox,
          database,
          dataset,
          running,
          health,
          figures,
          MemoryWatch.over(running, limits.memory()),
          upkeep);
    } catch (FusekiConfigException | IllegalArgumentException e) {
      throw new CannotServe("The configuration does not hold: " + e.getMessage(), e);
    }
  }

  /** Where a browser finds it. */
  public URI address() {
    return Listening.address(fuseki);
  }

  /** What a language model can have done. */
  Toolbox toolbox() {
    return toolbox;
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    health.stopping();
    running.letEnd(PATIENCE);
    fuseki.stop();
    upkeep.close();
    running.close();
    watch.close();
    figures.close();
    dataset.getTextIndex().close();
    // The database remembers the index it was opened with, so it has to go with it.
    TDBInternal.expel(database, true);
  }

  private static void renew(
      TextIndexState index, DatasetGraphText dataset, Consumer<String> progress) {
    index.forget();
    TextIndexing.refill(dataset, progress);
    index.recordCurrent();
  }

  /** The answer that says why is sent first. */
  private static void stopSoon(CompletableFuture<FusekiServer> fuseki) {
    Thread stopping = new Thread(() -> fuseki.thenAccept(FusekiServer::stop), "stop");
    stopping.setDaemon(true);
    stopping.start();
  }

  private static DatasetGraph open(Path database) {
    if (!Files.isDirectory(database)) {
      throw new CannotServe(
          "There is no dataset at "
              + database
              + ". Ingest a document first, or name another directory with --dataset.");
    }
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(database));
    } catch (JenaException e) {
      throw new CannotServe(
          "The dataset at "
              + database
              + " cannot be opened: "
              + e.getMessage()
              + ". If another process has it, such as an ingest, wait until that has ended.",
          e);
    }
  }
}
