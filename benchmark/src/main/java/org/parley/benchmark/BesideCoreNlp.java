package org.parley.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.ingest.BenchmarkDocuments;
import org.parley.ingest.ReadingBenchmark;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.text.Nlp4jAnnotator;

/**
 * Reads the same documents by Parley and by CoreNLP, one after the other, with one thread each:
 * {@code BesideCoreNlp CLASSPATH-OF-CORENLP NUMBER PATH…}.
 */
final class BesideCoreNlp {

  private BesideCoreNlp() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int number = Integer.parseInt(arguments[1]);
    List<Document> all =
        BenchmarkDocuments.at(List.of(arguments).subList(2, arguments.length), GivenDate.NONE);
    int most = Math.min(number, all.size());
    List<Document> documents =
        IntStream.range(0, most).mapToObj(i -> all.get(i * all.size() / most)).toList();
    ReadingBenchmark.Speed parley =
        new ReadingBenchmark(documents, new Nlp4jAnnotator(), out).run();
    double[] other = coreNlp(Path.of(arguments[0]), documents);
    out.printf("%nCoreNLP, %s%n", CoreNlp.ANNOTATORS);
    row(out, "documents/s", other[0], "");
    row(out, "documents/CPU-s", other[1], "");
    row(out, "loading", other[2], "s");
    row(out, "live heap", other[3], "MB");
    row(out, "Parley's whole reading", parley.bySecond() / other[0], "times, by the clock");
    row(out, "", parley.byProcessorSecond() / other[1], "times, by the processor");
  }

  private static void row(PrintStream out, String name, double value, String unit) {
    out.printf(Locale.ROOT, "%-32s %12.2f %s%n", name, value, unit);
  }

  private static double[] coreNlp(Path classPath, List<Document> documents)
      throws IOException, InterruptedException {
    Path texts = Files.createTempDirectory("parley-beside");
    try {
      for (int i = 0; i < documents.size(); i++) {
        Files.writeString(texts.resolve("%04d.txt".formatted(i)), documents.get(i).text());
      }
      String path =
          System.getProperty("parley.benchmark.classes")
              + File.pathSeparator
              + Files.readString(classPath).strip();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx4g",
                  "-cp",
                  path,
                  CoreNlp.class.getName(),
                  texts.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("CoreNLP failed; the lines above say why.");
      }
      String last = answer.substring(answer.lastIndexOf('\n') + 1);
      return Stream.of(last.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    } finally {
      try (Stream<Path> files = Files.walk(texts)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
