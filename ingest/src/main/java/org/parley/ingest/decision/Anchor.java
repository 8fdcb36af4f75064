package org.parley.ingest.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ontology.Base;

/**
 * What a decision holds on to: words of a document, which stay where they are whatever is made of
 * them. Written as {@code document/ID#char=BEGIN,END "words"}; where the document's text changed,
 * the words are looked for.
 *
 * @param document identifier of the document
 * @param begin in Unicode code points
 * @param end exclusive
 * @param words what stands there, on one line; cut where it is long, which {@code …} shows
 */
public record Anchor(String document, int begin, int end, String words) {

  private static final int LONGEST = 80;
  private static final String CUT = "…";
  private static final Base BASE = Base.DEFAULT;

  static final String PATTERN =
      "document/([^\\s/#]+)#char=(\\d{1,9}),(\\d{1,9})\\s+\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern WHOLE = Pattern.compile(PATTERN);

  public Anchor {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "char=%d,%d is no passage: it begins at 0 or later and ends after it begins"
              .formatted(begin, end));
    }
    if (words.isBlank()) {
      throw new IllegalArgumentException("the words of a passage are missing");
    }
  }

  /** The passage with all its words, of which the beginning is kept. */
  public static Anchor of(String document, int begin, int end, String words) {
    String line = line(words);
    if (line.codePointCount(0, line.length()) > LONGEST) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + CUT;
    }
    return new Anchor(document, begin, end, line);
  }

  /**
   * The anchor of a text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Anchor parse(String text) {
    Matcher parts = WHOLE.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no passage: it is written as document/ID#char=BEGIN,END \"its words\""
              .formatted(text));
    }
    return of(parts);
  }

  static Anchor of(Matcher parts) {
    return new Anchor(
        Base.id(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        line(parts.group(4).replaceAll("\\\\(.)", "$1")));
  }

  /** Whether words of a document are these. */
  public boolean says(String text) {
    String line = line(text);
    return line.equals(words) || (isCut() && line.startsWith(beginning()));
  }

  /** Whether words of a document have these in them, or are a part of them. */
  public boolean overlaps(String text) {
    String line = line(text);
    return line.contains(beginning()) || beginning().contains(line);
  }

  private boolean isCut() {
    return words.endsWith(CUT);
  }

  private String beginning() {
    return isCut() ? words.substring(0, words.length() - CUT.length()) : words;
  }

  /** Name of the passage, without the base. */
  public String passage() {
    return BASE.passage(document, begin, end).substring(BASE.iri().length());
  }

  /** As it stands in the file. */
  public String text() {
    return passage() + " \"" + words.replaceAll("([\"\\\\])", "\\\\$1") + "\"";
  }

  private static String line(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
