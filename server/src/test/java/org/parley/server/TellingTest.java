package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages say no more than the reports do, and no less. */
class TellingTest {

  private static final String HARBOUR =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <document/harbour> {
        <document/harbour> a parley:Document ; dcterms:identifier "harbour" ;
          dcterms:title "ATTENTION - ADDS quotes ///" ; dcterms:publisher "Harbour Wire" ;
          dcterms:issued "2008-03-04"^^xsd:date .
        <actor/ada-stone> a parley:Person ; skos:prefLabel "Ada Stone" .
        <actor/bram-oak> a parley:Person ; skos:prefLabel "Bram Oak" .
        <actor/coast> a parley:State ; skos:prefLabel "Coast" ;
          owl:sameAs <http://www.wikidata.org/entity/Q42> .
        <meeting/harbour-planned> a parley:Meeting ; parley:factuality parley:Scheduled ;
          parley:participant <actor/ada-stone> , <actor/bram-oak> ;
          parley:participation <participation/harbour-host> ; parley:date "2008-03-20"^^xsd:date ;
          parley:evidence <document/harbour#char=0,10> ; prov:wasDerivedFrom <document/harbour> .
        <participation/harbour-host> a parley:Participation ; parley:actor <actor/bram-oak> ;
          parley:role parley:Host .
        <meeting/harbour-plain> a parley:Meeting ; parley:factuality parley:Actual ;
          parley:participant <actor/coast> , <actor/iran> ; parley:date "2008-03-01"^^xsd:date ;
          parley:evidence <document/harbour#char=0,10> ; prov:wasDerivedFrom <document/harbour> .
        <position/harbour> a parley:Position ; parley:holder <actor/ada-stone> ; parley:verbatim true ;
          parley:stance parley:Asserts ; schema:text "We are ready,” she said. “The quay is open" ;
          parley:evidence <document/harbour#char=0,10> ; prov:wasDerivedFrom <document/harbour> .
        <proposal/harbour> a parley:Proposal ; parley:proposer <actor/ada-stone> ;
          schema:text "a second quay" ; parley:evidence <document/harbour#char=0,10> ;
          prov:wasDerivedFrom <document/harbour> .
        <office/minister> a parley:Office ; org:member <actor/ada-stone> ; parley:of <actor/coast> ;
          parley:title "minister of ports" ; parley:attestedOn "2008-03-01"^^xsd:date ;
          parley:evidence <document/harbour#char=0,10> , <document/harbour#char=0,3> , <document/harbour#char=0,5> ,
            <document/harbour#char=4,10> , <document/harbour#char=6,10> .
        <office/former-captain> a parley:Office ; org:member <actor/ada-stone> ; parley:of <actor/coast> ;
          parley:title "captain" ; parley:former true ; parley:attestedOn "2008-03-04"^^xsd:date ;
          parley:evidence <document/harbour#char=0,10> .
        <actor/ada-oak> a parley:Person ; skos:prefLabel "Ada Oak" .
        <document/harbour#char=11,22> a parley:Passage ; nif:referenceContext <document/harbour> ;
          nif:beginIndex 11 ; nif:endIndex 22 ; nif:anchorOf "who has the" ; itsrdf:taIdentRef <actor/ada-oak> .
        <position/harbour> parley:evidence <document/harbour#char=11,22> .
        <office/minister> parley:attestedOn "2008-02-01"^^xsd:date , "2008-02-02"^^xsd:date ,
            "2008-02-07"^^xsd:date , "2008-02-09"^^xsd:date .
        <document/harbour#char=0,10> a parley:Passage ; nif:referenceContext <document/harbour> ;
          nif:beginIndex 0 ; nif:endIndex 10 ; nif:anchorOf "Ada Stone," .
      }
      <text/harbour> {
        <document/harbour> nif:isString "Ada Stone, who has the ports of Coast in her care, spoke of a second quay at the harbour on Tuesday." .
      }
      """;

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory, HARBOUR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void saysThatNobodyTookPartInWhatWasOnlyPlanned() {
    String page = server.get("/meeting/harbour-planned").body();
    assertTrue(page.contains(">to take part<"), page);
    assertFalse(page.contains("took part"));
    assertFalse(server.get("/actor/ada-stone").body().contains("Took part"));
  }

  @Test
  void hasNoColumnInWhichAllIsTheSame() {
    String page = server.get("/meeting/harbour-plain").body();
    assertFalse(page.contains(">Part<"));
    assertFalse(page.contains("on behalf of<"));
    assertTrue(server.get("/meeting/baghdad-talks-2007-05-28").body().contains(">Part<"));
  }

  @Test
  void keepsAReportersWordsOutOfTheSpeakersMouth() {
    assertTrue(
        server
            .get("/position/harbour")
            .body()
            .contains("<p class=\"saying\">“We are ready,” she said. “The quay is open”</p>"));
  }

  @Test
  void knowsAnActorByTheOfficeThatIsWellAttested() {
    String page = server.get("/actor/ada-stone").body();
    assertTrue(
        page.contains("<p class=\"under\"><a href=\"/office/minister\">Minister of ports</a> of"),
        page);
    assertTrue(page.indexOf("Former captain") < 0);
    assertTrue(page.indexOf(">minister of ports<") < page.indexOf(">former captain<"));
  }

  @Test
  void saysWhenAStatementAndAProposalWereReportedAndByWhom() {
    assertTrue(
        server
            .get("/position/harbour")
            .body()
            .contains("4 March 2008, reported by Harbour Wire. A claim of its holder"));
    assertTrue(
        server.get("/proposal/harbour").body().contains("4 March 2008, reported by Harbour Wire."));
  }

  @Test
  void callsADocumentByItsFirstWordsWhereItsTitleIsANotice() {
    String page = server.get("/document/harbour").body();
    assertTrue(page.contains("<h1><bdi>Ada Stone, who has the ports of Coast in her care, spoke"));
    assertTrue(page.contains("<dt>Title as sent</dt>\n<dd>ATTENTION - ADDS quotes ///"), page);
    assertFalse(server.get("/document/looking-back").body().contains("Title as sent"));
    String found = server.get("/search?q=attention").body();
    assertTrue(found.contains("…</a>, Harbour Wire, 4 March 2008"), found);
  }

  @Test
  void joinsSentencesOfOneTextUnderItsName() {
    String page = server.get("/position/harbour").body();
    assertTrue(page.contains("<mark>Ada Stone, who has the</mark>"), page);
  }

  @Test
  void tellsManyDaysByTheirNumber() {
    assertTrue(
        server.get("/office/minister").body().contains("1 February – 1 March 2008, on 5 days"));
  }

  @Test
  void namesOtherDatasetsAsPeopleDo() {
    String page = server.get("/actor/coast").body();
    assertTrue(page.contains("<dt>Elsewhere</dt>"), page);
    assertTrue(page.contains("<a href=\"http://www.wikidata.org/entity/Q42\">Wikidata Q42</a>"));
  }

  @Test
  void tellsOfWhomNothingIsKnownWhereItIsNamed() {
    String suggested = server.get("/api/suggest?q=ada%20oak").body();
    assertTrue(suggested.contains("in \\u201CAda Stone, who has the ports"), suggested);
    assertTrue(suggested.contains("4 March 2008"));
  }

  @Test
  void offersNothingToTakeAwayWhereNothingMatches() {
    String page = server.get("/explore?kind=meeting&words=zzzz").body();
    assertTrue(page.contains("No meeting matches"));
    assertFalse(page.contains("Take this list"));
    String some = server.get("/explore?kind=meeting&actor=ada-stone").body();
    assertTrue(some.contains("One meeting matches"));
    assertTrue(some.contains("Take this list"));
  }

  @Test
  void saysThatADateIsNoneAndThatAQuestionIsUnknown() {
    assertTrue(
        server.get("/explore?since=abc").body().contains("“abc” is no date, and was left out."));
    assertFalse(server.get("/explore?since=1997").body().contains("is no date"));
    assertTrue(
        server.get("/query?question=nope").body().contains("No saved question is called “nope”."));
  }
}
