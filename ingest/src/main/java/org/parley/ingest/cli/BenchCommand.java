package org.parley.ingest.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ingest.Benchmark;
import org.parley.ingest.BenchmarkDocuments;
import org.parley.ingest.OrderCheck;
import org.parley.ingest.ReadingBenchmark;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.text.Nlp4jAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how fast documents are read and written, beside what the libraries do alone. */
@Command(
    name = "bench",
    description = {
      "Measures ingest beside the text engine alone, with one thread and with two, and the store"
          + " beside Jena's bulk loaders, all with the documents of PATH.",
      "Datasets are made in the system's directory for temporary files, and deleted."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "As for 'parley ingest'.")
  private List<String> paths = List.of();

  @Option(
      names = "--reading",
      description =
          "Measure reading alone, without writing: what extraction adds to the engine, the slowest"
              + " document, the live heap.")
  private boolean readingOnly;

  @Option(
      names = "--joining",
      description =
          "Measure what joining a document with 1,000, 10,000 and 50,000 others costs: with copies"
              + " of the documents, of which there must be 1,000, with names and dates changed.")
  private boolean joiningOnly;

  @Option(
      names = "--orders",
      description =
          "Check that the documents make the same graph, byte for byte, with one thread and with"
              + " two, in four orders and batches of four sizes. The exit code is 1 where not.")
  private boolean orders;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      if (orders) {
        return new OrderCheck(new Nlp4jAnnotator(), out).run(paths, GivenDate.NONE) ? 0 : 1;
      }
      if (joiningOnly) {
        new Benchmark(paths, GivenDate.NONE, out).joining(new Nlp4jAnnotator());
      } else if (readingOnly) {
        new ReadingBenchmark(
                BenchmarkDocuments.at(paths, GivenDate.NONE), new Nlp4jAnnotator(), out)
            .run();
      } else {
        new Benchmark(paths, GivenDate.NONE, out).run(new Nlp4jAnnotator());
      }
    } catch (NoSuchFileException e) {
      throw new CommandException("There is no file or directory " + e.getMessage() + ".");
    }
    return 0;
  }
}
