package org.parley.queries;

import java.util.Locale;

/** What the value of a parameter is, and so how it is read. */
public enum ParameterType {
  /** Any text. */
  STRING,
  /** A whole number. */
  INTEGER,
  /** A number such as {@code 0.7}. */
  DECIMAL,
  /** A day, a month or a year: {@code 2007-05-28}, {@code 2007-05}, {@code 2007}. */
  DATE,
  /** An actor by its slug, IRI, label or alias. */
  ACTOR,
  /** A place by its slug, IRI or label. */
  PLACE,
  /** A topic by its slug, IRI or label. */
  TOPIC,
  /** A meeting, proposal, position or office by its IRI or what of it follows the base. */
  FACT,
  /** A document by its identifier or IRI. */
  DOCUMENT,
  /** Anything that has an IRI under the base. */
  THING,
  /** A concept of the ontology by its local name, such as {@code Rejected}. */
  TERM;

  /** The word for it in a header. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
