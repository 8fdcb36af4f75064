package org.parley.tests.pages;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.server.ParleyServer;
import org.parley.server.Settings;

/**
 * Times every sort of page on datasets that are there: {@code PageTimes DIRECTORY...} prints a
 * table for each, as docs/pages.md has it. One client asks, compressed as browsers do; the busiest
 * thing of each sort, and things of all kinds of busyness in turn.
 */
final class PageTimes {

  private static final int WARMING = 40;
  private static final int TIMED = 60;

  /** Milliseconds between two requests: more than 50 a second are refused as a flood. */
  private static final int PAUSE = 25;

  private final HttpClient client = HttpClient.newHttpClient();
  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final URI server;

  private PageTimes(URI server) {
    this.server = server;
  }

  public static void main(String[] datasets) throws IOException, InterruptedException {
    if (datasets.length == 0) {
      System.err.println("Usage: PageTimes DIRECTORY...");
      System.exit(2);
    }
    for (String dataset : datasets) {
      Map<String, List<String>> pages = TimedPages.of(Path.of(dataset, "tdb2"));
      Settings settings = Settings.of(Path.of(dataset));
      try (ParleyServer server = ParleyServer.start(settings, System.err::println)) {
        System.out.printf("%n%s%n%n", Path.of(dataset).getFileName());
        System.out.println("| page | first | p50 | p95 | CPU, mean | kB |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        new PageTimes(server.address()).table(pages);
      }
    }
  }

  private void table(Map<String, List<String>> pages) throws IOException, InterruptedException {
    for (String page : List.of("/", "/api/suggest?q=mi", "/search?q=talks", "/explore")) {
      System.out.printf(
          Locale.ROOT, "| right after start: %s | %,.0f | | | | |%n", page, asked(page).wall);
    }
    long begin = System.nanoTime();
    for (String page : List.of("/explore", "/dataset", "/api/suggest?q=mi")) {
      while (asked(page).status != 200) {
        Thread.sleep(500);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| until lists are ready | %,.0f | | | | |%n",
        (System.nanoTime() - begin) / 1e6);
    for (Map.Entry<String, List<String>> sort : pages.entrySet()) {
      System.out.println(row(sort.getKey(), sort.getValue()));
    }
  }

  private String row(String name, List<String> pages) throws IOException, InterruptedException {
    Time first = time(pages.get(0));
    for (int i = 1; i < WARMING; i++) {
      time(pages.get(i % pages.size()));
    }
    List<Time> times = new ArrayList<>();
    for (int i = 0; i < TIMED; i++) {
      times.add(time(pages.get(i % pages.size())));
    }
    double[] wall = times.stream().mapToDouble(Time::wall).sorted().toArray();
    double cpu = times.stream().mapToDouble(Time::cpu).average().orElse(0);
    double[] size = times.stream().mapToDouble(Time::size).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f | %,.0f | %,.1f | %,.0f |",
        name,
        first.wall,
        share(wall, 0.5),
        share(wall, 0.95),
        cpu,
        share(size, 1) / 1000);
  }

  private static double share(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  private Time time(String path) throws IOException, InterruptedException {
    Time time = asked(path);
    if (time.status != 200) {
      throw new IOException(path + " is answered with " + time.status);
    }
    return time;
  }

  private Time asked(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path)).header("Accept-Encoding", "gzip").build();
    Thread.sleep(PAUSE);
    long cpu = process.getProcessCpuTime();
    long begin = System.nanoTime();
    var response = client.send(request, BodyHandlers.ofByteArray());
    long end = System.nanoTime();
    return new Time(
        (end - begin) / 1e6,
        (process.getProcessCpuTime() - cpu) / 1e6,
        response.body().length,
        response.statusCode());
  }

  /**
   * One answer.
   *
   * @param wall milliseconds until its last byte
   * @param cpu milliseconds that all threads worked meanwhile, the client's among them
   */
  private record Time(double wall, double cpu, int size, int status) {}
}
