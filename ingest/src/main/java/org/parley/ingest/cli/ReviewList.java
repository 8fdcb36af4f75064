package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionLine;
import org.parley.ingest.store.Standing;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the decisions. */
@Command(
    name = "list",
    description =
        "Lists the decisions with the numbers of their lines, and whether they are in force.",
    sortOptions = false)
final class ReviewList implements Callable<Integer> {

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @ParentCommand private @Nullable ReviewCommand parent;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "120",
      description = "Characters a line (default: ${DEFAULT-VALUE}).")
  private int width = 120;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Store store = Objects.requireNonNull(parent).dataset().openExisting()) {
      Map<Decision, Standing> standings =
          store.standings().stream()
              .collect(Collectors.toMap(Standing::decision, Function.identity()));
      List<List<String>> rows =
          store.decisionsFile().read().lines().stream()
              .map(line -> row(line, standings.get(line.decision())))
              .toList();
      if (rows.isEmpty()) {
        out.println("Nothing was decided.");
      }
      out.print(
          new TextTable(
                  List.of("line", "when", "who", "decision", "about", "in force", "why"), rows)
              .fit(width));
    }
    out.flush();
    return 0;
  }

  private static List<String> row(DecisionLine line, @Nullable Standing standing) {
    Decision decision = line.decision();
    String idle =
        standing == null ? "" : standing.idle().map(reason -> "no: " + reason).orElse("yes");
    return List.of(
        Integer.toString(line.number()),
        decision.when().replace('T', ' '),
        decision.who(),
        decision.kind().word(),
        DecidingCommand.words(decision),
        idle,
        decision.why());
  }
}
