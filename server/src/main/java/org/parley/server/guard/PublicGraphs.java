package org.parley.server.guard;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Fuseki's reading of graphs, but for the database's own default graph, which nobody sees: what is
 * asked for by {@code ?default} is the union of all graphs, as it is for queries.
 */
public final class PublicGraphs extends GSP_R {

  @Override
  protected DatasetGraph decideDataset(HttpAction action) {
    DatasetGraph all = super.decideDataset(action);
    // The whole dataset has its graphs by name already.
    return new Named(all, isQuads(action) ? Graph.emptyGraph : all.getUnionGraph());
  }

  private static final class Named extends DatasetGraphWrapper {

    private final Graph shown;

    Named(DatasetGraph all, Graph shown) {
      super(all);
      this.shown = shown;
    }

    @Override
    public Graph getDefaultGraph() {
      return shown;
    }

    @Override
    public Iterator<Quad> find() {
      return Iter.filter(super.find(), quad -> !quad.isDefaultGraph());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
      return Iter.filter(
          super.find(graph, subject, property, object), quad -> !quad.isDefaultGraph());
    }
  }
}
