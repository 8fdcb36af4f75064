package org.parley.server.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.ontology.Base;
import org.parley.queries.InvalidValueException;
import org.parley.queries.SavedQuery;
import org.parley.server.graph.Snapshot;
import org.parley.server.guard.RunningQueries;

/** The rows that answer saved questions, for other parts of the server. */
public final class SavedAnswers {

  /** A question that has no answer; the message says why. */
  public static final class Unanswered extends RuntimeException {

    Unanswered(String message) {
      super(message);
    }
  }

  /**
   * A page of rows.
   *
   * @param more whether there are further rows
   */
  public record Table(List<Var> columns, List<Binding> rows, boolean more) {}

  private final Asking asking;

  public SavedAnswers(RunningQueries running, Base base) {
    this.asking = new Asking(running, base);
  }

  /**
   * Asks within the snapshot's transaction.
   *
   * @param page from 1
   * @throws Unanswered where a value cannot be used, or it takes too long
   */
  public Table ask(
      Snapshot snapshot,
      SavedQuery question,
      Map<String, String> values,
      int page,
      int rows,
      String client) {
    try {
      Rows found = asking.rows(snapshot, new Asked(question, values, page, rows), client);
      return new Table(found.columns(), found.rows(), found.more());
    } catch (InvalidValueException | Asking.Ended e) {
      throw new Unanswered(String.valueOf(e.getMessage()).replace("--", ""));
    }
  }
}
