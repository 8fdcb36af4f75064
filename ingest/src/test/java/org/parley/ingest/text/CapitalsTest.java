package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Span;

final class CapitalsTest {

  private static Vocabulary vocabulary;

  @BeforeAll
  static void load() {
    vocabulary = Engine.repacked(ModelCache.ofUser()).vocabulary();
  }

  private static List<Word> words(String text) {
    return new Words(word -> false).of(text, new Span(0, text.length()), at -> {});
  }

  private static String read(String capitals, String... others) {
    List<List<Word>> sentences = new ArrayList<>();
    for (String other : others) {
      sentences.add(words(other));
    }
    sentences.add(words(capitals));
    return new Capitals(sentences, vocabulary)
        .lowered(words(capitals)).stream().map(Word::form).collect(Collectors.joining(" "));
  }

  @Test
  void knowsNamesFromOtherWords() {
    assertEquals(
        "The Foreign Minister of Norway met President Kari Holm in Oslo .",
        read("THE FOREIGN MINISTER OF NORWAY MET PRESIDENT KARI HOLM IN OSLO."));
    assertEquals(
        "European Union and Russian envoys discuss the United Nations plan",
        read("EUROPEAN UNION AND RUSSIAN ENVOYS DISCUSS THE UNITED NATIONS PLAN"));
  }

  @Test
  void writesAWordAsElsewhereInTheDocument() {
    assertEquals(
        "Holm meets Rice on IAEA plan",
        read("HOLM MEETS RICE ON IAEA PLAN", "The envoy told Rice that the IAEA plan was late."));
  }

  @Test
  void leavesInitialsAlone() {
    List<Word> initials = words("NATO , EU , U.S. , IAEA");
    assertSame(initials, new Capitals(List.of(initials), vocabulary).lowered(initials));
  }

  @Test
  void aSentenceWithAFewCapitalsIsNotPrintedInThem() {
    assertEquals(false, Capitals.printedIn(words("The U.S. and NATO met the EU and the UN.")));
    assertEquals(true, Capitals.printedIn(words("TALKS FAIL IN OSLO")));
  }
}
