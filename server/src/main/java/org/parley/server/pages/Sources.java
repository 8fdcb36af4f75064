package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/** Where a fact comes from: documents, and how they were read. */
final class Sources {

  private static final int MOST = 20;

  private Sources() {}

  static List<Detail> of(View view, Resource thing) {
    List<Detail> source = new ArrayList<>();
    Details.add(source, "Stated in", documents(view, thing));
    String confidence = view.confidence(thing);
    if (!confidence.isEmpty()) {
      Details.add(source, "Confidence of the reading", List.of(new Words().text(confidence)));
    }
    Details.values(view, source, "Found by the rule", thing, PARLEY.rule, rule -> rule);
    Details.links(view, source, "Read by", thing, PROV.wasGeneratedBy);
    return source;
  }

  /** "19 April 1997, reported by Agence France-Presse", of the first document that states it. */
  static String first(View view, Resource thing) {
    Optional<Resource> first =
        view.snapshot().things(thing, PROV.wasDerivedFrom).stream()
            .min(Comparator.comparing(view::order).thenComparing(Resource::getURI));
    List<String> parts = new ArrayList<>();
    parts.add(Times.date(first.map(view::order).orElse("")));
    first
        .flatMap(document -> view.lexical(document, DCTerms.publisher))
        .ifPresent(publisher -> parts.add("reported by " + publisher));
    parts.removeIf(String::isEmpty);
    return Details.capitalised(String.join(", ", parts));
  }

  /** Who published a document, and when. */
  static String own(View view, Resource document) {
    return Stream.of(
            view.lexical(document, DCTerms.publisher).orElse(""),
            view.date(document, DCTerms.issued))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static List<Words> documents(View view, Resource thing) {
    List<Resource> documents =
        view.snapshot().things(thing, PROV.wasDerivedFrom).stream()
            .sorted(Comparator.comparing(view::order).thenComparing(Resource::getURI))
            .toList();
    List<Words> told = new ArrayList<>();
    for (Resource document : documents.subList(0, Math.min(MOST, documents.size()))) {
      String issued = view.date(document, DCTerms.issued);
      told.add(new Words().link(view.link(document)).text(issued.isEmpty() ? "" : ", " + issued));
    }
    if (documents.size() > MOST) {
      told.add(new Words().text("and " + (documents.size() - MOST) + " more"));
    }
    return told;
  }
}
