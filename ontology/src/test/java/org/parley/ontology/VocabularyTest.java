package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Model ONTOLOGY = ModelFactory.createModelForGraph(Ontology.graph());

  @Test
  void hasAConstantForEachTermAndATermForEachConstant() throws IllegalAccessException {
    Map<String, String> terms = new TreeMap<>();
    for (Resource subject : ONTOLOGY.listSubjects().toList()) {
      if (subject.isURIResource() && subject.getURI().startsWith(PARLEY.NS)) {
        terms.put(subject.getURI().substring(PARLEY.NS.length()), subject.getURI());
      }
    }
    Map<String, String> constants = new TreeMap<>();
    constants().forEach((name, constant) -> constants.put(name, constant.getURI()));
    assertEquals(terms, constants);
  }

  @Test
  void makesOnlyPropertiesProperties() throws IllegalAccessException {
    Set<String> expected = new TreeSet<>();
    Set<String> properties = new TreeSet<>();
    constants()
        .forEach(
            (name, constant) -> {
              if (ONTOLOGY.contains(constant, RDF.type, OWL2.ObjectProperty)
                  || ONTOLOGY.contains(constant, RDF.type, OWL2.DatatypeProperty)) {
                expected.add(name);
              }
              if (constant instanceof Property) {
                properties.add(name);
              }
            });
    assertEquals(expected, properties);
  }

  private static Map<String, Resource> constants() throws IllegalAccessException {
    Map<String, Resource> constants = new TreeMap<>();
    for (Field field : PARLEY.class.getFields()) {
      if (field.get(null) instanceof Resource constant) {
        constants.put(field.getName(), constant);
      }
    }
    return constants;
  }
}
