package org.parley.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.server.explore.FactsCache;
import org.parley.server.graph.PublicGraph;
import org.parley.server.web.Accept;
import org.parley.server.web.Format;
import org.parley.server.web.Reply;

/** Answers everything that is not a query or a graph. */
public final class PagesServlet extends HttpServlet {

  private final transient PublicGraph graph;
  private final transient EntityReplies entities;
  private final transient FactsCache facts;
  private final transient ExploreReplies explore;
  private final transient ListReplies lists;
  private final transient OntologyReplies ontology = new OntologyReplies();
  private transient volatile @Nullable Front home;

  public PagesServlet(PublicGraph graph) {
    this.graph = graph;
    this.entities = new EntityReplies(graph);
    this.facts = new FactsCache(graph);
    this.explore = new ExploreReplies(graph, facts);
    this.lists = new ListReplies(graph, facts);
  }

  @Override
  public void init() {
    facts.warm();
  }

  @Override
  public void destroy() {
    graph.close();
    facts.close();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    reply(request).send(request, response);
  }

  private Reply reply(HttpServletRequest request) {
    String method = request.getMethod();
    if (method.equals("OPTIONS")) {
      return Reply.of(HttpServletResponse.SC_OK, "text/plain;charset=utf-8", "")
          .with("Allow", "GET, HEAD, OPTIONS");
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Messages.methodNotAllowed(method);
    }
    String path = request.getRequestURI();
    Accept accept = Accept.of(request.getHeader("Accept"));
    if (path.equals("/")) {
      return html(accept, this::home);
    }
    if (path.equals("/search")) {
      return html(accept, () -> search(Searches.words(request)));
    }
    if (path.equals("/query")) {
      return html(
          accept,
          () ->
              page(
                  graph.read(
                      snapshot -> Templates.render("query", Asking.page(snapshot, request)))));
    }
    return Assets.at(path)
        .or(() -> ontology.at(path, accept))
        .or(() -> explore.at(path, accept, request))
        // An identifier may end like a suffix: the whole address is tried first.
        .or(() -> lists.at(path, request))
        .or(() -> entities.at(path, accept, request))
        .orElseGet(() -> Messages.notFound(path, accept));
  }

  private static Reply html(Accept accept, Supplier<Reply> page) {
    return accept.choose(List.of(Format.HTML)).isPresent()
        ? page.get()
        : Messages.notAcceptable(List.of(Format.HTML));
  }

  /** Made once for a version of the dataset. */
  private Reply home() {
    String version = graph.version();
    Front made = home;
    if (made == null || !made.version.equals(version)) {
      made =
          new Front(
              version,
              page(graph.read(snapshot -> Templates.render("home", Home.page(View.of(snapshot))))));
      home = made;
    }
    return made.reply;
  }

  private record Front(String version, Reply reply) {}

  private Reply search(String words) {
    return page(
        graph.read(
            snapshot -> Templates.render("search", Searches.page(View.of(snapshot), words))));
  }

  static Reply page(String html) {
    return Reply.of(HttpServletResponse.SC_OK, Format.HTML.contentType(), html)
        .with("Vary", "Accept");
  }
}
