package org.parley.server.explore;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a list can be narrowed by. */
public enum Facet {
  /** States that take part, hold or propose, or for which somebody does. */
  STATE(Listed.MEETING, Listed.POSITION, Listed.PROPOSAL, Listed.ACTOR),
  /** Who else does so. */
  ACTOR(Listed.MEETING, Listed.POSITION, Listed.PROPOSAL),
  /** At whom a position or proposal is directed; what is directed at envoys is at their state. */
  TOWARD(Listed.POSITION, Listed.PROPOSAL),
  STANCE(Listed.POSITION),
  FACTUALITY(Listed.MEETING),
  STATUS(Listed.PROPOSAL),
  /** The kind of a meeting, or what sort of actor it is. */
  SORT(Listed.MEETING, Listed.ACTOR),
  /** What an actor does: meets, says, proposes. */
  DOES(Listed.ACTOR),
  PLACE(Listed.MEETING),
  TOPIC(Listed.MEETING, Listed.POSITION, Listed.PROPOSAL, Listed.ACTOR),
  /** Who published a document that states it. */
  SOURCE(Listed.MEETING, Listed.POSITION, Listed.PROPOSAL, Listed.ACTOR),
  /** By whom a position or proposal reached the document. */
  REPORTER(Listed.POSITION, Listed.PROPOSAL),
  /** Whether the words are quoted. */
  VERBATIM(Listed.POSITION),
  /** The least that the confidence is: 0.9, 0.7, 0.5, 0. */
  CONFIDENCE(Listed.MEETING, Listed.POSITION, Listed.PROPOSAL);

  private final Set<Listed> narrows;

  Facet(Listed first, Listed... others) {
    this.narrows = EnumSet.of(first, others);
  }

  /** The word for it in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Facet> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** Those by which such a list can be narrowed, in the order in which they are shown. */
  public static List<Facet> of(Listed listed) {
    return Arrays.stream(values()).filter(facet -> facet.narrows.contains(listed)).toList();
  }
}
