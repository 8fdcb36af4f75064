package org.parley.server.guard;

import java.time.Duration;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.web.HttpSC;

/** Fuseki's query operation, for questions of strangers. */
public final class GuardedQuery extends SPARQL_QueryDataset {

  private static final String RUNNING = GuardedQuery.class.getName();

  private final Limits limits;
  private final RunningQueries running;

  public GuardedQuery(Limits limits, RunningQueries running) {
    this.limits = limits;
    this.running = running;
  }

  /** A call-back's name and a style sheet's address would end up in the answer. */
  @Override
  protected void validateRequest(HttpAction action) {
    for (String parameter : new String[] {"callback", "stylesheet", "xslt", "query-ref"}) {
      if (action.getRequest().getParameter(parameter) != null) {
        ServletOps.errorBadRequest("The parameter '" + parameter + "' is refused.");
      }
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    QueryCheck.refusal(query)
        .ifPresent(why -> ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, why));
  }

  /** A body whose length was not announced is found too large while it is read. */
  @Override
  protected void executeBody(HttpAction action) {
    try {
      super.executeBody(action);
    } catch (ActionErrorException e) {
      if (e.getCause() instanceof HttpException tooLarge) {
        ServletOps.error(tooLarge.getStatusCode(), tooLarge.getResponse());
      }
      throw e;
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    if (text.length() > limits.bytesAsked()) {
      ServletOps.error(
          HttpSC.PAYLOAD_TOO_LARGE_413, "A query may have " + limits.bytesAsked() + " characters.");
    }
    RunningQuery query =
        running.add(Client.of(action.getRequest(), limits.trustedProxies()), text, wanted(action));
    action.getRequest().setAttribute(RUNNING, query);
    try {
      super.execute(text, action);
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("The query is nested too deep.");
    } catch (QueryCancelledException | NullPointerException e) {
      // The latter where Jena closes a hash join that was stopped before it began.
      String why = query.whyEnded();
      if (why != null) {
        ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, why);
      }
      throw e;
    } finally {
      running.remove(query);
    }
  }

  /** An answer has so many rows and no more; a header says that there may be others. */
  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    Pair<DatasetGraph, Query> decided = super.decideDataset(action, query, log);
    Query asked = decided.getRight();
    if (asked.isAskType() || (asked.hasLimit() && asked.getLimit() <= limits.rows())) {
      return decided;
    }
    Query limited = asked.cloneQuery();
    limited.setLimit(limits.rows());
    action.getResponse().setHeader("Parley-Row-Limit", Integer.toString(limits.rows()));
    return Pair.create(decided.getLeft(), limited);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryExec execution = super.createQueryExec(action, query, dataset);
    GuardedExecution.in(execution.getContext());
    if (action.getRequest().getAttribute(RUNNING) instanceof RunningQuery entered) {
      entered.obeys(Context.getOrSetCancelSignal(execution.getContext()));
    }
    return execution;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    QueryExecResult result = super.executeQuery(action, execution, query, log);
    if (action.getRequest().getAttribute(RUNNING) instanceof RunningQuery entered) {
      entered.answers();
    }
    return result;
  }

  /** A client may ask for less time than there is, in seconds. */
  private Duration wanted(HttpAction action) {
    String seconds = action.getRequest().getParameter("timeout");
    return seconds != null && seconds.matches("\\d{1,4}(\\.\\d{1,3})?")
        ? Duration.ofMillis(Math.max(1, Math.round(Double.parseDouble(seconds) * 1000)))
        : limits.lastRow();
  }
}
