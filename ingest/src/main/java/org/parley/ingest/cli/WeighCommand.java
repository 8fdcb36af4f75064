package org.parley.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.quality.WeightLearning;
import org.parley.ingest.text.Nlp4jAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns what speaks for an attribution that no rule sees. */
@Command(
    name = "weigh",
    description = {
      "Learns from texts in which all attributions are annotated what speaks for one that no rule"
          + " sees, and writes the table of weights that positions are read with. It counts from"
          + " the next build on; docs/positions.md tells how it is used.",
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:learned",
      "1:the run failed",
      "2:the command or an annotation file was not understood"
    },
    mixinStandardHelpOptions = true)
final class WeighCommand implements Callable<Integer> {

  @Option(
      names = "--polnear",
      paramLabel = "DIR",
      required = true,
      description = "Texts annotated for attribution, as PolNeAR is published.")
  private Path polnear = Path.of(".");

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--write",
      paramLabel = "FILE",
      required = true,
      description = "The table to write, over the one there is; its comments stay.")
  private Path table = Path.of("weights.tsv");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    int readers = threads.number();
    WeightLearning.Learned learned;
    try {
      learned =
          WeightLearning.from(polnear).learn(new Nlp4jAnnotator(), Authority.standard(), readers);
    } catch (NoSuchFileException e) {
      throw new CommandException("There is no file or directory " + e.getMessage() + ".");
    }
    List<String> lines = new ArrayList<>();
    if (Files.exists(table)) {
      Files.readAllLines(table).stream().filter(l -> l.startsWith("#")).forEach(lines::add);
    }
    lines.addAll(learned.lines());
    try (OutputFile file = OutputFile.open(table, spec)) {
      file.writer().write(String.join("\n", lines) + "\n");
      file.complete();
    }
    out.printf(
        "%,d candidates, of which %,d are annotated and found by no rule: %,d weights.%n",
        learned.candidates(), learned.right(), learned.weights().size());
    return 0;
  }
}
