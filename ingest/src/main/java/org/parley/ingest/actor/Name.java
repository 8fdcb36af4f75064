package org.parley.ingest.actor;

import java.util.Optional;

/**
 * A proper name found in a sentence.
 *
 * @param sentence number of the sentence
 * @param first index of its first token
 * @param last index of its last token, included
 * @param text as written, white space folded
 * @param entry what the authority knows under it
 */
record Name(
    int sentence, int first, int last, Kind kind, String text, Optional<Authority.Entry> entry) {

  /** What a name is the name of. */
  enum Kind {
    PERSON,
    /** A state by its own name. */
    STATE,
    /** A capital or seat of power, which may stand for its state. */
    CAPITAL,
    /** "Iranian": names the state only where it acts. */
    ADJECTIVE,
    /** "Iranians". */
    PEOPLE,
    ORGANIZATION,
    PLACE
  }

  int size() {
    return last - first + 1;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  boolean ofState() {
    return kind == Kind.STATE
        || kind == Kind.CAPITAL
        || kind == Kind.ADJECTIVE
        || kind == Kind.PEOPLE;
  }
}
