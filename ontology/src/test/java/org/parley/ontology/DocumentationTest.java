package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class DocumentationTest {

  private static final Path PAGE = Path.of("..", "docs", "ontology.md");
  private static final Pattern EXAMPLE = Pattern.compile("```turtle\n(.*?)```", Pattern.DOTALL);

  @Test
  void givesExamplesThatBreakNoShape() throws IOException {
    Model examples = examples();
    var report =
        ShaclValidator.get().validate(Shapes.parse(Ontology.shapes()), examples.getGraph());
    assertEquals(List.of(), List.copyOf(report.getEntries()));
  }

  @Test
  void givesAnExampleOfEachClass() throws IOException {
    Set<String> shown = new TreeSet<>();
    examples().listObjectsOfProperty(RDF.type).forEach(type -> shown.add(type.toString()));
    Set<String> classes =
        ModelFactory.createModelForGraph(Ontology.graph())
            .listSubjectsWithProperty(RDF.type, OWL2.Class)
            .filterDrop(
                type ->
                    type.hasProperty(RDFS.subClassOf, SKOS.Concept) && !type.equals(PARLEY.Topic))
            .filterDrop(PARLEY.Actor::equals)
            .mapWith(Resource::getURI)
            .toSet();
    assertEquals(new TreeSet<>(classes), shown);
  }

  @Test
  void namesEachConcept() throws IOException {
    String page = Files.readString(PAGE);
    List<String> missing =
        ModelFactory.createModelForGraph(Ontology.graph())
            .listSubjectsWithProperty(SKOS.topConceptOf)
            .mapWith(Resource::getLocalName)
            .filterDrop(name -> page.contains("`" + name + "`"))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static Model examples() throws IOException {
    String prefixes =
        Prefixes.all().entrySet().stream()
            .map(entry -> "PREFIX %s: <%s>\n".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    String turtle =
        EXAMPLE
            .matcher(Files.readString(PAGE))
            .results()
            .map(example -> example.group(1))
            .collect(Collectors.joining("\n", prefixes, ""));
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).base(Base.DEFAULT.iri()).parse(model);
    return model;
  }
}
