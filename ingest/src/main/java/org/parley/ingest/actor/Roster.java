package org.parley.ingest.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ingest.document.Span;
import org.parley.ontology.Base;

/** The figures of a document as they are met, and which tokens denote them. */
final class Roster {

  /** A token of the text. */
  record At(int sentence, int token) {
    boolean before(At other) {
      return sentence < other.sentence || (sentence == other.sentence && token < other.token);
    }
  }

  /** A token and one whom it denotes. */
  record Placed(At at, String id) {}

  private final String documentId;
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  /** By noun, whom phrases called last first. */
  private final Map<String, Deque<Figure>> phrases = new HashMap<>();

  private final Map<At, List<String>> denoted = new HashMap<>();
  private final Map<String, List<At>> occurrences = new HashMap<>();
  private final Map<Integer, List<Placed>> placed = new HashMap<>();
  private final Map<Span, Mention> mentions = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  Roster(String documentId) {
    this.documentId = documentId;
  }

  Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  Collection<Figure> figures() {
    return figures.values();
  }

  Figure known(Authority.Entry entry) {
    return figures.computeIfAbsent(entry.id(), id -> figure(entry));
  }

  /** A ministry speaks for its state, a party doesn't. */
  private static Figure figure(Authority.Entry entry) {
    Figure figure = new Figure(entry.id(), entry.type(), entry.name());
    if (entry.kind().equals("government") || entry.kind().equals("ministry")) {
      entry.of().ifPresent(figure::speaksFor);
    }
    return figure;
  }

  /** A person with a name; one name alone tells nobody apart, so its id stays the document's. */
  Figure person(String label, PersonName name) {
    String id = name.full() ? Base.slug(label) : own(Base.slug(label));
    return figures.computeIfAbsent(id, i -> Figure.person(i, label, name));
  }

  Figure organization(String label, boolean ownName) {
    String id = ownName ? Base.slug(label) : own(Base.slug(label));
    return figures.computeIfAbsent(id, i -> new Figure(i, ActorType.ORGANIZATION, label));
  }

  /** Somebody named by a phrase alone. */
  Figure phrase(String label, String noun, ActorType type) {
    Figure figure =
        figures.computeIfAbsent(own(Base.slug(label)), id -> new Figure(id, type, label));
    Deque<Figure> called = phrases.computeIfAbsent(noun, n -> new ArrayDeque<>());
    called.remove(figure);
    called.addFirst(figure);
    return figure;
  }

  /** Whom a phrase with this noun, and these words among its own, denoted last. */
  Optional<Figure> lastPhrase(String noun, String words) {
    return phrases.getOrDefault(noun, new ArrayDeque<>()).stream()
        .filter(f -> (" " + f.label() + " ").contains(" " + words + " "))
        .findFirst();
  }

  /** Whether a phrase with this noun has called somebody. */
  boolean hasPhrase(String noun) {
    return phrases.containsKey(noun);
  }

  private String own(String slug) {
    String brief = slug.length() <= 60 ? slug : slug.substring(0, 60).replaceFirst("-[^-]*$", "");
    return brief + "--" + Base.slug(documentId);
  }

  Place place(String label, Optional<String> state) {
    return places.computeIfAbsent(Base.slug(label), id -> new Place(id, label, state));
  }

  /** A place that the authority knows, under its own id. */
  Place place(Place known) {
    return places.computeIfAbsent(known.id(), id -> known);
  }

  /** A place known by its id, called by a further name. */
  Place called(Place place, String name) {
    return places.merge(place.id(), place, (known, again) -> known.called(name));
  }

  List<Place> places() {
    return List.copyOf(places.values());
  }

  List<String> denoted(int sentence, int token) {
    return denoted.getOrDefault(new At(sentence, token), List.of());
  }

  void denote(int sentence, int token, List<String> ids) {
    At at = new At(sentence, token);
    denoted.put(at, List.copyOf(ids));
    for (String id : ids) {
      occurrences.computeIfAbsent(id, i -> new ArrayList<>()).add(at);
      placed.computeIfAbsent(sentence, i -> new ArrayList<>()).add(new Placed(at, id));
    }
  }

  /** Who is denoted in a sentence, in the order in which that was found out. */
  List<Placed> placed(int sentence) {
    return placed.getOrDefault(sentence, List.of());
  }

  /** Where an actor is denoted, in the order in which that was found out. */
  List<At> occurrences(String id) {
    return occurrences.getOrDefault(id, List.of());
  }

  void mention(Span span, Mention.Kind kind, String denotes) {
    mentions.putIfAbsent(span, new Mention(span, kind, denotes));
  }

  List<Mention> mentions() {
    List<Mention> sorted = new ArrayList<>(mentions.values());
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    return sorted;
  }
}
