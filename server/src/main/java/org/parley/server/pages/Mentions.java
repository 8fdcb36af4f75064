package org.parley.server.pages;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.ITSRDF;
import org.parley.server.graph.Kept;

/** The passages that name an actor, of which there may be thousands. */
final class Mentions {

  private Mentions() {}

  /** How many of them lie in each document, by its IRI. */
  static Map<String, Integer> of(View view, Resource actor) {
    return view.snapshot().kept(new Kept<>("mentions", actor.asNode()), () -> counted(view, actor));
  }

  private static Map<String, Integer> counted(View view, Resource actor) {
    Map<String, Integer> counts = new HashMap<>();
    for (Node passage : view.snapshot().leading(ITSRDF.taIdentRef, actor)) {
      // A passage's IRI is its document's with a fragment.
      String uri = passage.getURI();
      int fragment = uri.indexOf('#');
      counts.merge(fragment < 0 ? uri : uri.substring(0, fragment), 1, Integer::sum);
    }
    return counts;
  }
}
