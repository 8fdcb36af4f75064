package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.parley.ontology.Base;
import org.parley.ontology.Prefixes;

class DatasetCheckTest {

  private static final String SOUND =
      """
      <document/a> {
        <document/a> dcterms:issued '2007-05-29'^^xsd:date .
        <actor/beck> a parley:Person ; parley:represents <actor/iran> .
        <actor/iran> a parley:State .
        <place/geneva> a parley:Place .
        <meeting/1> a parley:Meeting ; parley:participant <actor/beck> ; parley:place <place/geneva> ;
          parley:date '2007-05-28'^^xsd:date ; parley:factuality parley:Actual ;
          parley:evidence <document/a#char=0,5> ; prov:wasDerivedFrom <document/a> .
        <document/a#char=0,5> a parley:Passage ; nif:anchorOf 'They ' .
      }
      <graph/identity> {
        <actor/beck> skos:prefLabel 'Tom Beck' .
        <actor/iran> skos:prefLabel 'Iran' .
        <place/geneva> skos:prefLabel 'Geneva' .
      }
      """;

  @Test
  void findsNothingWrongInWhatIsSound() {
    assertEquals(List.of(), breaches(""));
  }

  @Test
  void findsTwoPreferredLabels() {
    assertEquals(
        List.of("Violation: An actor has one preferred label across documents. [actor/beck]"),
        breaches("<graph/authority> { <actor/beck> skos:prefLabel 'Beck' }"));
  }

  @Test
  void findsAnActorOfTwoKinds() {
    assertEquals(
        List.of(
            "Warning: Documents take an actor for two of person, state, organization and group:"
                + " one was read wrongly, or two were made one. [actor/beck]"),
        breaches("<document/b> { <actor/beck> a parley:Organization }"));
  }

  @Test
  void findsWhoSpeaksForTwoStatesOrForItself() {
    assertEquals(
        List.of(
            "Warning: A person speaks for several states: a title was read wrongly, or two persons"
                + " were made one. [actor/beck]",
            "Warning: An actor represents itself: two were made one. [actor/iran]"),
        breaches(
            """
            <document/b> { <actor/beck> parley:represents <actor/iraq> . <actor/iraq> a parley:State .
              <actor/iran> parley:represents <actor/iran> }
            <graph/identity> { <actor/iraq> skos:prefLabel 'Iraq' }
            """));
  }

  @Test
  void findsTwoOfOneName() {
    assertEquals(
        List.of(
            "Info: Another person has the same preferred label: the two may be one. [actor/beck]"),
        breaches(
            """
            <document/b> { <actor/tom-beck> a parley:Person }
            <graph/identity> { <actor/tom-beck> skos:prefLabel 'Tom Beck' }
            """));
  }

  @Test
  void findsAMeetingHeldAfterItWasReported() {
    String ahead =
        """
        <document/b> { <document/b> dcterms:issued '2007-05-01'^^xsd:date .
          <meeting/2> a parley:Meeting ; parley:participant <actor/beck> ;
            parley:date '2007-05-28'^^xsd:date ; parley:factuality parley:Actual ;
            parley:evidence <document/a#char=0,5> ; prov:wasDerivedFrom <document/b> }
        """;
    assertEquals(
        List.of(
            "Warning: A meeting is said to have taken place on a day after all documents that tell"
                + " of it. [meeting/2]"),
        breaches(ahead));
    assertEquals(
        List.of(),
        breaches(ahead + "<document/a> { <meeting/2> prov:wasDerivedFrom <document/a> }"));
  }

  @Test
  void findsEvidenceAndActorsThatAreNotThere() {
    assertEquals(
        List.of(
            "Violation: A fact has evidence whose words are there. [meeting/2]",
            "Violation: Who has a part in a fact is described. [actor/nobody]"),
        breaches(
            "<document/b> { <meeting/2> a parley:Meeting ; parley:participant <actor/nobody> ;"
                + " parley:evidence <document/b#char=0,5> }"));
  }

  @Test
  void findsADisagreementOfOne() {
    assertEquals(
        List.of(
            "Violation: A disagreement is between two passages. [disagreement/1]",
            "Violation: Who disagrees is disagreed with. [document/a#char=0,5]"),
        breaches(
            "<graph/disagreements> { <disagreement/1> a parley:Disagreement ; rdfs:label 'date' ;"
                + " parley:disagreementOn parley:date ; parley:about <meeting/1> ;"
                + " parley:evidence <document/a#char=0,5> . <document/a#char=0,5>"
                + " parley:disagreesWith <document/b#char=0,5> }"));
  }

  private static List<String> breaches(String more) {
    String prefixes =
        Prefixes.all().entrySet().stream()
            .map(entry -> "PREFIX %s: <%s>%n".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(prefixes + SOUND + more, Lang.TRIG)
        .base(Base.DEFAULT.iri())
        .parse(dataset);
    return DatasetCheck.of(dataset).stream()
        .map(
            breach ->
                breach.severity()
                    + ": "
                    + breach.message()
                    + " "
                    + breach.things().stream()
                        .map(thing -> thing.iri().replace(Base.DEFAULT.iri(), ""))
                        .toList())
        .toList();
  }
}
