package org.parley.queries;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Finds every variable that a query names, at whatever depth. */
final class Variables {

  private Variables() {}

  static Set<String> in(Query query) {
    Set<String> names = new TreeSet<>();
    NodeTransform listen =
        (Node node) -> {
          if (Var.isVar(node)) {
            names.add(Var.alloc(node).getVarName());
          }
          return node;
        };
    QueryTransformOps.transform(query, listen);
    return names;
  }
}
