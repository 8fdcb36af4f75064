package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadingTest {

  @ParameterizedTest
  @ValueSource(strings = {"parley.ttl", "schemes.ttl", "alignments.ttl", "shapes.ttl"})
  void loadsWithoutAWarning(String file) {
    assertTrue(read(RDFParser.source(file)).size() > 0);
  }

  @Test
  void refusesWhatJenaOnlyWarnsOf() {
    String doubtful = "<a:b> <a:c> 'May'^^<http://www.w3.org/2001/XMLSchema#date> .";
    RDFParserBuilder parser = RDFParser.fromString(doubtful, Lang.TURTLE);
    assertThrows(RiotException.class, () -> read(parser));
  }

  private static Model read(RDFParserBuilder parser) {
    Model model = ModelFactory.createDefaultModel();
    parser.checking(true).errorHandler(new Refusing()).parse(model);
    return model;
  }

  private static final class Refusing implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      throw new RiotException("line " + line + ": " + message);
    }

    @Override
    public void error(String message, long line, long column) {
      throw new RiotException("line " + line + ": " + message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotException("line " + line + ": " + message);
    }
  }
}
