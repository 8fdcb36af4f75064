package org.parley.ingest.cli;

import picocli.CommandLine.Option;

/** Asks how a command is used. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("unused") // Read by picocli.
  private boolean asked;
}
