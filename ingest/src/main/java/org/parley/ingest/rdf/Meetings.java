package org.parley.ingest.rdf;

import java.util.List;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Meeting.Participation;
import org.parley.ingest.fact.Meeting.Role;

/** What follows from a meeting as it was read. */
final class Meetings {

  private Meetings() {}

  /** Ids of those who took part, each once, in the order of the text. */
  static List<String> present(Meeting meeting) {
    return meeting.participations().stream()
        .filter(participation -> participation.role() != Role.ABSENT)
        .map(Participation::actor)
        .distinct()
        .toList();
  }

  static boolean dayIsKnown(Meeting meeting) {
    return meeting.date().filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}")).isPresent();
  }
}
