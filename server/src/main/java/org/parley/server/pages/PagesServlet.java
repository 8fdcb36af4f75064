package org.parley.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.parley.server.explore.FactsCache;
import org.parley.server.graph.NotReady;
import org.parley.server.graph.Prepared;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;
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
  private final transient Prepared<Reply> home;
  private final transient OntologyReplies ontology = new OntologyReplies();

  public PagesServlet(PublicGraph graph) {
    this.graph = graph;
    this.entities = new EntityReplies(graph);
    this.facts = new FactsCache(graph);
    this.home =
        new Prepared<>(
            graph,
            Snapshot::version,
            (snapshot, stopped) ->
                page(Templates.render("home", Home.page(View.of(snapshot), stopped))));
    this.explore = new ExploreReplies(graph, facts);
    this.lists = new ListReplies(graph, facts);
  }

  @Override
  public void init() {
    home.warm();
    graph.warm();
    facts.warm();
  }

  @Override
  public void destroy() {
    graph.close();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request).send(request, response);
  }

  private Reply answer(HttpServletRequest request) {
    try {
      return reply(request);
    } catch (NotReady e) {
      return Messages.notReady(e.what());
    }
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
      return accept
          .choose(List.of(Format.HTML, Format.TURTLE, Format.JSON_LD))
          .filter(format -> format != Format.HTML)
          .map(PagesServlet::dataset)
          .orElseGet(() -> html(accept, this::home));
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

  /** Made once for a version of the dataset; without its figures while they are counted. */
  private Reply home() {
    return graph.read(
        snapshot ->
            home.of(snapshot)
                .orElseGet(
                    () ->
                        page(Templates.render("home", Home.begun(View.of(snapshot))))
                            .with("Cache-Control", "no-store")
                            .with("Refresh", "3")));
  }

  private Reply search(String words) {
    return page(
        graph.read(
            snapshot -> Templates.render("search", Searches.page(View.of(snapshot), words))));
  }

  /** What the home page shows, as data: the description of the dataset. */
  private static Reply dataset(Format format) {
    String address = "/dataset." + format.suffix();
    return Reply.of(
            HttpServletResponse.SC_SEE_OTHER, "text/plain;charset=utf-8", "See " + address + "\n")
        .with("Location", address)
        .with("Vary", "Accept");
  }

  static Reply page(String html) {
    return Reply.of(HttpServletResponse.SC_OK, Format.HTML.contentType(), html)
        .with("Vary", "Accept");
  }
}
