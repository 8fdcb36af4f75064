package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.Ingestion;
import org.parley.ingest.Rebuild;
import org.parley.ingest.Summary;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.text.Nlp4jAnnotator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads all documents of the dataset again and puts the result in its place. */
@Command(
    name = "rebuild",
    description = {
      "Reads all documents of the dataset again, from the texts it holds, into a new graph beside the"
          + " old, and puts it in its place in one step.",
      "Until then the old one is as it was, and may be served. A rebuild that was stopped goes on."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "256",
      description = "Documents written in one transaction (default: ${DEFAULT-VALUE}).")
  private int batch = 256;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    if (!Files.isDirectory(dataset.dataset)) {
      throw new CommandException("There is no dataset in %s.".formatted(dataset.dataset));
    }
    Summary summary;
    try (Rebuild rebuild = Rebuild.begin(dataset.dataset, dataset.base);
        Progress progress =
            new Progress(command.getErr(), Ansi.AUTO.enabled(), rebuild.documents())) {
      summary =
          rebuild.run(
              Authority.standard(),
              new Ingestion.Settings(threads.number(), batch, dataset.dataset, false),
              () -> progress.load(Nlp4jAnnotator::new),
              progress,
              CommandLineText.of(command),
              kept -> tell(kept, out));
      rebuild.idle().forEach(out::println);
      if (rebuild.inUse()) {
        out.println(
            "Another process has the dataset open: a server goes over to the new graph now, any other"
                + " process goes on with the old one.");
      }
    }
    new SummaryText(summary, dataset.dataset).print(out);
    return summary.setAside() == 0 ? 0 : IngestCommand.SOME_SET_ASIDE;
  }

  private static void tell(List<String> kept, PrintWriter out) {
    if (!kept.isEmpty()) {
      out.printf(
          "Kept as they were, because they cannot be read now: %d documents.%n", kept.size());
    }
  }
}
