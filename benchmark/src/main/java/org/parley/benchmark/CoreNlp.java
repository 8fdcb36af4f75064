package org.parley.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Reads the texts of a directory by CoreNLP's default pipeline, in a process that has CoreNLP on its
 * class path: {@code CoreNlp DIRECTORY}. It is called by name, so that nothing is compiled against
 * it. Prints one line: documents a second by the clock, and of the processor, seconds to load, and
 * megabytes of live heap.
 */
final class CoreNlp {

  static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref";

  private CoreNlp() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    long begin = System.nanoTime();
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    Class<?> type = Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP");
    Object pipeline = type.getConstructor(Properties.class).newInstance(properties);
    Method process = type.getMethod("process", String.class);
    double load = seconds(begin);

    // Once before, as Parley does.
    for (String text : texts) {
      process.invoke(pipeline, text);
    }
    long started = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (String text : texts) {
      process.invoke(pipeline, text);
    }
    double clock = seconds(started);
    double ofProcessor =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%f %f %f %f%n",
        texts.size() / clock,
        texts.size() / ofProcessor,
        load,
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
