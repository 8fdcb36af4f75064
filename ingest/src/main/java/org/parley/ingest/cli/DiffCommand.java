package org.parley.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.history.ChangeCounts;
import org.parley.ingest.history.MissingChangesException;
import org.parley.ingest.history.NetChange;
import org.parley.ingest.history.Update;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how the dataset after one run differs from the dataset after another. */
@Command(
    name = "diff",
    description = {
      "Tells how the dataset after RUN2 differs from the dataset after RUN1, by kind of thing or as"
          + " an RDF Patch.",
      "With one number: what that run changed. 0 is the empty dataset; 'parley runs' lists them."
    },
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @Parameters(arity = "1..2", paramLabel = "RUN", description = "Numbers of runs.")
  private List<Long> runs = List.of();

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Option(names = "--patch", description = "Write every statement added and removed.")
  private boolean patch;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is whole.")
  private @Nullable Path output;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    long to = runs.get(runs.size() - 1);
    long from = runs.size() == 1 ? to - 1 : runs.get(0);
    NetChange change;
    try (Store store = dataset.openExisting()) {
      List<Update> updates = store.updates();
      requireKnown(from, updates);
      requireKnown(to, updates);
      change = NetChange.between(store.changes(), updates, from, to);
    } catch (MissingChangesException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
    try (OutputFile out = OutputFile.open(output, spec)) {
      if (patch) {
        change.write(out.writer());
      } else {
        summarise(change, out.writer());
      }
      out.complete();
    }
    return 0;
  }

  private void requireKnown(long run, List<Update> updates) {
    long last = updates.isEmpty() ? 0 : updates.get(updates.size() - 1).number();
    if (run < 0 || run > last) {
      throw new CommandException(
          "There is no run %d in %s: the last is %d. 'parley runs' lists them."
              .formatted(run, dataset.dataset, last));
    }
  }

  private void summarise(NetChange change, Writer out) {
    ChangeCounts counts = ChangeCounts.of(change, dataset.base);
    List<List<String>> rows =
        counts.kinds().entrySet().stream()
            .map(
                kind ->
                    List.of(
                        kind.getKey(),
                        Long.toString(kind.getValue().added()),
                        Long.toString(kind.getValue().removed()),
                        Long.toString(kind.getValue().changed())))
            .toList();
    PrintWriter lines = new PrintWriter(out);
    lines.print(new TextTable(List.of("", "added", "removed", "changed"), rows).fit(80));
    lines.printf("%,d quads added, %,d removed%n", change.added().size(), change.removed().size());
    lines.flush();
  }
}
