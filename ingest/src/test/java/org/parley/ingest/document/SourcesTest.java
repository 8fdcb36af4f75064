package org.parley.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir Path directory;

  @Test
  void takesATextVerbatimWithItsLineEndsAndEmoji() throws IOException {
    String text = "Envoys meet in Geneva\r\n\r\nThey talked. 🕊 They left.\r\n";
    write("talks.txt", text);
    Document document = only();
    assertEquals(text, document.text());
    assertEquals("talks", document.id());
    assertEquals(Optional.of("Envoys meet in Geneva"), document.title());
    assertEquals("They left.", document.slice(new Span(40, 50)));
  }

  @Test
  void leavesOutAByteOrderMark() throws IOException {
    write("marked.txt", "\uFEFFThey met.");
    write("marked.jsonl", "\uFEFF{\"id\":\"line\",\"text\":\"They met.\"}\n");
    assertEquals(List.of("They met.", "They met."), texts(read()));
  }

  @Test
  void refusesWhatIsNotUtf8AndNamesTheByte() throws IOException {
    write("old.txt", "The caf\u00e9 talks", Charset.forName("windows-1252"));
    Received.Refused refused = onlyRefused();
    assertEquals("not UTF-8 at byte 7 (0xE9): save it as UTF-8", refused.reason());
    assertEquals(Optional.of("old"), refused.documentId());
    assertEquals(directory.resolve("old.txt").toString(), refused.origin().toString());
  }

  @Test
  void refusesATextThatIsCutInTheMiddleOfACharacter() throws IOException {
    byte[] bytes = "They met 🕊".getBytes(StandardCharsets.UTF_8);
    Files.write(directory.resolve("cut.txt"), Arrays.copyOf(bytes, bytes.length - 1));
    assertTrue(onlyRefused().reason().startsWith("not UTF-8 at byte 9"));
  }

  @Test
  void refusesABadLineByItselfAndSaysWhatIsWrongWhere() throws IOException {
    write(
        "news.jsonl",
        """
        {"id":"a","date":"1998-01-08","text":"They met.","unknown":{"x":[1]}}
        {"id":"b","text":"They";
        {"text":"They met."}
        {"id":"d","text":" "}
        {"id":"e","date":"8 January","text":"They met."}
        {"id":"f","text":["They met."]}

        {"id":"h","text":"They \\ud83d met."}
        {"id":"i","language":"a language","text":"They met."}
        {"id":"j","text":"They met.","text":"They left."}
        {"id":"k","text":"They left."}
        """);
    List<Received> received = read();
    assertEquals(List.of("They met.", "They left."), texts(received));
    assertEquals(
        List.of(
            "2 not JSON: malformed at line 1 column 25 path $.text",
            "3 field id: there is none",
            "4 d field text: there is none",
            "5 e field date: '8 January' is no day; write it as 2007-05-29",
            "6 field text: a string is expected, not begin array",
            "8 h field text: half a character (U+D83D) at code point 5",
            "9 i field language: 'a language' is no language tag such as en or fr-CA",
            "10 field text: given twice"),
        refusals(received));
  }

  @Test
  void refusesALineThatIsNotUtf8AndGoesOn() throws IOException {
    write("news.jsonl", "{\"id\":\"a\",\"text\":\"caf\u00e9\"}\n", StandardCharsets.ISO_8859_1);
    Files.writeString(
        directory.resolve("news.jsonl"),
        "{\"id\":\"b\",\"text\":\"They met.\"}",
        StandardOpenOption.APPEND);
    List<Received> received = read();
    assertEquals(List.of("They met."), texts(received));
    assertEquals(List.of("1 not UTF-8 at byte 21 (0xE9): save it as UTF-8"), refusals(received));
  }

  @Test
  void refusesAnIdentifierThatComesAgainAndNamesBothPlaces() throws IOException {
    write("a.txt", "They met.");
    write("b.jsonl", "{\"id\":\"a\",\"text\":\"They left.\"}\n");
    List<Received> received = read();
    assertEquals(List.of("They met."), texts(received));
    assertEquals(
        List.of(
            "1 a field id: 'a' is the identifier of another document in this run, from "
                + directory.resolve("a.txt")),
        refusals(received));
  }

  @Test
  void refusesAFileThatHoldsOneObjectOverManyLinesOnce() throws IOException {
    write("pretty.json", "{\n  \"id\": \"a\",\n  \"text\": \"They met.\"\n}\n");
    assertEquals(
        "no JSON lines: each line must hold one whole object, '{…}'", onlyRefused().reason());
  }

  @Test
  void refusesAnEmptyTextAndOneOfNoCharacters() throws IOException {
    write("blank.txt", " \n\n");
    write("wide.txt", "T\0h\0e\0y\0 \0m\0e\0t\0.\0");
    assertEquals(
        List.of(
            "0 blank field text: there is none",
            "0 wide the text: the character at code point 1 is U+0000: no text has it"),
        refusals(read()));
  }

  @Test
  void takesTheDateFromTheSidecarThenFromTheCommandLineThenFromTheDateline() throws IOException {
    String text = "Talks begin\n\nBAGHDAD, May 28, 2007 (AFP) - They met.";
    write("a.txt", text);
    assertEquals(Optional.of(LocalDate.of(2007, 5, 28)), only().date());
    assertEquals(Optional.of(LocalDate.of(2007, 5, 29)), only(GivenDate.of("2007-05-29")).date());
    write("a.json", "{\n \"date\": \"2007-05-30\",\n \"publisher\": \"AFP\"\n}");
    assertEquals(Optional.of(LocalDate.of(2007, 5, 30)), only(GivenDate.of("2007-05-29")).date());
  }

  @Test
  void completesADatelineByAGivenYear() throws IOException {
    write("a.txt", "BAGHDAD, May 28 (AFP) - They met.");
    assertEquals(Optional.empty(), only().date());
    assertEquals(Optional.of(LocalDate.of(2007, 5, 28)), only(GivenDate.of("2007")).date());
  }

  @Test
  void takesWhatTheSidecarSays() throws IOException {
    write("a.txt", "They met.");
    write(
        "a.json",
        """
        {"id": "x-1", "title": "Talks", "publisher": "A Paper", "url": "https://example.org/1",
         "language": "en_GB", "facts": [{"claim": "They met"}]}
        """);
    assertEquals(
        new Document(
            "x-1",
            Optional.of("Talks"),
            Optional.empty(),
            Optional.of("A Paper"),
            "en-GB",
            Optional.of("https://example.org/1"),
            "They met."),
        only());
  }

  @Test
  void refusesATextWhoseSidecarIsBroken() throws IOException {
    write("a.txt", "They met.");
    write("a.json", "{\"date\": \"2007-02-30\"}");
    assertEquals(
        List.of("0 a sidecar a.json: field date: '2007-02-30' is no day; write it as 2007-05-29"),
        refusals(read()));
  }

  @Test
  void readsDirectoriesByNameAndOnlyDocumentsInThem() throws IOException {
    write("b/2.txt", "two");
    write("b/1.TXT", "one");
    write("a.jsonl", "{\"id\":\"z\",\"text\":\"zero\"}");
    write("c.txt", "three");
    write("c.json", "{}");
    write("notes.md", "no document");
    write(".hidden.txt", "no document");
    assertEquals(List.of("zero", "one", "two", "three"), texts(read()));
  }

  @Test
  void refusesAFileOfAnotherKindWhereItIsNamed() throws IOException {
    write("notes.md", "no document");
    List<Received> received =
        read(Sources.of(List.of(directory.resolve("notes.md").toString()), in(""), GivenDate.NONE));
    assertEquals(
        List.of("0 neither .txt nor .jsonl: Parley reads plain text and JSON lines"),
        refusals(received));
  }

  @Test
  void readsJsonLinesFromStandardInput() throws IOException {
    Sources sources =
        Sources.of(List.of("-"), in("{\"id\":\"a\",\"text\":\"They met.\"}"), GivenDate.NONE);
    List<Received> received = read(sources);
    assertEquals(List.of("They met."), texts(received));
    assertEquals("standard input, line 1", received.get(0).origin().toString());
    assertTrue(sources.size().isEmpty());
  }

  @Test
  void saysAtOnceThatThereIsNothingAtAPath() {
    assertThrows(
        NoSuchFileException.class,
        () -> Sources.of(List.of(directory.resolve("none").toString()), in(""), GivenDate.NONE));
  }

  @Test
  void knowsHowMuchThereIsAndHowMuchWasRead() throws IOException {
    write("a.txt", "They met.");
    write("b.jsonl", "{\"id\":\"z\",\"text\":\"zero\"}\n");
    Sources sources = Sources.of(List.of(directory.toString()), in(""), GivenDate.NONE);
    assertEquals(34, sources.size().orElseThrow());
    read(sources);
    assertEquals(34, sources.position());
  }

  @Test
  void tellsATextThatIsNotEnglish() throws IOException {
    write("fr.txt", "Les ministres se sont réunis à Genève pour parler de la paix. ".repeat(5));
    write("ru.txt", "Министры встретились в Женеве.");
    write(
        "en.txt", "The ministers met in Geneva, and said that they will talk of peace. ".repeat(5));
    assertEquals(
        List.of("en", "und", "und"),
        read().stream().map(r -> ((Received.Accepted) r).document().language()).toList());
  }

  private void write(String name, String text) throws IOException {
    write(name, text, StandardCharsets.UTF_8);
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Received> read() throws IOException {
    return read(GivenDate.NONE);
  }

  private List<Received> read(GivenDate date) throws IOException {
    return read(Sources.of(List.of(directory.toString()), in(""), date));
  }

  private static List<Received> read(Sources sources) {
    List<Received> received = new ArrayList<>();
    sources.forEach(received::add);
    return received;
  }

  private Document only() throws IOException {
    return only(GivenDate.NONE);
  }

  private Document only(GivenDate date) throws IOException {
    List<Received> received = read(date);
    assertEquals(1, received.size());
    return ((Received.Accepted) received.get(0)).document();
  }

  private Received.Refused onlyRefused() throws IOException {
    List<Received> received = read();
    assertEquals(1, received.size());
    return (Received.Refused) received.get(0);
  }

  private static List<String> texts(List<Received> received) {
    return received.stream()
        .filter(Received.Accepted.class::isInstance)
        .map(r -> ((Received.Accepted) r).document().text())
        .toList();
  }

  private static List<String> refusals(List<Received> received) {
    return received.stream()
        .filter(Received.Refused.class::isInstance)
        .map(Received.Refused.class::cast)
        .map(
            r ->
                r.origin().line()
                    + " "
                    + r.documentId().map(id -> id + " ").orElse("")
                    + r.reason())
        .toList();
  }
}
