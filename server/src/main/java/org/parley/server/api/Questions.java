package org.parley.server.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.ontology.Base;
import org.parley.queries.InvalidValueException;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;
import org.parley.server.discovery.Web;
import org.parley.server.graph.PublicGraph;
import org.parley.server.guard.RunningQueries;
import org.parley.server.web.Reply;

/** The saved questions at their addresses, answered in the format that is asked for. */
final class Questions {

  static final String PATH = "/api/queries/";

  /** An answer is good until the dataset changes; asking again whether it is costs little. */
  private static final String KEPT_BY_CLIENTS = "public, max-age=60, must-revalidate";

  private static final long KEPT_BYTES = 64_000_000;

  private final PublicGraph graph;
  private final Asking asking;
  private final Function<HttpServletRequest, Web> web;
  private final QuestionList list;
  private final Cache<String, Reply> answers =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((String key, Reply reply) -> key.length() + reply.length() + 200)
          .build();

  Questions(
      PublicGraph graph, RunningQueries running, Base base, Function<HttpServletRequest, Web> web) {
    this.graph = graph;
    this.web = web;
    this.list = new QuestionList(web);
    this.asking = new Asking(running, base);
  }

  /** The answer at a path under {@code /api/queries}, if there is such a question. */
  Optional<Reply> at(HttpServletRequest request, String client) {
    String path = request.getRequestURI();
    Optional<Reply> all = list.at(path, request).or(() -> Grlc.at(path, web.apply(request)));
    if (all.isPresent()) {
      return all;
    }
    if (!path.startsWith(PATH)) {
      return Optional.empty();
    }
    String name = path.substring(PATH.length());
    if (name.endsWith(".rq")) {
      return SavedQueries.named(name.substring(0, name.length() - 3))
          .map(question -> Reply.of(200, "application/sparql-query", question.text()));
    }
    Optional<AnswerFormat> suffix = AnswerFormat.bySuffix(name);
    String stem =
        suffix
            .map(format -> name.substring(0, name.length() - format.suffix().length()))
            .orElse(name);
    return SavedQueries.named(stem).map(question -> answer(question, suffix, request, client));
  }

  private Reply answer(
      SavedQuery question,
      Optional<AnswerFormat> suffix,
      HttpServletRequest request,
      String client) {
    Optional<AnswerFormat> format =
        suffix.or(() -> AnswerFormat.wanted(request.getHeader("Accept")));
    if (format.isEmpty()) {
      return Json.error(
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "This can be had as text/html, text/csv, text/turtle, application/ld+json and"
              + " application/sparql-results+json.");
    }
    Asked asked = Asked.of(question, request);
    String version = graph.version();
    String address = asked.address(format.get().suffix(), asked.page());
    Reply known = answers.getIfPresent(version + " " + address);
    if (known != null) {
      return known;
    }
    Reply made = made(asked, format.get(), version, address, client);
    if (made.status() == HttpServletResponse.SC_OK) {
      answers.put(version + " " + address, made);
    }
    return made;
  }

  private Reply made(
      Asked asked, AnswerFormat format, String version, String address, String client) {
    if (format == AnswerFormat.HTML && asked.incomplete()) {
      return page(200, asked, "");
    }
    try {
      return graph.read(
          snapshot -> {
            Rows rows = asking.rows(snapshot, asked, client);
            String body = new AnswerText(snapshot, asked, rows).as(format);
            return Reply.of(HttpServletResponse.SC_OK, format.contentType(), body)
                .tagged(version + "-" + Integer.toHexString(address.hashCode()))
                .with("Cache-Control", KEPT_BY_CLIENTS)
                .with("Vary", "Accept")
                .with("Content-Location", address)
                .with("Link", links(asked, format, rows));
          });
    } catch (InvalidValueException e) {
      return refused(HttpServletResponse.SC_BAD_REQUEST, asked, format, e);
    } catch (Asking.Ended e) {
      return refused(HttpServletResponse.SC_SERVICE_UNAVAILABLE, asked, format, e);
    }
  }

  private static Reply refused(
      int status, Asked asked, AnswerFormat format, RuntimeException problem) {
    String message = String.valueOf(problem.getMessage()).replace("--", "");
    return format == AnswerFormat.HTML ? page(status, asked, message) : Json.error(status, message);
  }

  private static Reply page(int status, Asked asked, String message) {
    return Reply.of(
        status, AnswerFormat.HTML.contentType(), AnswerText.page(asked, message).html());
  }

  private static String links(Asked asked, AnswerFormat format, Rows rows) {
    List<String> links = new ArrayList<>();
    links.add("<" + asked.address(format.suffix(), 1) + ">; rel=\"first\"");
    if (asked.page() > 1) {
      links.add("<" + asked.address(format.suffix(), asked.page() - 1) + ">; rel=\"prev\"");
    }
    if (rows.more()) {
      links.add("<" + asked.address(format.suffix(), asked.page() + 1) + ">; rel=\"next\"");
    }
    for (AnswerFormat other : AnswerFormat.values()) {
      if (other != format) {
        links.add(
            "<%s>; rel=\"alternate\"; type=\"%s\""
                .formatted(asked.address(other.suffix(), asked.page()), other.mediaType()));
      }
    }
    return String.join(", ", links);
  }
}
