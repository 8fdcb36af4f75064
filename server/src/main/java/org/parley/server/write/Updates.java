package org.parley.server.write;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.system.buffering.BufferingDatasetGraph;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;
import org.parley.server.guard.GuardedExecution;
import org.parley.server.guard.RunningQueries;
import org.parley.server.guard.RunningQuery;

/** Works out what an update changes, beside the database, so that nothing can fail inside it. */
record Updates(DatasetGraphText dataset, RunningQueries running) {

  /**
   * The changes of an update.
   *
   * @param using the graphs that the request names beside the update
   * @param base what relative IRIs go on from
   * @throws Refused where it is no SPARQL, does what is refused, fails or takes too long
   */
  Change of(String text, UsingList using, String base, String client) {
    UpdateRequest request;
    try {
      request =
          UpdateFactory.read(
              using,
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              base,
              Syntax.syntaxARQ);
    } catch (QueryException | UpdateException e) {
      throw new Refused(400, "The update cannot be read: " + e.getMessage());
    }
    request.getOperations().forEach(Updates::check);
    RunningQuery entered = running.add(client, text);
    try {
      return Txn.calculateRead(dataset, () -> workedOut(request, entered));
    } catch (JenaException e) {
      String why = entered.whyEnded();
      throw new Refused(
          why == null ? 400 : 503, why == null ? "The update fails: " + e.getMessage() : why);
    } finally {
      running.remove(entered);
    }
  }

  private Change workedOut(UpdateRequest request, RunningQuery entered) {
    DatasetGraph base = dataset.getBase();
    BufferingDatasetGraph beside = new BufferingDatasetGraph(new Still(base));
    Context context = dataset.getContext().copy();
    GuardedExecution.in(context);
    AtomicBoolean stop = new AtomicBoolean();
    context.set(ARQConstants.symCancelQuery, stop);
    entered.obeys(stop);
    UpdateExec.newBuilder().update(request).dataset(beside).context(context).build().execute();
    if (!beside.getAddedTriples().isEmpty() || !beside.getDeletedTriples().isEmpty()) {
      throw new Refused(400, "Name the graph: GRAPH <…> { … } or WITH <…>.");
    }
    return new Change(Set.copyOf(beside.getDeletedQuads()), Set.copyOf(beside.getAddedQuads()));
  }

  private static void check(Update update) {
    if (update instanceof UpdateLoad) {
      throw new Refused(422, "LOAD is refused: this server fetches nothing for others.");
    }
    if (update instanceof UpdateDropClear drop && !drop.isOneGraph()) {
      throw new Refused(
          422, "Name the graph to clear or drop; ALL, NAMED and DEFAULT are refused.");
    }
  }

  /**
   * A database that is only read, whatever the update believes to be doing to it. Its default graph
   * is the union of all graphs, as it is for queries, and not the register.
   */
  private static final class Still extends DatasetGraphWrapper {

    Still(DatasetGraph base) {
      super(base);
    }

    @Override
    public Graph getDefaultGraph() {
      return get().getUnionGraph();
    }

    @Override
    public Iterator<Quad> find(@Nullable Node graph, Node subject, Node property, Node object) {
      return graph != null && Quad.isDefaultGraph(graph)
          ? Iter.map(
              get().getUnionGraph().find(subject, property, object),
              triple -> Quad.create(Quad.defaultGraphIRI, triple))
          : super.find(graph, subject, property, object);
    }

    @Override
    public boolean contains(@Nullable Node graph, Node subject, Node property, Node object) {
      return graph != null && Quad.isDefaultGraph(graph)
          ? get().getUnionGraph().contains(subject, property, object)
          : super.contains(graph, subject, property, object);
    }

    @Override
    public boolean promote(Promote mode) {
      return true;
    }

    @Override
    public boolean promote() {
      return true;
    }

    @Override
    public ReadWrite transactionMode() {
      return ReadWrite.WRITE;
    }

    @Override
    public TxnType transactionType() {
      return TxnType.WRITE;
    }
  }
}
