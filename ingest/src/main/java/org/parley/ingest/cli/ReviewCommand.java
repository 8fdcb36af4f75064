package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.review.Doubt;
import org.parley.ingest.review.DoubtKind;
import org.parley.ingest.review.Review;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what a person should look at, and takes decisions on it. */
@Command(
    name = "review",
    description = {
      "Lists what is most in doubt in the graph, the worst first, with the words that tell of it;"
          + " its subcommands decide on it.",
      "Decisions are lines of decisions.tsv in the dataset's directory, applied whenever it is"
          + " written to."
    },
    sortOptions = false,
    subcommands = {
      ReviewAccept.class,
      ReviewReject.class,
      ReviewMerge.class,
      ReviewSplit.class,
      ReviewNeverMerge.class,
      ReviewRename.class,
      ReviewRetype.class,
      ReviewCorrect.class,
      ReviewIdentify.class,
      ReviewList.class,
      ReviewApply.class,
      ReviewUndo.class
    },
    synopsisSubcommandLabel = "[COMMAND]")
final class ReviewCommand implements Callable<Integer> {

  private static final int QUOTES = 4;

  /** What the list can be written as. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only of these kinds: join, apart, type, check, meeting, disagreement, fact.")
  private List<DoubtKind> kinds = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "Show so many, 0 for all (default: ${DEFAULT-VALUE}).")
  private int most = 20;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of text, csv and json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Set<DoubtKind> wanted =
        kinds.isEmpty() ? EnumSet.allOf(DoubtKind.class) : EnumSet.copyOf(kinds);
    try (Store store = dataset.openExisting()) {
      Review review = new Review(store, dataset.base);
      List<Doubt> all = review.doubts(wanted);
      List<Doubt> shown = most == 0 ? all : all.subList(0, Math.min(most, all.size()));
      Map<Anchor, String> quotes =
          review.quotes(shown.stream().flatMap(doubt -> doubt.anchors().stream()).toList());
      DoubtText text = new DoubtText(quotes, dataset.base);
      switch (format) {
        case TEXT -> {
          print(shown, text, out);
          summarize(all, shown.size(), out);
        }
        case CSV -> out.print(text.csv(shown));
        case JSON -> out.println(text.json(shown));
      }
    }
    out.flush();
    return 0;
  }

  /** Which dataset, for the subcommands too. */
  DatasetOptions dataset() {
    return dataset;
  }

  private static void print(List<Doubt> shown, DoubtText text, PrintWriter out) {
    for (Doubt doubt : shown) {
      out.println(text.text(doubt, QUOTES));
    }
  }

  private static void summarize(List<Doubt> all, int shown, PrintWriter out) {
    if (all.isEmpty()) {
      out.println("Nothing is in doubt.");
      return;
    }
    String counts =
        Arrays.stream(DoubtKind.values())
            .map(
                kind -> {
                  long count = all.stream().filter(doubt -> doubt.kind() == kind).count();
                  return count == 0 ? "" : "%s %,d".formatted(kind.word(), count);
                })
            .filter(count -> !count.isEmpty())
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    out.printf(Locale.ROOT, "%,d of %,d shown (%s).%n", shown, all.size(), counts);
  }
}
