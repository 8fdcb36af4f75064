package org.parley.ingest.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Place;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Meeting.Factuality;
import org.parley.ingest.fact.Meeting.Participation;
import org.parley.ingest.fact.Meeting.Role;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.identity.Form;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ingest.rdf.Samples;
import org.parley.ontology.Base;

/** Made-up documents that tell of the same meetings, more or less alike. */
final class Dispatches {

  private static final GraphWriter WRITER = new GraphWriter(Base.DEFAULT, Samples.EXTRACTOR);
  private static final LocalDate ISSUED = LocalDate.of(2024, 5, 4);

  /** Each by the names that documents call them by. */
  private static final List<List<String>> PEOPLE =
      List.of(
          List.of("Ana Ruiz", "Ana Maria Ruiz", "A. Ruiz"),
          List.of("Tom Beck", "Thomas Beck", "Tom E. Beck"),
          List.of("Lea Holm", "Lea Holme"),
          List.of("Ivo Brandt", "Ivo Brand"),
          List.of("Kim Sung Ho", "Kim Sung-ho"),
          List.of("Omar Haddad", "Omar al-Haddad", "Umar Haddad"));

  private Dispatches() {}

  /** A document of some words of its own that tells of one meeting. */
  static DocumentGraphs dispatch(
      String id, String words, String date, Factuality factuality, String... participants) {
    return dispatch(id, words, List.of(meeting(date, factuality, 0, participants)));
  }

  /**
   * A document on the meetings of a few people, called by more or less of their names, in a few
   * days; the same for the same number.
   */
  static DocumentGraphs random(int number) {
    Random random = new Random(number);
    List<String> names =
        PEOPLE.stream().map(called -> called.get(random.nextInt(called.size()))).toList();
    List<String> dates = List.of("2024-05-02", "2024-05-03", "2024-05-04", "2024-05", "");
    List<Fact> meetings = new ArrayList<>();
    for (int meeting = 0; meeting < 1 + random.nextInt(3); meeting++) {
      List<String> people =
          random
              .ints(0, 6)
              .distinct()
              .limit(2 + random.nextInt(2))
              .mapToObj(p -> "p-" + p)
              .toList();
      meetings.add(
          meeting(
              dates.get(random.nextInt(dates.size())),
              Factuality.values()[random.nextInt(Factuality.values().length)],
              10 * meeting,
              people.toArray(String[]::new)));
    }
    Map<String, Form> forms = new HashMap<>();
    names.forEach(
        name -> forms.put(Base.slug(name), form(name, random.nextBoolean() ? "norland" : "")));
    return dispatch("dispatch-" + number, story(random.nextInt(20)), meetings).with(forms);
  }

  /** How a document tells of the foreign minister of a state, or of somebody without office. */
  static Form form(String name, String state) {
    return new Form(
        ActorType.PERSON,
        List.of(name),
        state.isEmpty()
            ? List.of()
            : List.of(new Form.Role("foreign minister", Optional.of(state), false)),
        state.isEmpty() ? List.of() : List.of(state),
        List.of(),
        Optional.of(ISSUED.getYear()));
  }

  /** A document in which somebody says something, in these words. */
  static DocumentGraphs saying(String id, String holder, String words) {
    Document document = document(id, words);
    Fact position =
        new Position(
            List.of(holder),
            List.of(),
            Position.Stance.ASSERTS,
            List.of(),
            Optional.empty(),
            List.of(),
            new Span(0, words.length()),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(new Span(0, words.length())),
            0.8,
            "made-up");
    Actor actor = new Actor(holder, ActorType.PERSON, "Mr " + holder, List.of(), List.of());
    return WRITER.write(
        new Reading(document, List.of(actor), List.of(), List.of(), List.of(position), List.of()));
  }

  /** Many words, the same for the same number. */
  static String story(int number) {
    return new Random(number)
        .ints(200, 0, 5000)
        .mapToObj(word -> "w" + word)
        .collect(Collectors.joining(" "));
  }

  private static DocumentGraphs dispatch(String id, String words, List<? extends Fact> meetings) {
    Document document = document(id, words);
    List<Actor> actors =
        meetings.stream()
            .flatMap(Dispatches::participants)
            .distinct()
            .map(who -> new Actor(who, ActorType.PERSON, "Mr " + who, List.of(), List.of()))
            .toList();
    List<Place> places = List.of(new Place("geneva", "Geneva", Optional.of("switzerland")));
    return WRITER.write(
        new Reading(document, actors, places, List.of(), List.copyOf(meetings), List.of()));
  }

  private static Document document(String id, String words) {
    return new Document(
        id, Optional.empty(), Optional.of(ISSUED), Optional.empty(), "en", Optional.empty(), words);
  }

  private static Stream<String> participants(Fact fact) {
    return ((Meeting) fact).participations().stream().map(Participation::actor);
  }

  private static Meeting meeting(
      String date, Factuality factuality, int evidence, String... participants) {
    return new Meeting(
        Stream.of(participants)
            .map(
                who ->
                    new Participation(who, who.equals(participants[0]) ? Role.HOST : Role.ATTENDEE))
            .toList(),
        List.of(),
        Optional.of("geneva"),
        Optional.empty(),
        Optional.of(date).filter(day -> !day.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        "talks",
        List.of(),
        List.of(),
        factuality,
        List.of(new Span(evidence, evidence + 8)),
        0.8,
        "made-up");
  }
}
