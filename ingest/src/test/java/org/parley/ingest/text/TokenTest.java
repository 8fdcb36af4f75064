package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Span;

class TokenTest {

  @Test
  void isARootWhereTheEngineLostItsHead() {
    assertEquals("root", word(-1, "pobj").relation());
    assertEquals("pobj", word(0, "pobj").relation());
  }

  private static Token word(int head, String relation) {
    return new Token(1, new Span(0, 4), "Oslo", "oslo", "NNP", head, relation, "GPE", true);
  }
}
