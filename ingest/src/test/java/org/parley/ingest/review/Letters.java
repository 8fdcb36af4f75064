package org.parley.ingest.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.actor.Place;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Meeting.Factuality;
import org.parley.ingest.fact.Meeting.Participation;
import org.parley.ingest.fact.Meeting.Role;
import org.parley.ingest.fact.Office;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.identity.Form;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ingest.rdf.Samples;
import org.parley.ontology.Base;

/**
 * A made-up document in the making: who holds which office, who met, who said what, each with the
 * words that say so.
 */
public final class Letters {

  private static final GraphWriter WRITER = new GraphWriter(Base.DEFAULT, Samples.EXTRACTOR);
  private static final LocalDate ISSUED = LocalDate.of(2024, 5, 4);

  private final String id;
  private final StringBuilder text = new StringBuilder("A letter 🕊 from the coast.\n");
  private final Map<String, Actor> actors = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, List<Form.Role>> roles = new HashMap<>();

  private Letters(String id) {
    this.id = id;
  }

  public static Letters letter(String id) {
    return new Letters(id);
  }

  /** "Ana Ruiz is foreign minister of norland." */
  public Letters office(String name, String title, String state) {
    Span mention = mention(name, ActorType.PERSON);
    Span rest = append(" is " + title + " of " + state + ".\n");
    facts.add(
        new Office(
            Base.slug(name),
            title,
            Optional.of(state),
            Optional.of(ISSUED),
            false,
            List.of(mention.cover(rest)),
            0.95,
            "made-up"));
    actors.put(state, new Actor(state, ActorType.STATE, state, List.of(), List.of()));
    roles
        .computeIfAbsent(Base.slug(name), none -> new ArrayList<>())
        .add(new Form.Role(title, Optional.of(state), false));
    return this;
  }

  /** "Ana Ruiz is here.", who may be no person. */
  public Letters named(String name, ActorType type) {
    mention(name, type);
    append(" is here.\n");
    return this;
  }

  /** "Ana Ruiz and Tom Beck met on 2024-05-03." */
  public Letters met(String one, String other, String date) {
    Span first = mention(one, ActorType.PERSON);
    append(" and ");
    mention(other, ActorType.PERSON);
    Span rest = append(" met on " + date + ".\n");
    facts.add(
        new Meeting(
            List.of(
                new Participation(Base.slug(one), Role.HOST),
                new Participation(Base.slug(other), Role.ATTENDEE)),
            List.of(),
            Optional.of("geneva"),
            Optional.empty(),
            Optional.of(date),
            Optional.empty(),
            Optional.empty(),
            "talks",
            List.of("fish"),
            List.of(),
            Factuality.ACTUAL,
            List.of(first.cover(rest)),
            0.8,
            "made-up"));
    return this;
  }

  /** "Ana Ruiz says that …" */
  public Letters said(String name, String words, double confidence) {
    Span holder = mention(name, ActorType.PERSON);
    append(" says that ");
    Span content = append(words);
    append(".\n");
    facts.add(
        new Position(
            List.of(Base.slug(name)),
            List.of(),
            Position.Stance.ASSERTS,
            List.of(),
            Optional.empty(),
            List.of(),
            content,
            Optional.empty(),
            Optional.of(holder),
            false,
            List.of(holder.cover(content)),
            confidence,
            "made-up"));
    return this;
  }

  /** The graphs of the document. */
  public DocumentGraphs graphs() {
    Document document =
        new Document(
            id,
            Optional.empty(),
            Optional.of(ISSUED),
            Optional.empty(),
            "en",
            Optional.empty(),
            text.toString());
    Map<String, Form> forms = new HashMap<>();
    actors.values().stream()
        .filter(actor -> actor.type() == ActorType.PERSON)
        .forEach(actor -> forms.put(actor.id(), form(actor)));
    return WRITER
        .write(
            new Reading(
                document,
                actors.values().stream()
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList(),
                List.of(new Place("geneva", "Geneva", Optional.of("switzerland"))),
                mentions,
                facts,
                List.of()))
        .with(forms);
  }

  private Form form(Actor actor) {
    List<Form.Role> held = roles.getOrDefault(actor.id(), List.of());
    return new Form(
        ActorType.PERSON,
        List.of(actor.label()),
        held,
        held.stream().flatMap(role -> role.of().stream()).toList(),
        List.of(),
        Optional.of(ISSUED.getYear()));
  }

  private Span mention(String name, ActorType type) {
    actors.putIfAbsent(
        Base.slug(name), new Actor(Base.slug(name), type, name, List.of(), List.of()));
    Span span = append(name);
    mentions.add(new Mention(span, Mention.Kind.NAME, Base.slug(name)));
    return span;
  }

  private Span append(String words) {
    int begin = text.codePointCount(0, text.length());
    text.append(words);
    return new Span(begin, text.codePointCount(0, text.length()));
  }

  /** All of them, in the order given. */
  public static List<DocumentGraphs> all(Letters... letters) {
    return Stream.of(letters).map(Letters::graphs).toList();
  }
}
