package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.explore.FactsCache;
import org.parley.server.explore.Listed;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;
import org.parley.server.web.Reply;

/** What pages of many things list, to be taken away: at their addresses, with a suffix. */
final class ListReplies {

  private final PublicGraph graph;
  private final FactsCache facts;

  ListReplies(PublicGraph graph, FactsCache facts) {
    this.graph = graph;
    this.facts = facts;
  }

  /** Nothing where there is no such list, or not in this format. */
  Optional<Reply> at(String path, HttpServletRequest request) {
    int suffix = path.lastIndexOf('.');
    if (suffix < 0) {
      return Optional.empty();
    }
    String page = path.substring(0, suffix);
    return ListFormat.bySuffix(path.substring(suffix + 1))
        .flatMap(
            format -> graph.read(snapshot -> new Listing(snapshot, format, request).reply(page)));
  }

  /** One list as it is asked for. */
  private final class Listing {

    private final Snapshot snapshot;
    private final ListFormat format;
    private final HttpServletRequest request;

    Listing(Snapshot snapshot, ListFormat format, HttpServletRequest request) {
      this.snapshot = snapshot;
      this.format = format;
      this.request = request;
    }

    Optional<Reply> reply(String page) {
      if (page.startsWith("/between/")) {
        return Between.at(snapshot, facts, page, request)
            .flatMap(between -> described("between", between.things()));
      }
      return switch (page) {
        case "/explore" -> Optional.of(explored());
        case "/compare" ->
            Compare.asked(snapshot, facts, request)
                .map(compare -> listed(Listed.POSITION, "comparison", compare.things()));
        case "/disagreements" ->
            described(
                "disagreements",
                new Disputes(
                        View.of(snapshot),
                        facts.of(snapshot),
                        Choice.text(request, "on"),
                        Disputes.actors(snapshot, request))
                    .things());
        case "/search" ->
            described(
                "search",
                Searches.things(snapshot, Searches.words(request)).stream()
                    .map(Resource::asNode)
                    .toList());
        default -> Optional.empty();
      };
    }

    private Reply explored() {
      Choice choice = Choice.of(request);
      return listed(
          choice.listed(),
          choice.listed().word() + "s",
          facts
              .of(snapshot)
              .find(choice.listed(), Explore.filter(View.of(snapshot), choice))
              .things());
    }

    private Reply listed(Listed listed, String name, List<Node> things) {
      return Downloads.reply(
          name, format, new Downloads(View.of(snapshot)).of(listed, things, format));
    }

    /** Things of several sorts make no table. */
    private Optional<Reply> described(String name, List<Node> things) {
      return format.rdf().isEmpty()
          ? Optional.empty()
          : Optional.of(
              Downloads.reply(
                  name, format, new Downloads(View.of(snapshot)).described(things, format)));
    }
  }
}
