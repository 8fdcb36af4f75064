package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Passage;

/** What the documents that tell of a meeting say, of it and beside it. */
final class MeetingReports {

  private static final int MOST_DOCUMENTS = 12;
  private static final int MOST_QUOTES = 8;
  private static final int MOST_SAID = 6;
  private static final int MOST_PROPOSALS = 8;
  private static final int MOST_FACTS = 2000;

  private final View view;
  private final Resource meeting;
  private final List<Resource> documents;

  MeetingReports(View view, Resource meeting) {
    this.view = view;
    this.meeting = meeting;
    this.documents =
        view.snapshot().objects(meeting, PROV.wasDerivedFrom).stream()
            .sorted(Comparator.comparing(view::order).thenComparing(Resource::getURI))
            .toList();
  }

  int count() {
    return documents.size();
  }

  /** Its evidence by document, the earliest first. */
  List<MeetingPage.Report> reports() {
    Map<Resource, List<Passage>> passages =
        view.passages(meeting, PARLEY.evidence).stream()
            .collect(
                Collectors.groupingBy(Passage::document, LinkedHashMap::new, Collectors.toList()));
    return documents.stream()
        .limit(MOST_DOCUMENTS)
        .map(
            document -> {
              List<Passage> found = passages.getOrDefault(document, List.of());
              return new MeetingPage.Report(
                  view.link(document), publication(document), sentences(found), found.size());
            })
        .toList();
  }

  /** Each sentence once, with the longest of the passages that lie in it. */
  private List<Quote> sentences(List<Passage> passages) {
    Map<String, Quote> sentences = new LinkedHashMap<>();
    for (Passage passage : passages) {
      Quote quote = view.quote(passage);
      sentences.merge(
          quote.context().sentence(),
          quote,
          (one, other) ->
              one.context().words().length() >= other.context().words().length() ? one : other);
    }
    return sentences.values().stream().limit(MOST_QUOTES).toList();
  }

  private String publication(Resource document) {
    return Stream.concat(
            view.snapshot().literals(document, DCTerms.publisher).stream().map(Literal::getString),
            Stream.of(view.date(document, DCTerms.issued)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What the parties, and those they act for, said in the same documents. */
  List<MeetingPage.Side> said() {
    Map<Resource, List<Resource>> byHolder = new LinkedHashMap<>();
    Set<Resource> parties = parties();
    for (Resource fact : facts(PARLEY.Position)) {
      view.snapshot().objects(fact, PARLEY.holder).stream()
          .filter(parties::contains)
          .forEach(holder -> byHolder.computeIfAbsent(holder, h -> new ArrayList<>()).add(fact));
    }
    Lines lines = Lines.brief(view);
    return parties.stream()
        .filter(byHolder::containsKey)
        .map(
            holder -> {
              List<Resource> positions = byHolder.getOrDefault(holder, List.of());
              return new MeetingPage.Side(
                  view.link(holder),
                  positions.stream().limit(MOST_SAID).map(lines::position).toList(),
                  positions.size());
            })
        .toList();
  }

  List<Line> proposed() {
    Set<Resource> parties = parties();
    Lines lines = Lines.brief(view);
    return facts(PARLEY.Proposal).stream()
        .filter(
            proposal ->
                view.snapshot().objects(proposal, PARLEY.proposer).stream()
                    .anyMatch(parties::contains))
        .limit(MOST_PROPOSALS)
        .map(lines::proposal)
        .toList();
  }

  /** Who took part or stayed away, then those on whose behalf. */
  private Set<Resource> parties() {
    Set<Resource> parties =
        new LinkedHashSet<>(view.snapshot().objects(meeting, PARLEY.participant));
    for (Resource part : view.snapshot().objects(meeting, PARLEY.participation)) {
      parties.addAll(view.snapshot().objects(part, PARLEY.actor));
    }
    for (Resource party : List.copyOf(parties)) {
      parties.addAll(view.snapshot().objects(party, PARLEY.represents));
    }
    parties.addAll(view.snapshot().objects(meeting, PARLEY.represents));
    return parties;
  }

  /** Facts of one sort in the same documents, as the text has them. */
  private List<Resource> facts(Resource type) {
    Map<Resource, Integer> begins = new LinkedHashMap<>();
    for (Resource document : documents.subList(0, Math.min(documents.size(), MOST_DOCUMENTS))) {
      for (Resource fact : view.snapshot().subjects(PROV.wasDerivedFrom, document)) {
        if (begins.size() < MOST_FACTS && view.snapshot().is(fact, type)) {
          begins.putIfAbsent(fact, begins.size());
        }
      }
    }
    return begins.keySet().stream()
        .sorted(
            Comparator.comparing(view::order)
                .thenComparing(fact -> firstPassage(fact, PARLEY.evidence))
                .thenComparing(Resource::getURI))
        .toList();
  }

  private int firstPassage(Resource fact, Property property) {
    return view.passages(fact, property).stream().mapToInt(Passage::begin).min().orElse(0);
  }
}
