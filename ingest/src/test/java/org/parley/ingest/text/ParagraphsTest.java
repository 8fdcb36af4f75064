package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void endsAtABlankLineWhateverItsLineEnds() {
    assertEquals(List.of("One.", "Two.", "Three."), read("One.\n\nTwo.\r\n\r\n\r\nThree.\n"));
  }

  @Test
  void endsAtAnIndentedLine() {
    assertEquals(
        List.of("The envoys met for an hour.", "   They agreed on nothing."),
        read("The envoys met for an hour.\n   They agreed on nothing."));
  }

  @Test
  void keepsAHeadlineAndADatelineApart() {
    assertEquals(
        List.of("Envoys meet in Oslo", "OSLO, May 3", "The envoys of both states met on Monday."),
        read("Envoys meet in Oslo\nOSLO, May 3\nThe envoys of both states met on Monday.\n"));
  }

  @Test
  void joinsWrappedLines() {
    String copy =
        """
        The foreign ministers of Norway and Sweden met on Monday in Oslo, where
        Prime Minister Kari Holm told them that the talks on the border would go
        on "for as long as both governments wish", a spokesman of hers said.
        """;
    assertEquals(1, read(copy).size());
  }

  @Test
  void takesALongLineForAParagraph() {
    String first = "The ministers met on Monday. ".repeat(12).strip();
    String second = "They will meet again on Friday. ".repeat(9).strip();
    assertEquals(List.of(first, second), read(first + "\n" + second));
  }

  @Test
  void goesOnWhereTheNextLineBeginsInLowerCase() {
    String first = "The ministers met on Monday. ".repeat(12) + "They spoke";
    assertEquals(1, read(first + "\nof little else.").size());
  }

  private static List<String> read(String text) {
    return Paragraphs.of(text).stream()
        .map(span -> text.substring(span.begin(), span.end()))
        .toList();
  }
}
