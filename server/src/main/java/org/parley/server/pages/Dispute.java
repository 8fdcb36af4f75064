package org.parley.server.pages;

import java.util.Map;

/** How the properties on which reports disagree, and what each has, are told. */
final class Dispute {

  private static final Map<String, String> TITLES =
      Map.of(
          "date", "When a meeting was",
          "place", "Where a meeting was",
          "participant", "Who took part",
          "factuality", "Whether it took place",
          "member", "Who holds an office",
          "former", "Whether an office is still held",
          "status", "What became of a proposal",
          "stance", "What an actor said to a proposal");

  private static final Map<String, String> VALUES =
      Map.of(
          "factuality Actual", "It took place",
          "factuality Denied", "It did not take place",
          "factuality Scheduled", "It was to take place",
          "factuality Possible", "It might take place",
          "former true", "Held before",
          "former false", "Held then");

  private Dispute() {}

  /** Of the last part of a property's IRI. */
  static String title(String property) {
    return TITLES.getOrDefault(property, Details.capitalised(property));
  }

  /** What a report has, as written elsewhere, in words that can stand alone. */
  static String value(String property, String written) {
    return VALUES.getOrDefault(property + " " + written, written);
  }

  static String last(String iri) {
    return iri.replaceFirst("^.*[#/]", "");
  }
}
