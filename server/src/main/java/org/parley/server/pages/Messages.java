package org.parley.server.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ontology.Prefixes;
import org.parley.server.web.Accept;
import org.parley.server.web.Format;
import org.parley.server.web.Reply;

/** What is said when there is no page to show. */
final class Messages {

  private static final String PLAIN = "text/plain;charset=utf-8";

  private Messages() {}

  /** In the format that was asked for, so that a program can read it too. */
  static Reply notFound(String path, Accept accept) {
    Format format = Format.bySuffix(path).or(() -> accept.choose(Format.ALL)).orElse(Format.HTML);
    String line = "The data says nothing of " + path + ".";
    return Reply.of(
            HttpServletResponse.SC_NOT_FOUND,
            format.contentType(),
            format == Format.HTML ? html(line) : rdf(line, format))
        .with("Vary", "Accept");
  }

  /** Worked out of the whole dataset, which takes longer than a moment. */
  static Reply notReady(String what) {
    return Reply.of(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            Format.HTML.contentType(),
            Templates.render(
                "message",
                new MessagePage(
                    Head.of("In a moment"),
                    "In a moment",
                    List.of(
                        what + " This page comes by itself when that is done.",
                        "After the server starts, a large graph takes up to a few minutes."
                            + " Meanwhile every actor, meeting and document can be read, searched"
                            + " and asked for in SPARQL."))))
        .with("Cache-Control", "no-store")
        .with("Retry-After", "3")
        .with("Refresh", "3");
  }

  static Reply notAcceptable(List<Format> offered) {
    String types = offered.stream().map(Format::mediaType).collect(Collectors.joining("\n"));
    return Reply.of(
            HttpServletResponse.SC_NOT_ACCEPTABLE, PLAIN, "This can be had as:\n" + types + "\n")
        .with("Vary", "Accept");
  }

  static Reply methodNotAllowed(String method) {
    return Reply.of(
            HttpServletResponse.SC_METHOD_NOT_ALLOWED,
            PLAIN,
            "Pages can be read (GET, HEAD), not changed; " + method + " is not for them.\n")
        .with("Allow", "GET, HEAD, OPTIONS");
  }

  private static String html(String line) {
    return Templates.render(
        "message",
        new MessagePage(
            Head.of("Not found"),
            "Not found",
            List.of(
                line,
                "It may be spelt otherwise, or its document may have been taken out."
                    + " The search looks through all names and passages.")));
  }

  private static String rdf(String line, Format format) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("rdfs", Prefixes.all().getOrDefault("rdfs", RDFS.getURI()));
    model.createResource("urn:parley:not-found").addProperty(RDFS.comment, line);
    return Syntax.write(model, format);
  }
}
