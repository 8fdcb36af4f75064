package org.parley.ingest.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a page that a program writes; what people wrote around it stays. */
public final class GeneratedPart {

  static final String BEGIN = "<!-- Made by 'parley quality'; what is written in here is lost. -->";
  static final String END = "<!-- The end of what 'parley quality' makes. -->";

  private final Path page;
  private final String before;
  private final String after;

  private GeneratedPart(Path page, String before, String after) {
    this.page = page;
    this.before = before;
    this.after = after;
  }

  /**
   * The part of a page, at its end where there has been none; the page itself need not be there.
   *
   * @throws AnnotationException if one of the part's two ends is missing
   */
  public static GeneratedPart of(Path page) throws IOException {
    String text = Files.exists(page) ? Files.readString(page) : "";
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 && end < 0) {
      return new GeneratedPart(page, text.isEmpty() ? "" : text.stripTrailing() + "\n\n", "\n");
    }
    if (begin < 0 || end < begin) {
      throw new AnnotationException(
          page, "", "needs the line " + BEGIN + " and after it the line " + END);
    }
    return new GeneratedPart(page, text.substring(0, begin), text.substring(end + END.length()));
  }

  public void write(String part) throws IOException {
    Files.writeString(page, before + BEGIN + "\n" + part.stripTrailing() + "\n" + END + after);
  }
}
