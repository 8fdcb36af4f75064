package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ingest.document.Span;

/**
 * Sets a dateline apart from the sentence that runs on behind it: "BAGHDAD, May 28 (AP) - The …".
 * Parsers else take the city for the sentence's subject.
 */
final class Datelines {

  private static final String CITY = "[\\p{Lu}][\\p{L}.'’ -]{2,30}";
  private static final String DAY = "\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?";
  private static final Pattern DATELINE =
      Pattern.compile(
          "^"
              + CITY
              + "(?:, (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\\p{Lu}[\\p{L}. ]{1,20})?"
              + "(?:, "
              + DAY
              + ")?\\s*(?:[(/][\\p{L} ./-]{2,40}[)/])?\\s*(?:-{1,2}|–|—|_)\\s+(?=\\p{L}|[\"“])");

  private Datelines() {}

  /** The paragraphs, each that begins with a dateline in two. */
  static List<Span> apart(String text, List<Span> paragraphs) {
    List<Span> parts = new ArrayList<>(paragraphs.size() + 1);
    for (Span paragraph : paragraphs) {
      Matcher dateline =
          DATELINE
              .matcher(text)
              .region(paragraph.begin(), paragraph.end())
              .useAnchoringBounds(true);
      boolean telling =
          dateline.find()
              && dateline.end() < paragraph.end()
              && dateline.group().matches("(?s)[\\p{Lu}.'’ -]{3,}[,(/ -].*|.*\\(.*|.*\\d.*");
      if (telling) {
        parts.add(new Span(paragraph.begin(), dateline.end()));
        parts.add(new Span(dateline.end(), paragraph.end()));
      } else {
        parts.add(paragraph);
      }
    }
    return parts;
  }
}
