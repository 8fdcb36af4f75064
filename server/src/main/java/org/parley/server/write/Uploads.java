package org.parley.server.write;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.InputStream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Reads what is sent, to its end, before anything is done with it. */
final class Uploads {

  private Uploads() {}

  /**
   * The triples of an upload.
   *
   * @throws Refused where they cannot be read, with the line and the column
   */
  static Graph read(InputStream body, @Nullable String contentType, String base) {
    String type = contentType == null ? "" : contentType.replaceAll(";.*", "").strip();
    Lang language = RDFLanguages.contentTypeToLang(type);
    if (language == null || !RDFLanguages.isTriples(language) || language.equals(Lang.RDFNULL)) {
      throw new Refused(
          415,
          "A graph can be sent as text/turtle, application/n-triples,"
              + " application/rdf+xml or application/ld+json.");
    }
    Graph graph = GraphFactory.createDefaultGraph();
    Context context = new Context();
    JsonLdOptions options =
        new JsonLdOptions(
            (url, wishes) -> {
              throw new JsonLdError(
                  JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                  "Contexts are not fetched; put the context " + url + " into the upload.");
            });
    context.set(LangJSONLD11.JSONLD_OPTIONS, options);
    try {
      RDFParser.source(body)
          .lang(language)
          .base(base)
          .context(context)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(graph);
    } catch (RiotException e) {
      throw new Refused(400, "The upload cannot be read: " + e.getMessage());
    } catch (HttpException e) {
      throw new Refused(413, String.valueOf(e.getMessage()));
    }
    return graph;
  }
}
