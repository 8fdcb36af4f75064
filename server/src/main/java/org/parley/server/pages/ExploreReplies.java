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
import org.parley.server.explore.Found;
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
    if (path.startsWith("/explore.")) {
      return ListFormat.bySuffix(path.substring("/explore.".length()))
          .map(format -> download(Choice.of(request), format));
    }
    if (path.equals("/explore")) {
      return Optional.of(html(accept, () -> explore(request)));
    }
    if (path.equals("/between")) {
      return Optional.of(html(accept, () -> pair(request)));
    }
    if (path.startsWith("/between/")) {
      String[] names = path.substring("/between/".length()).split("/", -1);
      return names.length == 2 ? between(names[0], names[1], accept, request) : Optional.empty();
    }
    if (path.equals("/compare")) {
      return Optional.of(html(accept, () -> compare(request)));
    }
    return path.equals("/disagreements")
        ? Optional.of(html(accept, () -> disagreements(request)))
        : Optional.empty();
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
                  Templates.render("explore", new Explore(view, facts.of(snapshot), asked).page()));
        });
  }

  private static String slug(View view, Finder finder, Facet facet, String value) {
    return finder
        .meant(FacetValues.folder(facet), value)
        .map(thing -> FacetValues.written(view.snapshot().addresses(), facet, thing.asNode()))
        .orElse(value);
  }

  private Reply download(Choice choice, ListFormat format) {
    String body =
        graph.read(
            snapshot -> {
              View view = View.of(snapshot);
              Found found = facts.of(snapshot).find(choice.listed(), Explore.filter(view, choice));
              return new Downloads(view).of(choice.listed(), found.things(), format);
            });
    return Reply.of(HttpServletResponse.SC_OK, format.contentType(), body)
        .with(
            "Content-Disposition",
            "attachment; filename=\"parley-"
                + choice.listed().word()
                + "s."
                + format.suffix()
                + '"');
  }

  private Reply pair(HttpServletRequest request) {
    String one = Choice.text(request, "one");
    String other = Choice.text(request, "other");
    return graph.read(
        snapshot -> {
          View view = View.of(snapshot);
          Finder finder = new Finder(snapshot);
          Optional<Resource> first = finder.meant("actor", one);
          Optional<Resource> second = finder.meant("actor", other);
          if (first.isPresent() && second.isPresent()) {
            return elsewhere(Between.path(view, first.get(), second.get()));
          }
          List<List<Piece>> problems = new ArrayList<>();
          problem(view, finder, one, first).ifPresent(problems::add);
          problem(view, finder, other, second).ifPresent(problems::add);
          return PagesServlet.page(
              Templates.render(
                  "between",
                  BetweenPage.asking(
                      Head.of("Two actors together").in("explore").at("/between"),
                      one,
                      other,
                      problems)));
        });
  }

  private Optional<Reply> between(
      String one, String other, Accept accept, HttpServletRequest request) {
    return graph.read(
        snapshot -> {
          Finder finder = new Finder(snapshot);
          Optional<Resource> first = finder.at("actor", one);
          Optional<Resource> second = finder.at("actor", other);
          return first.isEmpty() || second.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  html(
                      accept,
                      () ->
                          PagesServlet.page(
                              Templates.render(
                                  "between",
                                  new Between(
                                          View.of(snapshot),
                                          facts.of(snapshot),
                                          first.get(),
                                          second.get(),
                                          Period.of(request),
                                          Choice.text(request, "show"))
                                      .page(Choice.of(request).from())))));
        });
  }

  private Reply compare(HttpServletRequest request) {
    String one = Choice.text(request, "a");
    String other = Choice.text(request, "b");
    String topic = Choice.text(request, "topic");
    return graph.read(
        snapshot -> {
          View view = View.of(snapshot);
          Finder finder = new Finder(snapshot);
          Optional<Resource> first = finder.meant("actor", one);
          Optional<Resource> second = finder.meant("actor", other);
          if (first.isPresent() && second.isPresent()) {
            // Words are kept as they are, unless they are just the name of a topic.
            String meant =
                finder
                    .meant("topic", topic)
                    .filter(found -> snapshot.label(found).equalsIgnoreCase(topic))
                    .map(
                        found ->
                            FacetValues.written(snapshot.addresses(), Facet.TOPIC, found.asNode()))
                    .orElse(topic);
            return PagesServlet.page(
                Templates.render(
                    "compare",
                    new Compare(view, facts.of(snapshot), first.get(), second.get(), meant)
                        .page(Choice.of(request).from())));
          }
          List<List<Piece>> problems = new ArrayList<>();
          problem(view, finder, one, first).ifPresent(problems::add);
          problem(view, finder, other, second).ifPresent(problems::add);
          return PagesServlet.page(
              Templates.render(
                  "compare",
                  ComparePage.asking(
                      Head.of("Two actors compared").in("explore").at("/compare"),
                      one,
                      other,
                      topic,
                      problems)));
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
            problem(view, finder, typed, actor).ifPresent(problems::add);
          }
          return PagesServlet.page(
              Templates.render(
                  "disagreements",
                  new Disputes(view, facts.of(snapshot), Choice.text(request, "on"), actors)
                      .page(Choice.of(request).from(), problems, Choice.text(request, "actor"))));
        });
  }

  /** What is said of a name that means nobody; nothing of an empty one. */
  private static Optional<List<Piece>> problem(
      View view, Finder finder, String typed, Optional<Resource> meant) {
    if (typed.isEmpty() || meant.isPresent()) {
      return Optional.empty();
    }
    Words words = new Words().text("Nobody is called just “" + typed + "”.");
    List<Piece> near = finder.near("actor", typed).stream().map(view::link).toList();
    if (!near.isEmpty()) {
      words.text(" There are ").list(near).text(".");
    }
    return Optional.of(words.pieces());
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
