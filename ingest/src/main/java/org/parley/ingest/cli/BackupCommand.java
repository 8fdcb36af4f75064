package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the dataset into a directory from which it can be made again. */
@Command(
    name = "backup",
    description = {
      "Writes the dataset as it is at one moment into DIRECTORY, which must not be there yet, and"
          + " reads it back. A server may go on serving it; changes wait while files are copied.",
      "What is there afterwards is whole; where anything fails there is nothing."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Parameters(paramLabel = "DIRECTORY", description = "Where the backup is to be.")
  private Path target = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Backup.Summary made = Backup.make(dataset.dataset, target, dataset.base);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.printf(
        "Backed up %,d quads, %,d bytes, read back: %s%n", made.quads(), made.bytes(), target);
    return 0;
  }
}
