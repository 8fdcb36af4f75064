package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.document.Span;

class AnnotatedDirectoryTest {

  private static final String TEXT =
      "🕊 Anna Berg met the Icelandic minister in Reykjavik on Tuesday.\n"
          + "\"We want peace,\" Berg said. \"We want peace,\" the minister said.\n";

  private static final String JSON =
      """
      {"doc": "01_talks", "date": "1999-01-01",
       "actors": [
        {"id": "berg", "name": "Anna Berg", "type": "person",
         "aliases": ["Anna Berg", "Berg"], "offices": []},
        {"id": "minister", "name": "the Icelandic minister", "type": "person",
         "aliases": [{"text": "the minister", "occurrence": 1}]},
        {"id": "iceland", "name": "Iceland", "type": "state", "aliases": []}],
       "meetings": [
        {"id": "m1", "evidence": ["met the Icelandic minister"], "participants": ["berg", "minister"],
         "represents": ["iceland"], "place": "Reykjavik", "date": null, "factuality": "actual"}],
       "proposals": [
        {"proposer": ["berg"], "addressee": [], "content": "peace", "evidence": "We want peace"}],
       "positions": [
        {"holder": ["minister"], "cue": "said", "stance": "asserts",
         "content": {"text": "We want peace", "occurrence": 2}}]}
      """;

  @TempDir Path directory;

  @BeforeEach
  void writeText() throws IOException {
    Files.writeString(directory.resolve("01_talks.txt"), TEXT);
    Files.writeString(directory.resolve("DATES.txt"), "01_talks 2011-05-03\n");
  }

  @Test
  void readsWhatAPersonSaysThatATextSays() throws IOException {
    AnnotatedDocument read = read(JSON);
    assertEquals("01_talks", read.document().id());
    assertEquals(Optional.of(LocalDate.of(2011, 5, 3)), read.document().date());
    Account account = read.account();
    assertEquals(
        List.of(
            new Account.Party("berg", "person", Set.of("anna berg", "berg")),
            new Account.Party("minister", "person", Set.of("icelandic minister", "minister")),
            new Account.Party("iceland", "state", Set.of("iceland"))),
        account.actors());
    assertEquals(
        List.of(
            new Account.Encounter(
                List.of(new Span(12, 38)),
                Set.of("berg", "minister"),
                Set.of("iceland"),
                Set.of("reykjavik"),
                Optional.empty(),
                "actual",
                1)),
        account.meetings());
  }

  @Test
  void countsCodePointsAndOccurrences() throws IOException {
    Span second = read(JSON).account().positions().get(0).content().get(0);
    int expected = TEXT.codePointCount(0, TEXT.lastIndexOf("We want peace"));
    assertEquals(new Span(expected, expected + 13), second);
  }

  @Test
  void takesTheDateOfTheAnnotationWhereNoListHasIt() throws IOException {
    Files.delete(directory.resolve("DATES.txt"));
    assertEquals(Optional.of(LocalDate.of(1999, 1, 1)), read(JSON).document().date());
  }

  @Test
  void namesFileAndPlaceOfWhatIsWrong() {
    assertWrong("positions[0].stance: \"says\" is none of ", "\"asserts\"", "\"says\"");
    assertWrong(
        "meetings[0].evidence[0]: the text does not hold \"met the Danish minister\"",
        "met the Icelandic minister",
        "met the Danish minister");
    assertWrong(
        "positions[0].content: the text does not hold \"We want peace\" 3 times",
        "\"occurrence\": 2",
        "\"occurrence\": 3");
    assertWrong(
        "positions[0].content.occurrence: must be a number above 0, not \"two\"",
        "\"occurrence\": 2",
        "\"occurrence\": \"two\"");
    assertWrong(
        "proposals[0].proposer[0]: \"Berg\" is the id of none of the actors",
        "\"proposer\": [\"berg\"]",
        "\"proposer\": [\"Berg\"]");
    assertWrong("actors[2]: the field \"type\" is missing", "\"type\": \"state\"", "\"kind\": 1");
    assertWrong(
        "actors[2]: the id \"berg\" is taken already", "\"id\": \"iceland\"", "\"id\": \"berg\"");
    assertWrong(
        "positions: must be a list, not true", "\"positions\": [", "\"positions\": true, \"x\": [");
  }

  @Test
  void tellsTheLineOfWhatIsNoJson() {
    String message = failure(JSON.replace("\"represents\": [", "\"represents\" ["));
    assertEquals(
        directory.resolve("01_talks.json") + ": is no JSON: ",
        message.substring(0, message.indexOf("is no JSON: ") + 12));
    assertEquals(true, message.contains("line 10 "), message);
  }

  @Test
  void missesATextAndADay() throws IOException {
    Files.writeString(directory.resolve("DATES.txt"), "01_talks yesterday\n");
    assertEquals(
        directory.resolve("DATES.txt") + ", line 1: \"yesterday\" is no day such as 2007-05-29",
        failure(JSON));
    Files.delete(directory.resolve("DATES.txt"));
    Files.delete(directory.resolve("01_talks.txt"));
    assertEquals(
        directory.resolve("01_talks.json") + ": its text 01_talks.txt is missing", failure(JSON));
  }

  private void assertWrong(String message, String from, String to) {
    String expected = directory.resolve("01_talks.json") + ", " + message;
    String actual = failure(JSON.replace(from, to));
    assertEquals(expected, actual.substring(0, Math.min(expected.length(), actual.length())));
  }

  private String failure(String json) {
    return String.valueOf(assertThrows(AnnotationException.class, () -> read(json)).getMessage());
  }

  private AnnotatedDocument read(String json) throws IOException {
    Files.writeString(directory.resolve("01_talks.json"), json);
    return AnnotatedDirectory.read(directory).get(0);
  }
}
