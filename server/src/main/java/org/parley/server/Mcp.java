package org.parley.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.parley.server.discovery.Web;
import org.parley.server.mcp.Stdio;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private final ServedDataset dataset = new ServedDataset();

  @Option(
      names = "--port",
      description = "The port of the pages; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 0;

  private Mcp() {}

  public static void main(String[] arguments) {
    ServedDataset.logLittle();
    // The output belongs to the protocol: whatever else is printed goes beside it.
    System.setOut(System.err);
    System.exit(new CommandLine(new Mcp()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    try (ParleyServer server =
        ParleyServer.start(dataset.at("127.0.0.1", port), System.err::println)) {
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
