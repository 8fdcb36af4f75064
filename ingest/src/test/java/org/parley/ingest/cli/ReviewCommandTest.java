package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.review.Letters;
import org.parley.ingest.store.Renewal;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;

/** Decisions of people, made and taken back on the command line. */
final class ReviewCommandTest {

  private static final List<DocumentGraphs> LETTERS =
      Letters.all(
          Letters.letter("one")
              .office("Ivo Brandt", "leader", "norland")
              .office("Ana Ruiz", "foreign minister", "sudland")
              .met("Ivo Brandt", "Ana Ruiz", "2024-05-03")
              .said("Ana Ruiz", "the border stays open to fishermen", 0.5),
          Letters.letter("two")
              .office("Igor Nowak", "leader", "norland")
              .office("Ana Ruiz", "foreign minister", "sudland")
              .said("Igor Nowak", "nobody asked for a new harbour", 0.9),
          Letters.letter("three")
              .office("Ana Ruiz", "foreign minister", "sudland")
              .named("Tom Beck", ActorType.PERSON)
              .named("Board of Fish", ActorType.PERSON)
              .named("The Fleet", ActorType.ORGANIZATION)
              .said("Tom Beck", "the treaty ends in June", 0.9));

  /** Two that tell of one meeting, and one that has it six days later. */
  private static final List<DocumentGraphs> MEETINGS =
      Letters.all(
          Letters.letter("one")
              .office("Ivo Brandt", "leader", "norland")
              .office("Ana Ruiz", "foreign minister", "sudland")
              .met("Ivo Brandt", "Ana Ruiz", "2024-05-03"),
          Letters.letter("two").met("Ivo Brandt", "Ana Ruiz", "2024-05-03"),
          Letters.letter("three").met("Ivo Brandt", "Ana Ruiz", "2024-05-09"));

  private final Path dataset;

  ReviewCommandTest(@TempDir Path directory) {
    this.dataset = directory.resolve("data");
  }

  @BeforeEach
  void load() {
    load(dataset, LETTERS);
  }

  private static void load(Path directory, List<DocumentGraphs> letters) {
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      letters.forEach(letter -> store.load(List.of(letter)));
    }
  }

  private Run review(String... arguments) {
    return Run.of(
        Stream.concat(
                Stream.of("review"),
                Stream.concat(Stream.of(arguments), Stream.of("--dataset", dataset.toString())))
            .toArray(String[]::new));
  }

  private Run decide(String... arguments) {
    Run run =
        review(
            Stream.concat(Stream.of(arguments), Stream.of("--by", "Ed Itor", "--why", "I know"))
                .toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return run;
  }

  private String export() {
    return export(dataset);
  }

  private static String export(Path directory) {
    Run run =
        Run.of("export", "--dataset", directory.toString(), "--format", "nquads", "--with-texts");
    assertEquals(0, run.exitCode(), run.err());
    return run.out();
  }

  private static boolean says(String export, String... terms) {
    return export.lines().anyMatch(line -> Stream.of(terms).allMatch(line::contains));
  }

  /** The decision holds in all ways a graph can come about, and leaves no trace when undone. */
  private void holds(String before) throws IOException {
    holds(before, LETTERS);
  }

  private void holds(String before, List<DocumentGraphs> letters) throws IOException {
    String decided = export();
    assertNotEquals(before, decided);

    load(dataset, letters);
    assertEquals(decided, export(), "when the documents come again");

    for (DocumentGraphs letter : letters) {
      Run.of("retract", letter.documentId(), "--dataset", dataset.toString());
      load(dataset, List.of(letter));
      assertEquals(decided, export(), "when " + letter.documentId() + " went and came back");
    }

    List<DocumentGraphs> turned = new ArrayList<>(letters);
    Collections.reverse(turned);
    Path other = Files.createTempDirectory(dataset.getParent(), "turned");
    Files.copy(dataset.resolve("decisions.tsv"), other.resolve("decisions.tsv"));
    load(other, turned);
    assertEquals(decided, export(other), "in another order, from the file alone");

    int lines = Files.readAllLines(dataset.resolve("decisions.tsv")).size();
    Run undone = review("undo", Integer.toString(lines));
    assertEquals(0, undone.exitCode(), undone.err());
    assertEquals(before, export(), "when it is undone");
  }

  @Test
  void mergesActorsWhoseNamesDoNotTell() throws IOException {
    String before = export();
    assertTrue(says(before, "actor/ivo-brandt>") && says(before, "actor/igor-nowak>"));
    decide("merge", "actor/ivo-brandt", "actor/igor-nowak");
    String merged = export();
    assertTrue(says(merged, "document/one>", "actor/igor-nowak>", "label> \"Ivo Brandt\""));
    assertTrue(says(merged, "holder> <https://w3id.org/parley/id/actor/igor-nowak>"));
    assertFalse(says(merged, "actor/ivo-brandt> <http://www.w3.org/1999"));
    holds(before);
  }

  @Test
  void mergesWhatOneDocumentTellsOfAsTwoAndWhatIsOfTwoKinds() throws IOException {
    String before = export();
    decide("merge", "actor/ana-ruiz", "actor/tom-beck");
    assertTrue(
        says(export(), "document/three>", "altLabel> \"Ana Ruiz\"")
            || says(export(), "document/three>", "altLabel> \"Tom Beck\""));
    holds(before);
    decide("merge", "actor/board-of-fish", "actor/the-fleet");
    String fleet = export();
    assertTrue(says(fleet, "document/three>", "ontology#Organization>", "actor/board-of-fish>"));
    assertFalse(says(fleet, "document/three>", "ontology#Person>", "actor/board-of-fish>"));
    assertFalse(says(fleet, "actor/the-fleet> <http://www.w3.org/1999"));
    holds(before);
  }

  @Test
  void splitsOneWhoIsTwo() throws IOException {
    String before = export();
    decide("split", "actor/ana-ruiz", "--document", "three");
    String split = export();
    assertTrue(says(split, "document/three>", "actor/ana-ruiz--three>"), split);
    assertTrue(says(split, "document/one>", "actor/ana-ruiz>"));
    holds(before);
  }

  @Test
  void renamesForGood() throws IOException {
    String before = export();
    decide("rename", "actor/ana-ruiz", "Ana Ruiz of the Coast");
    assertTrue(says(export(), "actor/ana-ruiz>", "prefLabel> \"Ana Ruiz of the Coast\""));
    holds(before);
  }

  @Test
  void namesPlacesToo() throws IOException {
    String before = export();
    decide("rename", "actor/tom-beck", "Thomas Beck");
    holds(before);
    Run run = decide("identify", "actor/tom-beck", "https://people.example/beck", "--same");
    assertTrue(run.out().contains("sameAs https://people.example/beck"), run.out());
    assertTrue(says(export(), "actor/tom-beck>", "owl#sameAs> <https://people.example/beck>"));
  }

  @Test
  void retypesInAllDocuments() throws IOException {
    String before = export();
    decide("retype", "actor/board-of-fish", "organization");
    assertTrue(says(export(), "actor/board-of-fish> ", "ontology#Organization>"));
    assertFalse(says(export(), "actor/board-of-fish> ", "ontology#Person>"));
    holds(before);
  }

  @Test
  void whoIsNoPersonHoldsNoOffice() throws IOException {
    String before = export();
    decide("retype", "actor/ana-ruiz", "group");
    assertFalse(says(export(), "office/ana-ruiz"));
    holds(before);
  }

  @Test
  void aRejectedFactDoesNotComeBack() throws IOException {
    String before = export();
    String position = position(before, "one");
    decide("reject", position);
    assertFalse(says(export(), position, "ontology#stance>"));
    assertFalse(says(export(), "anchorOf> \"the border stays open to fishermen\""));
    holds(before);
  }

  @Test
  void aRejectedOfficeTellsNothingOfWhoIsWho() throws IOException {
    String before = export();
    decide("reject", "office/ana-ruiz-foreign-minister-sudland", "--document", "one");
    assertFalse(says(export(), "office/ana-ruiz", "document/one>"));
    assertTrue(says(export(), "office/ana-ruiz", "document/two>"));
    holds(before);
  }

  @Test
  void aCorrectedDateNamesTheMeetingAnew() throws IOException {
    String before = export();
    String meeting = "meeting/2024-05-03-ana-ruiz-ivo-brandt";
    assertTrue(says(before, meeting), before);
    decide("correct", meeting, "date=2024-05-02");
    String after = export();
    assertFalse(says(after, meeting));
    assertTrue(says(after, "meeting/2024-05-02-ana-ruiz-ivo-brandt>", "\"2024-05-02\"^^"));
    assertTrue(says(after, "label> \"", "talks, 2024-05-02, Geneva\""), after);
    assertTrue(says(after, "participation/2024-05-02-ana-ruiz-ivo-brandt"));
    holds(before);
  }

  @Test
  void aCorrectedPlaceIsDescribed() throws IOException {
    String before = export();
    decide("correct", "meeting/2024-05-03-ana-ruiz-ivo-brandt", "place=Vienna");
    assertTrue(says(export(), "ontology#place> <https://w3id.org/parley/id/place/vienna>"));
    assertTrue(says(export(), "place/vienna> ", "ontology#Place>", "document/one>"));
    holds(before);
  }

  @Test
  void nobodyMeetsHimselfOnceTwoAreOne() throws IOException {
    String before = export();
    assertTrue(says(before, "ontology#Meeting>"));
    Run run = decide("merge", "actor/ivo-brandt", "actor/ana-ruiz");
    assertFalse(says(export(), "ontology#Meeting>"), export());
    assertTrue(says(export(), "ontology#holder>", "document/one>"), export());
    assertTrue(run.out().contains("Document one no longer tells of “"), run.out());
    assertTrue(run.out().contains("who meets in it is one"), run.out());
    holds(before);
  }

  @Test
  void anOfficeIsCorrectedAndTellsWhoIsWho() throws IOException {
    String before = export();
    String office = "office/ana-ruiz-foreign-minister-sudland";
    decide("correct", office, "title=trade minister", "--document", "one");
    assertTrue(says(export(), "office/ana-ruiz-trade-minister-sudland>", "document/one>"));
    assertTrue(says(export(), "label> \"Ana Ruiz, trade minister, sudland\"", "document/one>"));
    assertTrue(says(export(), office + ">", "document/two>"));
    holds(before);
    decide("correct", office, "of=France", "--document", "one");
    assertTrue(says(export(), "office/ana-ruiz-foreign-minister-france", "document/one>"));
    assertTrue(says(export(), "actor/france>", "ontology#State>", "document/one>"));
    holds(before);
    decide("correct", office, "former=true");
    assertTrue(says(export(), office + "-former>", "document/three>"));
    holds(before);
    Run nobody = review("correct", office, "of=Nowhereland", "--by", "Ed Itor", "--why", "I know");
    assertTrue(nobody.err().contains("nobody knows whose it is to be"), nobody.err());
    assertEquals(before, export());
  }

  @Test
  void meetingsAreOneOrTwoAsItIsDecided() throws IOException {
    String first = "meeting/2024-05-03-ana-ruiz-ivo-brandt";
    String second = "meeting/2024-05-09-ana-ruiz-ivo-brandt";
    LETTERS.forEach(
        letter -> Run.of("retract", letter.documentId(), "--dataset", dataset.toString()));
    load(dataset, MEETINGS);
    String before = export();
    assertTrue(says(before, first + ">", "document/one>"));
    assertTrue(says(before, first + ">", "document/two>"));
    assertTrue(says(before, second + ">", "document/three>"));

    decide("merge", first, second);
    assertTrue(says(export(), first + ">", "document/three>"), export());
    assertFalse(says(export(), second + ">"));
    holds(before, MEETINGS);

    decide("split", first, "--document", "two");
    assertTrue(says(export(), first + ">", "document/one>"));
    assertTrue(says(export(), first + "-2>", "document/two>"), export());
    holds(before, MEETINGS);

    decide("never-merge", first, second);
    assertTrue(says(export(), first + ">", "document/two>"));
    Run again = review("merge", first, second, "--by", "Ed Itor", "--why", "no");
    assertTrue(again.err().contains("keeps them apart"), again.err());
  }

  @Test
  void aStanceAndAHolderAreCorrected() throws IOException {
    String before = export();
    String position = position(before, "one");
    decide("correct", position, "stance=denies");
    assertTrue(says(export(), position, "ontology#stance> ", "#Denies>"));
    assertTrue(says(export(), position, "label> \"Ana Ruiz: denies: “the border"));
    holds(before);
    decide("correct", position, "holder=actor/ivo-brandt");
    assertTrue(says(export(), position, "ontology#holder> ", "actor/ivo-brandt>"));
    assertFalse(says(export(), position, "ontology#holder> ", "actor/ana-ruiz>"));
    holds(before);
  }

  @Test
  void keepsApartForGoodThoseWhoAreToldOfLikeThem() throws IOException {
    load(dataset, Letters.all(Letters.letter("four").office("Ana Ruiz", "singer", "sudland")));
    String before = export();
    assertTrue(says(before, "document/four>", "Person>", "actor/ana-ruiz>"), before);
    decide("split", "actor/ana-ruiz", "--document", "four");
    String split = export();
    assertFalse(says(split, "document/four>", "actor/ana-ruiz>"));
    assertTrue(says(split, "document/three>", "actor/ana-ruiz>"));
    load(dataset, Letters.all(Letters.letter("five").office("Ana Ruiz", "singer", "sudland")));
    assertFalse(says(export(), "document/five>", "actor/ana-ruiz>"), "who sings is the singer");
    Run.of("retract", "five", "--dataset", dataset.toString());
    assertEquals(split, export());
    assertEquals(0, review("undo", "4").exitCode());
    assertEquals(before, export());
  }

  @Test
  void neverTakesTwoForOneWhateverComes() throws IOException {
    decide("never-merge", "actor/tom-beck", "actor/ana-ruiz");
    Run merge = review("merge", "actor/tom-beck", "actor/ana-ruiz", "--why", "a slip");
    assertEquals(2, merge.exitCode());
    assertTrue(merge.err().contains("Nothing was decided."), merge.err());
    assertEquals(1, decisions().size());
  }

  @Test
  void holdsWhenAllIsMadeAnew() {
    decide("rename", "actor/tom-beck", "Thomas Beck");
    decide("split", "actor/ana-ruiz", "--document", "three");
    decide("merge", "actor/ivo-brandt", "actor/igor-nowak");
    decide("reject", position(export(), "one"));
    decide("correct", position(export(), "two"), "stance=warns");
    String decided = export();
    try (Renewal renewal = Renewal.begin(dataset, Base.DEFAULT)) {
      // One is read again, the others go over as they were.
      renewal.made().load(List.of(LETTERS.get(1)));
      assertEquals(List.of("one", "three"), renewal.keepTheRest());
      renewal.finish("rebuild");
    }
    assertEquals(decided, export());
    for (int line = 8; line >= 4; line--) {
      assertEquals(0, review("undo", Integer.toString(line)).exitCode());
    }
    Path other = dataset.resolveSibling("undecided");
    load(other, LETTERS);
    assertEquals(export(other), export());
  }

  @Test
  void tellsInTheGraphWhoDecidedWhenAndWhy() {
    decide("rename", "actor/tom-beck", "Thomas Beck");
    String export = export();
    assertTrue(says(export, "graph/decisions>", "ontology#Decision>"));
    assertTrue(says(export, "wasAssociatedWith> <https://w3id.org/parley/id/editor/ed-itor>"));
    assertTrue(says(export, "rdf-schema#comment> \"I know\""));
    assertTrue(says(export, "endedAtTime> \"20"));
    assertTrue(says(export, "concerns> <https://w3id.org/parley/id/actor/tom-beck>"));
    assertEquals(0, Run.of("check", "--dataset", dataset.toString()).exitCode());
  }

  @Test
  void refusesABadLineBeforeAnythingIsWritten() throws IOException {
    String before = export();
    Path file = dataset.resolve("decisions.tsv");
    Files.writeString(
        file,
        "# mine\n2024-06-01\ted\tretype\tdocument/three#char=1,2 \"Tom Beck\"\tship\tbecause\n");
    for (Run run :
        List.of(
            review("apply"),
            review("list"),
            Run.of("retract", "two", "--dataset", dataset.toString()))) {
      assertEquals(2, run.exitCode());
      assertEquals(
          file
              + ", line 2: 'ship' is no kind of actor: it is one of person, state, organization, group."
              + " Mend the line, or make it a comment by # before it; nothing was written.\n",
          run.err());
    }
    Files.delete(file);
    assertEquals(before, export());
  }

  @Test
  void reportsADecisionThatFindsNothing() throws IOException {
    decide("rename", "actor/tom-beck", "Thomas Beck");
    Run retracted = Run.of("retract", "three", "--dataset", dataset.toString());
    assertTrue(
        retracted
            .out()
            .contains(
                "decisions.tsv, line 4, has no effect: document three is not in the dataset."),
        retracted.out());
    assertTrue(review("list").out().contains("no: document three"));
    assertFalse(says(export(), "graph/decisions>"));
    load(dataset, List.of(LETTERS.get(2)));
    assertTrue(says(export(), "prefLabel> \"Thomas Beck\""));
  }

  @Test
  void findsTheWordsWhereTheTextWasEdited() {
    decide("rename", "actor/tom-beck", "Thomas Beck");
    load(
        dataset,
        Letters.all(
            Letters.letter("three")
                .said("Ana Ruiz", "much was written before", 0.9)
                .said("Tom Beck", "the treaty ends in June", 0.9)));
    assertTrue(says(export(), "prefLabel> \"Thomas Beck\""));
  }

  @Test
  void listsDoubtsWorstFirstAndWhatWasAcceptedNoMore() {
    Run all = review("--most", "0");
    assertTrue(all.out().contains("[the border stays open to fishermen]"), all.out());
    Run csv = review("--kind", "fact", "--format", "csv");
    List<String> rows = csv.out().lines().toList();
    assertEquals("key,kind,score,what,why,things,evidence", rows.get(0));
    assertEquals(2, rows.size(), csv.out());
    String key = rows.get(1).substring(0, 8);
    decide("accept", key);
    assertEquals(1, review("--kind", "fact", "--format", "csv").out().lines().count());
    assertTrue(review("--format", "json", "--most", "1").out().startsWith("["));
  }

  @Test
  void rejectsByKey() {
    String key =
        review("--kind", "fact", "--format", "csv").out().lines().toList().get(1).substring(0, 8);
    decide("reject", key);
    assertFalse(says(export(), "anchorOf> \"the border stays open to fishermen\""));
    Run again = review("reject", key, "--why", "again");
    assertEquals(2, again.exitCode());
    assertTrue(again.err().contains("Nothing that is in doubt has the key " + key), again.err());
  }

  @Test
  void undoesInTheGraphWhatIsTakenOutOfTheFileByHand() throws IOException {
    String before = export();
    decide("retype", "actor/board-of-fish", "organization");
    Files.delete(dataset.resolve("decisions.tsv"));
    assertEquals(0, review("apply").exitCode());
    assertEquals(before, export());
  }

  @Test
  void tellsTheHistoryOfDecisions() {
    decide("retype", "actor/board-of-fish", "organization");
    String runs = Run.of("runs", "--dataset", dataset.toString(), "--width", "200").out();
    assertTrue(runs.contains("review retype actor/board-of-fish organization"), runs);
  }

  private List<String> decisions() throws IOException {
    return Files.readAllLines(dataset.resolve("decisions.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static String position(String export, String document) {
    return export
        .lines()
        .filter(line -> line.contains("position/" + document) && line.contains("ontology#stance>"))
        .findFirst()
        .map(line -> line.substring(line.indexOf("position/"), line.indexOf('>')))
        .orElseThrow();
  }
}
