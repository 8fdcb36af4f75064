package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Document;

class PositionConstructionsTest {

  /** Each position as "holder ids | content". */
  private static List<String> told(String text) {
    return read(text).stream()
        .map(p -> String.join(" ", p.holders()) + " | " + content(text, p))
        .toList();
  }

  private static List<Position> read(String text) {
    return new PositionReader().read(Casts.of(text));
  }

  private static String content(String text, Position position) {
    return Document.of("test", null, text).slice(position.content());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The boats stayed in port because of Norway's refusal to lift the quota. # norway # to lift the quota
          The talks stalled amid Norwegian opposition to the new quota. # norway # the new quota
          The new quota drew criticism from Norway. # norway # The new quota
          Norway recalled its envoy in protest against the new quota. # norway # the new quota
          Norway is at odds with Iceland over the new quota. # norway # the new quota
          Norway decided to recall its envoy from Iceland. # norway # to recall its envoy from Iceland
          Norway vowed to stay in the fishing pact, despite the blockade of its boats. # norway # to stay in the fishing pact
          Norway agreed to meet the envoy during a visit on Monday. # norway # to meet the envoy
          Norway rejected the call to lift the quota. # norway # the call to lift the quota
          Norway appealed to Iceland on Monday to lift the quota. # norway # to lift the quota
          Jonas Berg said the quota was "the best for all," a reference to the catch. # jonas-berg # the quota was "the best for all,"
          A paper from the Nordic Council called the quota a mistake. "It will cost jobs," the paper said. # nordic-council # It will cost jobs
          The Nordic Council said that cod was rare. "It is time to stop," it added. # nordic-council # It is time to stop
          Jonas Berg planned to visit the boats before talks later Friday with the fishermen. # jonas-berg # to visit the boats
          Icelandic officials have said the quota will hold but Norwegian Foreign Minister Jonas Berg said boats will leave the port. # icelandic-officials--test # the quota will hold
          The Nordic Council adopted a statement Thursday that welcomed the new quota. # nordic-council # the new quota
          Norway called for peace to be restored. # norway # peace to be restored
          Norway welcomed the renewal early this month of the fishing pact. # norway # the renewal early this month of the fishing pact
          Norway spoke highly of the catch of cod. # norway # the catch of cod
          The new quota insults the fishermen, Norway announced Tuesday. # norway # The new quota insults the fishermen
          """)
  void readsWhoHoldsWhat(String text, String holder, String content) {
    List<String> told = told(text);
    assertTrue(told.contains(holder + " | " + content), () -> text + " " + told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm claimed the lives of three fishermen.",
        "Norway recalled its envoy.",
        "Norway and Sweden share a long border.",
        "Norway did not say who would come.",
        "Berg made the remarks at a dinner in Oslo.",
        "The agreement stipulates that the quota will fall."
      })
  void takesWhatHappensForNoPosition(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void whoIsNamedInWhatIsSaidDoesNotSayIt() {
    String text =
        "Norwegian envoy Liv Berg said the quota was unfair. Olav Dahl left the talks early, she"
            + " said.";
    assertTrue(
        told(text).contains("liv-berg | Olav Dahl left the talks early"), told(text)::toString);
  }

  @Test
  void whoeverWasAskedDoesNotAskIt() {
    assertEquals(
        List.of("jonas-berg | I am not"),
        told("Jonas Berg, asked whether he was glad, replied: \"I am not.\""));
  }

  @Test
  void aWidowSpeaksForHerself() {
    assertEquals(
        List.of("widow-of-former-agent-jonas-berg--test | involvement"),
        told("The widow of former agent Jonas Berg accused Iceland of involvement."));
  }

  @Test
  void whatASpokesmanPassesOnIsWhoseItIs() {
    String text = "Norway has asked Iceland to lift the blockade, a government spokesman said.";
    List<Position> positions = read(text);
    assertEquals(1, positions.size());
    assertEquals("to lift the blockade", content(text, positions.get(0)));
    assertEquals(List.of("norway"), positions.get(0).holders());
  }

  @Test
  void whatHarmsIsAWarning() {
    Position position = read("Liv Berg said the new quota will harm the fishermen.").get(0);
    assertEquals(Position.Stance.WARNS, position.stance());
  }

  @Test
  void pointsThatAreCountedUpAreProposals() {
    String text =
        "Liv Berg put forward a two-point proposal on the catch. First, Berg said both sides should"
            + " lift the blockade. Second, Berg said Iceland should release the trawlers.";
    Cast cast = Casts.of(text);
    List<Position> positions = new PositionReader().read(cast);
    List<Proposal> proposals = new ProposalReader(cast, positions).read();
    long points = proposals.stream().filter(p -> p.rule().equals("proposal-point")).count();
    assertEquals(2, points);
    assertEquals(
        positions.size() - 2, new ProposalResponses(cast, proposals).linked(positions).size());
  }
}
