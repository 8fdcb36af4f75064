package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Search;
import org.parley.server.graph.Snapshot;

/** How a search is answered. */
final class Searches {

  private static final int MOST = 20;
  private static final int LONGEST = 200;

  private Searches() {}

  static SearchPage page(View view, String words) {
    Search search = new Search(view.snapshot());
    Map<String, List<Resource>> byKind = new LinkedHashMap<>();
    kinds().values().forEach(kind -> byKind.putIfAbsent(kind, new ArrayList<>()));
    for (Resource thing : search.byName(words)) {
      kind(view.snapshot(), thing)
          .ifPresent(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(thing));
    }
    List<SearchPage.Found> found = new ArrayList<>();
    byKind.forEach(
        (kind, things) -> {
          if (!things.isEmpty()) {
            found.add(
                new SearchPage.Found(
                    kind,
                    things.stream().limit(MOST).map(thing -> told(view, thing).pieces()).toList(),
                    things.size()));
          }
        });
    List<Resource> evidence = search.evidence(words);
    texts(view, search.documents(words), words).ifPresent(found::add);
    List<Quote> quotes = quotes(view, evidence.subList(0, Math.min(MOST, evidence.size())));
    String title = words.isBlank() ? "Search" : "Search: " + words;
    String address = "/search" + (words.isBlank() ? "" : "?q=" + Links.encoded(words));
    Head head = Overviews.head(view, title, "", address, List.of()).searching(words);
    return new SearchPage(
        words.isBlank()
            ? head
            : head.offering(Overviews.data(address))
                .askedBy(Behind.of("search", Map.of(), Map.of("words", Search.query(words)))),
        found,
        quotes,
        evidence.size() <= MOST ? quotes.size() : evidence.size());
  }

  /** A document with who published it when, as many have much the same title. */
  private static Words told(View view, Resource thing) {
    Words words = new Words().link(view.link(thing));
    String published = view.snapshot().is(thing, PARLEY.Document) ? Sources.own(view, thing) : "";
    return published.isEmpty() ? words : words.text(", " + published);
  }

  /** Documents in whose text the words are, be they far apart, with where the first one stands. */
  private static Optional<SearchPage.Found> texts(
      View view, List<Resource> documents, String words) {
    if (documents.isEmpty()) {
      return Optional.empty();
    }
    List<List<Piece>> told = new ArrayList<>();
    for (Resource document : documents.subList(0, Math.min(MOST, documents.size()))) {
      Words line = told(view, document);
      view.snapshot()
          .text(document)
          .flatMap(text -> Excerpt.of(text, words))
          .ifPresent(excerpt -> line.text(": " + excerpt));
      told.add(line.pieces());
    }
    return Optional.of(new SearchPage.Found("Texts with these words", told, documents.size()));
  }

  /** One for words that several facts rest on, be it a sentence and all of it but its end. */
  private static List<Quote> quotes(View view, List<Resource> evidence) {
    List<Passage> passages =
        evidence.stream().map(view.snapshot()::passage).flatMap(Optional::stream).toList();
    return passages.stream()
        .filter(
            passage ->
                passages.stream().noneMatch(other -> passage != other && lies(passage, other)))
        .map(view::quote)
        .toList();
  }

  private static boolean lies(Passage passage, Passage within) {
    return passage.document().equals(within.document())
        && within.begin() <= passage.begin()
        && passage.end() <= within.end()
        && !passage.resource().equals(within.resource());
  }

  /** What is looked for; more words than anybody types are left out. */
  static String words(HttpServletRequest request) {
    String words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    return words.substring(0, Math.min(words.length(), LONGEST));
  }

  /** What is found, things before passages. */
  static List<Resource> things(Snapshot snapshot, String words) {
    Search search = new Search(snapshot);
    return Stream.concat(search.byName(words).stream(), search.evidence(words).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> kind(Snapshot snapshot, Resource thing) {
    return kinds().entrySet().stream()
        .filter(entry -> snapshot.is(thing, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<Resource, String> kinds() {
    Map<Resource, String> kinds = new LinkedHashMap<>();
    kinds.put(PARLEY.Person, "People");
    kinds.put(PARLEY.State, "States");
    kinds.put(PARLEY.Organization, "Organisations");
    kinds.put(PARLEY.Group, "Groups");
    kinds.put(PARLEY.Place, "Places");
    kinds.put(PARLEY.Meeting, "Meetings");
    kinds.put(PARLEY.Proposal, "Proposals");
    kinds.put(PARLEY.Position, "Positions");
    kinds.put(PARLEY.Topic, "Topics");
    kinds.put(PARLEY.Document, "Documents");
    return kinds;
  }
}
