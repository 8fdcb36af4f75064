package org.parley.ingest.actor;

import org.parley.ingest.document.Span;

/**
 * A phrase that denotes an actor or a place.
 *
 * @param denotes id of the actor or the place
 */
public record Mention(Span span, Kind kind, String denotes) {

  /** What the phrase denotes, and how. */
  public enum Kind {
    NAME,
    TITLE,
    PRONOUN,
    GROUP,
    PLACE;

    public boolean ofPlace() {
      return this == PLACE;
    }
  }
}
