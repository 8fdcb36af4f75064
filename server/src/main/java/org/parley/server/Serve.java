package org.parley.server;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that serves a dataset: pages for readers, queries for programs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the dataset: linked-data pages and a SPARQL query service on one port.")
public final class Serve implements Callable<Integer> {

  /** For whoever starts it again: systemd does after a failure. */
  private static final int MUST_OPEN_ANEW = 4;

  @Mixin private final ServedDataset dataset = new ServedDataset();

  @Option(
      names = "--port",
      description = "The port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      description =
          "The address to listen on; 0.0.0.0 for every one this machine has"
              + " (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host = "127.0.0.1";

  @Option(
      names = "--add-user",
      paramLabel = "NAME:ROLE",
      description =
          "Enter a user (writer or admin), whose password is read from the terminal or from the"
              + " input, and end.")
  private @Nullable String newUser;

  private Serve() {}

  public static void main(String[] arguments) {
    ServedDataset.logLittle();
    System.exit(new CommandLine(new Serve()).execute(arguments));
  }

  @Override
  public Integer call() {
    try {
      if (newUser != null) {
        return NewUser.enter(dataset.directory().resolve(Parts.USERS), newUser);
      }
      ParleyServer server = ParleyServer.start(dataset.at(host, port), System.err::println);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      System.out.println("Parley is ready at " + server.address());
      return server.join() ? 0 : MUST_OPEN_ANEW;
    } catch (CannotServe | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
