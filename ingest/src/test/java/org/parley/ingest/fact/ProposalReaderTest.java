package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Document;

class ProposalReaderTest {

  private static List<Proposal> read(String text) {
    Cast cast = Casts.of(text);
    return new ProposalReader(cast, new PositionReader().read(cast)).read();
  }

  private static Proposal one(String text) {
    List<Proposal> proposals = read(text);
    assertEquals(1, proposals.size());
    return proposals.get(0);
  }

  private static String content(String text, Proposal proposal) {
    return Document.of("test", null, text).slice(proposal.content());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway proposed a joint commission on cod. # norway # a joint commission on cod
          A joint commission was proposed by Norway. # norway # A joint commission
          Norway suggested setting up a joint commission. # norway # setting up a joint commission
          Norway suggested the two sides share the catch. # norway # the two sides share the catch
          Norway put forward a plan for shared patrols. # norway # a plan for shared patrols
          Norway called for talks on cod. # norway # talks on cod
          Norway called for an inquiry into the catch. # norway # an inquiry into the catch
          Norway called for the formation of a joint fleet. # norway # the formation of a joint fleet
          Sweden discussed a fishing commission proposed by Norway. # norway # a fishing commission
          Norway invited Sweden to join the talks on cod. # norway # to join the talks on cod
          Norway offered to share the catch. # norway # to share the catch
          Norway's proposal for a summit of fishing nations was ignored. # norway # a summit of fishing nations
          The South African proposal for a regional summit was welcomed. # south-africa # a regional summit
          Norway tabled a motion against the quota. # norway # a motion against the quota
          Norway urged Sweden and Denmark to hold talks on cod. # norway # to hold talks on cod
          Norway demanded talks on cod. # norway # talks on cod
          Norway called for a resumption of talks. # norway # a resumption of talks
          A motion submitted by Norway was debated. # norway # A motion submitted by Norway
          Norway put forward three suggestions on the catch. # norway # three suggestions on the catch
          Norway proposed a cod bank amid protests. # norway # a cod bank
          Norway invited Sweden to join the talks two weeks ago. # norway # to join the talks
          Jonas Berg took office with a call for talks on cod. # jonas-berg # talks on cod
          Norway's call for a conference on cod was ignored. # norway # a conference on cod
          Norway discussed a Danish recommendation to share the catch. # denmark # to share the catch
          Sweden ignored a call by Norway for talks on cod. # norway # talks on cod
          Sweden discussed a Norway-proposed commission on cod. # norway # commission on cod
          Norway's plan calls for a joint commission on cod. # norway # a joint commission on cod
          Norway's plan would lift the ban on cod. # norway # lift the ban on cod
          Under the Norwegian plan, both sides would share the catch. # norway # both sides would share the catch
          A draft resolution circulated by Norway would bar trade in cod. # norway # bar trade in cod
          The plan is an offer from Norway to share the catch. # norway # to share the catch
          Norway offered ten tons of aid. # norway # ten tons of aid
          Norway called for a conference to settle the quarrel. # norway # a conference to settle the quarrel
          Norway proposed a cod bank because prices fell. # norway # a cod bank
          Eva Lind suggested that both sides should share the catch. # eva-lind # both sides should share the catch
          Norway called for cooperation between the ports. # norway # cooperation between the ports
          Norway urged Sweden to issue a joint statement on cod. # norway # to issue a joint statement on cod
          A Norwegian commission recommended a larger fleet. # norwegian-commission--test # a larger fleet
          The minister ignored the quota proposals from Norway. # norway # the quota proposals from Norway
          "We propose a joint commission on cod," Jonas Berg said. # jonas-berg # a joint commission on cod
          "We are tired of quarrels," Jonas Berg said. "We propose a joint commission on cod." # jonas-berg # a joint commission on cod
          """)
  void readsWhoProposesWhat(String text, String proposer, String content) {
    Proposal proposal = one(text);
    assertEquals(List.of(proposer), proposal.proposers());
    assertEquals(content, content(text, proposal));
    assertEquals(Proposal.Status.OPEN, proposal.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway called for help.",
        "Norway offered its condolences.",
        "Jonas Berg suggested that Eva Lind had lied.",
        "Norway did not propose a commission.",
        "Norway would offer help to Sweden.",
        "Jonas Berg said Norway called for cod.",
        "It would help if Norway proposed a commission.",
        "The evidence suggested a storm at sea.",
        "Norway put forward its own proposals.",
        "Norway would make suggestions on cod.",
        "Norway offered a reward for news of the boat.",
        "Norway's plan would have a bad effect.",
        "Fiskebank made a takeover offer of $15 a share.",
        "Norway dismissed suggestions by Sweden that it was greedy.",
        "The offer expired."
      })
  void readsNoProposalWhereNothingIsPutForward(String text) {
    assertEquals(List.of(), read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway proposed a joint commission on cod. Sweden rejected the proposal. # REJECTED
          Norway proposed a joint commission on cod. The proposal was rejected. # REJECTED
          Sweden rejected Norway's proposal to share the catch. # REJECTED
          Norway proposed a joint commission on cod. Sweden accepted the plan on Monday. # ACCEPTED
          Norway proposed a joint commission on cod. Norway withdrew the offer. # WITHDRAWN
          Norway proposed a joint commission on cod. Sweden turned down the plan. # REJECTED
          Norway proposed a joint commission on cod. Sweden refused to accept the plan. # REJECTED
          Norway proposed a joint commission on cod. Sweden agreed to the plan. # ACCEPTED
          Norway proposed a joint commission on cod. Sweden will accept the plan. # OPEN
          Norway proposed a joint commission on cod. Sweden did not accept the proposal. # OPEN
          Norway proposed a joint commission on cod. Sweden rejected the charge. # OPEN
          """)
  void readsWhatBecameOfIt(String text, Proposal.Status status) {
    assertEquals(status, one(text).status());
  }

  @Test
  void readsOneProposalHoweverOftenItIsTold() {
    assertEquals(
        1,
        read("Norway's proposal for a cod bank was ignored. Norway has proposed a cod bank.")
            .size());
  }

  @Test
  void findsTheAuthorThatALaterSentenceNames() {
    Proposal proposal =
        one(
            "The envoys discussed a proposal to share the catch."
                + " The proposal made by Norway is a year old.");
    assertEquals(List.of("norway"), proposal.proposers());
    assertEquals(2, proposal.evidence().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway proposed a joint commission on cod. Sweden welcomed the proposal. # true
          Norway proposed a joint commission on cod. Sweden said the idea was absurd. # true
          Norway proposed a joint commission on cod. Sweden welcomed the rain. # false
          Norway proposed a joint commission on cod. Sweden welcomed the Danish proposal. # false
          """)
  void linksPositionsToTheProposalTheyAnswer(String text, boolean answers) {
    Cast cast = Casts.of(text);
    List<Position> positions = new PositionReader().read(cast);
    List<Proposal> proposals = new ProposalReader(cast, positions).read();
    Position last = positions.get(positions.size() - 1);
    List<Position> linked = new ProposalResponses(cast, proposals).linked(List.of(last));
    assertEquals(answers, linked.get(0).towardProposal().isPresent());
  }

  @Test
  void addsTheWordsOfTheOutcomeToTheEvidence() {
    String text = "Norway proposed a joint commission on cod. Sweden rejected the proposal.";
    Proposal proposal = one(text);
    assertEquals(2, proposal.evidence().size());
    assertEquals(
        "Sweden rejected the proposal",
        Document.of("test", null, text).slice(proposal.evidence().get(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eva Lind said Norway had proposed a joint commission on cod.",
        "According to Eva Lind, Norway proposed a joint commission on cod."
      })
  void namesTheGoBetween(String text) {
    Proposal proposal = one(text);
    assertEquals(List.of("norway"), proposal.proposers());
    assertEquals(List.of("eva-lind"), proposal.reportedBy());
  }

  @Test
  void namesWhomItIsPutTo() {
    assertEquals(
        List.of("sweden"),
        one("Norway proposed to Sweden that the two countries share the catch.").addressees());
    assertEquals(
        List.of("sweden"), one("Norway invited Sweden to join the talks on cod.").addressees());
  }

  @Test
  void namesWhoWouldBePartOfIt() {
    assertEquals(
        List.of("sweden", "denmark", "finland"),
        one("Norway suggested setting up a mechanism involving Sweden, Denmark and Finland.")
            .parties());
  }

  @Test
  void trustsAVerbMoreThanANoun() {
    assertTrue(
        one("Norway proposed a joint commission on cod.").confidence()
            > one("Norway's proposal for a summit was ignored.").confidence());
  }

  @Test
  void takesAMotionForThatOfAllWhoMoveIt() {
    Proposal motion =
        one(
            "Norway tabled a motion on the cod catch of Iceland. Eva Lind opposed a Danish-backed"
                + " motion on the cod catch.");
    assertEquals(List.of("norway", "denmark"), motion.proposers());
  }
}
