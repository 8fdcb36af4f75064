package org.parley.tests.serving;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures the server beside a bare Fuseki of the same Jena: the same data, the same questions, in
 * the same run, in turns. {@code ServingBenchmark DATASET [ROUNDS [CLIENTS,…]]} prints tables.
 */
public final class ServingBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Rounds that are not counted; fewer will do where one takes minutes. */
  private static final int WARMING = Integer.getInteger("parley.warming", 2);

  /** One case of so many is asked, where all would take hours. */
  private static final int ONE_OF = Integer.getInteger("parley.oneOf", 1);

  private final Path work;
  private final int rounds;

  private ServingBenchmark(Path work, int rounds) {
    this.work = work;
    this.rounds = rounds;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 1) {
      System.err.println("Usage: ServingBenchmark DATASET [ROUNDS [CLIENTS,…]]");
      System.exit(2);
    }
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<Integer> clients =
        Stream.of((arguments.length > 2 ? arguments[2] : "1,8,32").split(","))
            .map(Integer::valueOf)
            .toList();
    Path work = Files.createTempDirectory("parley-serving");
    try {
      new ServingBenchmark(work, rounds).run(Path.of(arguments[0]), clients);
    } finally {
      delete(work);
    }
  }

  private void run(Path dataset, List<Integer> clients) throws IOException, InterruptedException {
    Path bareData = work.resolve("bare");
    Path parleyData = work.resolve("parley");
    copy(dataset.resolve("tdb2"), bareData.resolve("tdb2"));
    copy(dataset.resolve("tdb2"), parleyData.resolve("tdb2"));
    // Where there is one it need not be made; if it is of another state, the start makes it anew.
    for (String index : List.of("text-index", "text-index.version")) {
      if (Files.exists(dataset.resolve(index))) {
        copy(dataset.resolve(index), parleyData.resolve(index));
      }
    }
    List<Case> all = Cases.of(bareData);
    List<Case> cases =
        IntStream.range(0, all.size()).filter(i -> i % ONE_OF == 0).mapToObj(all::get).toList();
    String[] serve = {
      "--dataset", parleyData.toString(), "--port", "0", "--config", configuration().toString()
    };
    String main = "org.parley.server.Serve";
    try (Served first = Served.start(main, serve)) {
      OUT.printf(
          "First start, with the text index made where there was none: %.1f s%n", seconds(first));
    }
    try (Served parley = Served.start(main, serve);
        Served bare = Served.start(BareFuseki.class.getName(), bareData.toString())) {
      OUT.printf(
          "Start of the process until ready: Parley %.1f s, bare Fuseki %.1f s%n%n",
          seconds(parley), seconds(bare));
      measure(parley, bare, cases, clients);
    }
  }

  private static double seconds(Served server) {
    return server.started().toMillis() / 1000.0;
  }

  private void measure(Served parley, Served bare, List<Case> cases, List<Integer> clients)
      throws InterruptedException {
    List<Way> ways =
        List.of(
            new Way("bare Fuseki, SPARQL", bare, false, (question, r) -> question.sparqlQuery()),
            new Way("Parley, SPARQL", parley, false, (question, r) -> question.sparqlQuery()),
            // Never the same address twice, so that nothing kept is there.
            new Way("Parley, /api, anew", parley, false, (question, r) -> question.address(99 - r)),
            new Way("Parley, /api, again", parley, false, (question, r) -> question.address(100)),
            new Way(
                "Parley, /api, unchanged", parley, true, (question, r) -> question.address(100)));
    List<Case> answered = answered(ways, cases);
    int round = 1;
    for (int i = 0; i < WARMING; i++) {
      for (Way way : ways) {
        way.round(answered, 1, 2, round);
      }
      round++;
    }
    for (int number : clients) {
      ways.forEach(Way::forget);
      for (int i = 0; i < rounds; i++) {
        for (int turn = 0; turn < ways.size(); turn++) {
          Way way = ways.get((turn + i) % ways.size());
          // What is there already takes so little that one time would not be measured.
          way.round(answered, turnOf(ways, way) >= 3 ? 10 : 1, number, round);
        }
        round++;
      }
      print(number, ways);
      if (number == 1) {
        byQuestion(ways, answered);
      }
    }
  }

  private static int turnOf(List<Way> ways, Way way) {
    return ways.indexOf(way);
  }

  /** The questions that both answer within their time limits; the others are told. */
  private static List<Case> answered(List<Way> ways, List<Case> cases) throws InterruptedException {
    List<Case> answered = new ArrayList<>();
    for (Case question : cases) {
      int bare = ways.get(0).length(question, 0);
      int parley = ways.get(1).length(question, 0);
      int api = ways.get(2).length(question, 0);
      if (bare >= 0 && parley >= 0 && api >= 0) {
        answered.add(question);
      }
      if (bare != parley || api < 0) {
        OUT.printf(
            "%s %s: bare %d bytes, Parley %d, /api %d (-1: not answered in time)%n",
            question.question(), question.values(), bare, parley, api);
      }
    }
    OUT.printf("%d of %d cases are answered by all.%n%n", answered.size(), cases.size());
    return answered;
  }

  private static void print(int clients, List<Way> ways) {
    OUT.printf(
        "| %d clients | p50, ms | p95, ms | requests/s | of bare | CPU ms a request | of bare | failed |%n",
        clients);
    OUT.println("|---|---|---|---|---|---|---|---|");
    for (Way way : ways) {
      OUT.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | %d |%n",
          way.name(),
          way.times().all(0.5),
          way.times().all(0.95),
          Times.median(way.throughputs()),
          ratio(way.throughputs(), ways.get(0).throughputs()),
          Times.median(way.cpu()),
          ratio(way.cpu(), ways.get(0).cpu()),
          way.times().failed());
    }
    OUT.println();
  }

  /** The median of what each round gives. */
  private static double ratio(List<Double> some, List<Double> others) {
    return Times.median(
        IntStream.range(0, some.size()).mapToObj(i -> some.get(i) / others.get(i)).toList());
  }

  private static void byQuestion(List<Way> ways, List<Case> cases) {
    byQuestion("one client, p50 / p95, ms", Way::times, ways.subList(0, 4), cases);
    // What else the machine does counts for less here.
    byQuestion("the same, processor's time", Way::processor, ways.subList(0, 3), cases);
  }

  private static void byQuestion(
      String title, Function<Way, Times> what, List<Way> ways, List<Case> cases) {
    OUT.println(
        "| "
            + title
            + " | "
            + ways.stream().map(Way::name).collect(Collectors.joining(" | "))
            + " |");
    OUT.println("|---" + "|---".repeat(ways.size()) + "|");
    cases.stream()
        .map(Case::question)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .forEach(
            question -> {
              StringBuilder line = new StringBuilder("| " + question + " |");
              for (Way way : ways) {
                line.append(
                    String.format(
                        Locale.ROOT,
                        " %.1f / %.1f |",
                        what.apply(way).of(question, 0.5),
                        what.apply(way).of(question, 0.95)));
              }
              OUT.println(line);
            });
    OUT.println();
  }

  /** As it is shipped, but for what keeps one address from asking so much. */
  private Path configuration() throws IOException {
    String shipped;
    try (var stream = ServingBenchmark.class.getResourceAsStream("/fuseki-config/parley.ttl")) {
      shipped = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    String wide =
        shipped
            .replaceAll("serve:queriesPerClient \\d+", "serve:queriesPerClient 1000")
            .replaceAll("serve:secondsWaiting \\d+", "serve:secondsWaiting 600")
            .replaceAll("serve:requestsPerSecond \\d+", "serve:requestsPerSecond 1000000")
            .replaceAll("serve:requestsAtATime \\d+", "serve:requestsAtATime 1000000");
    return Files.writeString(work.resolve("wide.ttl"), wide);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private static void delete(Path directory) {
    try (Stream<Path> tree = Files.walk(directory)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
