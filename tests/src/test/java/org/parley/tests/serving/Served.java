package org.parley.tests.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a process of its own.
 *
 * @param started how long it took from the start of the process until it said that it was ready
 */
record Served(Process process, URI address, Duration started) implements AutoCloseable {

  private static final Pattern READY = Pattern.compile(".* is ready at (\\S+)");

  static Process process(String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As the launcher does it.
    command.addAll(List.of("-Xmx2g", "-Xss8m", "-XX:-UsePerfData", "-XX:+UseParallelGC"));
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  static Served start(String main, String... arguments) throws IOException {
    long begun = System.nanoTime();
    Process process = process(main, arguments);
    BufferedReader said = process.inputReader();
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.matches()) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        drain(said);
        return new Served(process, URI.create(ready.group(1)), took);
      }
      all.append(line).append('\n');
    }
    throw new IOException("It did not start: " + all);
  }

  private static void drain(BufferedReader said) {
    Thread draining = new Thread(() -> said.lines().forEach(System.err::println), "said");
    draining.setDaemon(true);
    draining.start();
  }

  /** The processor's time it has taken so far. */
  Duration cpu() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** As a failing machine would end it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
