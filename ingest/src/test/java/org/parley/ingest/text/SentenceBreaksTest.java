package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.document.Span;

class SentenceBreaksTest {

  /** A bar marks where a sentence must end; there must be no other end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Holm met Gen. Berg. |They spoke of the U.S. Navy.",
        "He flew to the U.S. |The talks began at 9 a.m. on Monday.",
        "The talks ended at 5 p.m. |In the evening both sides dined.",
        "They dined at 5 p.m. Monday with J. R. Berg of Nordvik Inc. in Oslo.",
        "The U.S.'s envoy left. |Amb. Lind stayed.",
        "“We will meet again.” |The minister left.",
        "“We will meet again,” he said. |“That is all.” |He left.",
        "\"We will meet again.\" |The minister left. |\"We met.\"",
        "\"Why not?\" he asked. |\"Why should we?\"",
        "``We met.'' |He left.",
        "“He told me ‘Never.’” |She left.",
        "(They met in May.) |They will meet again.",
        "He saw resolution No. 1747 and resolution No. RPC-2. |He said no. |The talks came to Phase 2. |They"
            + " went on.",
        "They shouted \"Peace!\", \"Bread!\" and \"Land!\".",
        "The talks failed ... nobody knew why. ...",
        "OSLO, Norw. _ The talks failed.",
        "They met.The talks failed.”Then they left.",
        "Nordvik Co. \"has been good to us\" for years.",
        "The BBC told of the talks by the EU. |The BBC's reporter stayed from May 4-5.",
        "What now?! |Nobody knew… |Then they left."
      })
  void endsSentencesWhereTheyEnd(String marked) {
    String text = marked.replace("|", "");
    StringBuilder found = new StringBuilder();
    int last = 0;
    for (List<Word> sentence :
        SentenceBreaks.of(
            new Words(word -> false).of(text, new Span(0, text.length()), at -> {}), at -> {})) {
      int begin = sentence.get(0).begin();
      found.append(text, last, begin).append(begin == 0 ? "" : "|");
      last = begin;
    }
    assertEquals(
        marked.replace("met.The", "met.|The").replace("”Then", "”|Then"),
        found.append(text.substring(last)).toString());
  }

  @Test
  void chopsWhatIsTooLongToParse() {
    String text = "word ".repeat(1000);
    List<List<Word>> sentences =
        SentenceBreaks.of(
            new Words(word -> false).of(text, new Span(0, text.length()), at -> {}), at -> {});
    assertEquals(1000, sentences.stream().mapToInt(List::size).sum());
    assertTrue(sentences.stream().allMatch(sentence -> sentence.size() <= 250));
  }
}
