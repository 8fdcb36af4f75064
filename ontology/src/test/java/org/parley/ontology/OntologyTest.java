package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.shared.JenaException;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {

  private static final Model ONTOLOGY = ModelFactory.createModelForGraph(Ontology.graph());
  private static final Model SHAPES = ModelFactory.createModelForGraph(Ontology.shapes());

  @ParameterizedTest
  @ValueSource(
      strings = {"parley.ttl", "schemes.ttl", "alignments.ttl", "shapes.ttl", "joined.ttl"})
  void abbreviatesAsThePrefixTableDoes(String file) {
    Map<String, String> prefixes = new TreeMap<>(RDFDataMgr.loadModel(file).getNsPrefixMap());
    prefixes.keySet().retainAll(Prefixes.all().keySet());
    prefixes.forEach((prefix, namespace) -> assertEquals(Prefixes.all().get(prefix), namespace));
    assertTrue(prefixes.containsKey("parley"));
  }

  @Test
  void givesEachTermOneLabelOneDefinitionAndAnExample() {
    List<String> lacking =
        terms()
            .filter(
                term ->
                    !(saidOnce(term, RDFS.label)
                        && saidOnce(term, SKOS.definition)
                        && saidOnce(term, SKOS.example)))
            .map(Resource::getURI)
            .toList();
    assertEquals(List.of(), lacking);
  }

  @Test
  void saysOfEachTermWhatItIs() {
    Set<Resource> kinds =
        Set.of(
            OWL2.Class,
            OWL2.ObjectProperty,
            OWL2.DatatypeProperty,
            SKOS.ConceptScheme,
            SKOS.Concept);
    List<String> others =
        terms()
            .filter(
                term ->
                    kinds.stream().filter(kind -> term.hasProperty(RDF.type, kind)).count() != 1)
            .map(Resource::getURI)
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void refersOnlyToItsOwnTermsWithinItsNamespace() {
    Set<Resource> known = terms().collect(Collectors.toSet());
    Set<String> unknown =
        Stream.of(ONTOLOGY, SHAPES)
            .flatMap(model -> model.listStatements().toList().stream())
            .flatMap(
                statement ->
                    Stream.of(
                        statement.getSubject(), statement.getPredicate(), statement.getObject()))
            .filter(OntologyTest::ours)
            .map(RDFNode::asResource)
            .filter(node -> !known.contains(node))
            .map(Resource::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meeting-kind MeetingKindScheme",
        "meeting-factuality FactualityScheme",
        "participation-role RoleScheme",
        "proposal-status StatusScheme",
        "position-stance StanceScheme"
      })
  void letsTheShapesAskForTheConceptsOfTheSchemes(String shapeAndScheme) {
    String[] names = shapeAndScheme.split(" ", 2);
    Resource shape = ResourceFactory.createResource("https://w3id.org/parley/shapes#" + names[0]);
    Set<RDFNode> asked =
        Set.copyOf(SHAPES.getProperty(shape, SHACLM.in).getObject().as(RDFList.class).asJavaList());
    Resource scheme = ResourceFactory.createResource(PARLEY.NS + names[1]);
    assertEquals(ONTOLOGY.listSubjectsWithProperty(SKOS.topConceptOf, scheme).toSet(), asked);
  }

  @Test
  void givesEachConceptAWordOfItsOwn() {
    List<Resource> concepts = ONTOLOGY.listSubjectsWithProperty(SKOS.topConceptOf).toList();
    Set<String> words =
        concepts.stream()
            .map(concept -> concept.getRequiredProperty(SKOS.notation).getString())
            .collect(Collectors.toSet());
    assertEquals(concepts.size(), words.size());
  }

  @Test
  void namesTheSourceOfEachAlignment() {
    List<Property> alignments =
        List.of(
            RDFS.subClassOf,
            RDFS.subPropertyOf,
            SKOS.closeMatch,
            SKOS.broadMatch,
            SKOS.relatedMatch);
    Set<String> unsourced =
        alignments.stream()
            .flatMap(alignment -> ONTOLOGY.listObjectsOfProperty(alignment).toList().stream())
            .filter(target -> !ours(target))
            .filter(target -> !sourced(target.asResource()))
            .map(RDFNode::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unsourced);
  }

  @Test
  void isReadOnly() {
    Node node = PARLEY.Meeting.asNode();
    assertThrows(JenaException.class, () -> Ontology.graph().add(node, node, node));
    assertThrows(JenaException.class, () -> Ontology.shapes().add(node, node, node));
  }

  private static Stream<Resource> terms() {
    return ONTOLOGY.listSubjects().toSet().stream().filter(OntologyTest::ours);
  }

  private static boolean ours(RDFNode node) {
    return node.isURIResource() && node.asResource().getURI().startsWith(PARLEY.NS);
  }

  private static boolean saidOnce(Resource term, Property property) {
    List<String> texts =
        term.listProperties(property, "en").mapWith(text -> text.getString()).toList();
    return texts.size() == 1 && !texts.get(0).isBlank();
  }

  private static boolean sourced(Resource target) {
    Resource scheme = target.getPropertyResourceValue(SKOS.inScheme);
    Resource source =
        scheme == null
            ? target.getPropertyResourceValue(RDFS.isDefinedBy)
            : scheme.getPropertyResourceValue(DCTerms.source);
    return source != null && source.hasProperty(DCTerms.title);
  }
}
