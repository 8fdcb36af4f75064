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
import org.parley.ingest.Pipeline;
import org.parley.ingest.Release;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.quality.Commit;
import org.parley.ingest.quality.GeneratedPart;
import org.parley.ingest.quality.Quality;
import org.parley.ingest.quality.QualityReport;
import org.parley.ingest.text.Nlp4jAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how right Parley reads, on texts that people annotated. */
@Command(
    name = "quality",
    description = {
      "Measures how right Parley reads, on texts that people annotated, and prints the tables of"
          + " docs/quality.md, which tells how each measure is taken and what the files hold.",
      "Any of the sets may be left out."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:measured",
      "1:the run failed",
      "2:the command or an annotation file was not understood",
      "4:measured, and a passage or a fact has not the evidence it must have"
    },
    mixinStandardHelpOptions = true)
final class QualityCommand implements Callable<Integer> {

  static final int EVIDENCE_IS_WRONG = 4;

  @Option(
      names = "--annotated",
      paramLabel = "DIR",
      description =
          "Articles annotated for all that Parley reads: NAME.txt, NAME.json and DATES.txt.")
  private List<Path> annotated = new ArrayList<>();

  @Option(
      names = "--polnear",
      paramLabel = "DIR",
      description = "Political news annotated for attribution, a part of PolNeAR.")
  private List<Path> polnear = new ArrayList<>();

  @Option(
      names = "--plover",
      paramLabel = "FILE",
      description = "Sentences coded by event, source and target, as JSON.")
  private List<Path> plover = new ArrayList<>();

  @Option(
      names = "--frus",
      paramLabel = "PATH",
      description =
          "A volume of Foreign Relations of the United States in TEI, or a directory of them.")
  private List<Path> frus = new ArrayList<>();

  @Option(
      names = "--joins",
      paramLabel = "PATH",
      description = {
        "Documents that nobody annotated: 100 actors that are held to be one in two of them, though"
            + " they call them otherwise, are written to the file of --errors, to be judged."
      })
  private List<Path> joins = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Decides which of the joins are told (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--most",
      paramLabel = "N",
      description =
          "Read so many documents of PolNeAR and of FRUS at most, taken evenly from the whole"
              + " (default: all).")
  private int most = Integer.MAX_VALUE;

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Write the tables into this page, in place of those it has.")
  private @Nullable Path page;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description =
          "Write what was missed, is extra or wrong, and what was matched into this file, as"
              + " tab-separated values.")
  private @Nullable Path errors;

  @Option(
      names = "--commit",
      paramLabel = "NAME",
      description = "What is measured, to be named beside the numbers (default: what Git says).")
  private @Nullable String commit;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    int readers = threads.number();
    QualityReport report;
    List<String> slips = new ArrayList<>();
    try {
      Quality quality = quality();
      GeneratedPart part = page == null ? null : GeneratedPart.of(page);
      err.println("Loading the language models …");
      Authority authority = Authority.standard();
      report =
          quality.measure(
              new Pipeline(new Nlp4jAnnotator(), authority),
              Release.current().extractor(authority),
              readers,
              err::println,
              slips::add);

      String tables = report.markdown(measured());
      out.print(tables);
      out.flush();
      if (errors != null) {
        Files.write(errors, slips);
      }
      if (part != null) {
        part.write(tables);
      }
    } catch (NoSuchFileException e) {
      throw new CommandException("There is no file or directory " + e.getMessage() + ".");
    }
    return report.sound() ? 0 : EVIDENCE_IS_WRONG;
  }

  private Quality quality() throws IOException {
    if (most < 1) {
      throw new CommandException("It takes at least one document, not " + most + ".");
    }
    Quality quality = new Quality(most);
    for (Path directory : annotated) {
      quality.addAnnotated(directory);
    }
    for (Path directory : polnear) {
      quality.addPolnear(directory);
    }
    for (Path file : plover) {
      quality.addPlover(file);
    }
    for (Path path : frus) {
      quality.addFrus(path);
    }
    for (Path path : joins) {
      quality.addJoins(path, seed);
    }
    if (quality.isEmpty()) {
      throw new CommandException(
          "There is nothing to measure with: name a set, such as --annotated DIR.");
    }
    return quality;
  }

  private String measured() {
    Release release = Release.current();
    String named =
        commit != null
            ? commit
            : Commit.of(Path.of(System.getProperty("parley.home", "."))).orElse("unknown");
    return "commit %s (Parley %s, %s)".formatted(named, release.version(), release.engine());
  }
}
