package org.parley.ingest.document;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a JSON object says of a document: a line of a file, or the sidecar of a text. */
record Publication(
    Optional<String> id,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language,
    Optional<String> text) {

  static final Publication UNKNOWN =
      new Publication(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final Set<String> FIELDS =
      Set.of("id", "date", "title", "publisher", "url", "language", "text");

  /** Reads one object, as RFC 8259 has it; fields of other names are ignored. */
  static Publication read(String json) throws UnreadableException {
    Map<String, String> fields = fields(json);
    Optional<String> id = Optional.ofNullable(fields.get("id"));
    try {
      return new Publication(
          Identifiers.checked(id),
          Dates.checked(field(fields, "date")),
          Texts.checked(field(fields, "title"), "title"),
          Texts.checked(field(fields, "publisher"), "publisher"),
          Texts.checked(field(fields, "url"), "url"),
          Languages.checked(field(fields, "language")),
          Texts.checked(field(fields, "text"), "text"));
    } catch (UnreadableException e) {
      throw id.isPresent() ? e.of(id.get()) : e;
    }
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  private static Map<String, String> fields(String json) throws UnreadableException {
    Map<String, String> fields = new HashMap<>();
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      if (reader.peek() != JsonToken.BEGIN_OBJECT) {
        throw new UnreadableException("not a JSON object, which begins with '{'");
      }
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        if (FIELDS.contains(name)) {
          add(fields, name, reader);
        } else {
          reader.skipValue();
        }
      }
      reader.endObject();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new UnreadableException("more than one JSON value");
      }
      return fields;
    } catch (MalformedJsonException | EOFException e) {
      throw new UnreadableException("not JSON: " + said(e));
    } catch (IOException e) {
      throw new IllegalStateException("A string cannot fail to be read.", e);
    }
  }

  private static void add(Map<String, String> fields, String name, JsonReader reader)
      throws IOException, UnreadableException {
    JsonToken kind = reader.peek();
    switch (kind) {
      case NULL -> reader.nextNull();
      case STRING -> {
        if (fields.put(name, reader.nextString()) != null) {
          throw new UnreadableException("field " + name + ": given twice");
        }
      }
      default ->
          throw new UnreadableException(
              "field %s: a string is expected, not %s"
                  .formatted(name, kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
  }

  /** What the library says, without its advice to programmers. */
  private static String said(IOException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.replaceFirst("^Use JsonReader.* JSON at ", "malformed at ");
  }
}
