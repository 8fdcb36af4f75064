package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;
import org.parley.ingest.actor.Cast;

class PositionTopicsTest {

  private static List<Position> read(String text) {
    Cast cast = Casts.of(text);
    List<Position> positions = new PositionReader().read(cast);
    List<Proposal> proposals = new ProposalReader(cast, positions).read();
    return new PositionTopics(cast)
        .topical(new ProposalResponses(cast, proposals).linked(positions));
  }

  private static List<String> last(String text) {
    List<Position> positions = read(text);
    return positions.get(positions.size() - 1).topics();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway rejected the fishing quota. # fishing quota
          Jonas Berg welcomed the resumption of peace talks. # peace talks
          Jonas Berg said the sanctions had failed. # sanctions
          Jonas Berg said Norway wants to lift sanctions. # lifting of sanctions
          Norway refused to suspend uranium enrichment. # suspension of uranium enrichment
          Jonas Berg said Norway would continue its current fishing talks. # fishing talks
          Jonas Berg said a three-day visit to Iceland was planned. # visit to Iceland
          Eva Lind denounced Iceland's whaling programme. # Iceland's whaling programme
          Peace talks began in Oslo. Jonas Berg said the talks were difficult. # Peace talks
          Asked about the fishing dispute, Jonas Berg said he was hopeful. # fishing dispute
          """)
  void namesWhatAPositionIsAbout(String text, String topic) {
    assertEquals(List.of(topic), last(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas Berg said he was happy.",
        "Jonas Berg said the issue was difficult.",
        "Jonas Berg said on Monday that Norway was ready.",
        "Jonas Berg said Iceland should wait."
      })
  void namesNoneWhereTheWordsDoNotTell(String text) {
    assertEquals(List.of(), last(text));
  }

  @Test
  void givesAnAnswerTheTopicOfTheProposal() {
    assertEquals(
        List.of("fishing talks with Iceland"),
        last("Norway proposed fishing talks with Iceland. Iceland welcomed the proposal."));
  }

  @Test
  void namesWhatAProposalIsAbout() {
    Cast cast = Casts.of("Norway proposed peace talks on a ship.");
    assertEquals(
        List.of("peace talks"), new ProposalReader(cast, List.of()).read().get(0).topics());
  }
}
