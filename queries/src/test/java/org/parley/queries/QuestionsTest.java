package org.parley.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every question that comes with Parley, asked of the sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QuestionsTest {

  private static final String MAY_28 = "meeting/ryan-crocker-hassan-kazemi-qomi-2007-05-28";
  private static final String MAY_27 = "meeting/ryan-crocker-hassan-kazemi-qomi-2007-05-27";
  private static final String ALGIERS = "meeting/iran-united-states-1980";

  private Sample sample;

  @BeforeAll
  void load(@TempDir Path directory) throws IOException {
    sample = new Sample(directory);
  }

  @AfterAll
  void close() {
    sample.close();
  }

  @Test
  void whoMetWhomTellsOfEachMeetingOnce() {
    assertEquals(
        List.of(
            "1980 | Iran, United States | Algiers | Talks | "
                + ALGIERS
                + " | document/gazette-2007-06-02#char=84,140"
                + " | In 1980 the United States and Iran held talks in Algiers",
            "2007-05-27 | Hassan Kazemi Qomi, Ryan Crocker | Baghdad | Talks | "
                + MAY_27
                + " | document/gazette-2007-06-02#char=26,82"
                + " | Ryan Crocker met Hassan Kazemi Qomi in Baghdad on May 27",
            "2007-05-28 | Hassan Kazemi Qomi, Ryan Crocker | Baghdad, Basra | Talks | "
                + MAY_28
                + " | document/courier-2007-05-29#char=59,185"
                + " | Ryan Crocker, the American ambassador, and Hassan Kazemi Qomi, the Iranian"
                + " ambassador, met for four hours in Baghdad on Monday"),
        sample.ask("who-met-whom", Map.of()));
  }

  @Test
  void whoMetWhomKeepsToItsDates() {
    assertEquals(List.of(MAY_28), met(Map.of("from", "2007-05-28")));
    assertEquals(List.of(ALGIERS, MAY_27), met(Map.of("to", "2007-05-27")));
    assertEquals(List.of(MAY_27, MAY_28), met(Map.of("from", "2007-05", "to", "2007-05")));
    assertEquals(List.of(MAY_27, MAY_28), met(Map.of("from", "2007", "to", "2007-05-28")));
    assertEquals(List.of(ALGIERS), met(Map.of("from", "1980-03-01", "to", "1980-03-02")));
    assertEquals(List.of(), met(Map.of("from", "2007-05-29")));
  }

  @Test
  void whoMetWhomKeepsToItsPlace() {
    assertEquals(List.of(MAY_27, MAY_28), met(Map.of("place", "baghdad")));
    assertEquals(List.of(MAY_28), met(Map.of("place", "Basra", "from", "2007")));
  }

  private List<String> met(Map<String, String> values) {
    return sample.ask("who-met-whom", values, "meeting");
  }

  @Test
  void meetingsOfAStateIncludeThoseOfItsEnvoys() {
    assertEquals(
        List.of(
            "1980 | United States | Actual",
            "2007-05-27 | Hassan Kazemi Qomi, Ryan Crocker | Actual",
            "2007-05-28 | Hassan Kazemi Qomi, Ryan Crocker | Actual",
            "2007-06 | Hassan Kazemi Qomi, Ryan Crocker | Possible",
            " | Condoleezza Rice, Manouchehr Mottaki | Denied",
            " | Manouchehr Mottaki, Nouri al-Maliki | Denied"),
        sample.ask("meetings-of", Map.of("actor", "iran"), "date", "with", "factuality"));
  }

  @Test
  void meetingsOfAPersonAreItsOwn() {
    assertEquals(
        List.of("2007-06 | Hassan Kazemi Qomi | Talks | the two would meet again in June"),
        sample.ask(
            "meetings-of",
            Map.of("actor", "Ryan Crocker", "factuality", "possible"),
            "date",
            "with",
            "kind",
            "quote"));
  }

  @Test
  void proposalsComeWithTheirFate() {
    String committee =
        "2007-05-29 | Iran | a committee of the three countries | United States | Rejected"
            + " | Manouchehr Mottaki | United States | proposal/iran-committee"
            + " | document/courier-2007-05-29#char=313,361";
    assertEquals(List.of(committee), sample.ask("proposals", Map.of()));
    assertEquals(
        List.of(committee),
        sample.ask(
            "proposals", Map.of("actor", "iran", "status", "rejected", "topic", "COMMITTEE")));
    assertEquals(List.of(), sample.ask("proposals", Map.of("status", "open")));
    assertEquals(List.of(), sample.ask("proposals", Map.of("actor", "united-states")));
  }

  @Test
  void proposalResponsesNameBackersAndOpponents() {
    assertEquals(
        List.of(
            "2007-05-29 | United States | Opposes | the committee",
            "2007-05-30 | Manouchehr Mottaki | Supports | the idea of a committee"),
        sample.ask(
            "proposal-responses",
            Map.of("proposal", "iran-committee"),
            "date",
            "holder",
            "stance",
            "text"));
    assertEquals(
        List.of("Manouchehr Mottaki"),
        sample.ask("proposal-responses", Map.of("stance", "Supports"), "holder"));
  }

  @Test
  void positionsOfAnActorAreInOrderOfPublication() {
    assertEquals(
        List.of(
            "2007-05-30 | Manouchehr Mottaki | Supports |  | the talks were useful |  |"
                + " position/manouchehr-mottaki-talks-useful"
                + " | document/herald-2007-05-30#char=148,179",
            "2007-06-02 | Manouchehr Mottaki | Opposes |  | The talks were a failure |  |"
                + " position/manouchehr-mottaki-talks-failure"
                + " | document/gazette-2007-06-02#char=142,182"),
        sample.ask("positions-of", Map.of("actor", "Mottaki", "topic", "talks")));
    assertEquals(
        List.of("Hassan Kazemi Qomi", "Manouchehr Mottaki", "Manouchehr Mottaki", "Iran"),
        sample.ask("positions-of", Map.of("actor", "Tehran", "to", "2007-05"), "holder"));
    assertEquals(
        List.of("arming rebels"),
        sample.ask("positions-of", Map.of("actor", "iran", "stance", "accuses"), "text"));
  }

  @Test
  void positionsTowardAnActorIncludeThoseOnItsProposals() {
    assertEquals(
        List.of(
            "United States | Opposes | Iran, a committee of the three countries",
            "Ryan Crocker | Demands | Iran",
            "Condoleezza Rice | Commits | Iran"),
        sample.ask(
            "positions-toward",
            Map.of("actor", "US", "toward", "Iran"),
            "holder",
            "stance",
            "toward"));
    assertEquals(
        List.of("arming rebels"),
        sample.ask("positions-toward", Map.of("actor", "Iran", "toward", "US"), "text"));
  }

  @Test
  void reportedClaimsNameTheGoBetween() {
    assertEquals(
        List.of(
            "2007-05-29 | Associated Press | Hassan Kazemi Qomi | Asserts |"
                + "  | the two would meet again in June | position/hassan-kazemi-qomi-june"
                + " | document/courier-2007-05-29#char=481,561",
            "2007-05-30 | state television | Iran | Accuses | United States | arming rebels"
                + " | position/iran-arming-rebels | document/herald-2007-05-30#char=252,326"),
        sample.ask("reported-claims", Map.of("actor", "iran")));
    assertEquals(
        List.of("Iran"),
        sample.ask("reported-claims", Map.of("reporter", "state television"), "holder"));
  }

  @Test
  void absencesQuoteTheWordsThatNameThem() {
    assertEquals(
        List.of(
            "stayed away | Nouri al-Maliki | The prime minister of Iraq, Nouri al-Maliki, greeted"
                + " them but did not take part",
            "not discussed | Iran's nuclear programme | Iran's nuclear programme was not"
                + " discussed"),
        sample.ask("absences", Map.of("from", "2007-05-28"), "missing", "what", "quote"));
    assertEquals(
        List.of("stayed away", "not discussed"),
        sample.ask("absences", Map.of("actor", "nouri-al-maliki"), "missing"));
    assertEquals(List.of(), sample.ask("absences", Map.of("actor", "condoleezza-rice")));
  }

  @Test
  void evidenceIsInTheOrderOfTheTexts() {
    assertEquals(
        List.of(
            "2007-05-29 | The Courier | 59 | 185",
            "2007-05-29 | The Courier | 187 | 266",
            "2007-05-29 | The Courier | 268 | 310",
            "2007-05-30 | The Herald | 32 | 71"),
        sample.ask("evidence", Map.of("fact", MAY_28), "issued", "publisher", "begin", "end"));
  }

  @Test
  void documentsStatingAFactCountTheirPassages() {
    assertEquals(
        List.of(
            "2007-05-29 | The Courier | Ambassadors of the United States and Iran meet in Baghdad"
                + " | 3 | document/courier-2007-05-29",
            "2007-05-30 | The Herald | Tehran looks back on the talks"
                + " | 1 | document/herald-2007-05-30"),
        sample.ask("documents-stating", Map.of("fact", MAY_28)));
  }

  @Test
  void officesSayWhoHoldsThem() {
    assertEquals(
        List.of(
            "Hassan Kazemi Qomi | ambassador | Iran | 2007-05-29",
            "Manouchehr Mottaki | foreign minister | Iran | 2007-05-30",
            "Nouri al-Maliki | prime minister | Iraq | 2007-05-29",
            "Ryan Crocker | ambassador | United States | 2007-05-29"),
        sample.ask("offices", Map.of(), "person", "title", "of", "last"));
    assertEquals(
        List.of("Hassan Kazemi Qomi"),
        sample.ask("offices", Map.of("of", "iran", "title", "Ambass"), "person"));
    assertEquals(
        List.of("foreign minister"),
        sample.ask("offices", Map.of("person", "Manouchehr Mottaki"), "title"));
  }

  @Test
  void mostFrequentTalksComeFirst() {
    assertEquals(
        List.of(
            "Hassan Kazemi Qomi | Ryan Crocker | 2 | 2007-05-27 | 2007-05-28 | "
                + MAY_28
                + " | document/courier-2007-05-29#char=59,185",
            "Iran | United States | 1 | 1980 | 1980 | "
                + ALGIERS
                + " | document/gazette-2007-06-02#char=84,140"),
        sample.ask("most-frequent-talks", Map.of()));
    assertEquals(
        List.of("Iran"), sample.ask("most-frequent-talks", Map.of("actor", "iran"), "one"));
  }

  @Test
  void statesTalkThroughTheirEnvoys() {
    assertEquals(
        List.of("Iran | United States | 3 | 1980 | 2007-05-28"),
        sample.ask("states-that-talk", Map.of(), "one", "other", "meetings", "first", "last"));
    assertEquals(List.of(), sample.ask("states-that-talk", Map.of("state", "iraq")));
    assertEquals(List.of("2"), sample.ask("states-that-talk", Map.of("from", "2007"), "meetings"));
  }

  @Test
  void firstMeetingIsTheEarliestThatIsDated() {
    assertEquals(
        List.of(
            "1980 | Iran and United States, talks, 1980, Algiers | 2007-06-02"
                + " | document/gazette-2007-06-02"
                + " | In 1980 the United States and Iran held talks in Algiers | "
                + ALGIERS
                + " | document/gazette-2007-06-02#char=84,140"),
        sample.ask("first-meeting", Map.of("one", "united-states", "other", "iran")));
    assertEquals(
        List.of("2007-05-27"),
        sample.ask("first-meeting", Map.of("one", "Ryan Crocker", "other", "iran"), "date"));
  }

  @Test
  void meetingsNotHeldLeaveOutThoseThatWere() {
    assertEquals(
        List.of(
            "2007-06 | Hassan Kazemi Qomi, Ryan Crocker | Possible",
            " | Condoleezza Rice, Manouchehr Mottaki | Denied",
            " | Manouchehr Mottaki, Nouri al-Maliki | Denied"),
        sample.ask("meetings-not-held", Map.of(), "date", "participants", "factuality"));
    assertEquals(
        List.of("meeting/manouchehr-mottaki-nouri-al-maliki"),
        sample.ask(
            "meetings-not-held", Map.of("factuality", "denied", "actor", "iraq"), "meeting"));
  }

  @Test
  void meetingsAboutATopicAreFoundByTheirWords() {
    assertEquals(
        List.of("2007-05-28 | Actual | " + MAY_28),
        sample.ask("meetings-about", Map.of("topic", "NUCLEAR"), "date", "factuality", "meeting"));
    assertEquals(List.of(), sample.ask("meetings-about", Map.of("topic", "fisheries")));
  }

  @Test
  void disagreementsSetReportsSideBySide() {
    assertEquals(
        List.of(
            "Hassan Kazemi Qomi, Ryan Crocker | date | 2007-05-27 | 2007-05-28"
                + " | document/gazette-2007-06-02 | document/courier-2007-05-29",
            "Hassan Kazemi Qomi, Ryan Crocker | date | 2007-05-27 | 2007-05-28"
                + " | document/gazette-2007-06-02 | document/herald-2007-05-30",
            "Hassan Kazemi Qomi, Ryan Crocker | place | Baghdad | Basra"
                + " | document/courier-2007-05-29 | document/herald-2007-05-30"),
        sample.ask(
            "disagreements",
            Map.of(),
            "participants",
            "about",
            "one",
            "other",
            "document",
            "otherDocument"));
    assertEquals(
        List.of("place"),
        sample.ask("disagreements", Map.of("actor", "Qomi", "days", "0"), "about"));
  }

  @Test
  void changesOfStanceShowBothSides() {
    assertEquals(
        List.of(
            "Manouchehr Mottaki | the talks | 2007-05-30 | Supports | the talks were useful"
                + " | 2007-06-02 | Opposes | The talks were a failure"
                + " | position/manouchehr-mottaki-talks-useful"
                + " | position/manouchehr-mottaki-talks-failure"),
        sample.ask("changes-of-stance", Map.of("actor", "Mottaki")));
    assertEquals(List.of(), sample.ask("changes-of-stance", Map.of("actor", "iran")));
  }

  @Test
  void whatWasKnownOnADayLeavesOutWhatWasIssuedLater() {
    assertEquals(
        List.of(
            "2007-05-28 | Actual | 2007-05-29 | 1 | " + MAY_28,
            "2007-06 | Possible | 2007-05-29 | 1 | meeting/hassan-kazemi-qomi-ryan-crocker-2007-06"),
        known(Map.of("day", "2007-05-29", "kind", "Meeting")));
    assertEquals(
        List.of(
            "2007-05-28 | Actual | 2007-05-30 | 2 | " + MAY_28,
            "2007-06 | Possible | 2007-05-29 | 1 | meeting/hassan-kazemi-qomi-ryan-crocker-2007-06"),
        known(Map.of("day", "2007-05", "kind", "Meeting", "actor", "Crocker")));
    assertEquals(
        List.of(" | Rejected | 2007-05-29 | 1 | proposal/iran-committee"),
        known(Map.of("day", "2007-06-30", "kind", "Proposal")));
    assertEquals(List.of(), known(Map.of("day", "2007-05-28")));
  }

  private List<String> known(Map<String, String> values) {
    return sample.ask("known-on", values, "date", "state", "reported", "documents", "fact");
  }

  @Test
  void stanceOverTimeShowsWhereItChanged() {
    assertEquals(
        List.of(
            "2007-05-30 | Manouchehr Mottaki |  | Supports |  | the talks were useful"
                + " | position/manouchehr-mottaki-talks-useful",
            "2007-06-02 | Manouchehr Mottaki | Supports | Opposes | yes | The talks were a failure"
                + " | position/manouchehr-mottaki-talks-failure"),
        sample.ask("stance-over-time", Map.of("actor", "Mottaki", "about", "the talks")));
    assertEquals(
        List.of("2007-05-29 | Opposes | "),
        sample.ask(
            "stance-over-time",
            Map.of("actor", "united-states", "about", "committee"),
            "reported",
            "stance",
            "changed"));
  }

  @Test
  void statementsAtOddsShowBothPassages() {
    assertEquals(
        List.of("place: Baghdad / Basra | Crocker and Qomi met in Basra on Monday"),
        sample.ask("statements-at-odds", Map.of(), "values", "otherQuote"));
    assertEquals(
        List.of("place: Baghdad / Basra"),
        sample.ask("statements-at-odds", Map.of("actor", "Qomi", "property", "place"), "values"));
    assertEquals(List.of(), sample.ask("statements-at-odds", Map.of("property", "date")));
  }

  @Test
  void whatARunBroughtIsTheLatestFirst() {
    assertEquals(
        List.of(
            "2 | added | document/gazette-2007-06-02",
            "2 | replaced | document/herald-2007-05-30",
            "1 | added | document/courier-2007-05-29",
            "1 | added | document/herald-2007-05-30"),
        sample.ask("what-a-run-brought", Map.of(), "run", "change", "document"));
    assertEquals(
        List.of("document/gazette-2007-06-02", "document/herald-2007-05-30"),
        sample.ask("what-a-run-brought", Map.of("run", "2"), "document"));
  }

  @Test
  void decisionsInForceTellWhoDecidedWhenAndWhy() {
    assertEquals(
        List.of(
            "2007-06-05T09:00:00Z | Ada | rename | rename: “Crocker” → Ryan C. Crocker | So he signs."
                + " | decision/1a1b2c3d4e5f",
            "2007-06-04T09:00:00Z | Ada | merge | merge: “Qomi”, “Hassan Kazemi Qomi”"
                + " | The Herald gives his surname alone. | decision/0a1b2c3d4e5f"),
        sample.ask("decisions-in-force", Map.of()));
    assertEquals(
        List.of("decision/0a1b2c3d4e5f"),
        sample.ask("decisions-in-force", Map.of("kind", "merge"), "decision"));
    assertEquals(
        List.of("decision/1a1b2c3d4e5f"),
        sample.ask("decisions-in-force", Map.of("actor", "ryan-crocker"), "decision"));
  }

  @Test
  void uncertainFactsComeLeastCertainFirst() {
    assertEquals(
        List.of("0.6 | Meeting | meeting/hassan-kazemi-qomi-ryan-crocker-2007-06"),
        sample.ask("uncertain-facts", Map.of(), "confidence", "kind", "fact"));
    assertEquals(
        List.of("0.7 | meeting/manouchehr-mottaki-condoleezza-rice"),
        sample.ask(
            "uncertain-facts",
            Map.of("below", "0.75", "document", "herald-2007-05-30"),
            "confidence",
            "fact"));
  }

  @Test
  void everyQuestionIsAskedHereAndInTheDocumentation() throws IOException {
    String here = Files.readString(Path.of("src/test/java/org/parley/queries/QuestionsTest.java"));
    String page = Files.readString(Path.of("../docs/queries.md"));
    for (SavedQuery question : SavedQueries.all()) {
      assertTrue(here.contains('"' + question.name() + '"'), question.name());
      String row =
          page.lines()
              .filter(line -> line.startsWith("| `" + question.name() + "` |"))
              .collect(Collectors.joining());
      for (Parameter parameter : question.parameters()) {
        String shown = "`" + parameter.name() + "`";
        assertTrue(row.contains(parameter.required() ? "**" + shown + "**" : shown), row + shown);
      }
      assertEquals(
          question.parameters().size(), row.split("\\|", -1)[3].split(",", -1).length, row);
    }
  }
}
