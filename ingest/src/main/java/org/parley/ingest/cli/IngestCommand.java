package org.parley.ingest.cli;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.Ingestion;
import org.parley.ingest.Summary;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.document.Sources;
import org.parley.ingest.store.Store;
import org.parley.ingest.text.Nlp4jAnnotator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads documents and writes what they state into the dataset. */
@Command(
    name = "ingest",
    description = {
      "Reads documents and writes what they state into the dataset.",
      "A document that comes again replaces what it stated before; where neither it nor what reads"
          + " it has changed, it is not read again, so that a run that was stopped goes on."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every document was written",
      "1:the run failed; whole batches written until then stay",
      "2:the command was not understood",
      "3:some documents were set aside: see refused.jsonl in the dataset's directory"
    },
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

  static final int SOME_SET_ASIDE = 3;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Texts (.txt), JSON lines (.jsonl), directories of both, or - for JSON lines on standard"
              + " input.")
  private List<String> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "Day of publication of documents that come without one, or the year that datelines leave"
              + " out.")
  private GivenDate date = GivenDate.NONE;

  @Mixin private final DatasetOptions dataset = new DatasetOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "256",
      description = "Documents written in one transaction (default: ${DEFAULT-VALUE}).")
  private int batch = 256;

  @Option(
      names = "--again",
      description = "Read documents again even where neither they nor what reads them has changed.")
  private boolean again;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    Sources sources = sources();
    Ingestion.Settings settings = settings();
    Summary summary;
    try (Store store = dataset.open();
        Progress progress = new Progress(command.getErr(), Ansi.AUTO.enabled(), sources)) {
      store.begin(CommandLineText.of(command));
      summary =
          new Ingestion(store, dataset.base, Authority.standard(), settings)
              .run(sources, () -> progress.load(Nlp4jAnnotator::new), progress);
      IdleDecisions.tell(store, command.getOut());
    }
    new SummaryText(summary, settings.reports()).print(command.getOut());
    return summary.setAside() == 0 ? 0 : SOME_SET_ASIDE;
  }

  private Sources sources() {
    try {
      return Sources.of(paths, System.in, date);
    } catch (NoSuchFileException e) {
      throw new CommandException("There is no file or directory " + e.getMessage() + ".");
    }
  }

  private Ingestion.Settings settings() {
    try {
      return new Ingestion.Settings(threads.number(), batch, dataset.dataset, again);
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()));
    }
  }

  /** Reads {@code --date}. */
  static final class DateConverter implements ITypeConverter<GivenDate> {
    @Override
    public GivenDate convert(String value) {
      try {
        return GivenDate.of(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
