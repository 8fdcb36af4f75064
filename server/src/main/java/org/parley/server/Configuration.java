package org.parley.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/**
 * A Fuseki configuration with the dataset's directory filled in.
 *
 * @param text the file as it is written, before anything is filled in
 */
record Configuration(Model model, String text) {

  private static final String SHIPPED = "/fuseki-config/parley.ttl";
  private static final String PLACEHOLDER = "{dataset}";

  static Configuration of(Settings settings) {
    String text = settings.config().map(Configuration::read).orElseGet(Configuration::shipped);
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.fromString(text, Lang.TURTLE)
          .base("urn:x-parley:configuration")
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(model);
    } catch (RiotException e) {
      throw new CannotServe(
          "The configuration " + name(settings) + " is not Turtle: " + e.getMessage(), e);
    }
    fill(model, settings.dataset().toAbsolutePath().normalize().toString());
    return new Configuration(model, text);
  }

  /** Where the TDB2 database lies. */
  Path database() {
    return path(VocabTDB2.pLocation);
  }

  /** Where the Lucene index lies. */
  Path textIndex() {
    return path(TextVocab.pDirectory);
  }

  private Path path(Property property) {
    List<RDFNode> found = model.listObjectsOfProperty(property).toList();
    if (found.size() != 1 || !found.get(0).isLiteral()) {
      throw new CannotServe(
          "The configuration must give exactly one path by " + property + "; it gives " + found);
    }
    return Path.of(found.get(0).asLiteral().getString());
  }

  private static void fill(Model model, String directory) {
    for (Statement statement : model.listStatements().toList()) {
      if (statement.getObject() instanceof Literal literal
          && literal.getString().contains(PLACEHOLDER)) {
        statement.changeObject(literal.getString().replace(PLACEHOLDER, directory));
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CannotServe("The configuration " + file + " cannot be read: " + e, e);
    }
  }

  private static String shipped() {
    try (InputStream stream = Configuration.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException(SHIPPED + " is missing from the class path.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Settings settings) {
    return settings.config().map(Path::toString).orElse(SHIPPED);
  }
}
