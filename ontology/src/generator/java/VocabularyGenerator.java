import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes {@code org.parley.ontology.PARLEY}: a constant for each term of the ontology, in the order
 * of their names, so that the same ontology always gives the same source. The build runs it as a
 * single-file program before it compiles.
 */
public final class VocabularyGenerator {

  private static final String NAMESPACE = "https://w3id.org/parley/ontology#";

  private static final String HEAD =
      """
      package org.parley.ontology;

      import org.apache.jena.rdf.model.Property;
      import org.apache.jena.rdf.model.Resource;
      import org.apache.jena.rdf.model.ResourceFactory;

      /** The terms of the diplomacy ontology and its concept schemes; generated from them. */
      public final class PARLEY {

        /** The namespace of every term. */
        public static final String NS = "%s";

        private PARLEY() {}
      """
          .formatted(NAMESPACE);

  private VocabularyGenerator() {}

  /** Arguments: the file to write, then the Turtle files to read. */
  public static void main(String[] arguments) throws IOException {
    List<String> paths = List.of(arguments);
    Model ontology = ModelFactory.createDefaultModel();
    paths.stream().skip(1).forEach(path -> RDFDataMgr.read(ontology, path));
    Path target = Path.of(paths.get(0));
    String source = source(ontology);
    if (!Files.exists(target) || !Files.readString(target).equals(source)) {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, source);
    }
  }

  private static String source(Model ontology) {
    TreeMap<String, Resource> terms = new TreeMap<>();
    ontology.listSubjects().filterKeep(VocabularyGenerator::named).forEach(
        term -> terms.put(name(term), term));
    StringBuilder out = new StringBuilder(HEAD);
    terms.forEach((name, term) -> out.append(constant(name, term)));
    return out.append("}\n").toString();
  }

  private static boolean named(Resource term) {
    return term.isURIResource() && term.getURI().startsWith(NAMESPACE);
  }

  private static String name(Resource term) {
    String name = term.getURI().substring(NAMESPACE.length());
    if (!SourceVersion.isName(name)) {
      throw new IllegalArgumentException(
          "No Java constant can be called " + name + ": rename the term " + term);
    }
    return name;
  }

  private static String constant(String name, Resource term) {
    boolean property =
        term.hasProperty(RDF.type, OWL.ObjectProperty)
            || term.hasProperty(RDF.type, OWL.DatatypeProperty);
    String type = property ? "Property" : "Resource";
    return """

          /** %s */
          public static final %s %s = ResourceFactory.create%s(NS + "%s");
        """
        .formatted(definition(term), type, name, type, name);
  }

  private static String definition(Resource term) {
    if (!term.hasProperty(SKOS.definition)) {
      throw new IllegalArgumentException("A term needs a skos:definition: " + term);
    }
    return term.getProperty(SKOS.definition)
        .getString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}
