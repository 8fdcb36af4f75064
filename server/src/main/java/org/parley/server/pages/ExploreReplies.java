package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.explore.Facet;
import org.parley.server.explore.FactsCache;
import org.parley.server.graph.PublicGraph;
import org.parley.server.web.Accept;
import org.parley.server.web.Format;
import org.parley.server.web.Reply;

/** Pages on which one looks through the graph: explore, between, compare, disagreements. */
final class ExploreReplies {

  private static final String PLAIN = "text/plain;charset=utf-8";

  private final PublicGraph graph;
  private final FactsCache facts;

  ExploreReplies(PublicGraph graph, FactsCache facts) {
    this.graph = graph;
    this.facts = facts;
  }

  Optional<Reply> at(String path, Accept accept, HttpServletRequest request) {
    return switch (path) {
      case "/explore" -> Optional.of(html(accept, () -> explore(request)));
      case "/between" -> Optional.of(html(accept, () -> pair(request)));
      case "/compare" -> Optional.of(html(accept, () -> compare(request)));
      case "/disagreements" -> Optional.of(html(accept, () -> disagreements(request)));
      default -> path.startsWith("/between/") ? between(path, accept, request) : Optional.empty();
    };
  }

  /** One choice has one address: names that were typed are replaced by what they mean. */
  private Reply explore(HttpServletRequest request) {
    return graph.read(
        snapshot -> {
          View view = View.of(snapshot);
          Finder finder = new Finder(snapshot);
          Choice asked = Choice.of(request);
          Choice meant = asked;
          for (Facet facet : asked.values().keySet()) {
            String folder = FacetValues.folder(facet);
            if (!folder.isEmpty()) {
              meant =
                  meant.with(
                      facet,
                      asked.of(facet).stream()
                          .map(value -> slug(view, finder, facet, value))
                          .distinct()
                          .toList());
            }
          }
          boolean blank =
              request.getParameterMap().values().stream()
                  .flatMap(Arrays::stream)
                  .anyMatch(String::isBlank);
          return blank || !meant.values().equals(asked.values())
              ? elsewhere(meant.address())
              : PagesServlet.page(
                  Templates.render(
                      "explore",
                      new Explore(view, facts.of(snapshot), asked).page(Period.unread(request))));
        });
  }

  private static String slug(View view, Finder finder, Facet facet, String value) {
    return finder
        .meant(FacetValues.folder(facet), value)
        .map(thing -> FacetValues.written(view.snapshot().addresses(), facet, thing.asNode()))
        .orElse(value);
  }

  private Reply pair(HttpServletRequest request) {
    return graph.read(
        snapshot -> {
          Pair pair = Pair.of(snapshot, request, "one", "other");
          return pair.known()
              ? elsewhere(Between.path(View.of(snapshot), pair.one(), pair.other()))
              : PagesServlet.page(
                  Templates.render(
                      "between",
                      BetweenPage.asking(
                          Head.of("What two actors have to do with each other")
                              .in("explore")
                              .at("/between"),
                          pair.oneTyped(),
                          pair.otherTyped(),
                          pair.problems())));
        });
  }

  private Optional<Reply> between(String path, Accept accept, HttpServletRequest request) {
    return graph.read(
        snapshot ->
            Between.at(snapshot, facts, path, request)
                .map(
                    between ->
                        html(
                            accept,
                            () ->
                                PagesServlet.page(
                                    Templates.render(
                                        "between", between.page(Choice.of(request).from()))))));
  }

  private Reply compare(HttpServletRequest request) {
    return graph.read(
        snapshot -> {
          int from = Choice.of(request).from();
          ComparePage page =
              Compare.asked(snapshot, facts, request)
                  .map(compare -> compare.page(from))
                  .orElseGet(
                      () -> {
                        Pair pair = Pair.of(snapshot, request, "a", "b");
                        return ComparePage.asking(
                            Head.of("Two actors compared").in("explore").at("/compare"),
                            pair.oneTyped(),
                            pair.otherTyped(),
                            Choice.text(request, "topic"),
                            pair.problems());
                      });
          return PagesServlet.page(Templates.render("compare", page));
        });
  }

  private Reply disagreements(HttpServletRequest request) {
    return graph.read(
        snapshot -> {
          View view = View.of(snapshot);
          Finder finder = new Finder(snapshot);
          List<List<Piece>> problems = new ArrayList<>();
          List<Resource> actors = new ArrayList<>();
          for (String typed : Choice.of(request).of(Facet.ACTOR)) {
            Optional<Resource> actor = finder.meant("actor", typed);
            actor.ifPresent(actors::add);
            finder.problem(view, typed, actor).ifPresent(problems::add);
          }
          return PagesServlet.page(
              Templates.render(
                  "disagreements",
                  new Disputes(view, facts.of(snapshot), Choice.text(request, "on"), actors)
                      .page(Choice.of(request).from(), problems, Choice.text(request, "actor"))));
        });
  }

  private static Reply elsewhere(String address) {
    return Reply.of(HttpServletResponse.SC_SEE_OTHER, PLAIN, "See " + address + "\n")
        .with("Location", address);
  }

  private static Reply html(Accept accept, Supplier<Reply> page) {
    return accept.choose(List.of(Format.HTML)).isPresent()
        ? page.get()
        : Messages.notAcceptable(List.of(Format.HTML));
  }
}
