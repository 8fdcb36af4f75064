package org.parley.ingest.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person can decide. */
public enum DecisionKind {
  /** These mentions are of one actor, or these reports of one meeting. */
  MERGE,
  /** One actor or meeting of the graph is two: these are of one, those of the other. */
  SPLIT,
  /** These are of two actors or meetings, and shall never be taken for one. */
  NEVER_MERGE,
  /** What an actor or place is called. */
  RENAME,
  /** What kind of actor one is. */
  RETYPE,
  /** A document does not tell this fact. */
  REJECT,
  /** A document tells another value of this fact. */
  CORRECT,
  /** What an actor or place is called elsewhere, by an IRI. */
  IDENTIFY,
  /** It was looked at and is right: it is not listed again. */
  ACCEPT;

  /** As it stands in the file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<DecisionKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static String words() {
    return Arrays.stream(values()).map(DecisionKind::word).collect(Collectors.joining(", "));
  }

  /** Whether it says who, or which meetings, are one or two. */
  boolean isOfIdentity() {
    return this == MERGE || isOfTwoSides();
  }

  /** Whether it says which mentions are of two. */
  boolean isOfTwoSides() {
    return this == SPLIT || this == NEVER_MERGE;
  }

  /** Whether it changes what a document is held to tell. */
  public boolean isOfFacts() {
    return this == REJECT || this == CORRECT;
  }
}
