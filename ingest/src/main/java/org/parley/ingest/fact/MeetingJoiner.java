package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;

/**
 * Joins the mentions of one meeting. Two mentions are one meeting where whoever takes part overlaps
 * (a person counts as the state they stand for), time and place can be the same, and neither is set
 * apart as another meeting; "the talks" points back to the meeting told of last.
 */
final class MeetingJoiner {

  private final MeetingLikeness likeness;
  private final MeetingSeries series;
  private final TableSides table;
  private final Gathering gathering;
  private final GreatMeetings great;
  private final VisitTalks visits;
  private final AgreementParties agreement;
  private final RunningPair running;
  private final PointedAt pointed;
  private final NextRound nextRound;

  MeetingJoiner(Cast cast) {
    this.likeness = new MeetingLikeness(cast);
    this.series = new MeetingSeries(cast);
    this.table = new TableSides(cast);
    this.great = new GreatMeetings(cast, likeness);
    this.gathering = new Gathering(cast);
    this.agreement = new AgreementParties(cast);
    this.running = new RunningPair(cast);
    this.visits = new VisitTalks(cast, likeness);
    this.pointed = new PointedAt(likeness);
    this.nextRound = new NextRound(likeness);
  }

  List<List<MeetingMention>> join(List<MeetingMention> mentions) {
    List<List<MeetingMention>> meetings = new ArrayList<>();
    List<MeetingMention> pending = new ArrayList<>();
    gathering.hear(mentions);
    running.hear(mentions);
    for (MeetingMention mention : mentions) {
      boolean own = ownParties(mention);
      Optional<List<MeetingMention>> home =
          own
              ? sameParties(mention, meetings).or(() -> attended(mention, meetings))
              : tableOf(mention) ? Optional.empty() : pointed.by(mention, meetings);
      if (home.isPresent()) {
        home.get().add(mention);
      } else if (own) {
        meetings.add(new ArrayList<>(List.of(mention)));
      } else {
        pending.add(mention);
      }
    }
    // Tables before those who come to them, and both before what only points at a meeting.
    List<MeetingMention> unplaced = new ArrayList<>();
    Stream.concat(
            pending.stream().filter(MeetingJoiner::tableOf),
            pending.stream().filter(m -> !tableOf(m)))
        .filter(m -> !place(m, meetings))
        .forEach(unplaced::add);
    great.unite(meetings, unplaced);
    gathering.complete(meetings);
    visits.join(meetings);
    return meetings;
  }

  private static boolean tableOf(MeetingMention mention) {
    return mention.reference().sides().isPresent();
  }

  private boolean place(MeetingMention mention, List<List<MeetingMention>> meetings) {
    Optional<List<MeetingMention>> home = pointed.by(mention, meetings);
    if (home.isPresent()) {
      return home.get().add(mention);
    }
    Optional<MeetingMention> own =
        seated(mention)
            .or(() -> nextRound.of(mention, meetings))
            .or(() -> agreed(mention))
            .or(() -> Optional.of(mention).filter(series::ofMany))
            .or(() -> ofRunningPair(mention, meetings));
    own.ifPresent(m -> meetings.add(new ArrayList<>(List.of(m))));
    return own.isPresent();
  }

  /**
   * "The months of talks failed": of the two sides that the document is about; where these are told
   * to meet, it only names that meeting.
   */
  private Optional<MeetingMention> ofRunningPair(
      MeetingMention mention, List<List<MeetingMention>> meetings) {
    boolean open =
        mention.kind().equals("talks")
            && mention.reference().sides().isEmpty()
            && mention.absent().isEmpty()
            && mention.participants().size() < 2
            && !(mention.participants().isEmpty() && mention.reference().byVerb());
    Set<String> pair = open ? running.with(mention.participants(), mention.sentence()) : Set.of();
    if (open && pair.isEmpty()) {
      pair = running.beside(mention);
    }
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    MeetingMention theirs = mention.with(pair).telling();
    Optional<List<MeetingMention>> told = sameParties(theirs, meetings);
    told.ifPresent(m -> m.add(mention.pointingBack(mention.topics(), mention.excludedTopics())));
    return told.isPresent() ? Optional.empty() : Optional.of(theirs);
  }

  /** "The fifth round of the six-party talks", whose parties are told elsewhere. */
  private Optional<MeetingMention> seated(MeetingMention mention) {
    MeetingMention.Reference reference = mention.reference();
    boolean ahead =
        reference.rank().isPresent()
            && (mention.factuality() == Meeting.Factuality.SCHEDULED
                || mention.when().isPresent()
                || mention.place().isPresent());
    if (!reference.telling() && reference.number().isEmpty() && !ahead) {
      return Optional.empty();
    }
    boolean coming = mention.factuality() == Meeting.Factuality.SCHEDULED;
    Set<String> parties =
        reference.sides().isPresent() ? table.of(reference.sides().getAsInt(), coming) : Set.of();
    Set<String> body = mention.participants().isEmpty() ? gathering.ofSeries(mention) : Set.of();
    if (parties.isEmpty() && !body.isEmpty()) {
      return Optional.of(mention.heldBy(body));
    }
    if (parties.isEmpty() && mention.participants().isEmpty() && reference.rank().isPresent()) {
      parties = table.of(reference.rank().get());
    }
    return parties.isEmpty() ? Optional.empty() : Optional.of(mention.with(parties));
  }

  /** "X chaired the talks", of those who are said to have come to an agreement. */
  private Optional<MeetingMention> agreed(MeetingMention mention) {
    boolean open =
        mention.kind().equals("talks")
            && mention.factuality() == Meeting.Factuality.ACTUAL
            && mention.reference().sides().isEmpty()
            && mention.participants().stream().allMatch(p -> likeness.type(p) == ActorType.PERSON)
            && mention.participants().size() < 2;
    Set<String> parties = open ? agreement.parties(mention.sentence()) : Set.of();
    return parties.isEmpty() ? Optional.empty() : Optional.of(mention.with(parties).telling());
  }

  /** "X and Y will attend the Oslo meeting": the one to be held there. */
  private Optional<List<MeetingMention>> attended(
      MeetingMention mention, List<List<MeetingMention>> meetings) {
    if (!mention.reference().attending() || mention.visit()) {
      return Optional.empty();
    }
    return meetings.stream()
        .filter(m -> likeness.compatible(mention, m) && MeetingLikeness.kin(mention, m))
        .filter(m -> mention.place().isPresent() && sharesPlace(mention, m))
        .findFirst();
  }

  private static boolean sharesPlace(MeetingMention mention, List<MeetingMention> meeting) {
    return meeting.stream().anyMatch(m -> m.place().equals(mention.place()));
  }

  private Optional<List<MeetingMention>> sameParties(
      MeetingMention mention, List<List<MeetingMention>> meetings) {
    @Nullable List<MeetingMention> best = null;
    int bestScore = 0;
    for (List<MeetingMention> meeting : meetings) {
      if (!likeness.compatible(mention, meeting) || apart(mention, meeting)) {
        continue;
      }
      boolean alike = mention.visit() == meeting.stream().allMatch(MeetingMention::visit);
      int shared = likeness.shared(mention, meeting);
      int score = 2 * shared + (alike ? 1 : 0);
      if (shared > 0 && score >= bestScore) {
        best = meeting;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * An official visit, and talks that the visitor had there with one of several hosts; of a visit
   * to come the talks are told as what it is for.
   */
  private boolean apart(MeetingMention mention, List<MeetingMention> meeting) {
    boolean visits = meeting.stream().allMatch(MeetingMention::visit);
    boolean ahead =
        visits
            && mention.factuality() == Meeting.Factuality.SCHEDULED
            && meeting.stream().allMatch(m -> m.factuality() == Meeting.Factuality.ACTUAL);
    return mention.visit()
        ? meeting.stream().noneMatch(MeetingMention::visit)
        : ahead
            || visits
                && mention.factuality() == Meeting.Factuality.ACTUAL
                && mention.participants().stream().anyMatch(p -> further(p, meeting));
  }

  private boolean further(String id, List<MeetingMention> meeting) {
    return likeness.type(id) == ActorType.PERSON
        && meeting.stream().noneMatch(m -> m.participants().contains(id));
  }

  /**
   * Whether the words tell of a meeting of their own: with two parties, or with a group or body
   * that meets by itself ("Presidents of five countries held talks", "the APEC summit").
   */
  private boolean ownParties(MeetingMention mention) {
    if (mention.kind().equals(MeetingWords.ROLL)) {
      return false; // "The other participants were X and Y": of the meeting just told of
    }
    if (tableOf(mention) && mention.participants().size() < 2) {
      return false; // "negotiators to the six-party talks"
    }
    boolean states =
        mention.reference().telling() || mention.factuality() == Meeting.Factuality.ACTUAL;
    boolean alone =
        mention.reference().mutual()
            && mention.participants().stream()
                .anyMatch(
                    p ->
                        likeness.type(p) == ActorType.GROUP
                            || likeness.type(p) == ActorType.ORGANIZATION);
    return states && (mention.participants().size() > 1 || alone);
  }
}
