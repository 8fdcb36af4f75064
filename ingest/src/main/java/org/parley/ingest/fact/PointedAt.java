package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which meeting told of words point at: "the talks", bare "talks", "took no part in them". */
final class PointedAt {

  /** How many sentences away "the talks" and bare "talks" may point. */
  private static final int FAR = 25;

  /** Who took no part is told at the end of a report, of the talks that all of it is about. */
  private static final int FARTHEST = 50;

  private static final int NEAR = 1;

  /** How many sentences nearer a meeting of long ago must be. */
  private static final int NEAR_PAST = 20;

  private final MeetingLikeness likeness;

  PointedAt(MeetingLikeness likeness) {
    this.likeness = likeness;
  }

  /** The meeting, of those told of, nearest that it can be. */
  Optional<List<MeetingMention>> by(MeetingMention mention, List<List<MeetingMention>> meetings) {
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
                + (likeness.longPast(meeting)
                    ? mention.absent().isEmpty() ? NEAR_PAST : FARTHEST
                    : 0);
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
}
