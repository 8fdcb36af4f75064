package org.parley.ingest.decision;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a decision must have to be one. */
final class DecisionCheck {

  private static final List<String> TYPES = List.of("person", "state", "organization", "group");
  private static final String SAME = "sameAs ";

  private DecisionCheck() {}

  static void check(
      String when,
      String who,
      DecisionKind kind,
      Sort sort,
      List<List<Anchor>> sides,
      String value,
      String why) {
    requireTime(when);
    require(!who.isBlank(), "who decided is missing");
    require(!why.isBlank(), "why it was decided is missing");
    Stream.of(when, who, value, why)
        .forEach(
            field ->
                require(!field.matches("(?s).*[\\t\\r\\n].*"), "a field is one line without tabs"));
    requirePassages(kind, sides);
    if (kind.isOfFacts()) {
      require(
          sort.isFact(),
          "what is to be %s is named before its passage: meeting, proposal, position or office"
              .formatted(kind == DecisionKind.REJECT ? "rejected" : "corrected"));
    } else if (kind != DecisionKind.ACCEPT) {
      boolean ofPlace = kind == DecisionKind.RENAME || kind == DecisionKind.IDENTIFY;
      boolean ofMeeting = kind.isOfIdentity();
      require(
          sort == Sort.ACTOR
              || (ofPlace && sort == Sort.PLACE)
              || (ofMeeting && sort == Sort.MEETING),
          "%s is of actors%s, not of a %s"
              .formatted(
                  kind.word(),
                  ofPlace ? " or places" : ofMeeting ? " or meetings" : "",
                  sort.word()));
    }
    requireValue(kind, sort, value);
  }

  private static void requirePassages(DecisionKind kind, List<List<Anchor>> sides) {
    boolean two = kind.isOfTwoSides();
    require(
        sides.size() == (two ? 2 : 1) && sides.stream().noneMatch(List::isEmpty),
        two
            ? "%s needs the passages of one, then /, then those of the other".formatted(kind.word())
            : "%s needs its passages, without /".formatted(kind.word()));
    require(
        kind != DecisionKind.MERGE || sides.get(0).size() > 1,
        "merge needs two passages or more, of actors or meetings that are one");
  }

  private static void requireValue(DecisionKind kind, Sort sort, String value) {
    switch (kind) {
      case MERGE, SPLIT, NEVER_MERGE, REJECT ->
          require(value.isBlank(), "%s has no value, not '%s'".formatted(kind.word(), value));
      case RENAME -> require(!value.isBlank(), "the new name is missing");
      case RETYPE ->
          require(
              TYPES.contains(value),
              "'%s' is no kind of actor: it is one of %s"
                  .formatted(value, String.join(", ", TYPES)));
      case CORRECT -> Correction.parse(sort, value);
      case IDENTIFY -> requireAddress(value);
      case ACCEPT -> require(!value.isBlank(), "the key of what was accepted is missing");
    }
  }

  private static void requireAddress(String value) {
    String address = value.startsWith(SAME) ? value.substring(SAME.length()) : value;
    String message =
        "'%s' is no address: it begins with http:// or https://, after sameAs where it is the same thing itself"
            .formatted(value);
    try {
      URI iri = new URI(address);
      require(iri.getHost() != null && iri.getScheme().matches("https?"), message);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(message, e);
    }
  }

  private static void requireTime(String when) {
    try {
      boolean day = when.length() == "2007-05-28".length();
      require(
          day ? LocalDate.parse(when).getYear() > 0 : OffsetDateTime.parse(when).getYear() > 0,
          when);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'%s' is no day or moment: it is written as 2007-05-28 or 2007-05-28T10:30:00Z"
              .formatted(when),
          e);
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** What an identifier says: the same thing, or the same as far as may be. */
  static Map.Entry<Boolean, String> address(String value) {
    boolean same = value.startsWith(SAME);
    return Map.entry(same, same ? value.substring(SAME.length()) : value);
  }
}
