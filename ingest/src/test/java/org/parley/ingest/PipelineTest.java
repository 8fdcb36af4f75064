package org.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.actor.Place;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Office;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.fact.Reading;

/** The whole way of a document holds on text that nobody would print. */
class PipelineTest {

  private static final List<String> SENTENCES =
      List.of(
          "Norwegian Foreign Minister Jonas Berg met Swedish Foreign Minister Eva Lind in Oslo on"
              + " Monday.",
          "\"We propose a joint commission on cod,\" Berg said.",
          "The two sides agreed to meet again next month.",
          "\u201cThe quota insults our fishermen\u201d, he added.",
          "Denmark took no part in the talks.",
          "JONAS BERG MET EVA LIND IN OSLO ON MONDAY.",
          "According to Eva Lind, Norway rejected the offer.");

  private static final List<String> NOISE =
      List.of(
          "\uD83D\uDE00\uD83C\uDDF3\uD83C\uDDF4",
          "e\u0301\u0302\u0323\u0304",
          "\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C \u0645\u0631\u062D\u0628\u0627",
          "\u0000\u0007\u001B",
          "\uFEFF\u200B\u200D\u00AD",
          "\uD800",
          "<p class=\"x\">&nbsp;&amp;<br/></p>",
          "| 1 | 2.5% | $3m |\t|--|",
          "\r\n\r\n",
          "\n\n\n",
          "\"",
          "\u201C",
          "((((",
          "----",
          "......",
          "http://example.org/a?b=c#d",
          "a".repeat(300),
          "\u4E2D\u6587\u5B57",
          "\uD835\uDD38\uD835\uDD39",
          "Feb. 30, 0:99 p.m.",
          "of of of the the");

  private static Pipeline pipeline() {
    return new Pipeline(SharedAnnotator.get(), Authority.standard());
  }

  private static Reading read(String text) {
    return pipeline().read(Document.of("test", Casts.PRINTED, text));
  }

  /** Forty texts of sentences with noise between and within them; the same in every run. */
  static Stream<String> noisyTexts() {
    return IntStream.range(0, 40).mapToObj(PipelineTest::noisyText);
  }

  private static String noisyText(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      if (random.nextInt(3) == 0) {
        int cut = random.nextInt(sentence.length());
        sentence = sentence.substring(0, cut) + noise(random) + sentence.substring(cut);
      }
      text.append(sentence).append(random.nextBoolean() ? " " : noise(random));
    }
    return text.toString();
  }

  private static String noise(Random random) {
    return NOISE.get(random.nextInt(NOISE.size()));
  }

  @ParameterizedTest
  @MethodSource("noisyTexts")
  void keepsEverySpanInsideTheText(String text) {
    Reading reading = read(text);
    int length = text.codePointCount(0, text.length());
    spans(reading)
        .forEach(
            span ->
                assertTrue(
                    0 <= span.begin() && span.begin() < span.end() && span.end() <= length,
                    () -> span + " of " + length));
  }

  @ParameterizedTest
  @MethodSource("noisyTexts")
  void namesOnlyActorsAndPlacesItDescribes(String text) {
    Reading reading = read(text);
    List<String> actors = reading.actors().stream().map(Actor::id).toList();
    List<String> places = reading.places().stream().map(Place::id).toList();
    reading.facts().stream()
        .flatMap(Fact::actors)
        .forEach(id -> assertTrue(actors.contains(id), id));
    reading.facts().stream()
        .flatMap(Fact::places)
        .forEach(id -> assertTrue(places.contains(id), id));
  }

  private static Stream<Span> spans(Reading reading) {
    return Stream.concat(
        reading.mentions().stream().map(Mention::span),
        reading.facts().stream()
            .flatMap(
                fact -> {
                  assertFalse(fact.evidence().isEmpty());
                  return Stream.concat(fact.evidence().stream(), contents(fact));
                }));
  }

  private static Stream<Span> contents(Fact fact) {
    if (fact instanceof Position position) {
      return Stream.of(
              Stream.of(position.content()),
              position.cue().stream(),
              position.holderMention().stream())
          .flatMap(s -> s);
    }
    return fact instanceof Proposal proposal ? Stream.of(proposal.content()) : Stream.empty();
  }

  @ParameterizedTest
  @MethodSource("emptyTexts")
  void readsNothingWhereNothingIsSaid(String text) {
    assertEquals(List.of(), read(text).facts());
  }

  static Stream<String> emptyTexts() {
    return Stream.concat(
        Stream.of("", " ", "\n", "\r\n\r\n", "It rained.", "1 2 3\n4 5 6\n"), NOISE.stream());
  }

  @Test
  void readsTheSameFromLinesThatEndInCarriageReturns() {
    String text = "Jonas Berg met Eva Lind in Oslo on Monday.\n\nThe talks focused on trade.\n";
    List<Meeting> plain = meetings(read(text));
    List<Meeting> returns = meetings(read(text.replace("\n", "\r\n")));
    assertEquals(1, plain.size());
    assertEquals(plain.get(0).participations(), returns.get(0).participations());
    assertEquals(plain.get(0).topics(), returns.get(0).topics());
    assertEquals(plain.get(0).date(), returns.get(0).date());
  }

  @Test
  void countsCodePointsAfterCharactersBeyondTheBasicPlane() {
    String text = "\uD83D\uDE00\uD83D\uDE00 News.\n\nJonas Berg met Eva Lind in Oslo on Monday.\n";
    Reading reading = read(text);
    assertEquals(
        "Jonas Berg met Eva Lind in Oslo on Monday",
        reading.document().slice(meetings(reading).get(0).evidence().get(0)));
  }

  @Test
  void readsTheSameTextTheSameWayTwice() {
    String text = noisyText(7);
    assertEquals(read(text), read(text));
  }

  @Test
  void readsOfficesMeetingsPositionsAndProposalsFromOneText() {
    Reading reading = read(String.join(" ", SENTENCES));
    List<Class<?>> kinds =
        reading.facts().stream().<Class<?>>map(Object::getClass).distinct().toList();
    assertTrue(
        kinds.containsAll(List.of(Office.class, Meeting.class, Position.class, Proposal.class)),
        kinds::toString);
  }

  private static List<Meeting> meetings(Reading reading) {
    return reading.facts().stream()
        .filter(Meeting.class::isInstance)
        .map(Meeting.class::cast)
        .toList();
  }
}
