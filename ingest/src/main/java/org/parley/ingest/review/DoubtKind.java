package org.parley.ingest.review;

import java.util.Locale;

/** What kind of thing is in doubt. */
public enum DoubtKind {
  /** Mentions that were taken for one actor's. */
  JOIN,
  /** Actors that may be one. */
  APART,
  /** What kind of actor one is. */
  TYPE,
  /** What the shapes of the whole graph say. */
  CHECK,
  /** Reports that were taken to be of one meeting. */
  MEETING,
  /** Statements that cannot both hold. */
  DISAGREEMENT,
  /** A fact that was read with little confidence. */
  FACT;

  /** As it stands on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
