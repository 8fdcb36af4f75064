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

/** Makes a dataset of a backup. */
@Command(
    name = "restore",
    description = {
      "Makes the dataset of a backup in the directory named by --dataset, which must not be there"
          + " yet. The backup's checksums are compared first, and what was made is read back."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Parameters(paramLabel = "DIRECTORY", description = "Where the backup is.")
  private Path backup = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Backup.Summary made = Backup.restore(backup, dataset.dataset, dataset.base);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.printf("Restored %,d quads, read back: %s%n", made.quads(), dataset.dataset);
    return 0;
  }
}
