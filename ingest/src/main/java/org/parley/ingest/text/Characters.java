package org.parley.ingest.text;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.Note;
import org.parley.ingest.document.Span;

/**
 * A text as the engine reads it. What parts words is a plain space in it; marks without width and
 * tags of HTML are not in it, and an entity is one character. So its indices are its own; {@link
 * #span} tells the code points of the text.
 */
final class Characters {

  private static final char OBJECT = '\uFFFC';
  private static final char LOST = '\uFFFD';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final String verbatim;
  private final String readable;
  private final Places places;

  private Characters(String verbatim, String readable, Places places) {
    this.verbatim = verbatim;
    this.readable = readable;
    this.places = places;
  }

  static Characters of(String text, Remarks remarks) {
    String verbatim = oneEach(text);
    StringBuilder readable = new StringBuilder(text.length());
    Places places = new Places(verbatim.length());
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = at + 1;
      Optional<Markup> markup = c == '&' || c == '<' ? Markup.at(verbatim, at) : Optional.empty();
      if (markup.isPresent()) {
        next = markup.get().end();
        remarks.add(Note.Kind.MARKUP, "Tags and entities of HTML, read as what they mean", at);
        for (char meant : markup.get().meaning().toCharArray()) {
          places.add(readable.length(), at, next);
          readable.append(readable(meant));
        }
      } else if (isBreakHyphen(text, i)) {
        places.add(readable.length(), at, next);
        readable.append('-');
      } else if (Character.getType(c) != Character.FORMAT) {
        places.add(readable.length(), at, next);
        readable.append(readable(c));
        remark(c, at, remarks);
      }
      i = text.offsetByCodePoints(i, next - at);
      at = next;
    }
    return new Characters(verbatim, readable.toString(), places);
  }

  /** A soft hyphen shows only where the line ends. */
  private static boolean isBreakHyphen(String text, int i) {
    return text.charAt(i) == SOFT_HYPHEN
        && i + 1 < text.length()
        && (text.charAt(i + 1) == '\n' || text.charAt(i + 1) == '\r');
  }

  private static String oneEach(String text) {
    StringBuilder each = new StringBuilder(text.length());
    text.codePoints().forEach(c -> each.append(Character.isBmpCodePoint(c) ? (char) c : OBJECT));
    return each.toString();
  }

  /** The text with one char a code point, those outside the BMP replaced by U+FFFC. */
  String verbatim() {
    return verbatim;
  }

  String readable() {
    return readable;
  }

  /** The code points that a span of {@link #readable} stands for. */
  Span span(Span read) {
    return new Span(places.begin(read.begin()), places.end(read.end() - 1));
  }

  /** The code point at which a character of {@link #readable} begins. */
  int at(int read) {
    return places.begin(read);
  }

  /** Line ends stay, for they part paragraphs; pictures and control characters are no words. */
  private static char readable(int c) {
    if (c == '\n' || c == '\r') {
      return (char) c;
    }
    if (!Character.isBmpCodePoint(c)) {
      return Character.isLetterOrDigit(c) ? plain(c) : ' ';
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          ' ';
      default -> c == OBJECT || c == LOST ? ' ' : (char) c;
    };
  }

  /** The letters of mathematics are Latin letters in fancy dress. */
  private static char plain(int c) {
    String letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return letter.length() == 1 ? letter.charAt(0) : OBJECT;
  }

  private static void remark(int c, int at, Remarks remarks) {
    int type = Character.getType(c);
    if (type == Character.CONTROL && !Character.isWhitespace(c)) {
      remarks.add(Note.Kind.CHARACTERS, "Control characters, read as spaces", at);
    } else if (c == LOST) {
      remarks.add(
          Note.Kind.CHARACTERS,
          "Characters lost before they came here (U+FFFD), read as spaces",
          at);
    } else if (type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE) {
      remarks.add(
          Note.Kind.CHARACTERS, "Characters that Unicode does not define, read as spaces", at);
    }
  }

  /** Where each character that is read stands in the text; kept only where some are moved. */
  private static final class Places {

    private final int size;
    private int @Nullable [] begins;
    private int @Nullable [] ends;

    Places(int size) {
      this.size = size;
    }

    void add(int index, int begin, int end) {
      if (begins == null || ends == null) {
        if (index == begin && end == begin + 1) {
          return;
        }
        begins = new int[size];
        ends = new int[size];
        for (int i = 0; i < index; i++) {
          begins[i] = i;
          ends[i] = i + 1;
        }
      }
      begins[index] = begin;
      ends[index] = end;
    }

    int begin(int index) {
      return begins == null ? index : begins[index];
    }

    int end(int index) {
      return ends == null ? index + 1 : ends[index];
    }
  }
}
