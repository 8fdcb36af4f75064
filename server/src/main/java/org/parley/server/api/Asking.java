package org.parley.server.api;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.parley.ontology.Base;
import org.parley.queries.Names;
import org.parley.server.graph.Snapshot;
import org.parley.server.guard.GuardedExecution;
import org.parley.server.guard.RunningQueries;
import org.parley.server.guard.RunningQuery;

/** Carries out saved questions, each in the list of what is running and under its time limit. */
final class Asking {

  /** A question took too long, or somebody ended it. */
  static final class Ended extends RuntimeException {

    Ended(String message) {
      super(message);
    }
  }

  private final RunningQueries running;
  private final Base base;

  Asking(RunningQueries running, Base base) {
    this.running = running;
    this.base = base;
  }

  Rows rows(Snapshot snapshot, Asked asked, String client) {
    int skip = (asked.page() - 1) * asked.rows();
    Query query =
        asked
            .question()
            .bind(asked.values(), new Names(snapshot.dataset(), base), skip + asked.rows() + 1L);
    RunningQuery entered = running.add(client, "# " + asked.question().name() + "\n" + query);
    try (QueryExec execution = QueryExec.dataset(snapshot.dataset()).query(query).build()) {
      GuardedExecution.in(execution.getContext());
      AtomicBoolean stop = Context.getOrSetCancelSignal(execution.getContext());
      entered.obeys(stop);
      return Rows.of(execution.select(), skip, asked.rows());
    } catch (QueryCancelledException | NullPointerException e) {
      // The latter where Jena closes a hash join that was stopped before it began.
      String why = entered.whyEnded();
      if (why == null && e instanceof NullPointerException) {
        throw e;
      }
      throw new Ended(why == null ? "The question was stopped." : why);
    } finally {
      running.remove(entered);
    }
  }
}
