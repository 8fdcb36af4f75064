package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/**
 * Who else is at a meeting of many of which the words name but one party or none: the body whose
 * series it is of ("the second summit" of which the first was a summit of the council), else those
 * whom the sentences around call its members or participants.
 */
final class Gathering {

  private static final int AROUND = 3;
  private static final Set<String> SERIES = Set.of("summit", "conference");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "\\b(members?|participants|delegates|delegations|leaders|heads of|ministers|parties"
              + "|sides)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Cast cast;
  private final MeetingSeries series;
  private List<MeetingMention> heard = List.of();

  Gathering(Cast cast) {
    this.cast = cast;
    this.series = new MeetingSeries(cast);
  }

  /** Takes note of all that the document tells, before any of it is joined. */
  void hear(List<MeetingMention> mentions) {
    heard = mentions.stream().filter(m -> SERIES.contains(m.kind())).toList();
  }

  /** "The second summit was held in Oslo in May": the body of the first. */
  Set<String> ofSeries(MeetingMention mention) {
    boolean own =
        mention.reference().telling()
            && (mention.when().isPresent() || mention.place().isPresent());
    return own && mention.reference().number().isPresent() ? body(mention) : Set.of();
  }

  /** The bodies of the numbered meeting of this kind that is told of nearest. */
  private Set<String> body(MeetingMention mention) {
    Set<String> nearest = Set.of();
    int least = Integer.MAX_VALUE;
    for (MeetingMention other : heard) {
      int distance = Math.abs(other.sentence() - mention.sentence());
      if (!other.kind().equals(mention.kind())
          || other.reference().number().isEmpty()
          || distance >= least) {
        continue;
      }
      Set<String> bodies = new LinkedHashSet<>(other.participants());
      bodies.removeIf(id -> !is(id, ActorType.ORGANIZATION) || event(id));
      if (!bodies.isEmpty()) {
        nearest = bodies;
        least = distance;
      }
    }
    return nearest;
  }

  /** Adds the other side where a state hosts, or an envoy attends, and nobody else is told of. */
  void complete(List<List<MeetingMention>> meetings) {
    for (List<MeetingMention> meeting : meetings) {
      Set<String> present = new LinkedHashSet<>();
      meeting.forEach(m -> present.addAll(m.participants()));
      boolean nobody = present.removeIf(this::event) && present.isEmpty();
      boolean alone =
          present.size() == 1
              && (is(present.iterator().next(), ActorType.PERSON)
                  || is(present.iterator().next(), ActorType.STATE))
              && meeting.stream().anyMatch(series::ofMany);
      if (nobody && meeting.get(0).reference().number().isPresent()) {
        meeting.set(0, meeting.get(0).with(body(meeting.get(0))));
      } else if (alone) {
        Set<String> others = new LinkedHashSet<>(body(meeting.get(0)));
        if (others.isEmpty()) {
          others.addAll(members(meeting));
        }
        meeting.set(0, meeting.get(0).with(others));
      }
    }
  }

  private Set<String> members(List<MeetingMention> meeting) {
    Set<String> members = new LinkedHashSet<>();
    for (MeetingMention mention : new ArrayList<>(meeting)) {
      int last = Math.min(cast.trees().size() - 1, mention.sentence() + AROUND);
      for (int s = mention.sentence(); s <= last && members.isEmpty(); s++) {
        Tree tree = cast.trees().get(s);
        for (int i = 0; i < tree.size() && members.isEmpty(); i++) {
          cast.denoted(s, i).stream().filter(this::membership).forEach(members::add);
        }
      }
    }
    return members;
  }

  private boolean membership(String id) {
    return cast.actor(id)
        .filter(a -> a.type() == ActorType.GROUP)
        .map(Actor::label)
        .filter(label -> MEMBERS.matcher(label).find())
        .isPresent();
  }

  private boolean event(String id) {
    return cast.actor(id).filter(MeetingCompany::namedAfterEvent).isPresent();
  }

  private boolean is(String id, ActorType type) {
    return cast.actor(id).map(Actor::type).filter(t -> t == type).isPresent();
  }
}
