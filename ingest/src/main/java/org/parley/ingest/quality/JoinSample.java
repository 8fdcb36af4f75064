package org.parley.ingest.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.document.Received;
import org.parley.ingest.document.Sources;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.identity.Form;

/**
 * Actors of two documents that are held to be one though the documents call them otherwise or give
 * them other roles, some at random for a person to judge.
 *
 * @param seed decides which
 */
record JoinSample(List<Document> documents, long seed) implements MeasuredSet {

  private static final int JOINS = 100;
  private static final int WORDS_AROUND = 80;

  /** The documents at a path that can be read. */
  static List<Document> documents(Path path) throws IOException {
    List<Document> documents = new ArrayList<>();
    Sources.of(List.of(path.toString()), InputStream.nullInputStream(), GivenDate.NONE)
        .forEach(
            received -> {
              if (received instanceof Received.Accepted accepted) {
                documents.add(accepted.document());
              }
            });
    return documents;
  }

  /** An actor as a document tells of it. */
  private record Telling(int reading, String readId, Form form) {

    boolean differs(Telling other) {
      return reading != other.reading
          && (!form.names().equals(other.form.names()) || !form.roles().equals(other.form.roles()));
    }
  }

  @Override
  public Section measure(List<Reading> readings, Consumer<Slip> slips) {
    IdentifiedActors actors = new IdentifiedActors(readings);
    Map<String, List<Telling>> byActor = new TreeMap<>();
    for (int i = 0; i < readings.size(); i++) {
      for (String readId : actors.told(i)) {
        int at = i;
        actors
            .form(i, readId)
            .ifPresent(
                form ->
                    byActor
                        .computeIfAbsent(actors.id(at, readId), none -> new ArrayList<>())
                        .add(new Telling(at, readId, form)));
      }
    }
    long tellings = byActor.values().stream().mapToLong(List::size).sum();
    Random random = new Random(seed);
    List<List<Telling>> joins = new ArrayList<>();
    byActor.values().forEach(all -> pairs(all, random).limit(1).forEach(joins::add));
    Collections.shuffle(joins, random);
    joins.stream()
        .limit(JOINS)
        .forEach(
            pair -> {
              Telling one = pair.get(0);
              slips.accept(
                  new Slip(
                      readings.get(one.reading()).document().id(),
                      Measure.IDENTITY,
                      Slip.Kind.MATCHED,
                      actors.id(one.reading(), one.readId())
                          + ": "
                          + told(one, readings)
                          + " = "
                          + told(pair.get(1), readings)));
            });
    return new Section(
        "Actors of several documents: " + documents.size() + " documents",
        "",
        Map.of(),
        Map.of(),
        List.of(
            "%,d persons and bodies told of in documents are %,d actors; in %,d of these, documents call the actor otherwise or give it other roles."
                .formatted(tellings, byActor.size(), joins.size())));
  }

  private static Stream<List<Telling>> pairs(List<Telling> all, Random random) {
    List<Telling> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, random);
    return mixed.stream()
        .flatMap(one -> mixed.stream().filter(one::differs).map(other -> List.of(one, other)));
  }

  /** The form, the document and the words around the first mention. */
  private static String told(Telling telling, List<Reading> readings) {
    Reading reading = readings.get(telling.reading());
    Document document = reading.document();
    int length = document.text().codePointCount(0, document.text().length());
    String words =
        reading.mentions().stream()
            .filter(mention -> mention.denotes().equals(telling.readId()))
            .map(Mention::span)
            .findFirst()
            .map(
                span ->
                    document.slice(
                        new Span(
                            Math.max(0, span.begin() - WORDS_AROUND),
                            Math.min(length, span.end() + WORDS_AROUND))))
            .orElse("");
    return "[%s] %s “%s”".formatted(telling.form().text().replace('\t', ';'), document.id(), words);
  }
}
