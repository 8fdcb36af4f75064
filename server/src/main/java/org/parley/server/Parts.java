package org.parley.server;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.parley.server.discovery.About;
import org.parley.server.graph.PublicGraph;
import org.parley.server.guard.Admission;
import org.parley.server.guard.Limits;
import org.parley.server.guard.MemoryWatch;
import org.parley.server.guard.RunningQueries;
import org.parley.server.kept.DatasetLock;
import org.parley.server.kept.Figures;
import org.parley.server.kept.Health;
import org.parley.server.kept.Room;
import org.parley.server.kept.Schedule;
import org.parley.server.kept.Upkeep;
import org.parley.server.mcp.Toolbox;
import org.parley.server.write.AuditLog;
import org.parley.server.write.Gate;
import org.parley.server.write.Users;
import org.parley.server.write.Writing;

/** What a server is made of, but for who listens. */
record Parts(
    Settings settings,
    Opened opened,
    PublicGraph graph,
    Limits limits,
    About about,
    RunningQueries running,
    Admission admission,
    Gate gate,
    AuditLog audit,
    Writing writing,
    Figures figures,
    Health health,
    Upkeep upkeep,
    MemoryWatch watch,
    Toolbox toolbox) {

  static final String USERS = "users";

  /**
   * @param stop done where the database has to be opened anew
   * @param progress told what takes time
   */
  static Parts of(Settings settings, Opened opened, Runnable stop, Consumer<String> progress) {
    Model configuration = opened.configuration().model();
    About about = About.of(configuration);
    PublicGraph graph =
        new PublicGraph(opened.dataset(), settings.base(), about.address().orElse(""));
    Limits limits = Limits.of(configuration);
    RunningQueries running = new RunningQueries(limits);
    Admission admission = new Admission(limits, System::nanoTime);
    Figures figures =
        new Figures(settings.dataset(), () -> running.all().size(), admission::waiting);
    DatasetLock lock = new DatasetLock(settings.dataset());
    Upkeep upkeep =
        new Upkeep(
            opened.database(),
            lock,
            Schedule.of(configuration),
            () -> opened.renewIndex(progress),
            figures,
            progress);
    return new Parts(
        settings,
        opened,
        graph,
        limits,
        about,
        running,
        admission,
        new Gate(new Users(settings.dataset().resolve(USERS)), limits),
        new AuditLog(settings.dataset().resolve("audit.jsonl")),
        new Writing(
            opened.dataset(),
            settings.base(),
            lock,
            new Room(settings.dataset()),
            upkeep::takeUp,
            opened.index()::recordCurrent,
            stop),
        figures,
        new Health(graph, settings.base(), figures, limits),
        upkeep,
        MemoryWatch.over(running, limits.memory()),
        new Toolbox(graph, settings.base(), running, limits));
  }

  /** Lets what is being answered end, for so long. */
  void letEnd(Duration patience) {
    health.stopping();
    running.letEnd(patience);
  }

  /** When nobody listens any more. */
  void close() {
    upkeep.close();
    running.close();
    watch.close();
    figures.close();
    opened.close();
  }
}
