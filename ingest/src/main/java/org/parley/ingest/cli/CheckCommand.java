package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.store.DatasetCheck;
import org.parley.ingest.store.DatasetCheck.Breach;
import org.parley.ingest.store.DatasetCheck.Thing;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports what looks wrong in the graph as a whole. */
@Command(
    name = "check",
    description = {
      "Looks over the whole graph and reports what should not be: an actor of two kinds, a person who"
          + " speaks for two states, a meeting held after it was reported.",
      "It changes nothing."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no violation", "3:violations; warnings alone are none"})
final class CheckCommand implements Callable<Integer> {

  private static final int VIOLATIONS = 3;

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "5",
      description = "Examples of each, 0 for all (default: ${DEFAULT-VALUE}).")
  private int show = 5;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    List<Breach> breaches;
    try (Store store = dataset.openExisting()) {
      breaches = store.read(DatasetCheck::of);
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (breaches.isEmpty()) {
      out.println("Nothing looks wrong.");
    }
    breaches.forEach(breach -> print(breach, out));
    out.flush();
    boolean broken = breaches.stream().anyMatch(breach -> breach.severity().equals("Violation"));
    return broken ? VIOLATIONS : 0;
  }

  private void print(Breach breach, PrintWriter out) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s, %,d: %s",
            breach.severity(),
            breach.things().size(),
            breach.message()));
    long shown = show == 0 ? Long.MAX_VALUE : show;
    breach.things().stream().limit(shown).forEach(thing -> out.println("  " + words(thing)));
  }

  private String words(Thing thing) {
    String value = thing.value().isEmpty() ? "" : " (" + shorter(thing.value()) + ")";
    return thing.label() + " " + shorter(thing.iri()) + value;
  }

  private String shorter(String iri) {
    return iri.startsWith(dataset.base.iri()) ? iri.substring(dataset.base.iri().length()) : iri;
  }
}
