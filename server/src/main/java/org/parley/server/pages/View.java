package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Context;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Snapshot;

/** The snapshot as one page looks at it: links, quotes and lists, with which part of a list. */
final class View {

  /** Of a list on a page. */
  static final int MOST_LINES = 10;

  private final Snapshot snapshot;
  private final String path;
  private final String group;
  private final int from;
  private final Period period;
  private final Map<Resource, String> texts = new HashMap<>();

  private View(Snapshot snapshot, String path, String group, int from, Period period) {
    this.snapshot = snapshot;
    this.path = path;
    this.group = group;
    this.from = from;
    this.period = period;
  }

  /** A page whose lists are not paged. */
  static View of(Snapshot snapshot) {
    return new View(snapshot, "", "", 0, Period.ALL);
  }

  /**
   * The page at {@code path}; {@code ?list=ID&from=N} shows one of its lists from the N-th on,
   * {@code ?since=…&until=…} what is of a period.
   */
  static View of(Snapshot snapshot, String path, HttpServletRequest request) {
    String list = request.getParameter("list");
    String from = request.getParameter("from");
    boolean paged = list != null && from != null && from.matches("\\d{1,9}");
    return new View(
        snapshot, path, paged ? list : "", paged ? Integer.parseInt(from) : 0, Period.of(request));
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Period period() {
    return period;
  }

  String path() {
    return path;
  }

  /** From which entry of a list on it is shown. */
  int from(String list, int total) {
    return list.equals(group) && from < total ? from : 0;
  }

  /** Where the part of a list that begins at an entry is shown. */
  String page(String list, int start) {
    String within = period.isAll() ? "" : period.parameters() + "&";
    return path + "?" + within + "list=" + list + "&from=" + start + "#" + list;
  }

  List<Chip> chips(Resource subject, Property property) {
    return snapshot.objects(subject, property).stream()
        .map(concept -> Chip.of(snapshot, concept))
        .toList();
  }

  /** The day by which a fact is put in order; of a month or a year, the first. */
  @Nullable LocalDate day(Resource fact) {
    return Period.day(order(fact), false).orElse(null);
  }

  Piece link(RDFNode node) {
    String href = node.isURIResource() ? href(node.asResource()) : null;
    return Piece.link(name(node), path.equals(href) ? null : href);
  }

  /** What it is called in a sentence. */
  String name(RDFNode node) {
    String label = snapshot.label(node);
    return node.isURIResource()
        ? snapshot
            .addresses()
            .path(node.asResource().getURI())
            .map(own -> Called.of(snapshot, node.asResource(), label, own))
            .orElse(label)
        : label;
  }

  List<Piece> links(Resource subject, Property property) {
    return snapshot.objects(subject, property).stream().map(this::link).toList();
  }

  @Nullable String href(Resource resource) {
    return snapshot.addresses().link(resource.getURI()).orElse(null);
  }

  /** The first of the dates a property gives, as people write it, or empty. */
  String date(Resource subject, Property property) {
    return lexical(subject, property).map(Times::date).orElse("");
  }

  Optional<String> lexical(Resource subject, Property property) {
    return snapshot.literal(subject, property).map(Literal::getLexicalForm);
  }

  /** In percent, the highest where several documents state it. */
  String confidence(Resource fact) {
    return snapshot.literals(fact, PARLEY.confidence).stream()
        .map(Literal::getLexicalForm)
        .filter(number -> number.matches("[01](\\.\\d+)?"))
        .map(Double::valueOf)
        .max(Comparator.naturalOrder())
        .map(share -> Math.round(share * 100) + " %")
        .orElse("");
  }

  List<Passage> passages(Resource fact, Property property) {
    return snapshot.values(fact, property).stream()
        .filter(RDFNode::isURIResource)
        .map(node -> snapshot.passage(node.asResource()))
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  /** The passage without what stands around it. */
  Quote bare(Passage passage) {
    return quote(passage, new Context("", passage.words(), ""));
  }

  Quote quote(Passage passage) {
    String text = texts.computeIfAbsent(passage.document(), doc -> snapshot.text(doc).orElse(""));
    return quote(passage, Context.of(text, passage.begin(), passage.end(), passage.words()));
  }

  /** What a document's text has from one code point to another; empty where it is not held. */
  Optional<String> words(Resource document, int begin, int end) {
    String text = texts.computeIfAbsent(document, doc -> snapshot.text(doc).orElse(""));
    int length = text.codePointCount(0, text.length());
    return begin < 0 || begin > end || end > length
        ? Optional.empty()
        : Optional.of(
            text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end)));
  }

  private Quote quote(Passage passage, Context context) {
    return new Quote(
        context,
        href(passage.resource()),
        snapshot.label(passage.document()),
        date(passage.document(), DCTerms.issued));
  }

  /** The latest first. */
  FactList facts(List<Resource> facts) {
    return FactList.of(this, facts);
  }

  /** The date of a meeting, else of the first document that states it, else its own; or empty. */
  String order(Resource fact) {
    return snapshot.order(fact);
  }
}
