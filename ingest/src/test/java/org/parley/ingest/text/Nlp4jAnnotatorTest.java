package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Document;

class Nlp4jAnnotatorTest {

  private static Nlp4jAnnotator annotator;

  @BeforeAll
  static void load() {
    annotator = new Nlp4jAnnotator();
  }

  @Test
  void seesWordsNamesAndWhoDidWhat() {
    AnnotatedText text = annotate("\uD83D\uDE00 Kari Holm met the envoys in Oslo on 3 May 2007.");
    assertEquals(1, text.sentences().size());
    List<Token> tokens = text.sentences().get(0).tokens();
    Token holm = tokens.get(1);
    assertEquals("Holm", holm.form());
    assertEquals("PERSON", holm.entity());
    assertTrue(tokens.get(0).entityStart() && !holm.entityStart());
    assertEquals("Holm", text.document().slice(holm.span()));
    Token met = tokens.get(holm.head());
    assertEquals(List.of("meet", "VBD", "root"), List.of(met.lemma(), met.tag(), met.relation()));
    assertEquals(-1, met.head());
    assertEquals("nsubj", holm.relation());
    assertEquals("", met.entity());
    assertEquals("2007", tokens.get(10).lemma());
  }

  @Test
  void numbersParagraphsAndSentences() {
    AnnotatedText text = annotate("Talks fail\n\nThey met. They left.\n\n \n\nNobody spoke.");
    assertEquals(List.of(0, 1, 1, 2), text.sentences().stream().map(Sentence::paragraph).toList());
    assertEquals(List.of(0, 1, 2, 3), text.sentences().stream().map(Sentence::index).toList());
  }

  @Test
  void givesNoSentencesForATextWithoutWords() {
    assertTrue(annotate(" \n\t\n").sentences().isEmpty());
    assertTrue(annotate("").sentences().isEmpty());
  }

  @Test
  void givesTheSameToThreadsAtOnceAsToOne() {
    String text = "“We met,” said Kari Holm of Norway. The envoy of Sweden denied that. ".repeat(5);
    AnnotatedText alone = annotate(text);
    assertTrue(
        IntStream.range(0, 24).parallel().mapToObj(i -> annotate(text)).allMatch(alone::equals));
  }

  @Test
  void readsWhatIsNoProseInReasonableTime() {
    assertTimeout(
        Duration.ofSeconds(120),
        () -> {
          annotate("Oslo, ".repeat(1500));
          annotate("x".repeat(50_000));
          annotate("a.b-c/".repeat(5_000));
        });
  }

  private static AnnotatedText annotate(String text) {
    return annotator.annotate(Document.of("x", null, text));
  }
}
