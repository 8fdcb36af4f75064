package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;

/** The command line. */
@Command(
    name = "parley",
    description = "Reads reporting on diplomacy into a graph whose facts open their own words.",
    subcommands = {
      IngestCommand.class,
      RebuildCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      RetractCommand.class,
      RunsCommand.class,
      DiffCommand.class,
      ExportCommand.class,
      CheckCommand.class,
      ReviewCommand.class,
      BenchCommand.class,
      QualityCommand.class,
      WeighCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Parley {

  @Mixin private final HelpOption help = new HelpOption();

  private Parley() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** All commands, writing UTF-8 to the standard streams. */
  static CommandLine commandLine() {
    return new CommandLine(new Parley())
        .addSubcommand(QueryCommand.commandLine())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FailureMessages());
  }
}
