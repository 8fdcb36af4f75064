package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Span;

class ComparisonTest {

  private static final Account.Party BERG =
      new Account.Party("berg", "person", Set.of("anna berg", "berg"));
  private static final Account.Party NORWAY = new Account.Party("no", "state", Set.of("norway"));
  private static final Account.Party MINISTER =
      new Account.Party("p1", "group", Set.of("berg", "the minister"));
  private static final Account.Party OSLO = new Account.Party("s1", "state", Set.of("norway"));

  @Test
  void knowsAnActorByAnyOfItsNames() {
    Scores scores = scored(account(List.of(MINISTER, OSLO)), account(List.of(BERG, NORWAY)));
    assertEquals(new Score.Retrieval(2, 2, 2), scores.all().get(Measure.ACTORS));
    assertEquals(new Score.Accuracy(1, 2), scores.all().get(Measure.ACTOR_TYPE));
  }

  @Test
  void wantsHalfOfThoseConcernedForAMeeting() {
    Account.Encounter annotated = meeting(10, 40, Set.of("berg", "no"), "2011-05-03", "actual");
    Account.Encounter half = meeting(30, 50, Set.of("p1", "s2"), "2011-05-04", "actual");
    Account.Encounter other = meeting(30, 50, Set.of("s2"), "2011-05-03", "actual");
    Account.Encounter apart = meeting(40, 50, Set.of("p1", "s1"), "2011-05-03", "actual");
    assertEquals(
        Map.of(
            Measure.MEETINGS, new Score.Retrieval(1, 3, 1),
            Measure.PARTICIPANTS, new Score.Retrieval(1, 2, 2),
            Measure.DATE, new Score.Accuracy(0, 1),
            Measure.FACTUALITY, new Score.Accuracy(1, 1)),
        meetings(List.of(other, apart, half), annotated));
  }

  @Test
  void countsThoseOnWhoseBehalfAMeetingIsHeld() {
    Account.Encounter annotated = meeting(0, 9, Set.of("no"), "2011", "scheduled");
    Account.Encounter found =
        new Account.Encounter(
            List.of(new Span(5, 6)),
            Set.of("p9"),
            Set.of("s1"),
            Set.of(),
            Optional.of("2011"),
            "possible",
            .5);
    assertEquals(
        Map.of(
            Measure.MEETINGS, new Score.Retrieval(1, 1, 1),
            Measure.PARTICIPANTS, new Score.Retrieval(0, 1, 1),
            Measure.DATE, new Score.Accuracy(1, 1),
            Measure.FACTUALITY, new Score.Accuracy(0, 1)),
        meetings(List.of(found), annotated));
  }

  @Test
  void wantsHalfOfTheWordsAndAHolderForAPosition() {
    Account annotated =
        new Account(
            List.of(BERG, NORWAY),
            List.of(),
            List.of(),
            List.of(position("berg", 0, 20, "asserts"), position("no", 30, 40, "warns")));
    Account found =
        new Account(
            List.of(MINISTER, OSLO),
            List.of(),
            List.of(),
            List.of(
                position("p1", 10, 30, "demands"),
                position("p1", 30, 40, "warns"),
                position("s1", 38, 60, "warns")));
    Scores scores = scored(found, annotated);
    assertEquals(new Score.Retrieval(1, 3, 2), scores.all().get(Measure.POSITIONS));
    assertEquals(new Score.Accuracy(0, 1), scores.all().get(Measure.STANCE));
    assertEquals(new Score.Retrieval(2, 3, 2), scores.all().get(Measure.POSITION_CONTENT));

    Calibration calibration = new Calibration();
    new Comparison(found, annotated).calibrate(calibration);
    assertEquals(
        Map.of("positions", List.of(new Calibration.Bin(.7, 3, 1, .75))), calibration.bins());
  }

  private static Map<Measure, Score> meetings(
      List<Account.Encounter> found, Account.Encounter annotated) {
    Scores scores =
        scored(
            new Account(List.of(MINISTER, OSLO), found, List.of(), List.of()),
            new Account(List.of(BERG, NORWAY), List.of(annotated), List.of(), List.of()));
    Map<Measure, Score> all = new HashMap<>(scores.all());
    all.keySet()
        .retainAll(
            Set.of(
                Measure.MEETINGS,
                Measure.PARTICIPANTS,
                Measure.PLACE,
                Measure.DATE,
                Measure.FACTUALITY));
    return all;
  }

  private static Scores scored(Account found, Account annotated) {
    Scores scores = new Scores();
    new Comparison(found, annotated).score(scores);
    return scores;
  }

  private static Account account(List<Account.Party> actors) {
    return new Account(actors, List.of(), List.of(), List.of());
  }

  private static Account.Encounter meeting(
      int begin, int end, Set<String> who, String date, String factuality) {
    return new Account.Encounter(
        List.of(new Span(begin, end)), who, Set.of(), Set.of(), Optional.of(date), factuality, .5);
  }

  private static Account.Statement position(String who, int begin, int end, String stance) {
    return new Account.Statement(
        Set.of(who), List.of(new Span(begin, end)), stance, Optional.empty(), .75);
  }

  @Test
  void leavesOutWhatNobodyAnnotated() {
    Scores scores = new Scores();
    scores.retrieved(Measure.MEETINGS, 1, 2, 1);
    scores.retrieved(Measure.POSITIONS, 0, 5, 0);
    assertEquals(Set.of(Measure.MEETINGS), scores.all().keySet());
    scores.retrieved(Measure.POSITIONS, 0, 1, 1);
    assertEquals(Set.of(Measure.MEETINGS, Measure.POSITIONS), scores.all().keySet());
  }
}
