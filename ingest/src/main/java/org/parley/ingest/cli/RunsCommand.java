package org.parley.ingest.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.history.Update;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the commands that changed the dataset. */
@Command(
    name = "runs",
    description = {
      "Lists the commands that changed the dataset, the first first.",
      "What one of them changed is told by 'parley diff'."
    },
    sortOptions = false)
final class RunsCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "120",
      description = "Characters a line (default: ${DEFAULT-VALUE}).")
  private int width = 120;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = {
        "Delete from the log what all but the last N runs changed: 'parley diff' can then no longer"
            + " tell of them. The list still has them."
      })
  private @Nullable Integer keep;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (keep != null && keep < 1) {
      throw new CommandException("The log keeps at least the last run, not " + keep + ".");
    }
    try (Store store = dataset.openExisting()) {
      if (keep != null) {
        store.keepChangesOfLast(keep);
      }
      List<List<String>> rows =
          store.updates().stream()
              .map(update -> row(update, store.changes().size(update.number(), update.parts())))
              .toList();
      TextTable table =
          new TextTable(
              List.of("run", "when", "new", "replaced", "removed", "quads", "log", "command"),
              rows);
      Objects.requireNonNull(spec).commandLine().getOut().print(table.fit(width));
      Objects.requireNonNull(spec).commandLine().getOut().flush();
    }
    return 0;
  }

  private static List<String> row(Update update, long bytes) {
    return List.of(
        Long.toString(update.number()),
        TIME.format(update.ended()),
        Long.toString(update.documentsAdded()),
        Long.toString(update.documentsReplaced()),
        Long.toString(update.documentsRemoved()),
        "+%d -%d".formatted(update.statementsAdded(), update.statementsRemoved()),
        bytes == 0 ? "none" : "%d kB".formatted((bytes + 1023) / 1024),
        update.command());
  }
}
