package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Whose a verb is where the parser hangs it elsewhere. */
class PositionSourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bombing showed that Norway was weak.",
        "The trip suggested that Norway was content."
      })
  void givesNoSayToWhatOnlyShowsSomething(String text) {
    assertEquals(List.of(), new PositionReader().read(Casts.of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway maintains the market is not open because of its size and has demanded lower duties. # demanded # Norway
          Norway said the talk was short and added that it was cold. # added # Norway
          Berg said Oslo was content, adding that it would receive more money. # adding # Berg
          """)
  void knowsWhoSpeaksInASecondClause(String text, String verb, String source) {
    Tree tree = Casts.of(text).trees().get(0);
    int at =
        tree.sentence().tokens().stream()
            .filter(token -> token.form().equals(verb))
            .mapToInt(Token::index)
            .findFirst()
            .orElseThrow();
    assertEquals(source, tree.token(new PositionSource(tree).of(at).orElseThrow()).form());
  }
}
