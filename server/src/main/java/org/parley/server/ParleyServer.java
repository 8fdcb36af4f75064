package org.parley.server;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiConfigException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.parley.server.mcp.Toolbox;

/** Fuseki and the linked-data pages, running on one port over one dataset. */
public final class ParleyServer implements AutoCloseable {

  /** How long a stop waits for what is being answered. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final FusekiServer fuseki;
  private final Parts parts;

  private ParleyServer(FusekiServer fuseki, Parts parts) {
    this.fuseki = fuseki;
    this.parts = parts;
  }

  /**
   * Opens the dataset, renews its text index where that is out of date, and listens.
   *
   * @param progress told what takes time, and what an operator should know
   * @throws CannotServe where the dataset is absent, damaged, in use elsewhere or misconfigured
   */
  public static ParleyServer start(Settings settings, Consumer<String> progress) {
    try {
      CompletableFuture<FusekiServer> started = new CompletableFuture<>();
      Parts parts =
          Parts.of(settings, Opened.of(settings, progress), () -> stopSoon(started), progress);
      FusekiServer fuseki = Listening.on(Routes.of(parts), settings);
      started.complete(fuseki);
      return new ParleyServer(fuseki, parts);
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
    return parts.toolbox();
  }

  /**
   * Waits until the server is stopped.
   *
   * @return false where it had to stop, as a change could not be stored
   */
  public boolean join() {
    fuseki.join();
    return !parts.writing().isBroken();
  }

  @Override
  public void close() {
    parts.letEnd(PATIENCE);
    fuseki.stop();
    parts.close();
  }

  /** The answer that says why is sent first. */
  private static void stopSoon(CompletableFuture<FusekiServer> fuseki) {
    Thread stopping = new Thread(() -> fuseki.thenAccept(FusekiServer::stop), "stop");
    stopping.setDaemon(true);
    stopping.start();
  }
}
