package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Casting;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Annotator;
import org.parley.ingest.text.Nlp4jAnnotator;

class PositionReaderTest {

  private static Annotator annotator;

  @BeforeAll
  static void loadModels() {
    annotator = new Nlp4jAnnotator();
  }

  private static List<Position> read(String text, PositionReader reader) {
    Cast cast = cast(text);
    return reader.read(cast);
  }

  private static Cast cast(String text) {
    Document document = Document.of("test", LocalDate.of(2004, 3, 1), text);
    return Casting.of(annotator.annotate(document), Authority.standard());
  }

  private static String slice(String text, Span span) {
    return Document.of("test", null, text).slice(span);
  }

  /** Each position as "holder mention | cue | content". */
  private static List<String> told(String text) {
    return read(text, new PositionReader()).stream()
        .map(
            p ->
                slice(text, p.holderMention().orElseThrow())
                    + " | "
                    + slice(text, p.cue().orElseThrow())
                    + " | "
                    + slice(text, p.content()))
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian Foreign Minister Jan Petersen said that the fishery talks had stalled. # Norwegian Foreign Minister Jan Petersen # said # the fishery talks had stalled
          The fishery talks had stalled, Norwegian envoy Liv Berg said on Monday. # Norwegian envoy Liv Berg # said # The fishery talks had stalled
          The fishery talks had stalled, said Liv Berg. # Liv Berg # said # The fishery talks had stalled
          According to Liv Berg, the fishery talks have stalled. # Liv Berg # According to # the fishery talks have stalled
          The fishery talks have stalled, according to Liv Berg. # Liv Berg # according to # The fishery talks have stalled
          Liv Berg told reporters in Oslo that the fishery talks had stalled. # Liv Berg # told # the fishery talks had stalled
          Norway wants to limit the catch of cod. # Norway # wants # to limit the catch of cod
          Norway refused to limit the catch of cod. # Norway # refused # to limit the catch of cod
          Norway urged Iceland to limit the catch of cod. # Norway # urged # to limit the catch of cod
          Norway rejected the new quota. # Norway # rejected # the new quota
          The new quota was rejected by Norway. # Norway # was rejected # The new quota
          Norway called for an immediate end to the blockade. # Norway # called for # an immediate end to the blockade
          Norway accused Iceland of breaking the treaty. # Norway # accused # breaking the treaty
          Norway is ready to limit the catch of cod. # Norway # is ready # to limit the catch of cod
          Norway expressed concern that the stock of cod was shrinking. # Norway # expressed concern # the stock of cod was shrinking
          Norway repeated its refusal to limit the catch of cod. # Norway # repeated its refusal # to limit the catch of cod
          Liv Berg called the quota an insult. # Liv Berg # called # the quota an insult
          "The quota insults our fishermen," Liv Berg said. # Liv Berg # said # The quota insults our fishermen
          Liv Berg said: "The quota insults our fishermen." # Liv Berg # said # The quota insults our fishermen.
          Liv Berg said the quota was "an insult to our fishermen." # Liv Berg # said # the quota was "an insult to our fishermen."
          The quota, Liv Berg said, is an insult to our fishermen. # Liv Berg # said # The quota, Liv Berg said, is an insult to our fishermen
          As Liv Berg said, the quota insults our fishermen. # Liv Berg # said # the quota insults our fishermen
          The quota insults our fishermen, Liv Berg has said. # Liv Berg # has said # The quota insults our fishermen
          Liv Berg, who opposes the new quota, left Oslo on Monday. # Liv Berg, who # opposes # the new quota
          Liv Berg went on to say that the quota was unfair. # Liv Berg # to say # the quota was unfair
          Liv Berg made clear that the quota was unfair. # Liv Berg # made clear # the quota was unfair
          The harvest tally showed that the catch was shrinking. # The harvest tally # showed # the catch was shrinking
          "The quota insults our fishermen," Liv Berg shot back. # Liv Berg # shot # The quota insults our fishermen
          Liv Berg: The quota insults our fishermen # Liv Berg # : # The quota insults our fishermen
          Liv Berg said she believes the quota is unfair. # Liv Berg # believes # the quota is unfair
          Liv Berg says she admires the fishermen and rejected the quota. # Liv Berg # says # she admires the fishermen and rejected the quota
          Liv Berg said she admires the fishermen and rejected the quota. # Liv Berg # said # she admires the fishermen
          Liv Berg said the boats would stay in port because the quota was too low. # Liv Berg # said # the boats would stay in port because the quota was too low
          Liv Berg opposes lowering the quota. # Liv Berg # opposes # lowering the quota
          Liv Berg told the fishermen on Monday that the quota was unfair. # Liv Berg # told # the quota was unfair
          Liv Berg defended the fishermen against the charge. # Liv Berg # defended # the fishermen against the charge
          The boats stay in port, Liv Berg said, while Olav Dahl said they would sail. # Olav Dahl # said # they would sail
          Olav Dahl, the head of the fishing fleet that sails from Bergen, said the quota was unfair. # Olav Dahl # said # the quota was unfair
          Liv Berg took issue with the new quota. # Liv Berg # took issue with # the new quota
          Liv Berg distanced herself from the new quota. # Liv Berg # distanced herself from # the new quota
          Liv Berg ruled out a lower quota. # Liv Berg # ruled out # a lower quota
          Liv Berg lashed out at the new quota. # Liv Berg # lashed out at # the new quota
          The survey showed a sharp fall in the catch. # The survey # showed # a sharp fall in the catch
          Norway would welcome a lower quota. # Norway # would welcome # a lower quota
          The ministers ended the session by rejecting the new quota. # The ministers # rejecting # the new quota
          Norway, which supports the new quota, sent an envoy. # Norway, which # supports # the new quota
          Liv Berg said the quota was unfair and urged Iceland to lift it. # Liv Berg # said # the quota was unfair
          Liv Berg said the quota was unfair, calling it an insult. # Liv Berg # said # the quota was unfair
          Liv Berg said that the quota was "too low," and that the boats would stay in port. # Liv Berg # said # the quota was "too low," and that the boats would stay in port
          Liv Berg condemned the quota of the Nordic Fishing Council (NFC). # Liv Berg # condemned # the quota of the Nordic Fishing Council (NFC)
          """)
  void readsTheConstruction(String text, String holder, String cue, String content) {
    String expected = holder + " | " + cue + " | " + content.replaceFirst("\\.$", "");
    assertTrue(
        told(text).stream().map(t -> t.replaceFirst("\\.$", "")).toList().contains(expected),
        () -> expected + " not in " + told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway condemned the blockade. # OPPOSES
          Norway welcomed the new quota. # SUPPORTS
          Norway denied the charge. # DENIES
          Norway accused Iceland of breaking the treaty. # ACCUSES
          Norway urged Iceland to limit the catch. # DEMANDS
          Norway vowed to limit the catch. # COMMITS
          Norway warned that the stock of cod was shrinking. # WARNS
          Norway said that the stock of cod was shrinking. # ASSERTS
          Norway said that Iceland should limit the catch. # DEMANDS
          Norway said that it would limit the catch. # COMMITS
          Norway does not want to limit the catch. # OPPOSES
          """)
  void tellsTheStance(String text, Position.Stance stance) {
    List<Position> positions = read(text, new PositionReader());
    assertEquals(List.of(stance), positions.stream().map(Position::stance).toList());
  }

  @Test
  void keepsTheSpeakerAcrossParagraphs() {
    String text =
        """
        Liv Berg arrived in Oslo. "The quota insults our fishermen," she said.

        "We have fished these waters for a century.

        "Nobody will drive us out of them."
        """;
    List<Position> positions = read(text, new PositionReader(PositionReader.Grain.SENTENCE));
    assertEquals(3, positions.size(), () -> told(text).toString());
    assertEquals(1, positions.stream().map(Position::holders).distinct().count());
    assertTrue(positions.stream().allMatch(Position::verbatim));
  }

  @Test
  void makesASpeechOnePositionUnlessAskedForItsSentences() {
    String text =
        "\"The quota insults our fishermen,\" Liv Berg said. \"We will not accept it.\"\n";
    assertEquals(2, read(text, new PositionReader(PositionReader.Grain.SENTENCE)).size());
    List<Position> speeches = read(text, new PositionReader());
    assertEquals(1, speeches.size());
    assertTrue(slice(text, speeches.get(0).content()).startsWith("The quota insults"));
    assertTrue(slice(text, speeches.get(0).content()).contains("We will not accept it"));
  }

  @Test
  void goesOnWithWhoSpeaksAfterAColonToTheEndOfTheParagraph() {
    String text = "Liv Berg: The quota is too low. We can not live on it.";
    assertEquals(List.of("Liv Berg | : | The quota is too low. We can not live on it"), told(text));
  }

  @Test
  void endsASpeechWhereTheNarratorComesIn() {
    String text =
        """
        "The quota insults our fishermen," Liv Berg said. The harbour lay empty on Monday.

        "We will not accept it."
        """;
    assertTrue(
        read(text, new PositionReader()).stream()
            .noneMatch(p -> slice(text, p.content()).contains("harbour")));
  }

  @Test
  void takesWhoWroteAPaperForItsHolder() {
    String text = "A statement by Norway said the quota was unfair.";
    assertEquals(List.of("norway"), read(text, new PositionReader()).get(0).holders());
  }

  @Test
  void takesNobodyAddressedWithinTheQuotationForItsSpeaker() {
    String text = "\"That was a fine catch, Mr. Dahl,\" Liv Berg told her host.";
    assertEquals(List.of("Liv Berg | told | That was a fine catch, Mr. Dahl"), told(text));
  }

  @Test
  void doesNotTakeAWishForAnonymityForAView() {
    assertTrue(
        told("A diplomat who asked not to be named said the quota was unfair.").stream()
            .noneMatch(t -> t.contains("named")));
  }

  @Test
  void namesTheGoBetween() {
    String text = "The Associated Press quoted Liv Berg as saying the quota was too low.";
    List<Position> positions = read(text, new PositionReader());
    assertEquals(List.of("Liv Berg | saying | the quota was too low"), told(text));
    assertEquals(1, positions.get(0).reportedBy().size());
  }

  @Test
  void recordsBothTheOuterAndTheInnerAttribution() {
    String text = "Liv Berg said Iceland had rejected the quota.";
    List<Position> positions = read(text, new PositionReader());
    assertEquals(
        List.of(
            "Liv Berg | said | Iceland had rejected the quota",
            "Iceland | had rejected | the quota"),
        told(text));
    assertEquals(positions.get(0).holders(), positions.get(1).reportedBy());
  }

  @Test
  void leavesWhatAnAgencyOnlyReportsToWhoHoldsIt() {
    String text = "Iceland rejected the quota, Reuters news agency reported.";
    List<Position> positions = read(text, new PositionReader());
    assertEquals(List.of("Iceland | rejected | the quota"), told(text));
    assertEquals(1, positions.get(0).reportedBy().size());
  }

  @Test
  void leavesProposalsToTheProposals() {
    assertEquals(List.of(), told("Norway proposed a joint commission on cod."));
    assertEquals(List.of(), told("Norway called for talks on cod."));
  }

  @Test
  void leavesPlainActionsOut() {
    assertEquals(List.of(), told("Liv Berg arrived in Oslo on Monday and met her counterpart."));
    assertEquals(List.of(), told("The treaty was signed in 1950."));
  }

  @Test
  void countsCodePointsBeyondTheBasicPlane() {
    String text = "\uD83D\uDC1F\uD83D\uDC1F Cod.\n\nLiv Berg said the quota was too low.";
    assertEquals(List.of("Liv Berg | said | the quota was too low"), told(text));
  }

  @Test
  void givesEveryPositionEvidenceThatHoldsItsContent() {
    String text =
        "Liv Berg said the quota was too low. \"We can not live on it,\" she added."
            + " Iceland rejected the charge.";
    List<Position> positions = read(text, new PositionReader());
    assertFalse(positions.isEmpty());
    for (Position position : positions) {
      assertTrue(position.evidence().stream().anyMatch(e -> e.contains(position.content())));
    }
  }

  @Test
  void goesBackPastAnotherPhraseToTheOneThatHasTheSameWords() {
    Cast cast =
        Casts.of(
            "The catch was cut by a 25-member parliamentary select committee. The review committee"
                + " said the stock was low. The select committee said the quota was fair.");
    List<String> holders =
        new PositionReader().read(cast).stream().flatMap(p -> p.holders().stream()).toList();
    assertEquals(
        List.of("review committee", "25-member parliamentary select committee"),
        Casts.labels(cast, holders));
  }
}
