package org.parley.ingest.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.ontology.Prefixes;

class DisagreementsTest {

  private static final Base BASE = Base.DEFAULT;

  private DatasetGraph dataset = DatasetGraphFactory.create();

  @Test
  void daysOfAMeetingThatHaveNoneInCommon() {
    load(meeting("a", "parley:date '2007-05-28'^^xsd:date"));
    load(meeting("b", "parley:date '2007-05-30'^^xsd:date"));
    assertEquals(Set.of("date: 2007-05-28 / 2007-05-30"), labels());
    assertTrue(disagree("document/a#char=0,5", "document/b#char=0,5"));
    assertTrue(disagree("document/b#char=0,5", "document/a#char=0,5"));

    load(meeting("c", "parley:date '2007-05'^^xsd:gYearMonth"));
    load(meeting("d", "parley:date '2007-05-28/2007-05-30'^^<http://id.loc.gov/datatypes/edtf>"));
    assertEquals(1, labels().size(), "a month meets all its days, an interval those in it");
    load(meeting("e", "parley:date '2006'^^xsd:gYear"));
    assertEquals(5, labels().size());
  }

  @Test
  void aPlanThatWasChangedIsNone() {
    load(meeting("a", "parley:factuality parley:Scheduled", "parley:date '2007-05-28'^^xsd:date"));
    load(meeting("b", "parley:date '2007-05-30'^^xsd:date"));
    assertEquals(Set.of(), labels());
  }

  @Test
  void heldAndNotHeld() {
    load(meeting("a", ""));
    load(meeting("b", "parley:factuality parley:Denied", ""));
    load(meeting("c", "parley:factuality parley:Possible", ""));
    assertEquals(Set.of("factuality: Actual / Denied"), labels());
  }

  @Test
  void buildingAndItsCityAreOnePlace() {
    String home = "parley:within <actor/norway> ; geo:lat 59.91 ; geo:long 10.75";
    String north = "parley:within <actor/norway> ; geo:lat 69.65 ; geo:long 18.96";
    authority(
        turtle(
            "<place/oslo> parley:placeKind parley:City ; %s . ".formatted(home)
                + "<place/akershus> parley:placeKind parley:Building ; %s . ".formatted(home)
                + "<place/tromso> parley:placeKind parley:City ; %s .".formatted(north)));
    load(meeting("a", "parley:place <place/oslo>"));
    load(meeting("b", "parley:place <place/akershus>"));
    assertEquals(Set.of(), labels());
    load(meeting("c", "parley:place <place/tromso>"));
    assertEquals(Set.of("place: oslo / tromso", "place: akershus / tromso"), labels());
  }

  @Test
  void placesOfWhichNeitherLiesInTheOther() {
    authority(
        turtle(
            "<place/geneva> parley:within <actor/switzerland> . "
                + "<place/switzerland> parley:within <actor/switzerland> . "
                + "<place/vienna> parley:within <actor/austria> ."));
    load(meeting("a", "parley:place <place/geneva>"));
    load(meeting("b", "parley:place <place/switzerland>"));
    load(meeting("c", "parley:place <place/palace>"));
    assertEquals(Set.of(), labels());
    load(meeting("d", "parley:place <place/vienna>"));
    assertEquals(Set.of("place: geneva / vienna", "place: switzerland / vienna"), labels());
    authority(Graph.emptyGraph);
    assertEquals(Set.of(), labels());
  }

  @Test
  void presentAndAbsent() {
    load(meeting("a", "parley:participant <actor/beck>"));
    load(
        meeting("b", "parley:participation <participation/1>")
            + "<participation/1> parley:actor <actor/beck> ; parley:role parley:Absent .");
    assertEquals(Set.of("participant: beck / without beck"), labels());
  }

  @Test
  void twoHoldersOfAnOfficeOfOne() {
    load(office("a", "ruiz", "president", "2007-05-01", false));
    load(office("c", "ruiz", "president", "2007-05-20", false));
    load(office("d", "vale", "president", "2007-05-21", false));
    assertEquals(Set.of(), labels(), "one after the other");
    load(office("b", "beck", "president", "2007-05-10", false));
    assertEquals(
        Set.of("member: ruiz, president, 2007-05-01 / beck, president, 2007-05-10"), labels());
    assertTrue(disagree("office/beck-president", "office/ruiz-president"));
  }

  @Test
  void anOfficeOfManyOrOneUnderTwoNamesIsNone() {
    load(office("a", "ruiz", "spokesman", "2007-05-01", false));
    load(office("b", "beck", "spokesman", "2007-05-01", false));
    load(office("c", "vale", "president", "2007-05-01", false));
    load(office("d", "rosa-vale", "president", "2007-05-01", false));
    assertEquals(Set.of(), labels());
  }

  @Test
  void whoIsSaidToHaveLeftHoldsTheOffice() {
    load(office("a", "ruiz", "president", "2007-05-01", false));
    load(office("b", "ruiz", "president", "2007-05-03", true));
    assertEquals(Set.of(), labels(), "left since");
    load(office("c", "ruiz", "president", "2007-05-05", false));
    assertEquals(
        Set.of("former: ruiz, former president, 2007-05-03 / ruiz, president, 2007-05-05"),
        labels());
  }

  @Test
  void acceptedAndTurnedDownOnTheSameDays() {
    load(
        issued("a", "2007-05-01")
            + "<proposal/p> a parley:Proposal ; parley:status parley:Accepted ;"
            + evidence("a", "proposal/p")
            + answer("a", "Supports", "p"));
    load(
        issued("b", "2007-05-02")
            + "<proposal/q> a parley:Proposal ; parley:status parley:Rejected ;"
            + " parley:restates <proposal/p> ;"
            + evidence("b", "proposal/q")
            + answer("b", "Opposes", "q"));
    assertEquals(Set.of("stance: Supports / Opposes", "status: Accepted / Rejected"), labels());
    load(issued("a", "2007-04-01") + answer("a", "Supports", "p"));
    assertEquals(Set.of(), labels(), "an answer may change in a month");
  }

  @Test
  void goesWithWhatItComesFrom() {
    load(meeting("a", "parley:date '2007-05-28'^^xsd:date"));
    load(meeting("b", "parley:date '2007-05-30'^^xsd:date"));
    load(meeting("b", "parley:date '2007-05-29'^^xsd:date"));
    assertEquals(Set.of("date: 2007-05-28 / 2007-05-29"), labels());
    replace(BASE.document("b"), Graph.emptyGraph);
    assertEquals(Set.of(), quads());
  }

  @Test
  void dependsOnTheDocumentsAloneAndNotOnTheirOrder() {
    List<String> stories = new ArrayList<>();
    for (int day = 1; day <= 6; day++) {
      stories.add(meeting("m" + day, "parley:date '2007-05-0%d'^^xsd:date".formatted(1 + day % 3)));
      stories.add(office("o" + day, "p" + day % 3, "king", "2007-05-0" + day, day == 4));
    }
    stories.forEach(this::load);
    Set<Quad> forwards = quads();
    assertTrue(forwards.size() > 20, forwards::toString);
    dataset = DatasetGraphFactory.create();
    for (int last = stories.size() - 1; last >= 0; last--) {
      load(stories.get(last));
    }
    assertEquals(forwards, quads());
  }

  private static String meeting(String document, String said) {
    return meeting(document, "parley:factuality parley:Actual", said);
  }

  private static String meeting(String document, String factuality, String said) {
    return issued(document, "2007-06-01")
        + "<meeting/1> a parley:Meeting ; %s ; %s %s"
            .formatted(
                factuality, said.isEmpty() ? "" : said + " ;", evidence(document, "meeting/1"))
        + List.of("geneva", "vienna", "switzerland", "palace", "oslo", "akershus", "tromso")
            .stream()
            .map(place -> "<place/%s> rdfs:label '%s' . ".formatted(place, place))
            .collect(Collectors.joining())
        + "<actor/beck> rdfs:label 'beck' . ";
  }

  private static String office(
      String document, String person, String title, String day, boolean former) {
    String id = "office/" + person + "-" + title + (former ? "-former" : "");
    return issued(document, day)
        + "<%s> a parley:Office ; org:member <actor/%s> ; parley:title '%s' ; parley:of <actor/iran> ; parley:former %s ; parley:attestedOn '%s'^^xsd:date ; %s"
            .formatted(id, person, title, former, day, evidence(document, id))
        + "<actor/%s> rdfs:label '%s' . ".formatted(person, person);
  }

  private static String answer(String document, String stance, String proposal) {
    String id = "position/" + document;
    return "<%s> a parley:Position ; parley:holder <actor/iran> ; parley:stance parley:%s ; parley:respondsTo <proposal/%s> ; %s"
        .formatted(id, stance, proposal, evidence(document, id));
  }

  private static String issued(String document, String day) {
    return "<document/%s> a parley:Document ; dcterms:identifier '%s' ; dcterms:issued '%s'^^xsd:date . "
        .formatted(document, document, day);
  }

  private static String evidence(String document, String fact) {
    return "parley:evidence <document/%s#char=0,5> . ".formatted(document);
  }

  private void load(String turtle) {
    Graph graph = turtle(turtle);
    String id =
        graph.stream(Node.ANY, NodeFactory.createURI("http://purl.org/dc/terms/identifier"), null)
            .findFirst()
            .orElseThrow()
            .getObject()
            .getLiteralLexicalForm();
    replace(BASE.document(id), graph);
  }

  private void authority(Graph graph) {
    replace(BASE.authorityGraph(), graph);
  }

  /** As a transaction does: what comes and goes is noted, then the graph is brought up to date. */
  private void replace(String graph, Graph content) {
    Node name = NodeFactory.createURI(graph);
    Set<Quad> after =
        content.stream().map(triple -> Quad.create(name, triple)).collect(Collectors.toSet());
    Set<Quad> before = Iter.toSet(dataset.find(name, Node.ANY, Node.ANY, Node.ANY));
    Set<Quad> gone = new HashSet<>(before);
    gone.removeAll(after);
    Set<Quad> come = new HashSet<>(after);
    come.removeAll(before);
    Disagreements disagreements = new Disagreements(dataset, BASE);
    gone.forEach(dataset::delete);
    come.forEach(dataset::add);
    gone.forEach(disagreements::note);
    come.forEach(disagreements::note);
    disagreements.update();
  }

  private static Graph turtle(String text) {
    String prefixes =
        Prefixes.all().entrySet().stream()
            .map(entry -> "PREFIX %s: <%s>%n".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    return RDFParser.fromString(prefixes + text, Lang.TURTLE).base(BASE.iri()).toGraph();
  }

  private Set<Quad> quads() {
    Node graph = NodeFactory.createURI(BASE.disagreementsGraph());
    return Iter.toSet(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  private Set<String> labels() {
    return quads().stream()
        .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode()))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean disagree(String one, String other) {
    Node graph = NodeFactory.createURI(BASE.disagreementsGraph());
    return quads()
        .contains(
            Quad.create(
                graph,
                NodeFactory.createURI(BASE.iri() + one),
                PARLEY.disagreesWith.asNode(),
                NodeFactory.createURI(BASE.iri() + other)));
  }
}
