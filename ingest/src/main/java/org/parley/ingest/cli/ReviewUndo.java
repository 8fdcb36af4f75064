package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes decisions back. */
@Command(
    name = "undo",
    description = {
      "Takes decisions back: their lines go, and the graph is what it would be without them."
    },
    sortOptions = false)
final class ReviewUndo implements Callable<Integer> {

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @ParentCommand private @Nullable ReviewCommand parent;

  @Parameters(
      arity = "1..*",
      paramLabel = "LINE",
      description = "Numbers of lines, as 'parley review list' shows them.")
  private List<Integer> lines = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    try (Store store = Objects.requireNonNull(parent).dataset().openExisting()) {
      store.begin(CommandLineText.of(command.commandLine()));
      List<String> removed = store.decisionsFile().remove(lines);
      store.decide();
      removed.forEach(line -> out.println("Undone: " + line.replace('\t', ' ')));
    }
    out.flush();
    return 0;
  }
}
