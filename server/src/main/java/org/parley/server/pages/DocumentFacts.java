package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Passage;

/** What was read from a document: facts with numbers, and the passages they rest on. */
final class DocumentFacts {

  private static final List<Section> SECTIONS =
      List.of(
          new Section("meetings", "Meetings", PARLEY.Meeting),
          new Section("proposals", "Proposals", PARLEY.Proposal),
          new Section("positions", "Who said what", PARLEY.Position),
          new Section("offices", "Offices", PARLEY.Office));

  /** What a passage is to the facts it is of. */
  private static final Map<Property, String> KINDS =
      Map.of(
          PARLEY.evidence, "evidence",
          PARLEY.content, "content",
          PARLEY.cue, "cue",
          PARLEY.holderMention, "mention");

  private final View view;
  private final Resource document;
  private final List<Passage> passages;
  private final Map<Resource, Integer> numbers = new LinkedHashMap<>();

  DocumentFacts(View view, Resource document) {
    this.view = view;
    this.document = document;
    this.passages =
        view.snapshot().subjects(NIF.referenceContext, document).stream()
            .map(view.snapshot()::passage)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    number();
  }

  /** Section by section, as the text has them. */
  private void number() {
    List<Resource> facts = view.snapshot().subjects(PROV.wasDerivedFrom, document);
    Map<Resource, Integer> begins = new HashMap<>();
    facts.forEach(fact -> begins.put(fact, firstPassage(fact)));
    for (Section section : SECTIONS) {
      facts.stream()
          .filter(fact -> view.snapshot().is(fact, section.type))
          .sorted(
              Comparator.<Resource>comparingInt(fact -> begins.getOrDefault(fact, 0))
                  .thenComparing(Resource::getURI))
          .forEach(fact -> numbers.put(fact, numbers.size() + 1));
    }
  }

  private int firstPassage(Resource fact) {
    return view.passages(fact, PARLEY.evidence).stream()
        .filter(passage -> passage.document().equals(document))
        .mapToInt(Passage::begin)
        .min()
        .orElse(0);
  }

  List<Group> groups() {
    Lines lines = Lines.of(view, document);
    List<Group> groups = new ArrayList<>();
    for (Section section : SECTIONS) {
      List<Line> told = new ArrayList<>();
      numbers.forEach(
          (fact, number) -> {
            if (view.snapshot().is(fact, section.type)) {
              told.add(lines.of(fact).numbered(number));
            }
          });
      if (!told.isEmpty()) {
        groups.add(new Group(section.id, section.title, told, 0, told.size(), null, null));
      }
    }
    return groups;
  }

  /** The passages on which facts rest, for a document whose text is not shown. */
  List<Quote> passages() {
    return passages.stream()
        .filter(
            passage -> view.snapshot().all().contains(null, PARLEY.evidence, passage.resource()))
        .map(view::quote)
        .toList();
  }

  List<Marks.Span> spans() {
    return passages.stream().map(this::span).filter(span -> !span.kinds().isEmpty()).toList();
  }

  private Marks.Span span(Passage passage) {
    Set<String> kinds = new TreeSet<>();
    Set<Integer> facts = new TreeSet<>();
    KINDS.forEach(
        (property, kind) -> {
          for (Resource fact : view.snapshot().subjects(property, passage.resource())) {
            Integer number = numbers.get(fact);
            kinds.add(kind);
            if (number != null && property.equals(PARLEY.evidence)) {
              facts.add(number);
            }
          }
        });
    String denoted = denoted(passage);
    if (denoted != null) {
      kinds.add("mention");
    }
    return new Marks.Span(passage.begin(), passage.end(), denoted, kinds, List.copyOf(facts));
  }

  private @Nullable String denoted(Passage passage) {
    return view.snapshot()
        .some(passage.resource(), ITSRDF.taIdentRef)
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .map(view::href)
        .orElse(null);
  }

  /** A part of what was read. */
  private record Section(String id, String title, Resource type) {}
}
