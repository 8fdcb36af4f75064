package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.store.LoadReport;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Applies the file of decisions as it is now. */
@Command(
    name = "apply",
    description = "Applies the file of decisions as it is now, after it was edited by hand.",
    sortOptions = false)
final class ReviewApply implements Callable<Integer> {

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @ParentCommand private @Nullable ReviewCommand parent;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    try (Store store = Objects.requireNonNull(parent).dataset().openExisting()) {
      store.begin(CommandLineText.of(command.commandLine()));
      LoadReport report = store.decide();
      out.println(
          "%d statements added, %d removed.".formatted(report.quadsAdded(), report.quadsRemoved()));
      report.leftOut().forEach(out::println);
      IdleDecisions.tell(store, out);
    }
    out.flush();
    return 0;
  }
}
