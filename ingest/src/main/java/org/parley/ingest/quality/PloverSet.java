package org.parley.ingest.quality;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Reading;

/** Sentences coded by who did what to whom, of those event classes that Parley reads facts of. */
record PloverSet(List<Coded> sentences) implements MeasuredSet {

  private static final JsonPrimitive NO_NAME = new JsonPrimitive("");

  /**
   * A sentence.
   *
   * @param source the words that name who acts
   * @param target the words that name at whom
   */
  record Coded(
      Document document, EventClass eventClass, List<String> source, List<String> target) {}

  /**
   * Reads the file of coded sentences: a list of objects with id, event, text, source and target.
   *
   * @throws AnnotationException if it is not as it must be
   */
  static PloverSet read(Path file) throws IOException {
    List<Coded> sentences = new ArrayList<>();
    for (AnnotationField field : AnnotationField.read(file).elements()) {
      Optional<EventClass> event = EventClass.named(field.required("event").text());
      if (event.isPresent()) {
        sentences.add(coded(field, event.get()));
      }
    }
    if (sentences.isEmpty()) {
      throw new AnnotationException(file, "", "holds no sentence of a class that is measured");
    }
    return new PloverSet(sentences);
  }

  private static Coded coded(AnnotationField field, EventClass event) {
    LocalDate date = field.member("date").map(PloverSet::day).orElse(null);
    return new Coded(
        Document.of(field.required("id").text(), date, field.required("text").text()),
        event,
        actors(field, "source"),
        actors(field, "target"));
  }

  private static LocalDate day(AnnotationField field) {
    try {
      return LocalDate.parse(field.text());
    } catch (DateTimeParseException e) {
      throw field.wrong("\"" + field.text() + "\" is no day such as 2007-05-29");
    }
  }

  /** A remark may stand where actors would; it names none. */
  private static List<String> actors(AnnotationField sentence, String part) {
    return sentence
        .member(part)
        .filter(field -> field.value().isJsonArray())
        .map(AnnotationField::elements)
        .orElse(List.of())
        .stream()
        .flatMap(actor -> actor.member("actorText").stream())
        .filter(name -> !name.value().equals(NO_NAME))
        .map(AnnotationField::text)
        .toList();
  }

  @Override
  public List<Document> documents() {
    return sentences.stream().map(Coded::document).toList();
  }

  @Override
  public Section measure(List<Reading> readings, Consumer<Slip> slips) {
    Scores scores = new Scores();
    List<String> remarks = new ArrayList<>();
    for (EventClass event : EventClass.values()) {
      int right = 0;
      int all = 0;
      for (int i = 0; i < readings.size(); i++) {
        if (sentences.get(i).eventClass() == event) {
          right += score(sentences.get(i), readings.get(i), scores, slips) ? 1 : 0;
          all++;
        }
      }
      remarks.add("%s: class right in %d of %d.".formatted(event, right, all));
    }
    return new Section(
        "Coded events, PLOVER: " + sentences.size() + " sentences",
        """
        Sentences of the classes AGREE, CONSULT, DEMAND, REJECT and THREATEN. A source or target is
        found if an actor is mentioned where its words stand; it takes part if that actor, or who
        represents it, is in a meeting, a proposal or a position. The class is right if a fact is:
        for AGREE one that supports or commits, an accepted proposal or a scheduled meeting; for
        CONSULT a meeting that is not denied; for DEMAND one that demands, or an open proposal; for
        REJECT one that opposes or denies, a rejected proposal or a denied meeting; for THREATEN
        one that warns.""",
        scores.all(),
        Map.of(),
        remarks);
  }

  /** Whether a fact of the right class was found. */
  private static boolean score(Coded coded, Reading reading, Scores scores, Consumer<Slip> slips) {
    CodedActors actors = new CodedActors(reading);
    for (String source : coded.source()) {
      scoreActor(source, coded, actors, Measure.SOURCE, scores, slips);
    }
    for (String target : coded.target()) {
      scoreActor(target, coded, actors, Measure.TARGET, scores, slips);
    }
    boolean right = reading.facts().stream().anyMatch(coded.eventClass()::covers);
    scores.answered(Measure.EVENT_CLASS, right);
    scores.answered(
        Measure.EVENT_CLASS_OF_SOURCE,
        reading.facts().stream()
            .filter(coded.eventClass()::covers)
            .anyMatch(
                fact -> coded.source().stream().anyMatch(source -> actors.isActing(source, fact))));
    if (!right) {
      slips.accept(
          new Slip(
              coded.document().id(),
              Measure.EVENT_CLASS,
              Slip.Kind.WRONG,
              coded.eventClass() + ": " + coded.document().text()));
    }
    return right;
  }

  private static void scoreActor(
      String words,
      Coded coded,
      CodedActors actors,
      Measure part,
      Scores scores,
      Consumer<Slip> slips) {
    boolean found = !actors.named(words).isEmpty();
    scores.answered(Measure.SOURCE_AND_TARGET, found);
    scores.answered(part, actors.takePart(words));
    if (!found) {
      String what = words + ": " + coded.document().text();
      slips.accept(
          new Slip(coded.document().id(), Measure.SOURCE_AND_TARGET, Slip.Kind.MISSED, what));
    }
  }
}
