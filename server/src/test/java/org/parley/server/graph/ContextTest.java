package org.parley.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContextTest {

  @Test
  void givesTheWholeSentence() {
    assertContext("They came. We ", "will", " go on. They left.", "We ", " go on.");
  }

  @Test
  void staysInItsParagraph() {
    assertContext("Title\n\nCrocker ", "said", " so\nand more", "Crocker ", " so");
  }

  @Test
  void doesNotEndASentenceAtAnInitial() {
    assertContext(
        "Then the U.S. ", "envoy", " met Mr. Qomi. It rained.", "Then the U.S. ", " met Mr. Qomi.");
  }

  @Test
  void endsASentenceAtATimeOfDay() {
    assertContext("They met at 10 a.m. Then ", "he", " left.", "Then ", " left.");
  }

  @Test
  void countsCodePoints() {
    assertContext("🕊🤝 The dove ", "flew", " 🕊 off.", "🕊🤝 The dove ", " 🕊 off.");
  }

  @Test
  void takesInAPassageOfTwoSentences() {
    assertContext("He said: “", "Go. Now", "” and left. She stayed.", "He said: “", "” and left.");
  }

  @Test
  void standsAloneWhereTheTextIsMissing() {
    assertEquals(new Context("", "said", ""), Context.of("", 3, 7, "said"));
  }

  private static void assertContext(
      String before, String words, String after, String expectedBefore, String expectedAfter) {
    int begin = before.codePointCount(0, before.length());
    int end = begin + words.codePointCount(0, words.length());
    assertEquals(
        new Context(expectedBefore, words, expectedAfter),
        Context.of(before + words + after, begin, end, words));
  }
}
