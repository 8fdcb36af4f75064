package org.parley.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.identity.MeetingReport.Factuality;

/** Reports in short: {@code date | place/state | kind | mood | parties}, a person as name@state. */
class MeetingIdentityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05-03|geneva/switzerland|talks|ACTUAL|beck@sudland ruiz@norland
          2024-05-03||talks|SCHEDULED|ruiz@norland beck@sudland; 2024-05-03||talks|ACTUAL|ruiz beck
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05-03||talks|DENIED|ruiz beck
          2024-05-03|geneva/switzerland|talks|ACTUAL|ruiz@norland beck@sudland; 2024-05-03|switzerland/switzerland|negotiationround|ACTUAL|norland sudland
          2024-05-03|geneva/switzerland|talks|ACTUAL|ruiz@norland beck@sudland; 2024-05-04|geneva/switzerland|talks|ACTUAL|ruiz beck
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05||talks|SCHEDULED|ruiz beck
          2024-04-29/2024-05-05|geneva/switzerland|summit|SCHEDULED|norland sudland; 2024-05-03/2024-05-04|geneva/switzerland|summit|ACTUAL|norland sudland
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland holm@norland
          2024-05-03|geneva/switzerland|talks|ACTUAL|norland sudland eastland; 2024-05-03|geneva/switzerland|talks|ACTUAL|norland sudland eastland westland
          2024-05-03||talks|SCHEDULED|ruiz@norland beck@sudland;   ||talks|ACTUAL|ruiz beck
          |sudland/sudland|visit|SCHEDULED|ruiz sudland;        |sudland/sudland|visit|ACTUAL|ruiz@norland sudland
          2024-05-03/2024-05-05|geneva/switzerland|talks|ACTUAL|norland sudland; 2024-05-03/2024-05-05|geneva/switzerland|summit|ACTUAL|norland sudland
          2024-05-03|geneva/switzerland|talks|SCHEDULED|norland sudland eastland westland; ||talks|ACTUAL|norland sudland eastland westland farland
          2024-05-03/2024-05-05|geneva/switzerland|talks|ACTUAL|norland ruiz; 2024-05-03/2024-05-05|geneva/switzerland|talks|ACTUAL|norland ruiz others--d2
          """)
  void joins(String one, String other) {
    List<String> ids = identify(one, other);
    assertEquals(ids.get(0), ids.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05-05||talks|ACTUAL|ruiz beck
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05-04||talks|ACTUAL|ruiz beck
          2024-05-03|geneva/switzerland|talks|SCHEDULED|ruiz beck; 2024-05-04|geneva/switzerland|talks|ACTUAL|ruiz beck
          2024-05-03|geneva/switzerland|talks|ACTUAL|ruiz@norland beck@sudland; 2024-05-03|oslo/norway|talks|ACTUAL|norland sudland
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05-03||call|ACTUAL|ruiz beck
          2024-05-03||talks|ACTUAL|ruiz@norland sudland;        2024-05-03||talks|ACTUAL|holm@norland sudland
          2024-05-03|geneva/switzerland|talks|ACTUAL|norland sudland; 2024-05-03|geneva/switzerland|conference|ACTUAL|norland sudland eastland westland
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05-03||talks|ACTUAL|norland sudland eastland
          2024||talks|ACTUAL|ruiz@norland beck@sudland;         2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland
          2024-06-03||talks|SCHEDULED|ruiz@norland beck@sudland;   ||talks|ACTUAL|ruiz beck
          2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland;   2024-05-03||talks|ACTUAL|ruiz@norland
          |sudland/sudland|visit|ACTUAL|ruiz sudland;           |eastland/eastland|visit|ACTUAL|ruiz eastland
          ||talks|ACTUAL|norland sudland;                       ||talks|SCHEDULED|norland sudland
          """)
  void keepsApart(String one, String other) {
    List<String> ids = identify(one, other);
    assertNotEquals(ids.get(0), ids.get(1));
  }

  @Test
  void roundsOfASeriesStaySeveral() {
    MeetingReport second =
        report("a", "2024-05-03|geneva/switzerland|talks|ACTUAL|norland sudland", 2);
    MeetingReport third =
        report("b", "2024-05-03|geneva/switzerland|talks|ACTUAL|norland sudland", 3);
    Map<MeetingReport, String> ids = MeetingIdentity.identify(List.of(second, third));
    assertEquals("2024-05-03-norland-sudland", ids.get(second));
    assertEquals("2024-05-03-norland-sudland-2", ids.get(third));
  }

  @Test
  void aMonthThatCouldMeanTwoMeetingsMeansNeither() {
    List<String> ids =
        identify(
            "2024-05-03||talks|ACTUAL|ruiz beck",
            "2024-05-20||talks|ACTUAL|ruiz beck",
            "2024-05||talks|ACTUAL|ruiz beck");
    assertEquals(3, ids.stream().distinct().count(), ids::toString);
  }

  @Test
  void whatOneDocumentTellsOfAsTwoIsTwo() {
    MeetingReport one = report("a", "2024-05-03|geneva/switzerland|talks|ACTUAL|ruiz beck", 0);
    MeetingReport again = report("a", "2024-05-04|geneva/switzerland|talks|ACTUAL|ruiz beck", 0);
    MeetingReport other = report("b", "2024-05-04|geneva/switzerland|talks|ACTUAL|ruiz beck", 0);
    Map<MeetingReport, String> ids = MeetingIdentity.identify(List.of(one, again, other));
    assertEquals(ids.get(again), ids.get(other));
    assertNotEquals(ids.get(one), ids.get(other));
  }

  @Test
  void isNamedByDayAndFullestReport() {
    List<String> ids =
        identify(
            "2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland",
            "2024-05-03||talks|ACTUAL|ruiz@norland beck@sudland holm@norland");
    assertEquals(List.of("2024-05-03-beck-holm-ruiz", "2024-05-03-beck-holm-ruiz"), ids);
  }

  @Test
  void theOrderDoesNotMatter() {
    Random random = new Random(5);
    List<MeetingReport> reports = new ArrayList<>();
    List<String> people = List.of("ruiz@norland", "beck@sudland", "holm@norland", "ode@eastland");
    List<String> dates = List.of("2024-05-03", "2024-05-04", "2024-05-05", "2024-05", "");
    for (int number = 0; number < 60; number++) {
      List<String> parties = new ArrayList<>(people);
      Collections.shuffle(parties, random);
      String told =
          "%s|%s|talks|ACTUAL|%s"
              .formatted(
                  dates.get(random.nextInt(dates.size())),
                  random.nextBoolean() ? "geneva/switzerland" : "",
                  String.join(" ", parties.subList(0, 2 + random.nextInt(2))));
      reports.add(report("d" + number, told, random.nextInt(3)));
    }
    Map<MeetingReport, String> expected = MeetingIdentity.identify(reports);
    for (int time = 0; time < 5; time++) {
      Collections.shuffle(reports, random);
      assertEquals(expected, MeetingIdentity.identify(reports));
    }
  }

  private static List<String> identify(String... told) {
    List<MeetingReport> reports =
        IntStream.range(0, told.length)
            .mapToObj(number -> report("d" + number, told[number].strip(), 0))
            .toList();
    Collection<MeetingReport> all = new ArrayList<>(reports);
    Map<MeetingReport, String> ids = MeetingIdentity.identify(all);
    return reports.stream().map(ids::get).toList();
  }

  private static MeetingReport report(String document, String told, int round) {
    String[] fields = told.split("\\|", -1);
    String[] place = (fields[1] + "/").split("/", -1);
    return new MeetingReport(
        document,
        fields[0] + "-of-" + document,
        Arrays.stream(fields[4].split(" ")).map(MeetingIdentityTest::party).toList(),
        fields[0],
        "2024-05-04",
        place[0],
        place[1],
        fields[2],
        Factuality.valueOf(fields[3]),
        round,
        "");
  }

  private static Party party(String told) {
    String[] parts = told.split("@");
    boolean isState = parts[0].endsWith("land");
    return new Party(
        parts[0],
        isState ? Party.Kind.STATE : parts[0].contains("--") ? Party.Kind.GROUP : Party.Kind.PERSON,
        parts.length > 1 ? List.of(parts[1]) : List.of());
  }
}
