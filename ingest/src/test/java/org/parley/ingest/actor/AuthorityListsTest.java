package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.ingest.actor.Authority.Entry;

class AuthorityListsTest {
  private static final String BODIES = "id\tname\tacronym\taliases\tkind\tof\tmemberAdjective\n";
  private static final String PLACES =
      "id\tname\taliases\tstate\tkind\tlatitude\tlongitude\tgeonames\tnear\n";
  private static final String AMBIGUOUS = "use\tsurface\tdenotes\twhy\n";
  private static final String TWO_CUPS =
      BODIES
          + "tea-cup-league\tTea Cup League\tTCL\t\tigo\t\t\n"
          + "table-clock-league\tTable Clock League\tTCL\t\tigo\t\t\n";

  @Test
  void refusesANameThatDenotesTwo() {
    assertEquals(
        "bodies.tsv:3:3: acronym 'TCL' also denotes tea-cup-league; only one of them can",
        failure(TWO_CUPS, PLACES, AMBIGUOUS));
  }

  @Test
  void takesADecisionBetweenTwo() {
    Authority decided =
        authority(TWO_CUPS, PLACES, AMBIGUOUS + "name\tTCL\ttable-clock-league\tthe larger\n");
    assertEquals(Optional.of("table-clock-league"), decided.named("TCL").map(Entry::id));
    Authority neither = authority(TWO_CUPS, PLACES, AMBIGUOUS + "name\tTCL\t\teither\n");
    assertEquals(Optional.empty(), neither.named("TCL"));
  }

  @Test
  void refusesADecisionNothingNeeds() {
    assertEquals(
        "ambiguous.tsv:2:2: surface 'Tea' is not shared by two entries",
        failure(BODIES, PLACES, AMBIGUOUS + "name\tTea\t\teither\n"));
  }

  @Test
  void refusesAPlaceByANameThatIsNoPlace() {
    assertEquals(
        "ambiguous.tsv:2:2: surface is no place, but a name of reno",
        failure(
            BODIES,
            PLACES + "reno\tReno\t\t\tcity\t\t\t\t\n",
            AMBIGUOUS + "place\tReno\t\toften a person\n"));
  }

  @Test
  void saysWhereARowIsWrong() {
    assertEquals(
        "bodies.tsv:2:5: kind is 'club', not one of [igo, ngo, armed-movement, party, media,"
            + " ministry, government, financial, grouping]",
        failure(BODIES + "tea\tTea\t\t\tclub\t\t\n", PLACES, AMBIGUOUS));
    assertEquals(
        "bodies.tsv:2:6: of 'atlantis' is the id of no state or body",
        failure(BODIES + "tea\tTea\t\t\tigo\tatlantis\t\n", PLACES, AMBIGUOUS));
    assertEquals(
        "bodies.tsv:3:1: id 'tea' has a row already",
        failure(BODIES + "tea\tTea\t\t\tigo\t\t\ntea\tTea\t\t\tigo\t\t\n", PLACES, AMBIGUOUS));
    assertEquals(
        "bodies.tsv:2: 2 cells, the header has 7",
        failure(BODIES + "tea\tTea\n", PLACES, AMBIGUOUS));
    assertEquals(
        "places.tsv:2:6: latitude is 'north', not of the form -?\\d{1,3}(\\.\\d+)?",
        failure(BODIES, PLACES + "tea\tTea\t\t\tcity\tnorth\t1\t\t\n", AMBIGUOUS));
    assertEquals(
        "places.tsv:2:3: aliases has an empty or padded part: 'a||b'",
        failure(BODIES, PLACES + "tea\tTea\ta||b\t\tcity\t\t\t\t\n", AMBIGUOUS));
    assertEquals(
        "places.tsv:2:9: near 'cup' is the id of no place",
        failure(BODIES, PLACES + "tea\tTea\t\t\tsite\t\t\t\tcup\n", AMBIGUOUS));
    assertEquals(
        "places.tsv:1: the header has no column 'geonames'",
        failure(BODIES, PLACES.replace("\tgeonames", ""), AMBIGUOUS));
  }

  private static String failure(String bodies, String places, String ambiguous) {
    return String.valueOf(
        assertThrows(IllegalStateException.class, () -> authority(bodies, places, ambiguous))
            .getMessage());
  }

  private static Authority authority(String bodies, String places, String ambiguous) {
    return new Authority(
        new AuthorityLists(
            new AuthorityTable(
                "states.tsv",
                String.join("\t", AuthorityRows.STATE_COLUMNS) + "\n",
                AuthorityRows.STATE_COLUMNS),
            new AuthorityTable("bodies.tsv", bodies, AuthorityRows.BODY_COLUMNS),
            new AuthorityTable("places.tsv", places, AuthorityRows.PLACE_COLUMNS),
            new AuthorityTable("ambiguous.tsv", ambiguous, AuthorityRows.AMBIGUOUS_COLUMNS)),
        Optional.empty());
  }
}
