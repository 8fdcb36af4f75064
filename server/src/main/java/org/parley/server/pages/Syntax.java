package org.parley.server.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFWriter;
import org.parley.server.web.Format;

/** Graphs as text. */
public final class Syntax {

  private Syntax() {}

  public static String write(Model model, Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(model).format(format.syntax()).output(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
