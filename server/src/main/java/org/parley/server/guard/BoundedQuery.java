package org.parley.server.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.parley.ontology.Prefixes;

/**
 * A stranger's query that is asked from within the server, under the limits of those from without.
 */
public final class BoundedQuery {

  /** A query that is refused, wrong or ended; the message says why. */
  public static final class Failed extends RuntimeException {

    Failed(String message) {
      super(message);
    }
  }

  /**
   * What is answered: rows, or a graph, or a truth.
   *
   * @param more whether there is more than was wanted
   */
  public record Answer(
      List<Var> columns,
      List<Binding> rows,
      Optional<String> turtle,
      Optional<Boolean> truth,
      boolean more) {}

  private final RunningQueries running;
  private final Limits limits;

  public BoundedQuery(RunningQueries running, Limits limits) {
    this.running = running;
    this.limits = limits;
  }

  /**
   * Asks within the current transaction.
   *
   * @param most rows or triples
   * @throws Failed where there is no answer
   */
  public Answer ask(DatasetGraph dataset, String text, int most, String client) {
    Query query = checked(text);
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > most)) {
      query.setLimit(most + 1L);
    }
    RunningQuery entered = running.add(client, text);
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      GuardedExecution.in(execution.getContext());
      entered.obeys(Context.getOrSetCancelSignal(execution.getContext()));
      return answer(execution, query, most);
    } catch (QueryCancelledException | NullPointerException e) {
      // The latter where Jena closes a hash join that was stopped before it began.
      String why = entered.whyEnded();
      if (why == null && e instanceof NullPointerException) {
        throw e;
      }
      throw new Failed(why == null ? "The query was stopped." : why);
    } catch (QueryException e) {
      throw new Failed("The query fails: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Failed("The query is nested too deep.");
    } finally {
      running.remove(entered);
    }
  }

  private Query checked(String text) {
    if (text.length() > limits.bytesAsked()) {
      throw new Failed("A query may have " + limits.bytesAsked() + " characters.");
    }
    Query query;
    try {
      query = QueryFactory.create(text);
    } catch (QueryException e) {
      throw new Failed("The query cannot be read: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Failed("The query is nested too deep.");
    }
    if (query.hasDatasetDescription()) {
      throw new Failed("FROM is not taken here; say GRAPH <…> { … } in the query.");
    }
    QueryCheck.refusal(query)
        .ifPresent(
            why -> {
              throw new Failed(why);
            });
    return query;
  }

  private static Answer answer(QueryExec execution, Query query, int most) {
    if (query.isAskType()) {
      return new Answer(
          List.of(), List.of(), Optional.empty(), Optional.of(execution.ask()), false);
    }
    if (query.isSelectType()) {
      RowSet found = execution.select();
      List<Binding> rows = new ArrayList<>();
      while (rows.size() < most && found.hasNext()) {
        rows.add(found.next());
      }
      return new Answer(
          found.getResultVars(), rows, Optional.empty(), Optional.empty(), found.hasNext());
    }
    if (!query.isConstructType() && !query.isDescribeType()) {
      throw new Failed("SELECT, ASK, CONSTRUCT and DESCRIBE are answered.");
    }
    Iterator<Triple> triples =
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    Graph graph = GraphFactory.createDefaultGraph();
    while (triples.hasNext() && graph.size() < most) {
      graph.add(triples.next());
    }
    Prefixes.all().entrySet().stream()
        .filter(prefix -> uses(graph, prefix.getValue()))
        .forEach(
            prefix -> graph.getPrefixMapping().setNsPrefix(prefix.getKey(), prefix.getValue()));
    return new Answer(
        List.of(),
        List.of(),
        Optional.of(RDFWriter.source(graph).format(RDFFormat.TURTLE).asString()),
        Optional.empty(),
        triples.hasNext());
  }

  private static boolean uses(Graph graph, String namespace) {
    return graph.stream()
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .anyMatch(node -> node.isURI() && node.getURI().startsWith(namespace));
  }
}
