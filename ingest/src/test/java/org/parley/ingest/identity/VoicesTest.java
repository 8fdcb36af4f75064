package org.parley.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VoicesTest {

  @Test
  void aReprintIsNoFurtherVoice() {
    assertEquals(1, voices(story(1, 300), story(1, 300).toUpperCase(Locale.ROOT)));
  }

  @Test
  void aStoryThatWasCutIsNoFurtherVoice() {
    assertEquals(1, voices(story(1, 600), story(1, 150)));
  }

  @Test
  void anUpdateThatAddsAParagraphIsNoFurtherVoice() {
    assertEquals(1, voices(story(1, 300), "(Adds reaction) " + story(2, 100) + story(1, 300)));
  }

  @Test
  void twoStoriesAreTwoThoughTheyShareAQuotation() {
    String quotation = story(3, 40);
    assertEquals(2, voices(story(1, 300) + quotation, story(2, 300) + quotation));
  }

  @Test
  void whatRepeatsTwoMakesThemOne() {
    assertEquals(1, voices(story(1, 200), story(2, 200), story(1, 200) + story(2, 200)));
  }

  private static int voices(String... texts) {
    return Voices.count(List.of(texts).stream().map(Sketch::of).toList());
  }

  /** Words of no language, the same for the same number. */
  private static String story(int number, int words) {
    return new Random(number)
        .ints(words, 0, 5000)
        .mapToObj(word -> "w" + word)
        .collect(Collectors.joining(" ", "", ". "));
  }
}
