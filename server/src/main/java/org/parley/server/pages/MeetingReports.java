package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
  private final List<Passage> evidence;

  MeetingReports(View view, Resource meeting) {
    this.view = view;
    this.meeting = meeting;
    this.documents =
        view.snapshot().objects(meeting, PROV.wasDerivedFrom).stream()
            .sorted(Comparator.comparing(view::order).thenComparing(Resource::getURI))
            .toList();
    this.evidence = view.passages(meeting, PARLEY.evidence);
  }

  int count() {
    return documents.size();
  }

  /** Its evidence by independent text, the earliest first. */
  List<MeetingPage.Voice> voices() {
    Map<Resource, List<Passage>> passages =
        evidence.stream()
            .collect(
                Collectors.groupingBy(Passage::document, LinkedHashMap::new, Collectors.toList()));
    return voicesOfDocuments().stream().map(voice -> voice(voice, passages)).toList();
  }

  /** Documents that repeat each other's words, or a third's, are one voice. */
  private List<List<Resource>> voicesOfDocuments() {
    List<List<Resource>> voices = new ArrayList<>();
    for (Resource document : shown()) {
      List<List<Resource>> repeated =
          voices.stream()
              .filter(voice -> voice.stream().anyMatch(other -> repeats(document, other)))
              .toList();
      if (repeated.isEmpty()) {
        voices.add(new ArrayList<>(List.of(document)));
      } else {
        List<Resource> voice = repeated.get(0);
        voice.add(document);
        repeated.stream().skip(1).forEach(voice::addAll);
        voices.removeAll(repeated.subList(1, repeated.size()));
      }
    }
    return voices;
  }

  private boolean repeats(Resource one, Resource other) {
    return view.snapshot().says(one, PARLEY.repeats, other)
        || view.snapshot().says(other, PARLEY.repeats, one);
  }

  private MeetingPage.Voice voice(List<Resource> documents, Map<Resource, List<Passage>> passages) {
    Set<String> told = new HashSet<>();
    List<MeetingPage.Report> reports = new ArrayList<>();
    for (Resource document : documents) {
      List<Passage> found = passages.getOrDefault(document, List.of());
      List<Quote> quotes =
          sentences(found).stream()
              .filter(quote -> told.add(plain(quote.context().sentence())))
              .toList();
      reports.add(
          new MeetingPage.Report(view.link(document), publication(document), quotes, found.size()));
    }
    return new MeetingPage.Voice(reports.get(0), reports.subList(1, reports.size()));
  }

  /** Editions of one text differ in spaces and marks. */
  private static String plain(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
  }

  private List<Resource> shown() {
    return documents.subList(0, Math.min(documents.size(), MOST_DOCUMENTS));
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

  /** What the parties, those they act for, and those who speak for them, said about it. */
  List<MeetingPage.Side> said() {
    Set<Resource> parties = parties();
    Map<Resource, List<Resource>> about = new LinkedHashMap<>();
    parties.forEach(party -> about.put(party, new ArrayList<>()));
    Map<Resource, Integer> beside = new HashMap<>();
    AboutMeeting relevant = new AboutMeeting(view, meeting, evidence);
    for (Resource fact : facts(PARLEY.Position)) {
      List<Resource> holders =
          view.snapshot().objects(fact, PARLEY.holder).stream()
              .filter(holder -> speaksFor(holder, parties))
              .toList();
      boolean said = !holders.isEmpty() && relevant.test(fact);
      for (Resource holder : holders) {
        if (said) {
          about.computeIfAbsent(holder, h -> new ArrayList<>()).add(fact);
        } else {
          beside.merge(holder, 1, Integer::sum);
        }
      }
    }
    return about.entrySet().stream()
        .filter(side -> !side.getValue().isEmpty())
        .map(side -> side(side.getKey(), side.getValue(), beside.getOrDefault(side.getKey(), 0)))
        .toList();
  }

  private boolean speaksFor(Resource holder, Set<Resource> parties) {
    return parties.contains(holder)
        || view.snapshot().things(holder, PARLEY.represents).stream().anyMatch(parties::contains);
  }

  private MeetingPage.Side side(Resource holder, List<Resource> positions, int beside) {
    Lines lines = Lines.brief(view);
    return new MeetingPage.Side(
        view.link(holder),
        positions.stream().limit(MOST_SAID).map(lines::position).toList(),
        positions.size(),
        beside);
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
    for (Resource document : shown()) {
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
