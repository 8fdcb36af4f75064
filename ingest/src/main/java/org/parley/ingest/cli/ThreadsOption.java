package org.parley.ingest.cli;

import picocli.CommandLine.Option;

/** How many documents are read side by side. */
final class ThreadsOption {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read documents (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * At least one.
   *
   * @throws CommandException if it is less
   */
  int number() {
    if (threads < 1) {
      throw new CommandException("It takes at least one thread, not " + threads + ".");
    }
    return threads;
  }
}
