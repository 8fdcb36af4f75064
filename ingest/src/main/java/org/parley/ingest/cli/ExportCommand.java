package org.parley.ingest.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.export.Export;
import org.parley.ingest.export.ExportFormat;
import org.parley.ingest.store.Store;
import org.parley.queries.Names;
import org.parley.queries.ParameterType;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the graph, or what it says of one document or one thing. */
@Command(
    name = "export",
    description = "Writes the graph, or what it says of one document or one thing.",
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "turtle",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExportFormat format = ExportFormat.TURTLE;

  @ArgGroup(exclusive = true)
  private @Nullable Part part;

  @Option(
      names = "--with-texts",
      description = "Write the full texts of documents too; they may be under copyright.")
  private boolean withTexts;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is whole.")
  private @Nullable Path output;

  @Spec private @Nullable CommandSpec spec;

  /** What to write instead of everything. */
  private static final class Part {
    @Option(
        names = "--document",
        paramLabel = "ID",
        description = "Only what this document states; by its identifier or IRI.")
    private @Nullable String document;

    @Option(
        names = "--entity",
        paramLabel = "NAME",
        description =
            "Only what is known of this actor, place, meeting or other thing; by its slug, IRI or"
                + " label.")
    private @Nullable String entity;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = dataset.openExisting();
        OutputFile out = OutputFile.open(output, spec)) {
      store.read(
          quads -> {
            write(quads, out.writer());
            return out;
          });
      out.complete();
    }
    return 0;
  }

  private void write(DatasetGraph quads, Writer out) {
    Export export = new Export(dataset.base, format, withTexts);
    Names names = new Names(quads, dataset.base);
    if (part != null && part.document != null) {
      export.document(quads, names.resolve(ParameterType.DOCUMENT, part.document), out);
    } else if (part != null && part.entity != null) {
      export.things(quads, List.of(names.resolve(ParameterType.THING, part.entity)), out);
    } else {
      export.all(quads, out);
    }
  }
}
