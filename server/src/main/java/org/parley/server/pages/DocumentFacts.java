package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<Resource, Integer> begins = new HashMap<>();
  private final Map<Resource, Integer> numbers = new LinkedHashMap<>();

  /** The kinds of each passage, and the numbers of the facts that rest on it. */
  private final Map<Resource, Set<String>> kinds = new HashMap<>();

  private final Map<Resource, Set<Integer>> resting = new HashMap<>();

  DocumentFacts(View view, Resource document) {
    this.view = view;
    this.document = document;
    this.passages =
        view.snapshot().subjects(NIF.referenceContext, document).stream()
            .map(view.snapshot()::passage)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    passages.forEach(passage -> begins.put(passage.resource(), passage.begin()));
    List<Resource> facts = view.snapshot().subjects(PROV.wasDerivedFrom, document);
    number(facts);
    facts.forEach(this::lookAtPassages);
  }

  /** Section by section, as the text has them. */
  private void number(List<Resource> facts) {
    Map<Resource, Integer> firsts = new HashMap<>();
    facts.forEach(fact -> firsts.put(fact, firstPassage(fact)));
    for (Section section : SECTIONS) {
      facts.stream()
          .filter(fact -> view.snapshot().is(fact, section.type))
          .sorted(
              Comparator.<Resource>comparingInt(fact -> firsts.getOrDefault(fact, 0))
                  .thenComparing(Resource::getURI))
          .forEach(fact -> numbers.put(fact, numbers.size() + 1));
    }
  }

  private int firstPassage(Resource fact) {
    return view.snapshot().things(fact, PARLEY.evidence).stream()
        .map(begins::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
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
        .filter(passage -> kinds(passage).contains("evidence"))
        .map(view::quote)
        .toList();
  }

  List<Marks.Span> spans() {
    return passages.stream().map(this::span).filter(span -> !span.kinds().isEmpty()).toList();
  }

  private void lookAtPassages(Resource fact) {
    Integer number = numbers.get(fact);
    KINDS.forEach(
        (property, kind) -> {
          for (Resource passage : view.snapshot().things(fact, property)) {
            kinds.computeIfAbsent(passage, p -> new TreeSet<>()).add(kind);
            if (number != null && property.equals(PARLEY.evidence)) {
              resting.computeIfAbsent(passage, p -> new TreeSet<>()).add(number);
            }
          }
        });
  }

  private Set<String> kinds(Passage passage) {
    return kinds.getOrDefault(passage.resource(), Set.of());
  }

  private Marks.Span span(Passage passage) {
    String denoted = denoted(passage);
    Set<String> all = new TreeSet<>(kinds(passage));
    if (denoted != null) {
      all.add("mention");
    }
    return new Marks.Span(
        passage.begin(),
        passage.end(),
        denoted,
        all,
        List.copyOf(resting.getOrDefault(passage.resource(), Set.of())));
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
