package org.parley.ingest.text;

import java.util.List;
import org.parley.ingest.document.Span;

/**
 * A sentence with its tokens and their dependency tree.
 *
 * @param index place in the document, from 0
 * @param paragraph number of the paragraph it stands in, from 0
 */
public record Sentence(int index, int paragraph, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }
}
