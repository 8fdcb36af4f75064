package org.parley.ingest.decision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One decision of a person: a line of the file.
 *
 * @param when a day or a moment, as ISO 8601 writes it
 * @param who decided
 * @param sort what it is about
 * @param sides the passages it is about; two lists where it says which are of two, else one
 * @param value the name, kind, correction or address; empty where there is none
 * @param why as people tell it
 */
public record Decision(
    String when,
    String who,
    DecisionKind kind,
    Sort sort,
    List<List<Anchor>> sides,
    String value,
    String why) {

  static final String FIELD = "\t";
  static final String SIDES = "/";

  public Decision {
    sides = sides.stream().map(List::copyOf).toList();
    DecisionCheck.check(when, who, kind, sort, sides, value, why);
  }

  /** When it was made; a day is its beginning. */
  public Instant moment() {
    return OffsetDateTime.parse(isDay() ? when + "T00:00:00Z" : when).toInstant();
  }

  private boolean isDay() {
    return when.length() == "2007-05-28".length();
  }

  /** All passages it is about. */
  public List<Anchor> anchors() {
    return sides.stream().flatMap(List::stream).toList();
  }

  /** The other value. */
  public Correction correction() {
    return Correction.parse(sort, value);
  }

  /** The address that it says is the same thing's, or that of a thing that is alike. */
  public String address() {
    return DecisionCheck.address(value).getValue();
  }

  /** Whether its address is of the same thing itself. */
  public boolean isSameThing() {
    return DecisionCheck.address(value).getKey();
  }

  /** Whether it says something of who is who. */
  public boolean isOfActors() {
    return !sort.isFact() && kind != DecisionKind.ACCEPT;
  }

  /** Whether it changes what a document is read to tell. */
  public boolean isOfFacts() {
    return kind.isOfFacts();
  }

  /** What it is about, as it stands in the file. */
  public String about() {
    String passages =
        sides.stream()
            .map(side -> side.stream().map(Anchor::text).collect(Collectors.joining(" ")))
            .collect(Collectors.joining(" " + SIDES + " "));
    return sort == Sort.ACTOR ? passages : sort.word() + " " + passages;
  }

  /** The line, from which {@link DecisionLine} makes it again. */
  public String text() {
    return String.join(FIELD, when, who, kind.word(), about(), value, why);
  }
}
