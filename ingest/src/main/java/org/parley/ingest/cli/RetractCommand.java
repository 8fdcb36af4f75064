package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes documents out of the dataset with every trace of them. */
@Command(
    name = "retract",
    description = {
      "Takes documents out of the dataset with all that they alone state.",
      "Where one of them is not there, none is taken out."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RetractCommand implements Callable<Integer> {

  private static final int SHOWN = 5;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Identifiers of documents.")
  private List<String> ids = List.of();

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Set<String> wanted = new LinkedHashSet<>(ids);
    try (Store store = dataset.openExisting()) {
      requireAll(wanted, store.documents());
      store.begin(CommandLineText.of(Objects.requireNonNull(spec).commandLine()));
      for (String id : wanted) {
        store.retract(id);
        out.println("Retracted " + id + ".");
      }
      IdleDecisions.tell(store, out);
    }
    return 0;
  }

  private void requireAll(Set<String> wanted, List<String> known) {
    List<String> unknown = wanted.stream().filter(id -> !known.contains(id)).toList();
    if (unknown.isEmpty()) {
      return;
    }
    String examples =
        known.isEmpty()
            ? "it holds none"
            : "it holds "
                + String.join(", ", known.subList(0, Math.min(SHOWN, known.size())))
                + (known.size() > SHOWN ? " and " + (known.size() - SHOWN) + " more" : "");
    throw new CommandException(
        "There is no document %s in %s; %s. Nothing was retracted."
            .formatted(String.join(", ", unknown), dataset.dataset, examples));
  }
}
