package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Snapshot;

/** How a document is told: its text, and beside it what was read from it. */
final class Documents {

  private Documents() {}

  static DocumentPage page(View view, Head head, Resource document) {
    Snapshot snapshot = view.snapshot();
    String heading = snapshot.label(document);
    List<Detail> source = new ArrayList<>();
    Details.values(view, source, "Identifier", document, DCTerms.identifier, id -> id);
    return new DocumentPage(
        head.titled(heading),
        heading,
        under(view, document),
        view.lexical(document, DCTerms.language)
            .filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"))
            .orElse("und"),
        snapshot
            .text(document)
            .map(text -> new MarkedText(Marks.of(text, spans(view, document))))
            .orElse(null),
        groups(view, document),
        source);
  }

  private static List<Piece> under(View view, Resource document) {
    Words words = new Words();
    List<String> parts = new ArrayList<>();
    view.snapshot().literals(document, DCTerms.publisher).forEach(p -> parts.add(p.getString()));
    view.links(document, DCTerms.publisher).forEach(p -> parts.add(p.text()));
    String issued = view.date(document, DCTerms.issued);
    if (!issued.isEmpty()) {
      parts.add(issued);
    }
    words.text(String.join(", ", parts));
    for (Resource original : view.snapshot().objects(document, DCTerms.source)) {
      words.text(words.plain().isEmpty() ? "" : " · ");
      words.link(Piece.link("The original", view.href(original)));
    }
    return words.pieces();
  }

  private static List<Marks.Span> spans(View view, Resource document) {
    Snapshot snapshot = view.snapshot();
    Map<List<Integer>, Marks.Span> spans = new HashMap<>();
    for (Resource resource : snapshot.subjects(NIF.referenceContext, document)) {
      snapshot
          .passage(resource)
          .ifPresent(
              passage ->
                  spans.put(
                      List.of(passage.begin(), passage.end()),
                      new Marks.Span(
                          passage.begin(),
                          passage.end(),
                          snapshot.objects(resource, ITSRDF.taIdentRef).stream()
                              .findFirst()
                              .map(view::href)
                              .orElse(null),
                          snapshot.all().contains(null, PARLEY.evidence, resource))));
    }
    return List.copyOf(spans.values());
  }

  private static List<Group> groups(View view, Resource document) {
    Map<Resource, Integer> order = new HashMap<>();
    List<Resource> facts = view.snapshot().subjects(PROV.wasDerivedFrom, document);
    for (Resource fact : facts) {
      order.put(fact, firstPassage(view, fact, document));
    }
    List<Group> groups = new ArrayList<>();
    Lines lines = new Lines(view, document);
    sections()
        .forEach(
            section -> {
              List<Line> told =
                  facts.stream()
                      .filter(fact -> view.snapshot().is(fact, section.type))
                      .sorted(
                          Comparator.<Resource>comparingInt(fact -> order.getOrDefault(fact, 0))
                              .thenComparing(Resource::getURI))
                      .map(lines::of)
                      .toList();
              if (!told.isEmpty()) {
                groups.add(new Group(section.id, section.title, told, 0, told.size(), null, null));
              }
            });
    return groups;
  }

  private static int firstPassage(View view, Resource fact, Resource document) {
    return view.passages(fact, PARLEY.evidence).stream()
        .filter(passage -> passage.document().equals(document))
        .mapToInt(Passage::begin)
        .min()
        .orElse(0);
  }

  private static List<Section> sections() {
    return List.of(
        new Section("meetings", "Meetings", PARLEY.Meeting),
        new Section("proposals", "Proposals", PARLEY.Proposal),
        new Section("positions", "Who said what", PARLEY.Position),
        new Section("offices", "Offices", PARLEY.Office));
  }

  /** A part of what was read. */
  private record Section(String id, String title, Resource type) {}
}
