package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ontology.PARLEY;
import org.parley.server.explore.Disagreement;
import org.parley.server.explore.Facet;
import org.parley.server.explore.Facts;
import org.parley.server.graph.Snapshot;

/** The board of disagreements. */
final class Disputes {

  private static final int MOST = 20;

  private static final Pattern DAY =
      Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?(/\\d{4}-\\d\\d(-\\d\\d)?)?");

  private final View view;
  private final Facts facts;
  private final String kind;
  private final List<Resource> actors;

  Disputes(View view, Facts facts, String kind, List<Resource> actors) {
    this.view = view;
    this.facts = facts;
    this.kind = kind;
    this.actors = actors;
  }

  DisputesPage page(int wanted, List<List<Piece>> problems, String typed) {
    List<Disagreement> ofActors = ofActors();
    List<Disagreement> shown = ofKind(ofActors);
    int from = wanted < shown.size() ? wanted : 0;
    int end = Math.min(shown.size(), from + MOST);
    return new DisputesPage(
        Overviews.head(
                view, "Where reports disagree", "disagreements", address(kind, true, 0), actors)
            .offering(Overviews.data(address(kind, true, 0)))
            .askedBy(Behind.of("disagreements", Map.of())),
        problems,
        kinds(ofActors),
        kind,
        actors.isEmpty()
            ? typed
            : actors.stream().map(view.snapshot()::label).collect(Collectors.joining(", ")),
        address(kind, false, 0),
        shown.subList(from, end).stream().map(this::dispute).toList(),
        shown.size() <= MOST ? "" : "%,d–%,d of %,d".formatted(from + 1, end, shown.size()),
        from == 0 ? null : address(kind, true, Math.max(0, from - MOST)),
        end == shown.size() ? null : address(kind, true, end));
  }

  /** Those that an address names, as far as they are known. */
  static List<Resource> actors(Snapshot snapshot, HttpServletRequest request) {
    Finder finder = new Finder(snapshot);
    return Choice.of(request).of(Facet.ACTOR).stream()
        .flatMap(typed -> finder.meant("actor", typed).stream())
        .toList();
  }

  /** All that are chosen. */
  List<Node> things() {
    return ofKind(ofActors()).stream().map(Disagreement::node).toList();
  }

  private List<Disagreement> ofActors() {
    return facts.disagreements().stream()
        .filter(each -> actors.stream().allMatch(actor -> each.involved().contains(actor.asNode())))
        .toList();
  }

  private List<Disagreement> ofKind(List<Disagreement> all) {
    return all.stream().filter(each -> kind.isEmpty() || kind.equals(kind(each))).toList();
  }

  private String address(String on, boolean narrowed, int from) {
    List<String> parts = new ArrayList<>();
    if (!on.isEmpty()) {
      parts.add("on=" + on);
    }
    for (Resource actor : narrowed ? actors : List.<Resource>of()) {
      parts.add(
          "actor=" + FacetValues.written(view.snapshot().addresses(), Facet.ACTOR, actor.asNode()));
    }
    if (from > 0) {
      parts.add("from=" + from);
    }
    return parts.isEmpty() ? "/disagreements" : "/disagreements?" + String.join("&", parts);
  }

  private static String kind(Disagreement disagreement) {
    return Dispute.last(disagreement.property().toString());
  }

  private List<DisputesPage.Kind> kinds(List<Disagreement> all) {
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(each -> counts.merge(kind(each), 1, Integer::sum));
    List<DisputesPage.Kind> kinds = new ArrayList<>();
    kinds.add(new DisputesPage.Kind("All", all.size(), address("", true, 0), kind.isEmpty()));
    counts.forEach(
        (name, number) ->
            kinds.add(
                new DisputesPage.Kind(
                    Dispute.title(name), number, address(name, true, 0), kind.equals(name))));
    return kinds;
  }

  private DisputesPage.Dispute dispute(Disagreement disagreement) {
    Resource thing = view.snapshot().resource(disagreement.node().getURI());
    Words about = new Words().text("About ");
    about.list(
        disagreement.about().stream()
            .map(fact -> view.link(view.snapshot().resource(fact.getURI())))
            .toList());
    List<Rival.Side> sides = Rivals.rival(view, thing).sides();
    return new DisputesPage.Dispute(
        "on-" + disagreement.node().getURI().replaceFirst("^.*[/#]", ""),
        Dispute.title(kind(disagreement)),
        office(disagreement) + question(thing, sides),
        about.pieces(),
        sides);
  }

  /** "Foreign minister of Iraq: ", where it is about an office. */
  private String office(Disagreement disagreement) {
    return disagreement.about().stream()
        .map(fact -> view.snapshot().resource(fact.getURI()))
        .filter(fact -> view.snapshot().is(fact, PARLEY.Office))
        .findFirst()
        .map(
            office ->
                new Words()
                    .text(Details.capitalised(Offices.bare(view.snapshot(), office)))
                    .of(view.links(office, PARLEY.of))
                    .text(": ")
                    .plain())
        .orElse("");
  }

  /** What each report has; where they have the same words for it, the label that the data has. */
  private String question(Resource disagreement, List<Rival.Side> sides) {
    List<String> values = sides.stream().map(Rival.Side::value).distinct().toList();
    if (values.size() == sides.size() && values.stream().noneMatch(String::isEmpty)) {
      return values.get(0).startsWith("It ")
          ? "Did it take place?"
          : String.join(" or ", values) + "?";
    }
    String label = view.lexical(disagreement, RDFS.label).orElse("");
    return Details.capitalised(
            DAY.matcher(label.replaceFirst("^\\w+: ", "").replace(" / ", " or "))
                .replaceAll(day -> Times.date(day.group())))
        + "?";
  }
}
