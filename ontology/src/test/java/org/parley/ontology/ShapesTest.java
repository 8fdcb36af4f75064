package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapesTest {

  private static final String BROKEN = "https://w3id.org/parley/test#";
  private static final Property SHAPE = ResourceFactory.createProperty(BROKEN + "shape");
  private static final Property FOCUS = ResourceFactory.createProperty(BROKEN + "focus");
  private static final Property BY = ResourceFactory.createProperty(BROKEN + "by");

  private static final Shapes SHAPES = Shapes.parse(Ontology.shapes());
  private static final Model MANIFEST = RDFDataMgr.loadModel(resource("shapes/broken.ttl"));

  @Test
  void letsAWholeDocumentPass() {
    assertEquals(Set.of(), findings(sample().getGraph()));
  }

  @TestFactory
  Stream<DynamicTest> speaksUpWhen() {
    return MANIFEST.listSubjectsWithProperty(SHAPE).toList().stream()
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .map(broken -> DynamicTest.dynamicTest(broken.getLocalName(), () -> check(broken)));
  }

  @Test
  void breaksEveryRuleThatHasAMessage() {
    Set<Resource> rules =
        ModelFactory.createModelForGraph(Ontology.shapes())
            .listSubjectsWithProperty(SHACLM.message)
            .toSet();
    Set<RDFNode> broken = MANIFEST.listObjectsOfProperty(SHAPE).toSet();
    assertEquals(sorted(rules), sorted(broken));
  }

  @TestFactory
  Stream<DynamicTest> takesTheDatesThatTextsGive() {
    return Map.of(
            "2007-05-28", "http://www.w3.org/2001/XMLSchema#date",
            "2007-05", "http://www.w3.org/2001/XMLSchema#gYearMonth",
            "2007", "http://www.w3.org/2001/XMLSchema#gYear",
            "2007-05-28/2007-05-29", Ontology.EDTF,
            "2007-05/2007-06", Ontology.EDTF,
            "2007-05-28/..", Ontology.EDTF,
            "../2007", Ontology.EDTF)
        .entrySet()
        .stream()
        .map(
            date ->
                DynamicTest.dynamicTest(
                    date.getKey(),
                    () ->
                        assertPasses(
                            "DELETE WHERE { ?meeting parley:date ?any } ; INSERT { ?meeting"
                                + " parley:date '%s'^^<%s> } WHERE { ?meeting a parley:Meeting }"
                                    .formatted(date.getKey(), date.getValue()))));
  }

  @Test
  void letsAGroupMeetByItself() {
    assertPasses(
        "DELETE WHERE { <meeting/talks-1> parley:participant ?any } ;"
            + " DELETE WHERE { <meeting/talks-1> parley:participation ?p . ?p ?any ?thing } ;"
            + " INSERT DATA { <meeting/talks-1> parley:participant <actor/diplomats> }");
  }

  @Test
  void letsOneMeetARepresentedCounterpart() {
    assertPasses(
        "DELETE DATA { <meeting/talks-1> parley:participant <actor/kazemi-qomi> } ;"
            + " INSERT DATA { <meeting/talks-1> parley:represents <actor/iran> }");
  }

  @Test
  void letsAPossibleMeetingNameOneAlone() {
    assertPasses(
        "DELETE DATA { <meeting/talks-1> parley:participant <actor/kazemi-qomi> ;"
            + " parley:factuality parley:Actual } ;"
            + " INSERT DATA { <meeting/talks-1> parley:factuality parley:Possible }");
  }

  @Test
  void writesAMeetingOfNobodyKnownWhereItsPlaceAndDateAre() {
    Model document = sample();
    UpdateAction.parseExecute(
        update(
            "DELETE WHERE { <meeting/talks-1> parley:participant ?any } ;"
                + " DELETE WHERE { <meeting/talks-1> parley:participation ?p . ?p ?any ?thing }"),
        document);
    Set<ReportEntry> findings = findings(document.getGraph());
    assertEquals(1, findings.size());
    assertEquals(Severity.Warning, findings.iterator().next().severity());
  }

  @Test
  void onlyWarnsWhereTextsMayBeThinOrOdd() {
    Set<Resource> warnings =
        ModelFactory.createModelForGraph(Ontology.shapes())
            .listSubjectsWithProperty(SHACLM.severity, SHACLM.Warning)
            .toSet();
    assertEquals(
        Set.of(
            "actor-represents",
            "meeting-represents",
            "meeting-topics",
            "MeetingIsOfTwo",
            "position-reporter"),
        warnings.stream().map(Resource::getLocalName).collect(Collectors.toSet()));
  }

  private static void check(Resource broken) {
    Model document = sample();
    String update = update(broken.getProperty(BY).getString());
    UpdateAction.parseExecute(update, document);
    Resource shape = broken.getPropertyResourceValue(SHAPE);
    String message =
        ModelFactory.createModelForGraph(Ontology.shapes())
            .getProperty(shape, SHACLM.message)
            .getString();
    Set<ReportEntry> findings = findings(document.getGraph());
    assertTrue(
        findings.stream()
            .anyMatch(
                finding ->
                    shape.asNode().equals(finding.source())
                        && message.equals(finding.message())
                        && focused(broken, finding.focusNode())),
        () -> update + "\ngave\n" + findings);
  }

  private static boolean focused(Resource broken, Node focus) {
    return broken.hasProperty(FOCUS)
        ? broken.getProperty(FOCUS).getObject().asNode().equals(focus)
        : focus.isBlank();
  }

  private static void assertPasses(String change) {
    Model document = sample();
    UpdateAction.parseExecute(update(change), document);
    assertEquals(Set.of(), findings(document.getGraph()));
  }

  private static Set<ReportEntry> findings(Graph document) {
    return Set.copyOf(ShaclValidator.get().validate(SHAPES, document).getEntries());
  }

  private static Model sample() {
    return RDFDataMgr.loadModel(resource("shapes/conforming.ttl"));
  }

  private static String update(String change) {
    StringBuilder update = new StringBuilder("BASE <" + Base.DEFAULT.iri() + ">\n");
    Prefixes.all()
        .forEach(
            (prefix, namespace) -> update.append("PREFIX %s: <%s>\n".formatted(prefix, namespace)));
    return update.append(change).toString();
  }

  private static Set<String> sorted(Set<? extends RDFNode> nodes) {
    return nodes.stream().map(RDFNode::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String resource(String name) {
    return "src/test/resources/" + name;
  }
}
