package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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

  /** How many sentences away "the talks" and bare "talks" may point. */
  private static final int FAR = 25;

  /** Who took no part is told at the end of a report, of the talks that all of it is about. */
  private static final int FARTHEST = 50;

  private static final int NEAR = 1;

  /** How many sentences before "the next round" those met whose it is. */
  private static final int BEFORE = 4;

  private static final Set<String> NEXT = Set.of("talks", "meeting");

  /** How many sentences nearer a meeting of long ago must be. */
  private static final int NEAR_PAST = 20;

  private static final int NEWS = 60;

  private final Optional<java.time.LocalDate> published;
  private final MeetingLikeness likeness;
  private final MeetingSeries series;
  private final TableSides table;
  private final Gathering gathering;
  private final GreatMeetings great;
  private final VisitTalks visits;
  private final AgreementParties agreement;
  private final RunningPair running;

  MeetingJoiner(Cast cast) {
    this.published = cast.text().document().date();
    this.likeness = new MeetingLikeness(cast);
    this.series = new MeetingSeries(cast);
    this.table = new TableSides(cast);
    this.great = new GreatMeetings(cast, likeness);
    this.gathering = new Gathering(cast);
    this.agreement = new AgreementParties(cast);
    this.running = new RunningPair(cast);
    this.visits = new VisitTalks(cast, likeness);
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
              : tableOf(mention) ? Optional.empty() : pointsBack(mention, meetings);
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
    Optional<List<MeetingMention>> home = pointsBack(mention, meetings);
    if (home.isPresent()) {
      return home.get().add(mention);
    }
    Optional<MeetingMention> own =
        seated(mention)
            .or(() -> next(mention, meetings))
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
      int score = likeness.shared(mention, meeting);
      if (score > 0 && score >= bestScore) {
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

  /** "The fifth round" is none of a meeting that is of no series. */
  private static boolean otherSeries(MeetingMention mention, List<MeetingMention> meeting) {
    boolean round = mention.reference().number().isPresent() && mention.kind().equals("talks");
    return round
        && meeting.stream()
            .allMatch(m -> m.reference().number().isEmpty() && m.reference().sides().isEmpty());
  }

  /** "March talks in Oslo", beside a meeting that was held on a day that is not told. */
  private static boolean ofItsOwnDay(MeetingMention mention, List<MeetingMention> meeting) {
    return !mention.anaphoric()
        && mention.when().isPresent()
        && mention.factuality() == Meeting.Factuality.ACTUAL
        && meeting.stream().noneMatch(m -> m.when().isPresent())
        && meeting.stream().allMatch(m -> m.factuality() == Meeting.Factuality.ACTUAL);
  }

  /** "The next round is to be held in May": of those who met last. */
  private Optional<MeetingMention> next(
      MeetingMention mention, List<List<MeetingMention>> meetings) {
    boolean next =
        (mention.further() || mention.reference().number().isPresent())
            && mention.reference().telling()
            && (mention.when().isPresent() || mention.place().isPresent())
            && mention.reference().sides().isEmpty()
            && NEXT.contains(mention.kind())
            && mention.participants().isEmpty();
    if (!next) {
      return Optional.empty();
    }
    @Nullable List<MeetingMention> last = null;
    int least = BEFORE + 1;
    for (List<MeetingMention> meeting : meetings) {
      for (MeetingMention other : meeting) {
        int distance = mention.sentence() - other.sentence();
        if (distance >= 0 && distance < least && NEXT.contains(other.kind())) {
          last = meeting;
          least = distance;
        }
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    Set<String> parties = new LinkedHashSet<>();
    last.forEach(m -> parties.addAll(m.participants()));
    if (!mention.further() && likeness.compatible(mention, last)) {
      last.add(mention);
      return Optional.empty();
    }
    return Optional.of(mention.with(parties));
  }

  /** Whether it was held long before what the document is about, which "the talks" sooner mean. */
  private boolean longPast(List<MeetingMention> meeting) {
    return published.isPresent()
        && meeting.stream()
            .flatMap(m -> m.when().stream())
            .anyMatch(w -> w.last().isBefore(published.get().minusDays(NEWS)));
  }

  private Optional<List<MeetingMention>> pointsBack(
      MeetingMention mention, List<List<MeetingMention>> meetings) {
    boolean mayPoint =
        mention.anaphoric()
            || mention.reference().sides().isPresent()
            || (mention.participants().isEmpty()
                && mention.reference().telling()
                && !mention.further())
            || mention.reference().attending()
            || !mention.absent().isEmpty()
            || !mention.excludedTopics().isEmpty();
    if (!mayPoint) {
      return Optional.empty();
    }
    @Nullable List<MeetingMention> best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (List<MeetingMention> meeting : meetings) {
      if (!likeness.compatible(mention, meeting)
          || ofItsOwnDay(mention, meeting)
          || !(mention.reference().attending() || likeness.includes(meeting, mention))
          || !MeetingLikeness.kin(mention, meeting)
          || otherSeries(mention, meeting)) {
        continue;
      }
      for (MeetingMention other : meeting) {
        int distance = mention.sentence() - other.sentence();
        int cost =
            (distance >= 0 ? distance : 50 - distance)
                + (longPast(meeting) ? mention.absent().isEmpty() ? NEAR_PAST : FARTHEST : 0);
        boolean named = mention.reference().sides().isPresent();
        int reach =
            !mention.absent().isEmpty() ? FARTHEST : mention.anaphoric() || named ? FAR : NEAR;
        if (Math.abs(distance) <= reach && cost < bestDistance) {
          best = meeting;
          bestDistance = cost;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
