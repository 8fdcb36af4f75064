package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;

class WordsTest {

  private static final Words WORDS = new Words(word -> false);

  /** Scripts, marks and traps from which random texts are put together. */
  private static final List<String> PIECES =
      List.of(
          "talks",
          "U.S.",
          "Mr.",
          "don't",
          "O\u2019Malley\u2019s",
          "said.The",
          "$3.2",
          "50%",
          "1990-92",
          "( 1 )",
          "(\n2\n)",
          "[a]",
          "No.",
          "no.",
          "a.m.",
          "\uD83D\uDE00",
          "\uD83D\uDE00hello",
          "\uD835\uDC00\uD835\uDC01",
          "e\u0301te\u0301",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u202Eabc\u202C",
          "\u0627\u0644\u0633\u0644\u0627\u0645",
          "\u0000",
          "\u0007",
          "\u0085",
          "\uFEFF",
          "\u200B",
          "\uD800",
          "\u00AD",
          "\u00A0",
          "\r\n",
          "\n",
          "\n\n",
          "\r",
          "\t",
          " ",
          "  ",
          "\u2028",
          "\u3000",
          "\"",
          "``",
          "''",
          "\u201C",
          "\u201D",
          "\u2018",
          "\u2026",
          "...",
          "?!",
          "--",
          "\u2014",
          "http://a.b/c?d=e",
          "x@y.org",
          ":-)",
          ";)",
          "#tag",
          "@name",
          "'90s",
          "10km",
          "5kg.",
          "US$5",
          "e.g.",
          "\uFFFC",
          "no",
          "\u4E2D\u6587",
          "C++",
          "a/b",
          "and/or",
          "1,000,000",
          "\u00BD",
          "cannot",
          "gonna",
          "'",
          "\u2019s",
          "&amp;",
          "&quot;",
          "&#8217;s",
          "&#x1F600;",
          "&nbsp;",
          "&",
          "&x;",
          "<p>",
          "</p>",
          "<br/>",
          "<b>",
          "</b>",
          "<a href='x'>",
          "<",
          "< p",
          "nego-\ntiations",
          "-\n",
          "\u00AD\n");

  @RepeatedTest(400)
  void giveExactSpansForAnyText(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextBoolean() ? " " : "");
    }
    check(text.toString());
  }

  @Test
  void giveExactSpansForWordsAndLinesWithoutEnd() {
    check("A" + "a".repeat(5000) + ". " + "b-".repeat(3000) + " " + "c.".repeat(3000));
    check(("\uD83D\uDE00 " + "word, ".repeat(50)).repeat(300));
    check("(".repeat(2000) + "\"".repeat(2000) + ".".repeat(2000));
    check("http://a.b/" + "%20".repeat(4000));
    check("");
    check(" \n\u00A0");
  }

  @Test
  void joinAWordThatWasBrokenAtALinesEnd() {
    String text = "The nego-\ntiations with the vice-\n  president and the Anglo-\nIrish envoy";
    Words words = new Words("negotiations"::equals);
    List<Word> read = words.of(text, new Span(0, text.length()), at -> {});
    assertEquals(
        List.of(
            "The",
            "negotiations",
            "with",
            "the",
            "vice-president",
            "and",
            "the",
            "Anglo",
            "-",
            "Irish",
            "envoy"),
        read.stream().map(Word::form).toList());
    assertEquals("nego-\ntiations", slice(text, read.get(1)));
    assertEquals("vice-\n  president", slice(text, read.get(4)));
  }

  @Test
  void tellWhereOneIsCut() {
    List<Integer> cuts = new ArrayList<>();
    String text = "The cable: " + "x".repeat(450);
    WORDS.of(text, new Span(0, text.length()), cuts::add);
    assertEquals(List.of(11, 111, 211, 311), cuts);
  }

  private static String slice(String text, Word word) {
    return text.substring(word.begin(), word.end());
  }

  private static void check(String text) {
    Document document = Document.of("x", null, text);
    Characters characters = Characters.of(text, new Remarks());
    String readable = characters.readable();
    assertEquals(text.codePointCount(0, text.length()), characters.verbatim().length());
    List<Word> words = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(readable)) {
      SentenceBreaks.of(WORDS.of(readable, paragraph, at -> {}), at -> {}).forEach(words::addAll);
    }
    int end = 0;
    int last = 0;
    StringBuilder left = new StringBuilder(readable);
    for (Word word : words) {
      assertTrue(word.begin() >= end, () -> "overlap at " + word);
      end = word.end();
      assertTrue(word.form().length() <= 101, () -> "too long: " + word);
      assertEquals(slice(readable, word).replaceAll("[ \n\r]+", ""), word.form());
      Span span = characters.span(word.span());
      assertTrue(span.begin() >= last, () -> "overlap at " + word);
      last = span.end();
      // A soft hyphen is read where the line ends after it.
      assertEquals(word.form().replace("-", ""), read(document.slice(span)).replace("-", ""));
      for (int i = word.begin(); i < word.end(); i++) {
        left.setCharAt(i, ' ');
      }
    }
    assertTrue(left.toString().isBlank(), () -> "not read: " + left.toString().strip());
  }

  /** What a part of the text is read as by itself. */
  private static String read(String part) {
    return Characters.of(part, new Remarks()).readable().replaceAll("[ \n\r]+", "");
  }
}
