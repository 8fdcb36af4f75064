package org.parley.ingest.text;

import java.util.List;
import org.parley.ingest.document.Document;

/**
 * A document's text with what the engine saw in it.
 *
 * @param characters the text with one char a code point (characters outside the BMP replaced by
 *     U+FFFC), so that an index into it is a code-point offset
 */
public record AnnotatedText(Document document, String characters, List<Sentence> sentences) {

  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }
}
