package org.parley.ingest.text;

import java.util.List;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Note;
import org.parley.ingest.document.Span;

/**
 * A document's text with what the engine saw in it.
 *
 * @param characters the text with one char a code point (characters outside the BMP replaced by
 *     U+FFFC), so that an index into it is a code-point offset
 * @param notes what was out of the ordinary in it, and what was done about it
 */
public record AnnotatedText(
    Document document, String characters, List<Sentence> sentences, List<Note> notes) {

  private static final char OUTSIDE_BMP = '\uFFFC';

  public AnnotatedText {
    sentences = List.copyOf(sentences);
    notes = List.copyOf(notes);
  }

  public AnnotatedText(Document document, String characters, List<Sentence> sentences) {
    this(document, characters, sentences, List.of());
  }

  /** The exact substring at {@code span}, at a cost that does not grow with the text before it. */
  public String slice(Span span) {
    String words = characters.substring(span.begin(), span.end());
    return words.indexOf(OUTSIDE_BMP) < 0 ? words : document.slice(span);
  }

  /** The sentences that a span touches, in order; found without a look at the others. */
  public List<Sentence> sentencesAt(Span span) {
    int first = 0;
    int end = sentences.size();
    while (first < end) {
      int middle = (first + end) / 2;
      if (sentences.get(middle).span().end() <= span.begin()) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    int last = first;
    while (last < sentences.size() && sentences.get(last).span().begin() < span.end()) {
      last++;
    }
    return sentences.subList(first, last);
  }
}
