package org.parley.ingest.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.document.Span;

/**
 * What one document says, told by a person or by Parley in the same terms, so that the two compare.
 */
record Account(
    List<Party> actors,
    List<Encounter> meetings,
    List<Statement> proposals,
    List<Statement> positions) {

  static final Account NOTHING = new Account(List.of(), List.of(), List.of(), List.of());

  Account {
    actors = List.copyOf(actors);
    meetings = List.copyOf(meetings);
    proposals = List.copyOf(proposals);
    positions = List.copyOf(positions);
  }

  /**
   * An actor.
   *
   * @param type as the annotation writes it: {@code person}
   * @param names all that it is called, as {@link Names#plain} has them
   */
  record Party(String id, String type, Set<String> names) {}

  /**
   * A meeting.
   *
   * @param participants ids of who took part
   * @param represented ids of those on whose behalf it was
   * @param places all that its place is called
   * @param confidence 1 where a person says it
   */
  record Encounter(
      List<Span> evidence,
      Set<String> participants,
      Set<String> represented,
      Set<String> places,
      Optional<String> date,
      String factuality,
      double confidence) {}

  /**
   * A position or a proposal.
   *
   * @param who ids of its holders or proposers
   * @param content its spans; one, but for annotation that leaves words out
   * @param bearing the stance of a position, the status of a proposal
   * @param mention where its holder is named
   * @param confidence 1 where a person says it
   */
  record Statement(
      Set<String> who,
      List<Span> content,
      String bearing,
      Optional<Span> mention,
      double confidence) {}
}
