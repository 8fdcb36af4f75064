package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;

class ShortFormsTest {

  private static Nlp4jAnnotator annotator;

  @BeforeAll
  static void load() {
    annotator = new Nlp4jAnnotator();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          the League for Harbours and Trade (LHT) met # the LHT met
          the Lake Union (LU) ministers met # the LU ministers met
          new fishing and landing rules (FLR) came # new fishing and landing rules came
          Harbour Commissioner (HC) Berg left # Harbour Commissioner Berg left
          the Norway-Sweden (NS) line # the Norway-Sweden line
          Berg (45) left # Berg (45) left
          the plan (a draft) came # the plan (a draft) came
          """)
  void areReadForTheNamesThatTheySpellAndLeftOutWhereTheySpellNone(String text, String read) {
    List<Word> words = words(text);
    List<String> forms = new ShortForms(words).read().stream().map(Word::form).toList();
    assertEquals(words(read).stream().map(Word::form).toList(), forms);
  }

  @Test
  void standBesideTheirNamesAfterwards() {
    List<Token> tokens = tokens("The League for Harbours and Trade (LHT) will meet in Oslo.");
    assertEquals(
        "The/det>1 League/nsubj>10 for/prep>1 Harbours/pobj>2 and/cc>3 Trade/conj>3 (/punct>7"
            + " LHT/appos>1 )/punct>7 will/aux>10 meet/root>-1 in/prep>10 Oslo/pobj>11 ./punct>10",
        drawn(tokens));
    for (Token token : tokens.subList(1, 6)) {
      assertEquals("ORG", token.entity());
      assertEquals(token.index() == 1, token.entityStart());
    }
  }

  @Test
  void mayStandRightBeforeAnotherNameThatOneSpells() {
    List<Token> tokens =
        tokens("The League for Harbours and Trade (LHT) Concluding Lake Meeting (CLM) was short.");
    assertEquals("LHT", tokens.get(7).form());
    assertEquals("CLM", tokens.get(13).form());
    assertTrue(tokens.stream().allMatch(t -> tokens.get(t.index()) == t));
  }

  @Test
  void doNotEndAPhrase() {
    List<Token> tokens = tokens("The Lake Union (LU) member states wrapped up their summit.");
    assertEquals(
        "nsubj",
        tokens.stream().filter(t -> t.form().equals("states")).findFirst().get().relation());
    assertEquals(7, tokens.get(2).head());
  }

  @Test
  void standBesideWordsThatHyphensJoin() {
    List<Token> tokens =
        tokens("Berg agreed to face-to-face talks with the Lake Union (LU) envoy.");
    assertEquals(
        "Berg/nsubj>1 agreed/root>-1 to/prep>1 face/nmod>7 -/punct>7 to/nmod>7 -/punct>7"
            + " face/nmod>8 talks/pobj>2",
        drawn(tokens.subList(0, 9)));
  }

  @Test
  void partABodyFromWhoIsNamedBehindIt() {
    List<Token> tokens =
        tokens("Director of the National Bureau of Fisheries (NBF) Jonas Berg spoke in Oslo.");
    assertTrue(tokens.get(3).entityStart());
    assertEquals("PERSON", tokens.get(10).entity());
    assertTrue(tokens.get(10).entityStart());
  }

  @Test
  void keepEveryWordAtItsPlaceInTheText() {
    String text =
        "\uD83D\uDE00 The Organisation of Lake and Sea (OLS) and the Sea Bank (SB) met face-to-face.";
    Document document = document(text);
    for (Sentence sentence : annotator.annotate(document).sentences()) {
      int index = 0;
      for (Token token : sentence.tokens()) {
        assertEquals(index++, token.index());
        assertEquals(token.form(), document.slice(token.span()));
      }
    }
  }

  private static String drawn(List<Token> tokens) {
    return String.join(
        " ", tokens.stream().map(t -> t.form() + "/" + t.relation() + ">" + t.head()).toList());
  }

  private static List<Token> tokens(String text) {
    return annotator.annotate(document(text)).sentences().get(0).tokens();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String form : text.replaceAll("([(),-])", " $1 ").strip().split(" +")) {
      at = text.indexOf(form, at);
      words.add(new Word(new Span(at, at + form.length()), form));
      at += form.length();
    }
    return words;
  }

  private static Document document(String text) {
    return Document.of("x", null, text);
  }
}
