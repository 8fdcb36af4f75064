package org.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Note;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.Extractor;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ingest.store.Finding;
import org.parley.ingest.store.Gate;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;

/** Texts as they come: whatever is in them, every passage is what the document says there. */
final class NoiseTest {

  private static final List<String> STORY =
      List.of(
          "OSLO, May 28 (Courier) - Norwegian Foreign Minister Kari Holm met her Swedish counterpart"
              + " Nils Berg in Oslo on Monday for talks on the disputed fishing grounds.",
          "\"We have agreed to go on talking,\" Holm said after the meeting. \"Nobody should expect"
              + " miracles.\"",
          "A spokesman for the Swedish government, Per Lund, denied that Stockholm had rejected the"
              + " Norwegian proposal for a joint commission.",
          "The two ministers will meet again in Copenhagen next month, according to officials from"
              + " both sides, but the European Union said it would not take part in the talks.",
          "Berg accused the Danish navy of \u201Ca reckless act\u201D, which Denmark\u2019s"
              + " ambassador to Sweden, Ida Falk, called \u2018an invention\u2019.");

  private static final List<String> NOISE =
      List.of(
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\f",
          "\u000B",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\u200B",
          "\u00AD",
          "\u202E",
          "\u202C",
          "\u2067",
          "\uFFFD",
          "\uFFFE",
          "\uE000",
          "\uD83D\uDE00",
          "\uD83C\uDDF3\uD83C\uDDF4",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\uD835\uDC00\uD835\uDC01",
          "\uD800\uDF48",
          "e\u0301",
          "\u0301\u0302\u0303",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645",
          "\u5916\u4EA4\u90E8\u957F\u4F1A\u6664",
          "&nbsp;",
          "&quot;",
          "&#8217;",
          "&amp;amp;",
          "&#x1F600;",
          "<p>",
          "</p>",
          "<br/>",
          "<b>",
          "<a href=\"x\">",
          "</div></div>",
          "<!-- -->",
          "<",
          "&",
          "-\n",
          "-\r\n   ",
          "\u00AC\n",
          "\r",
          "\n",
          "\r\n\r\n",
          "\n\n",
          "\n   ",
          " \n \n ",
          "\t\t",
          "        ",
          "Page 2 of 7\n",
          "\n- 3 -\n",
          "\"",
          "\u201C",
          "\u201D",
          "''",
          "``",
          "((((",
          "))))",
          "[\"(\u201C",
          "\u201D)\"]",
          "{{}}",
          "....",
          "?!?!",
          "| Norway | 3 | 4 |\n",
          "* * *",
          "\u2022 ",
          "1.\t",
          "l1O0",
          "M1nister",
          "Fore1gn",
          "rn",
          "said said said",
          "x".repeat(300),
          "the the ",
          ", and ",
          ": ",
          "; ",
          "--",
          "http://a.b/c?d=%20",
          "Der Minister sprach mit dem Botschafter \u00FCber die Lage in der Region. ",
          "The Minister The President The King ",
          "he she it they who ");

  private static final Gate GATE = Gate.standard();

  private static Pipeline pipeline() {
    return new Pipeline(SharedAnnotator.get(), Authority.standard());
  }

  private static Document document(String text) {
    return Document.of("noise", Casts.PRINTED, text);
  }

  private static Reading read(String text) {
    return pipeline().read(document(text));
  }

  /** Some of the story, with noise spliced in anywhere. */
  private static String noisy(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      String paragraph = STORY.get(random.nextInt(STORY.size()));
      text.append(random.nextInt(6) == 0 ? paragraph.toUpperCase(Locale.ROOT) : paragraph);
      text.append(random.nextInt(4) == 0 ? " " : "\n\n");
    }
    for (int i = random.nextInt(25); i > 0; i--) {
      // Half a pair is no text: sources refuse it, with its place.
      int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
      String piece = NOISE.get(random.nextInt(NOISE.size()));
      text.insert(at, piece.repeat(random.nextInt(8) == 0 ? 40 : 1));
    }
    return text.toString();
  }

  @RepeatedTest(60)
  void everyPassageIsWhatTheDocumentSaysThere(RepetitionInfo repetition) {
    String text = noisy(new Random(repetition.getCurrentRepetition()));
    DocumentGraphs graphs = assertExact(text);
    assertEquals(graphs.facts(), written(text).facts());
  }

  private static DocumentGraphs written(String text) {
    return new GraphWriter(Base.DEFAULT, new Extractor("parley", "test", Map.of()))
        .write(read(text));
  }

  /** Reads and writes a text, and compares every passage with what stands at its offsets. */
  private static DocumentGraphs assertExact(String text) {
    DocumentGraphs graphs = written(text);
    List<Finding> refusals = GATE.check(graphs).stream().filter(Finding::refuses).toList();
    assertEquals(List.of(), refusals);
    assertTrue(
        graphs.text().stream()
            .anyMatch(quad -> quad.getObject().getLiteralLexicalForm().equals(text)));
    int[] codePoints = text.codePoints().toArray();
    Map<Node, Integer> begins = values(graphs, NIF.beginIndex.asNode());
    Map<Node, Integer> ends = values(graphs, NIF.endIndex.asNode());
    for (Quad quad : graphs.facts()) {
      if (quad.getPredicate().equals(NIF.anchorOf.asNode())) {
        int begin = begins.get(quad.getSubject());
        int end = ends.get(quad.getSubject());
        assertEquals(
            new String(codePoints, begin, end - begin), quad.getObject().getLiteralLexicalForm());
        assertTrue(quad.getSubject().getURI().endsWith("#char=" + begin + "," + end));
      }
    }
    return graphs;
  }

  private static Map<Node, Integer> values(DocumentGraphs graphs, Node property) {
    Map<Node, Integer> values = new HashMap<>();
    for (Quad quad : graphs.facts()) {
      if (quad.getPredicate().equals(property)) {
        values.put(quad.getSubject(), Integer.parseInt(quad.getObject().getLiteralLexicalForm()));
      }
    }
    return values;
  }

  private static List<Arguments> extremes() {
    String sentence = "Norwegian Foreign Minister Kari Holm told the Swedish envoy that ";
    return List.of(
        Arguments.of("blank", " \n\t\u00A0\u3000\r\n"),
        Arguments.of("a sentence of 10,000 words", sentence.repeat(1000) + "nothing was agreed."),
        Arguments.of("a list of 10,000 words", "Oslo, ".repeat(5000) + "met."),
        Arguments.of("100,000 characters without a space", "a1b2c3d4".repeat(12_500)),
        Arguments.of("letters without a space", "\uD835\uDC00".repeat(20_000)),
        Arguments.of("a million line ends", STORY.get(0) + "\n".repeat(1_000_000) + STORY.get(1)),
        Arguments.of("lines of one letter", "a\n".repeat(20_000)),
        Arguments.of("CR alone", String.join("\r\r", STORY)),
        Arguments.of(
            "quotes in quotes",
            "\u201C\u2018".repeat(3_000) + "Holm said" + "\u2019\u201D".repeat(3_000)),
        Arguments.of(
            "brackets in brackets", "(Holm said [".repeat(1_000) + "no" + "])".repeat(1_000)),
        Arguments.of(
            "clauses in clauses", "Holm said that Berg said that ".repeat(200) + "they met."),
        Arguments.of("marks alone", "\u0301".repeat(5_000) + " " + "\u202E".repeat(5_000)),
        Arguments.of("faces", "\uD83D\uDE00 ".repeat(5_000) + STORY.get(0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("extremes")
  void nothingIsTooLongOrTooDeep(String name, String text) {
    Assertions.assertTimeout(Duration.ofMinutes(4), () -> assertExact(text));
  }

  @Test
  void readsASentenceThatIsTooLongByParts() {
    Reading reading = read("Holm met Berg in Oslo on Monday and ".repeat(100) + "left.");
    assertEquals(
        List.of("Sentences of more than 250 words, cut for reading: 3, the first at 0."),
        texts(reading, Note.Kind.CUT));
    assertFalse(reading.facts().isEmpty());
  }

  @Test
  void readsWhatIsPrintedInCapitals() {
    String capitals =
        "NORWEGIAN FOREIGN MINISTER KARI HOLM MET SWEDISH PRIME MINISTER NILS BERG IN OSLO ON MONDAY."
            + " HOLM SAID THAT THE TALKS WERE USEFUL.\n";
    Reading reading = read(capitals);
    Meeting meeting = only(reading, Meeting.class);
    assertEquals(
        List.of("kari-holm", "nils-berg"),
        meeting.participations().stream().map(Meeting.Participation::actor).sorted().toList());
    assertEquals(
        "THE TALKS WERE USEFUL", reading.document().slice(only(reading, Position.class).content()));
    assertEquals(
        List.of("Sentences printed in capitals, read as if they were not: 2, the first at 0."),
        texts(reading, Note.Kind.CAPITALS));
  }

  @Test
  void leavesAParagraphInAnotherLanguageOut() {
    String french =
        "Le ministre norvégien des affaires étrangères a rencontré son homologue dans la capitale de"
            + " la Suède pour des discussions sur la pêche, selon un porte-parole du gouvernement.";
    Reading reading = read(STORY.get(0) + "\n\n" + french + "\n\n" + STORY.get(1));
    int begin = STORY.get(0).length() + 2;
    assertEquals(
        List.of("Paragraphs that are not English, left out: 1, the first at " + begin + "."),
        texts(reading, Note.Kind.FOREIGN));
    assertTrue(
        reading.mentions().stream()
            .noneMatch(
                m -> m.span().begin() >= begin && m.span().end() <= begin + french.length()));
    assertFalse(reading.facts().isEmpty());
  }

  @Test
  void readsQuotationsThroughEntitiesAndTags() {
    Reading reading =
        read(
            "<p>&quot;We have agreed to go on talking,&quot; <b>Kari Holm</b> told reporters.</p>");
    Position position = only(reading, Position.class);
    assertTrue(position.verbatim());
    assertTrue(
        reading.document().slice(position.content()).startsWith("We have agreed to go on talking"));
    assertEquals(1, texts(reading, Note.Kind.MARKUP).size());
  }

  private static List<String> texts(Reading reading, Note.Kind kind) {
    return reading.notes().stream().filter(n -> n.kind() == kind).map(Note::text).toList();
  }

  private static <T> T only(Reading reading, Class<T> kind) {
    List<T> all = reading.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    assertEquals(1, all.size(), all::toString);
    return all.get(0);
  }
}
