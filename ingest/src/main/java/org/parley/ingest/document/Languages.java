package org.parley.ingest.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** What a text is written in, by what is said of it and by what it looks like. */
final class Languages {

  static final String ENGLISH = "en";

  /** BCP 47 for a language that is not known. */
  static final String UNDETERMINED = "und";

  private Languages() {}

  /** A well-formed tag; the name and the three-letter code of English are understood. */
  static Optional<String> checked(Optional<String> language) throws UnreadableException {
    if (language.isEmpty()) {
      return language;
    }
    String tag = language.get().strip().replace('_', '-');
    if (tag.equalsIgnoreCase("english") || tag.equalsIgnoreCase("eng")) {
      return Optional.of(ENGLISH);
    }
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      throw new UnreadableException(
          "field language: '%s' is no language tag such as en or fr-CA".formatted(language.get()));
    }
  }

  /** For a text of which nothing is said. */
  static String of(String text) {
    return English.looksLike(text) ? ENGLISH : UNDETERMINED;
  }
}
