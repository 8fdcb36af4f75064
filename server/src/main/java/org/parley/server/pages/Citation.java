package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Passage;

/**
 * How to cite a thing: what it is called, the passage it rests on, where it is and of which state.
 */
final class Citation {

  private Citation() {}

  static String of(View view, Resource thing) {
    List<String> parts = new ArrayList<>();
    parts.add(quoted(view.name(thing)));
    passage(view, thing).ifPresent(parts::add);
    if (view.snapshot().is(thing, PARLEY.Document)) {
      published(view, thing).ifPresent(parts::add);
    }
    parts.add(dataset(view));
    parts.add(thing.getURI());
    return String.join(". ", parts);
  }

  /** Of a page that shows many things. */
  static String of(View view, String title, String address) {
    return quoted(title)
        + ". "
        + dataset(view)
        + ". "
        + view.snapshot().addresses().onTheWeb(address);
  }

  /** Quotations within it have the marks of the second degree. */
  private static String quoted(String words) {
    return "“" + words.replace('“', '‘').replace('”', '’') + "”";
  }

  private static String dataset(View view) {
    String version = view.snapshot().version();
    return "Parley dataset" + (version.isEmpty() ? "" : ", version " + Times.version(version));
  }

  private static Optional<String> passage(View view, Resource thing) {
    return view.passages(thing, PARLEY.evidence).stream()
        .findFirst()
        .map(passage -> "Read from " + source(view, passage));
  }

  private static String source(View view, Passage passage) {
    return quoted(view.snapshot().label(passage.document()))
        + published(view, passage.document()).map(words -> ", " + words).orElse("")
        + ", characters "
        + passage.begin()
        + "–"
        + passage.end();
  }

  private static Optional<String> published(View view, Resource document) {
    List<String> parts = new ArrayList<>();
    view.snapshot().literals(document, DCTerms.publisher).stream()
        .map(Literal::getString)
        .forEach(parts::add);
    String issued = view.date(document, DCTerms.issued);
    if (!issued.isEmpty()) {
      parts.add(issued);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }
}
