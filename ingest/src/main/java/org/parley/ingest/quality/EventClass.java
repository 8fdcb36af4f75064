package org.parley.ingest.quality;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Meeting.Factuality;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.fact.Proposal.Status;

/**
 * The event classes of PLOVER (Open Event Data Alliance) that Parley has facts for, and which facts
 * these are. Classes of deeds, such as ASSAULT, have none.
 */
enum EventClass {
  /** Agreeing, promising; also to meet, which PLOVER has here until it has happened. */
  AGREE(
      Set.of(Stance.SUPPORTS, Stance.COMMITS),
      Set.of(Status.ACCEPTED),
      Set.of(Factuality.SCHEDULED)),
  /** Meeting, talking, visiting; a meeting that may come is one too. */
  CONSULT(Set.of(), Set.of(), Set.of(Factuality.ACTUAL, Factuality.SCHEDULED, Factuality.POSSIBLE)),
  /** Demanding; what is called for and can be done jointly is a proposal to Parley. */
  DEMAND(Set.of(Stance.DEMANDS), Set.of(Status.OPEN), Set.of()),
  /** Rejecting, refusing; also to meet. */
  REJECT(Set.of(Stance.OPPOSES, Stance.DENIES), Set.of(Status.REJECTED), Set.of(Factuality.DENIED)),
  /** Threatening. */
  THREATEN(Set.of(Stance.WARNS), Set.of(), Set.of());

  private final Set<Stance> stances;
  private final Set<Status> proposals;
  private final Set<Factuality> meetings;

  EventClass(Set<Stance> stances, Set<Status> proposals, Set<Factuality> meetings) {
    this.stances = stances;
    this.proposals = proposals;
    this.meetings = meetings;
  }

  /** The one of this name, if it is measured. */
  static Optional<EventClass> named(String name) {
    return Arrays.stream(values()).filter(event -> event.name().equals(name)).findFirst();
  }

  /** Whether a fact is an event of this class. */
  boolean covers(Fact fact) {
    if (fact instanceof Position position) {
      return stances.contains(position.stance());
    }
    if (fact instanceof Proposal proposal) {
      return proposals.contains(proposal.status());
    }
    return fact instanceof Meeting meeting && meetings.contains(meeting.factuality());
  }
}
