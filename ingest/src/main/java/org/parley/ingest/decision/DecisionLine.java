package org.parley.ingest.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the file of decisions, and the decision on it. */
public record DecisionLine(int number, Decision decision) {

  private static final Pattern PART = Pattern.compile("\\G\\s*(?:(/)|" + Anchor.PATTERN + ")");

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is no decision; the message tells why
   */
  static Decision parse(String line) {
    String[] fields = line.split(Decision.FIELD, -1);
    if (fields.length != 6) {
      throw new IllegalArgumentException(
          "it has %d of six fields, with a tab between: when, who, what, about, value, why"
              .formatted(fields.length));
    }
    for (int field = 0; field < fields.length; field++) {
      fields[field] = fields[field].strip();
    }
    DecisionKind kind =
        DecisionKind.of(fields[2])
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' is no decision: it is one of %s"
                            .formatted(fields[2], DecisionKind.words())));
    String about = fields[3];
    Optional<Sort> sort = Sort.of(about.split("\\s", 2)[0]);
    return new Decision(
        fields[0],
        fields[1],
        kind,
        sort.orElse(Sort.ACTOR),
        sides(sort.isPresent() ? about.substring(sort.get().word().length()) : about),
        fields[4],
        fields[5]);
  }

  private static List<List<Anchor>> sides(String about) {
    List<List<Anchor>> sides = new ArrayList<>(List.of(new ArrayList<>()));
    Matcher part = PART.matcher(about);
    int end = 0;
    while (part.find()) {
      end = part.end();
      if (part.group(1) != null) {
        sides.add(new ArrayList<>());
      } else {
        sides.get(sides.size() - 1).add(Anchor.parse(part.group().strip()));
      }
    }
    String rest = about.substring(end).strip();
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' is no passage: it is written as document/ID#char=BEGIN,END \"its words\""
              .formatted(rest));
    }
    return sides;
  }
}
