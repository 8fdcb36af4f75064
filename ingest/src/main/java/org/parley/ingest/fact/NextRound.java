package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose the next round is of which only the day or the place is told. */
final class NextRound {

  /** How many sentences before "the next round" those met whose it is. */
  private static final int BEFORE = 4;

  private static final Set<String> NEXT = Set.of("talks", "meeting");

  private final MeetingLikeness likeness;

  NextRound(MeetingLikeness likeness) {
    this.likeness = likeness;
  }

  /** "The next round is to be held in May": of those who met last. */
  Optional<MeetingMention> of(MeetingMention mention, List<List<MeetingMention>> meetings) {
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
    if (!mention.further() && likeness.compatible(mention, last)) {
      last.add(mention);
      return Optional.empty();
    }
    return Optional.of(mention.with(MeetingMention.participants(last)));
  }
}
