package org.parley.server.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.ModelFactory;
import org.parley.ontology.Ontology;
import org.parley.ontology.OntologyPage;
import org.parley.server.web.Accept;
import org.parley.server.web.Format;
import org.parley.server.web.Reply;

/** The ontology at its address, in the format that is asked for. */
final class OntologyReplies {

  private static final String PATH = "/ontology";

  Optional<Reply> at(String path, Accept accept) {
    if (path.equals(PATH)) {
      return Optional.of(
          accept
              .choose(Format.ALL)
              .map(format -> reply(format).with("Vary", "Accept"))
              .orElseGet(() -> Messages.notAcceptable(Format.ALL)));
    }
    return Format.bySuffix(path)
        .filter(format -> path.equals(PATH + "." + format.suffix()))
        .map(OntologyReplies::reply);
  }

  private static Reply reply(Format format) {
    List<String> links =
        Format.ALL.stream()
            .filter(other -> other != format)
            .map(
                other ->
                    "<"
                        + PATH
                        + "."
                        + other.suffix()
                        + ">; rel=\"alternate\"; type=\""
                        + other.mediaType()
                        + "\"")
            .toList();
    String body =
        format == Format.HTML
            ? html()
            : Syntax.write(ModelFactory.createModelForGraph(Ontology.graph()), format);
    return Reply.of(HttpServletResponse.SC_OK, format.contentType(), body)
        .with("Link", String.join(", ", links));
  }

  private static String structured() {
    JsonObject terms = new JsonObject();
    terms.put("@context", "https://schema.org");
    terms.put("@type", "DefinedTermSet");
    terms.put("@id", Ontology.IRI);
    terms.put("name", OntologyPage.title());
    terms.put("url", PATH);
    return Structured.safe(terms.toString());
  }

  private static String html() {
    List<Head.Alternate> alternates =
        Format.ALL.stream()
            .map(f -> new Head.Alternate(f.label(), PATH + "." + f.suffix(), f.mediaType()))
            .toList();
    Head head =
        Head.of(OntologyPage.title())
            .in("ontology")
            .at(PATH)
            .named(Ontology.IRI, alternates)
            .citedAs("“" + OntologyPage.title() + "”. " + Ontology.IRI)
            .structured(structured());
    return Templates.render("ontology", new TermsPage(head, OntologyPage.content()));
  }
}
