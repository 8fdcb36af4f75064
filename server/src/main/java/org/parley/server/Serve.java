package org.parley.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.Base;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that serves a dataset: pages for readers, queries for programs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the dataset: linked-data pages and a SPARQL query service on one port.")
public final class Serve implements Callable<Integer> {

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Where the dataset is kept (default: ${DEFAULT-VALUE}).")
  private Path dataset = Path.of("data");

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
      names = "--base",
      paramLabel = "IRI",
      description = "Under which IRI the data is named (default: ${DEFAULT-VALUE}).")
  private String base = Base.DEFAULT.iri();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A Fuseki configuration in place of the one that is shipped.")
  private @Nullable Path config;

  @Option(
      names = "--add-user",
      paramLabel = "NAME:ROLE",
      description =
          "Enter a user (writer or admin), whose password is read from the terminal or from the"
              + " input, and end.")
  private @Nullable String newUser;

  private Serve() {}

  public static void main(String[] arguments) {
    // A line for each request is for those who ask for it.
    String level = "org.slf4j.simpleLogger.defaultLogLevel";
    System.setProperty(level, System.getProperty(level, "warn"));
    // What strangers send is no error of ours, and they must not fill the log with it.
    String protocol = "org.slf4j.simpleLogger.log.io.modelcontextprotocol";
    System.setProperty(protocol, System.getProperty(protocol, "off"));
    System.exit(new CommandLine(new Serve()).execute(arguments));
  }

  @Override
  public Integer call() {
    try {
      if (newUser != null) {
        return NewUser.enter(dataset.resolve(ParleyServer.USERS), newUser);
      }
      Settings settings =
          new Settings(dataset, host, port, new Base(base), Optional.ofNullable(config));
      ParleyServer server = ParleyServer.start(settings, System.err::println);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      System.out.println("Parley is ready at " + server.address());
      server.join();
      return 0;
    } catch (CannotServe | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
