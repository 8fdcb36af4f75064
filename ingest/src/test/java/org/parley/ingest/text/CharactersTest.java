package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.document.Note;
import org.parley.ingest.document.Span;

final class CharactersTest {

  private static Characters characters(String text) {
    return Characters.of(text, new Remarks());
  }

  private static List<String> notes(String text) {
    Remarks remarks = new Remarks();
    Characters.of(text, remarks);
    return remarks.notes().stream().map(Note::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&quot;We agreed&quot;|\"We agreed\"",
        "Iran&#39;s envoy|Iran's envoy",
        "Iran&#x2019;s envoy|Iran’s envoy",
        "Smith &amp; Sons|Smith & Sons",
        "Smith &amp;amp; Sons|Smith & Sons",
        "Caf&eacute;|Café",
        "<b>Ir</b>an|Iran",
        "<a href=\"x\">Iran</a>|Iran",
        "AT&T; x &unknown; a < b <3 <name@example.org>|AT&T; x &unknown; a < b <3 <name@example.org>",
        "Ir\u00ADan|Iran",
        "\u200FIran\u200F|Iran",
        "\uD835\uDC00\uD835\uDC01|AB",
      })
  void readsLeftoversAsWhatTheyMean(String written, String read) {
    assertEquals(read, characters(written).readable());
  }

  @Test
  void aTagOfAParagraphPartsLines() {
    assertEquals("One.\n\n\n\nTwo.\n\n", characters("One.</p><p>Two.<br />").readable());
  }

  @Test
  void knowsWhereInTheTextAnythingStands() {
    String text = "\uD83D\uDE00 <b>&quot;Ir\u00ADan</b>";
    Characters characters = characters(text);
    assertEquals("  \"Iran", characters.readable());
    assertEquals(new Span(5, 11), characters.span(new Span(2, 3)));
    assertEquals(new Span(11, 16), characters.span(new Span(3, 7)));
    assertEquals(text.codePointCount(0, text.length()), characters.verbatim().length());
  }

  @Test
  void saysWhatWasReadOtherwise() {
    assertEquals(List.of(), notes("Plain text,\twith a tab.\r\n“Quoted”"));
    assertEquals(
        List.of("Control characters, read as spaces: 2, the first at 4."),
        notes("Talk\u0007s\u001B"));
    assertEquals(
        List.of("Tags and entities of HTML, read as what they mean: 2, the first at 0."),
        notes("<p>Talks &amp; dinner"));
    assertEquals(
        List.of(
            "Characters lost before they came here (U+FFFD), read as spaces: 1, the first at 3."),
        notes("Caf\uFFFD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "&", "<p", "<p ", "&amp;", "&#1", "</", "&#x", "<b><"})
  void readsMuchOfItInTimeThatGrowsWithItsLength(String piece) {
    String text = piece.repeat(1 << 18);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> characters(text));
    assertTrue(characters(text).readable().length() <= text.length());
  }
}
