package org.parley.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.store.Store;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks the graph: one of the questions, each a command of its own, or the user's own SPARQL. */
@Command(
    name = "query",
    header = "Asks the graph a question.",
    description = {
      "Asks one of the questions below, or your own in a file of SPARQL.",
      "'parley query QUESTION --help' says what a question can be narrowed by."
    },
    synopsisSubcommandLabel = "[QUESTION]",
    commandListHeading = "%nQuestions:%n",
    sortOptions = false)
final class QueryCommand implements Callable<Integer> {

  private static final int ROWS = 100;

  @SuppressWarnings("unused") // Read by picocli.
  @Mixin
  private final HelpOption help = new HelpOption();

  @Mixin private final DatasetOptions dataset = new DatasetOptions();
  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Option(names = "--sparql", paramLabel = "FILE", description = "Ask the query in this file.")
  private @Nullable Path sparql;

  @Spec private @Nullable CommandSpec spec;

  static CommandLine commandLine() {
    QueryCommand parent = new QueryCommand();
    CommandLine line = new CommandLine(parent);
    for (SavedQuery question : SavedQueries.all()) {
      line.addSubcommand(
          question.name(), AskCommand.commandLine(question, parent.dataset, parent.answer));
    }
    return line;
  }

  /** Lists the questions where none is asked. */
  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (sparql == null) {
      command.commandLine().usage(command.commandLine().getOut());
      return 0;
    }
    Query query = read(sparql);
    try (Store store = dataset.openExisting()) {
      store.read(
          quads -> {
            answer.give(quads, query, ROWS, dataset.base, command);
            return query;
          });
    }
    return 0;
  }

  private static Query read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new CommandException("There is no file " + file + " that can be read.");
    }
    try {
      return QueryFactory.create(Files.readString(file));
    } catch (QueryParseException e) {
      throw new CommandException(file + ": " + e.getMessage());
    }
  }
}
