package org.parley.ingest.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.parley.ingest.export.Export;
import org.parley.ingest.export.ExportFormat;
import org.parley.ontology.Base;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much of an answer is shown, and how. */
final class AnswerOptions {

  private static final int WIDTH = 120;

  /** What an answer can be written as. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    TURTLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      scope = ScopeType.INHERIT,
      description = {
        "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "Turtle describes the facts and actors that the rows name, with their evidence."
      })
  private Format format = Format.TABLE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "-1",
      scope = ScopeType.INHERIT,
      description = "Show so many rows at a time; 0 shows all (default: as the question says).")
  private int limit = -1;

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      scope = ScopeType.INHERIT,
      description = "Show the rows of this page (default: ${DEFAULT-VALUE}).")
  private int page = 1;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      defaultValue = "0",
      scope = ScopeType.INHERIT,
      description = "Width of the table (default: that of the terminal).")
  private int width;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      scope = ScopeType.INHERIT,
      description = "Give up after so long (default: ${DEFAULT-VALUE}).")
  private int timeout = 60;

  /** Runs the query within a transaction and writes its answer. */
  void give(DatasetGraph dataset, Query query, int rows, Base base, CommandSpec command) {
    int size = limit < 0 ? rows : limit;
    boolean paged = query.isSelectType() && size > 0 && !query.hasLimit();
    if (paged) {
      // One more than is shown tells whether there is another page.
      query.setLimit(size + 1L);
      query.setOffset((Math.max(page, 1) - 1L) * size);
    }
    try (QueryExec run =
        QueryExec.dataset(dataset).query(query).timeout(timeout, TimeUnit.SECONDS).build()) {
      PrintWriter out = command.commandLine().getOut();
      if (query.isSelectType()) {
        Answer answer = Answer.of(run.select(), paged ? size : Integer.MAX_VALUE);
        show(answer, dataset, base, command);
        if (answer.isCut()) {
          command
              .commandLine()
              .getErr()
              .println("There is more: --page " + (Math.max(page, 1) + 1) + " shows it.");
        }
      } else if (query.isAskType()) {
        out.println(run.ask() ? "yes" : "no");
      } else {
        turtle(base).graph(query.isConstructType() ? run.construct() : run.describe(), out);
      }
      out.flush();
    } catch (QueryCancelledException e) {
      throw new CommandException(
          "No answer within %d seconds: narrow the question, or allow more by --timeout."
              .formatted(timeout));
    }
  }

  private void show(Answer answer, DatasetGraph dataset, Base base, CommandSpec command) {
    PrintWriter out = command.commandLine().getOut();
    switch (format) {
      case TABLE -> out.print(answer.table(base, width(command)));
      case CSV -> out.print(answer.csv());
      case JSON -> out.print(answer.json());
      case TURTLE -> turtle(base).things(dataset, answer.things(), out);
    }
    if (answer.isEmpty()) {
      command.commandLine().getErr().println("No rows.");
    }
  }

  private static Export turtle(Base base) {
    return new Export(base, ExportFormat.TURTLE, false);
  }

  /**
   * From JDK 22 on there is always a console; then the terminal is asked, or what stands for it.
   */
  @SuppressWarnings("SystemConsoleNull")
  private int width(CommandSpec command) {
    if (width > 0) {
      return width;
    }
    return System.console() == null ? WIDTH : command.usageMessage().autoWidth(true).width();
  }
}
