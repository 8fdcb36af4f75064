package org.parley.ingest.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.fact.Reading;

/**
 * Readings made by hand of a text of our own, with a character outside the BMP before the facts.
 */
public final class Samples {

  public static final Extractor EXTRACTOR =
      new Extractor("parley", "0.1.0", Map.of("rules", "all"));

  public static final String TEXT =
      """
      Envoys meet in Geneva 🕊

      Ana Ruiz, the ambassador of Norland, and Tom Beck of Sudland met in Geneva on Friday \
      at about 10:30 for four hours, in the Palace of Nations. Prime Minister Lea Holm stayed away.

      They spoke of fishing rights; the border was not discussed. Norland proposed a joint \
      patrol, Beck said. “We will study it 🐟,” he said, and Sudland welcomed the idea.
      """;

  private static final List<Actor> ACTORS =
      List.of(
          new Actor("ana-ruiz", ActorType.PERSON, "Ana Ruiz", List.of("Ruiz"), List.of("norland")),
          new Actor("tom-beck", ActorType.PERSON, "Tom Beck", List.of("Beck"), List.of("sudland")),
          new Actor("lea-holm", ActorType.PERSON, "Lea Holm", List.of(), List.of()),
          new Actor("norland", ActorType.STATE, "Norland", List.of(), List.of()),
          new Actor("sudland", ActorType.STATE, "Sudland", List.of(), List.of()));

  private Samples() {}

  /** A document that holds a fact of each kind. */
  public static Reading reading(String id) {
    Proposal proposal = proposal();
    return reading(id, List.of(meeting(), proposal, position(), welcome(proposal), office()));
  }

  public static Reading reading(String id, List<Fact> facts) {
    Document document =
        new Document(
            id,
            Optional.of("Envoys meet in Geneva 🕊"),
            Optional.of(LocalDate.of(2024, 5, 4)),
            Optional.of("The Sample"),
            "en",
            Optional.of("https://news.example/envoys"),
            TEXT);
    return new Reading(
        document,
        ACTORS,
        List.of(
            new Place("geneva", "Geneva", Optional.empty()),
            new Place("palace-of-nations", "Palace of Nations", Optional.empty())),
        List.of(
            new Mention(span("Ana Ruiz"), Mention.Kind.NAME, "ana-ruiz"),
            new Mention(span("he said"), Mention.Kind.PRONOUN, "tom-beck"),
            new Mention(span("Geneva"), Mention.Kind.PLACE, "geneva")),
        facts,
        List.of());
  }

  public static Meeting meeting() {
    return meeting("2024-05-03", span("Ana Ruiz, the ambassador of Norland, and Tom Beck"));
  }

  public static Meeting meeting(String date, Span evidence) {
    return new Meeting(
        List.of(
            new Participation("tom-beck", Role.ATTENDEE),
            new Participation("ana-ruiz", Role.HOST),
            new Participation("lea-holm", Role.ABSENT)),
        List.of("norland"),
        Optional.of("geneva"),
        Optional.of("palace-of-nations"),
        Optional.of(date),
        Optional.of("10:30"),
        Optional.of("PT4H"),
        "talks",
        List.of("fishing rights"),
        List.of("the border"),
        Factuality.ACTUAL,
        List.of(evidence),
        0.9,
        "meet-verb");
  }

  public static Proposal proposal() {
    return new Proposal(
        List.of("norland"),
        List.of("sudland"),
        List.of("norland", "sudland"),
        span("a joint patrol"),
        List.of("tom-beck"),
        Proposal.Status.OPEN,
        List.of("fishing rights"),
        List.of(span("Norland proposed a joint patrol")),
        0.85,
        "propose-verb");
  }

  public static Position position() {
    return new Position(
        List.of("tom-beck"),
        List.of(),
        Stance.COMMITS,
        List.of(),
        Optional.empty(),
        List.of(),
        span("We will study it 🐟,"),
        Optional.of(span("said, and")),
        Optional.of(span("he said, and")),
        true,
        List.of(span("“We will study it 🐟,” he said")),
        1.0,
        "direct-quotation");
  }

  static Position welcome(Proposal proposal) {
    return new Position(
        List.of("sudland"),
        List.of(),
        Stance.SUPPORTS,
        List.of("norland"),
        Optional.of(proposal),
        List.of(),
        span("the idea"),
        Optional.of(span("welcomed")),
        Optional.empty(),
        false,
        List.of(span("Sudland welcomed the idea")),
        0.7,
        "verb-object");
  }

  public static Office office() {
    return new Office(
        "ana-ruiz",
        "ambassador",
        Optional.of("norland"),
        Optional.of(LocalDate.of(2024, 5, 4)),
        false,
        List.of(span("Ana Ruiz, the ambassador of Norland")),
        0.95,
        "apposition");
  }

  /** Where the words stand first, in code points. */
  public static Span span(String words) {
    int at = TEXT.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("Not in the sample: " + words);
    }
    int begin = TEXT.codePointCount(0, at);
    return new Span(begin, begin + words.codePointCount(0, words.length()));
  }
}
