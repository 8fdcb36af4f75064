package org.parley.server.graph;

import java.util.regex.Pattern;

/** The article that some names have in a sentence: "ambassador of the United States". */
public final class Article {

  private static final Pattern WANTED =
      Pattern.compile(
          "(United (States|Kingdom|Nations|Arab Emirates)"
              + "|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Vatican"
              + "|.*\\b(Republic|Republic of .+|Union|Islands|League|Commission|Parliament|Congress"
              + "|Department of .+|Ministry|Ministry of .+|House|Senate|Council|Authority))");

  private Article() {}

  /** "the " before names that want it, or nothing. */
  public static String of(String name) {
    return WANTED.matcher(name).matches() ? "the " : "";
  }
}
