package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.document.Span;

/**
 * One place in the text that tells of a meeting.
 *
 * @param sentence number of the sentence
 * @param participants actor ids
 * @param absent ids of actors said to have stayed away
 * @param hosts those of the participants who host
 * @param mediators those who mediate
 * @param anaphoric whether it points back ("the talks")
 * @param further whether it is set apart as another one ("meet again")
 */
record MeetingMention(
    int sentence,
    Set<String> participants,
    Set<String> absent,
    Set<String> hosts,
    Set<String> mediators,
    Optional<When> when,
    Optional<String> place,
    Optional<String> site,
    Optional<String> startTime,
    Optional<String> duration,
    String kind,
    List<String> topics,
    List<String> excludedTopics,
    Meeting.Factuality factuality,
    boolean anaphoric,
    boolean further,
    boolean byVerb,
    Span evidence) {

  /** The same words taken as telling more of a meeting already spoken of. */
  MeetingMention pointingBack(List<String> addressed, List<String> left) {
    return new MeetingMention(
        sentence,
        participants,
        absent,
        hosts,
        mediators,
        when,
        place,
        site,
        startTime,
        duration,
        kind,
        addressed,
        left,
        Meeting.Factuality.ACTUAL,
        true,
        further,
        byVerb,
        evidence);
  }
}
