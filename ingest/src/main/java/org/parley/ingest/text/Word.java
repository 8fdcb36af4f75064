package org.parley.ingest.text;

import org.parley.ingest.document.Span;

/** A token before anything is known of it. */
record Word(Span span, String form) {

  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }

  boolean isFinalMark() {
    return form.chars().allMatch(c -> ".?!\u203C\u2047\u2048\u2049\u2026".indexOf(c) >= 0);
  }

  boolean isQuote() {
    return form.chars().allMatch(c -> "\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB".indexOf(c) >= 0);
  }

  boolean isClosingBracket() {
    return form.equals(")") || form.equals("]") || form.equals("}");
  }

  boolean hasLetterOrDigit() {
    return form.chars().anyMatch(Character::isLetterOrDigit);
  }

  boolean touches(Word next) {
    return span.end() == next.span.begin();
  }
}
