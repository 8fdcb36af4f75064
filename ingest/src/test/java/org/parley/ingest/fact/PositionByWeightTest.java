package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Position.Stance;

class PositionByWeightTest {

  private static List<Position> weighed(String text) {
    return new PositionReader()
        .read(Casts.of(text)).stream().filter(p -> p.rule().equals(PositionByWeight.RULE)).toList();
  }

  private static List<String> told(String text) {
    return weighed(text).stream()
        .map(
            p ->
                String.join(" ", p.holders())
                    + " | "
                    + Document.of("test", null, text).slice(p.content()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg ignored the warnings of the fishermen. # jonas-berg | the warnings of the fishermen
          Anna Dahl remembered how the boats had left the harbour. # anna-dahl | how the boats had left the harbour
          Jonas Berg has yet to endorse the new quota for cod. # jonas-berg | the new quota for cod
          """)
  void readsWhatNoRuleSees(String text, String told) {
    assertEquals(List.of(told), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas Berg met Anna Dahl to settle the quota.",
        "Jonas Berg discussed the new quota with Anna Dahl.",
        "Norway and Iceland signed a deal that would lift the quota.",
        "Jonas Berg left Oslo in a small boat.",
        "The quota that Jonas Berg has yet to endorse is new.",
        "Jonas Berg remembered a long statement.",
        "Norway caught 300 tons of cod in May.",
      })
  void takesNoDeedMeetingOrDecisionForAPosition(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void leavesWhatARuleFindsAlone() {
    String text = "Jonas Berg said that Norway had ignored the warnings of the fishermen.";
    List<Position> all = new PositionReader().read(Casts.of(text));
    assertEquals(List.of("clause"), all.stream().map(Position::rule).toList());
  }

  @Test
  void leavesOpenWhatIsDoneByWhatIsNotDone() {
    List<Position> weighed = weighed("Jonas Berg has yet to endorse the new quota for cod.");
    assertEquals(List.of(Stance.ASSERTS), weighed.stream().map(Position::stance).toList());
  }

  @Test
  void takesAQuestionForNoDemandHoweverOftenItIsRead() {
    List<Position> weighed =
        weighed("Asked by reporters whether there was a consensus on the quota, Berg smiled.");
    assertEquals(List.of(Stance.ASSERTS), weighed.stream().map(Position::stance).toList());
  }

  @Test
  void isNoSurerThanItIsRight() {
    List<Position> weighed = weighed("Jonas Berg ignored the warnings of the fishermen.");
    assertEquals(List.of(0.4), weighed.stream().map(Position::confidence).toList());
  }

  @Test
  void weighsMoreTheMoreSpeaksForIt() {
    CueWeights weights = CueWeights.standard();
    double little = weights.chance(List.of("frame=verb dobj"));
    double more = weights.chance(List.of("frame=verb dobj", "cue=ignore"));
    assertTrue(0 < little && little < more && more < 1, little + " " + more);
  }
}
