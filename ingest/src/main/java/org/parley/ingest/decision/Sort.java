package org.parley.ingest.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a decision can be about. */
public enum Sort {
  ACTOR,
  PLACE,
  MEETING,
  PROPOSAL,
  POSITION,
  OFFICE;

  /** As it stands in the file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a document states it, so that it has evidence. */
  public boolean isFact() {
    return ordinal() >= MEETING.ordinal();
  }

  /** The sort of this word. */
  public static Optional<Sort> of(String word) {
    return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
  }
}
