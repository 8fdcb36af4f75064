package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.ingest.SetAside;
import org.parley.ingest.Summary;
import org.parley.ingest.store.LoadReport;

/** What a run says at its end. */
record SummaryText(Summary summary, Path reports) {

  void print(PrintWriter out) {
    setAside(out);
    LoadReport load = summary.load();
    row(
        out,
        "documents",
        "%,d: %,d new, %,d replaced, %,d unchanged%s, %,d set aside"
            .formatted(
                summary.documents(),
                load.added(),
                load.replaced(),
                load.unchanged() + summary.held(),
                summary.held() == 0 ? "" : " (%,d not read again)".formatted(summary.held()),
                summary.setAside()));
    if (summary.unread() > 0) {
      row(out, "not English", "%,d, kept without facts".formatted(summary.unread()));
    }
    row(out, "facts", facts());
    row(out, "quads", "%,d added, %,d removed".formatted(load.quadsAdded(), load.quadsRemoved()));
    if (load.disagreementsFound() + load.disagreementsSettled() > 0) {
      row(
          out,
          "disagreements",
          "%,d found, %,d settled"
              .formatted(load.disagreementsFound(), load.disagreementsSettled()));
    }
    if (!load.leftOut().isEmpty()) {
      row(out, "left out", "%,d that decisions left no sense:".formatted(load.leftOut().size()));
      load.leftOut().forEach(fact -> out.println("  " + fact));
    }
    if (summary.noted() > 0) {
      row(
          out,
          "notes",
          "on %,d, listed in %s".formatted(summary.noted(), reports.resolve("notes.jsonl")));
    }
    if (summary.warnings() > 0) {
      row(
          out,
          "warnings",
          "%,d, listed in %s".formatted(summary.warnings(), reports.resolve("warnings.jsonl")));
    }
    row(
        out,
        "time",
        "%s: %.1f documents/s, %,.0f tokens/s; before it %s to load"
            .formatted(
                Progress.brief(summary.time()),
                summary.documentsPerSecond(),
                summary.tokensPerSecond(),
                Progress.brief(summary.loading())));
    out.flush();
  }

  private void setAside(PrintWriter out) {
    List<SetAside> shown = summary.firstSetAside();
    if (shown.isEmpty()) {
      return;
    }
    out.println("Set aside:");
    shown.forEach(aside -> out.println("  " + aside));
    String others =
        summary.setAside() > shown.size()
            ? "and " + (summary.setAside() - shown.size()) + " more; "
            : "";
    out.println("  " + others + "all in " + reports.resolve("refused.jsonl"));
  }

  private String facts() {
    return summary.facts().isEmpty()
        ? "none"
        : summary.facts().entrySet().stream()
            .map(
                kind -> "%,d %s".formatted(kind.getValue(), plural(kind.getKey(), kind.getValue())))
            .collect(Collectors.joining(", "));
  }

  private static String plural(String kind, long number) {
    return number == 1 ? kind : kind + "s";
  }

  private static void row(PrintWriter out, String name, String value) {
    out.println(String.format(Locale.ROOT, "%-13s %s", name, value));
  }
}
