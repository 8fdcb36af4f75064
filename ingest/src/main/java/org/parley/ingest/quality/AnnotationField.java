package org.parley.ingest.quality;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value in a JSON file of annotation, which knows where it stands.
 *
 * @param place as one would look it up: {@code meetings[1].evidence[0]}
 */
record AnnotationField(Path file, String place, JsonElement value) {

  /** The whole of a file. */
  static AnnotationField read(Path file) throws IOException {
    try {
      return new AnnotationField(file, "", JsonParser.parseString(Files.readString(file)));
    } catch (JsonParseException e) {
      throw new AnnotationException(file, "", "is no JSON: " + e.getMessage());
    }
  }

  AnnotationException wrong(String problem) {
    return new AnnotationException(file, place, problem);
  }

  /** The member of this name, where it is there and not null. */
  Optional<AnnotationField> member(String name) {
    if (!value.isJsonObject()) {
      throw wrong("must be an object with the field \"" + name + "\"");
    }
    JsonElement member = value.getAsJsonObject().get(name);
    return member == null || member.isJsonNull()
        ? Optional.empty()
        : Optional.of(
            new AnnotationField(file, place.isEmpty() ? name : place + "." + name, member));
  }

  AnnotationField required(String name) {
    return member(name).orElseThrow(() -> wrong("the field \"" + name + "\" is missing"));
  }

  String text() {
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw wrong("must be a string, not " + value);
    }
    return value.getAsString();
  }

  /** A whole number above 0. */
  int number() {
    String digits = value.toString();
    if (!digits.matches("[1-9]\\d{0,8}")) {
      throw wrong("must be a number above 0, not " + digits);
    }
    return Integer.parseInt(digits);
  }

  /** One of these words. */
  String oneOf(Set<String> words) {
    String word = text();
    if (!words.contains(word)) {
      throw wrong("\"" + word + "\" is none of " + words.stream().sorted().toList());
    }
    return word;
  }

  List<AnnotationField> elements() {
    if (!value.isJsonArray()) {
      throw wrong("must be a list, not " + value);
    }
    List<AnnotationField> elements = new ArrayList<>();
    for (JsonElement element : value.getAsJsonArray()) {
      elements.add(new AnnotationField(file, place + "[" + elements.size() + "]", element));
    }
    return elements;
  }

  /** The elements of the member of this name; none where it is not there. */
  List<AnnotationField> elements(String name) {
    return member(name).map(AnnotationField::elements).orElse(List.of());
  }

  /** Strings that must be among {@code known}. */
  Set<String> references(String name, Set<String> known) {
    Set<String> ids = new HashSet<>();
    for (AnnotationField element : elements(name)) {
      if (!known.contains(element.text())) {
        throw element.wrong("\"" + element.text() + "\" is the id of none of the actors");
      }
      ids.add(element.text());
    }
    return ids;
  }
}
