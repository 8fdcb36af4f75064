package org.parley.ingest.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.ingest.document.Document;

/**
 * Two accounts of one document, the found and the annotated one. Actors are the same where they
 * have a name in common; meetings where their passages overlap and at least half of those concerned
 * are the same; positions and proposals where at least half of the words and one of the actors are.
 */
final class Comparison {

  private static final double HALF = 0.5;

  private final Account found;
  private final Account annotated;

  /** Ids of found actors to those of the annotated ones they are. */
  private final Map<String, String> same = new HashMap<>();

  private final Matching actors;
  private final Matching meetings;
  private final Matching proposals;
  private final Matching positions;

  Comparison(Account found, Account annotated) {
    this.found = found;
    this.annotated = annotated;
    this.actors = Matching.of(found.actors(), annotated.actors(), Comparison::likeness);
    for (Matching.Pair pair : actors.pairs()) {
      same.put(
          found.actors().get(pair.found()).id(), annotated.actors().get(pair.annotated()).id());
    }
    this.meetings = Matching.of(found.meetings(), annotated.meetings(), this::likeness);
    this.proposals = Matching.of(found.proposals(), annotated.proposals(), this::likeness);
    this.positions = Matching.of(found.positions(), annotated.positions(), this::likeness);
  }

  void score(Scores scores) {
    count(scores, Measure.ACTORS, actors, found.actors(), annotated.actors());
    for (Matching.Pair pair : actors.pairs()) {
      scores.answered(
          Measure.ACTOR_TYPE,
          found
              .actors()
              .get(pair.found())
              .type()
              .equals(annotated.actors().get(pair.annotated()).type()));
    }
    scoreMeetings(scores);
    count(scores, Measure.PROPOSALS, proposals, found.proposals(), annotated.proposals());
    countContent(scores, Measure.PROPOSAL_CONTENT, found.proposals(), annotated.proposals());
    count(scores, Measure.POSITIONS, positions, found.positions(), annotated.positions());
    for (Matching.Pair pair : positions.pairs()) {
      scores.answered(
          Measure.STANCE,
          found
              .positions()
              .get(pair.found())
              .bearing()
              .equals(annotated.positions().get(pair.annotated()).bearing()));
    }
    countContent(scores, Measure.POSITION_CONTENT, found.positions(), annotated.positions());
  }

  private void scoreMeetings(Scores scores) {
    count(scores, Measure.MEETINGS, meetings, found.meetings(), annotated.meetings());
    for (Matching.Pair pair : meetings.pairs()) {
      Account.Encounter mine = found.meetings().get(pair.found());
      Account.Encounter theirs = annotated.meetings().get(pair.annotated());
      scores.retrieved(
          Measure.PARTICIPANTS,
          common(translated(mine.participants()), theirs.participants()),
          mine.participants().size(),
          theirs.participants().size());
      if (!theirs.places().isEmpty()) {
        scores.answered(Measure.PLACE, common(mine.places(), theirs.places()) > 0);
      }
      if (theirs.date().isPresent()) {
        scores.answered(Measure.DATE, mine.date().equals(theirs.date()));
      }
      scores.answered(Measure.FACTUALITY, mine.factuality().equals(theirs.factuality()));
    }
  }

  /** Tells of each meeting, proposal and position found, in this order, whether it is right. */
  void calibrate(Calibration calibration) {
    for (int i = 0; i < found.meetings().size(); i++) {
      calibration.add("meetings", found.meetings().get(i).confidence(), meetings.hasFound(i));
    }
    for (int i = 0; i < found.proposals().size(); i++) {
      calibration.add("proposals", found.proposals().get(i).confidence(), proposals.hasFound(i));
    }
    for (int i = 0; i < found.positions().size(); i++) {
      calibration.add("positions", found.positions().get(i).confidence(), positions.hasFound(i));
    }
  }

  /** Tells of all that differs. */
  void report(Document document, Consumer<Slip> slips) {
    new Differences<Account.Party>(
            document, Measure.ACTORS, slips, party -> party.names() + " " + party.type())
        .report(actors, found.actors(), annotated.actors());
    new Differences<Account.Encounter>(
            document, Measure.MEETINGS, slips, meeting -> described(meeting, document))
        .report(meetings, found.meetings(), annotated.meetings());
    Function<Account.Statement, String> described = statement -> described(statement, document);
    new Differences<>(document, Measure.PROPOSALS, slips, described)
        .report(proposals, found.proposals(), annotated.proposals());
    new Differences<>(document, Measure.POSITIONS, slips, described)
        .report(positions, found.positions(), annotated.positions());
  }

  private static String described(Account.Encounter meeting, Document document) {
    return "%s %s %s %s: %s"
        .formatted(
            meeting.participants(),
            meeting.factuality(),
            meeting.date().orElse("no date"),
            meeting.places(),
            Slip.words(document, meeting.evidence().get(0)));
  }

  private static String described(Account.Statement statement, Document document) {
    return "%s %s: %s"
        .formatted(
            statement.who(), statement.bearing(), Slip.words(document, statement.content().get(0)));
  }

  private static void count(
      Scores scores, Measure measure, Matching matching, List<?> found, List<?> annotated) {
    scores.retrieved(measure, matching.size(), found.size(), annotated.size());
  }

  private static void countContent(
      Scores scores,
      Measure measure,
      List<Account.Statement> found,
      List<Account.Statement> annotated) {
    count(
        scores,
        measure,
        Matching.of(found, annotated, (one, other) -> Overlap.of(one.content(), other.content())),
        found,
        annotated);
  }

  /** The number of names in common; the same type is worth half a name. */
  private static double likeness(Account.Party found, Account.Party annotated) {
    int shared = common(found.names(), annotated.names());
    return shared == 0 ? 0 : shared + (found.type().equals(annotated.type()) ? HALF : 0);
  }

  private double likeness(Account.Encounter found, Account.Encounter annotated) {
    boolean overlap =
        found.evidence().stream()
            .anyMatch(one -> annotated.evidence().stream().anyMatch(one::overlaps));
    if (!overlap) {
      return 0;
    }
    Set<String> mine = translated(union(found.participants(), found.represented()));
    Set<String> theirs = union(annotated.participants(), annotated.represented());
    int all = mine.size() + theirs.size();
    double share = all == 0 ? 0 : 2.0 * common(mine, theirs) / all;
    return share >= HALF ? share : 0;
  }

  private double likeness(Account.Statement found, Account.Statement annotated) {
    return common(translated(found.who()), annotated.who()) > 0
        ? Overlap.of(found.content(), annotated.content())
        : 0;
  }

  /** Ids as the annotation has them; of actors that it does not know, some that it can't have. */
  private Set<String> translated(Set<String> ids) {
    return ids.stream()
        .map(id -> same.getOrDefault(id, "not annotated: " + id))
        .collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new HashSet<>(one);
    union.addAll(other);
    return union;
  }

  private static int common(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
