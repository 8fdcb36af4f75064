package org.parley.server.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.ITSRDF;

/** The passages that name an actor, of which there may be thousands. */
final class Mentions {

  private Mentions() {}

  /** The documents they lie in. */
  static List<Resource> of(View view, Resource actor) {
    Set<String> documents = new LinkedHashSet<>();
    for (Resource passage : passages(view, actor)) {
      // A passage's IRI is its document's with a fragment.
      String uri = passage.getURI();
      int fragment = uri.indexOf('#');
      documents.add(fragment < 0 ? uri : uri.substring(0, fragment));
    }
    return documents.stream().map(view.snapshot()::resource).toList();
  }

  /** How many of them lie in a document. */
  static int count(View view, Resource actor, Resource document) {
    String inDocument = document.getURI() + "#";
    return (int)
        passages(view, actor).stream()
            .filter(passage -> passage.getURI().startsWith(inDocument))
            .count();
  }

  private static List<Resource> passages(View view, Resource actor) {
    return view.snapshot().subjects(ITSRDF.taIdentRef, actor);
  }
}
