package org.parley.server.explore;

import java.util.Arrays;
import java.util.Optional;

/** What can be listed. */
public enum Listed {
  MEETING,
  POSITION,
  PROPOSAL,
  /** Those who take part in a meeting, hold a position or make a proposal. */
  ACTOR;

  /** The word for it in addresses. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<Listed> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
