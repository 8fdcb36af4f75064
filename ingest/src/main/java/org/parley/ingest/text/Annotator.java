package org.parley.ingest.text;

import org.parley.ingest.document.Document;

/** Reads a text's sentences, words and names. Safe for use by many threads at once. */
public interface Annotator {

  /** Annotates the whole text; a text without words gives no sentences. */
  AnnotatedText annotate(Document document);
}
