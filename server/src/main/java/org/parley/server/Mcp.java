package org.parley.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.Base;
import org.parley.server.discovery.Web;
import org.parley.server.mcp.Stdio;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command that answers a language model over standard input and output, and serves the pages
 * that its answers link to on a free port of this machine.
 */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description =
        "Answers a language model over standard input and output (Model Context Protocol). A running"
            + " server does the same at /mcp.")
public final class Mcp implements Callable<Integer> {

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "Where the dataset is kept (default: ${DEFAULT-VALUE}).")
  private Path dataset = Path.of("data");

  @Option(
      names = "--port",
      description = "The port of the pages; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 0;

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

  private Mcp() {}

  public static void main(String[] arguments) {
    String level = "org.slf4j.simpleLogger.defaultLogLevel";
    System.setProperty(level, System.getProperty(level, "warn"));
    // What strangers send is no error of ours, and they must not fill the log with it.
    String protocol = "org.slf4j.simpleLogger.log.io.modelcontextprotocol";
    System.setProperty(protocol, System.getProperty(protocol, "off"));
    // The output belongs to the protocol: whatever else is printed goes beside it.
    System.setOut(System.err);
    System.exit(new CommandLine(new Mcp()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings =
        new Settings(dataset, "127.0.0.1", port, new Base(base), Optional.ofNullable(config));
    try (ParleyServer server = ParleyServer.start(settings, System.err::println)) {
      System.err.println("Parley's pages are at " + server.address());
      Stdio.serve(
          server.toolbox(),
          new Web(server.address().toString()),
          System.in,
          new PrintStream(new FileOutputStream(FileDescriptor.out), true));
      return 0;
    } catch (CannotServe | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
