package org.parley.ingest.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;

/**
 * Articles annotated for actors, meetings, proposals and positions: a {@code NAME.txt} with its
 * {@code NAME.json} each, and a {@code DATES.txt} whose lines hold a name and a day.
 * docs/quality.md tells what the JSON holds.
 */
final class AnnotatedDirectory {

  private static final Set<String> TYPES = Set.of("person", "state", "organization", "group");
  private static final Set<String> FACTUALITY = Set.of("actual", "scheduled", "possible", "denied");
  private static final Set<String> STATUS = Set.of("open", "accepted", "rejected", "withdrawn");
  private static final Set<String> STANCES =
      Set.of("asserts", "supports", "opposes", "accuses", "denies", "demands", "commits", "warns");

  private final Path directory;
  private final Map<String, LocalDate> dates;

  private AnnotatedDirectory(Path directory) throws IOException {
    this.directory = directory;
    this.dates = dates(directory.resolve("DATES.txt"));
  }

  /**
   * All articles of a directory, by name.
   *
   * @throws AnnotationException if one of its files is not as it must be
   */
  static List<AnnotatedDocument> read(Path directory) throws IOException {
    AnnotatedDirectory annotated = new AnnotatedDirectory(directory);
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files =
          all.filter(file -> file.toString().endsWith(".json"))
              .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
              .toList();
    }
    if (files.isEmpty()) {
      throw new AnnotationException(directory, "", "holds no annotation, NAME.json");
    }
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(annotated.article(file));
    }
    return documents;
  }

  private static Map<String, LocalDate> dates(Path file) throws IOException {
    Map<String, LocalDate> dates = new HashMap<>();
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          String[] columns = line.strip().split("\\s+", -1);
          if (columns.length != 2) {
            throw new AnnotationException(file, "line " + number, "must be a name and a day");
          }
          dates.put(columns[0], day(columns[1], file, "line " + number));
        }
      }
    }
    return dates;
  }

  private static LocalDate day(String text, Path file, String place) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new AnnotationException(file, place, "\"" + text + "\" is no day such as 2007-05-29");
    }
  }

  private AnnotatedDocument article(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    Path source = directory.resolve(name + ".txt");
    String text;
    try {
      text = Files.readString(source);
    } catch (NoSuchFileException e) {
      throw new AnnotationException(file, "", "its text " + source.getFileName() + " is missing");
    }
    AnnotationField json = AnnotationField.read(file);
    return new AnnotatedDocument(Document.of(name, date(name, json), text), account(json, text));
  }

  private @Nullable LocalDate date(String name, AnnotationField json) {
    LocalDate listed = dates.get(name);
    return listed != null
        ? listed
        : json.member("date").map(at -> day(at.text(), at.file(), at.place())).orElse(null);
  }

  private static Account account(AnnotationField json, String text) {
    List<Account.Party> actors = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (AnnotationField field : json.required("actors").elements()) {
      Account.Party actor = actor(field);
      if (!ids.add(actor.id())) {
        throw field.wrong("the id \"" + actor.id() + "\" is taken already");
      }
      actors.add(actor);
    }
    return new Account(
        actors,
        each(json.required("meetings"), field -> meeting(field, text, ids)),
        each(
            json.required("proposals"),
            field -> statement(field, text, field.references("proposer", ids), "status", STATUS)),
        each(
            json.required("positions"),
            field -> statement(field, text, field.references("holder", ids), "stance", STANCES)));
  }

  private static <T> List<T> each(AnnotationField list, Function<AnnotationField, T> read) {
    return list.elements().stream().map(read).toList();
  }

  private static Account.Party actor(AnnotationField field) {
    Set<String> names = new HashSet<>();
    names.add(Names.plain(field.required("name").text()));
    for (AnnotationField alias : field.elements("aliases")) {
      names.add(Names.plain(words(alias)));
    }
    return new Account.Party(
        field.required("id").text(), field.required("type").oneOf(TYPES), names);
  }

  private static Account.Encounter meeting(AnnotationField field, String text, Set<String> ids) {
    return new Account.Encounter(
        field.required("evidence").elements().stream().map(at -> span(at, text)).toList(),
        field.references("participants", ids),
        field.references("represents", ids),
        field.member("place").map(at -> Set.of(Names.plain(at.text()))).orElse(Set.of()),
        field.member("date").map(AnnotationField::text),
        field.required("factuality").oneOf(FACTUALITY),
        1);
  }

  private static Account.Statement statement(
      AnnotationField field, String text, Set<String> who, String bearing, Set<String> words) {
    return new Account.Statement(
        who,
        List.of(span(field.required("content"), text)),
        field.member(bearing).map(at -> at.oneOf(words)).orElse(""),
        Optional.empty(),
        1);
  }

  /** A string, or an object whose "text" it is. */
  private static String words(AnnotationField field) {
    return field.value().isJsonObject() ? field.required("text").text() : field.text();
  }

  /** Where the words stand; "occurrence" tells which, where they stand there more than once. */
  private static Span span(AnnotationField field, String text) {
    String words = words(field);
    int occurrence =
        field.value().isJsonObject()
            ? field.member("occurrence").map(AnnotationField::number).orElse(1)
            : 1;
    int begin = -1;
    for (int i = 0; i < occurrence; i++) {
      begin = words.isEmpty() ? -1 : text.indexOf(words, begin + 1);
      if (begin < 0) {
        throw field.wrong(
            "the text does not hold \""
                + words
                + "\""
                + (i == 0 ? "" : " " + occurrence + " times"));
      }
    }
    int first = text.codePointCount(0, begin);
    return new Span(first, first + words.codePointCount(0, words.length()));
  }
}
