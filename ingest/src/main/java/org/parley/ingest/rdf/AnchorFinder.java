package org.parley.ingest.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Sort;
import org.parley.ontology.Base;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/**
 * Finds in a document's own graph what decisions hold on to: by the place of the words, and where
 * the text or its reading changed, by the words that are nearest to it.
 */
public final class AnchorFinder {

  private static final Map<Sort, Resource> TYPES =
      Map.of(
          Sort.MEETING, PARLEY.Meeting,
          Sort.PROPOSAL, PARLEY.Proposal,
          Sort.POSITION, PARLEY.Position,
          Sort.OFFICE, PARLEY.Office);

  private final Base base;
  private final Statements statements;
  private final List<Node> passages;

  public AnchorFinder(Base base, Collection<Quad> facts) {
    this.base = base;
    this.statements = new Statements(facts);
    this.passages = statements.instances(PARLEY.Passage).toList();
  }

  /** The actor, place or fact at an anchor, as the document alone names it. */
  public Optional<Node> find(Sort sort, Anchor anchor) {
    return sort.isFact() ? fact(sort, anchor) : denoted(sort, anchor);
  }

  /** The passage of a mention of an actor. */
  Optional<Node> mention(Anchor anchor) {
    return best(anchor, passages.stream().filter(passage -> denotes(passage, Sort.ACTOR)));
  }

  private Optional<Node> denoted(Sort sort, Anchor anchor) {
    return best(anchor, passages.stream().filter(passage -> denotes(passage, sort)))
        .flatMap(passage -> things(passage, sort).min(Comparator.comparing(Node::getURI)));
  }

  private boolean denotes(Node passage, Sort sort) {
    return things(passage, sort).findAny().isPresent();
  }

  private Stream<Node> things(Node passage, Sort sort) {
    String begin = sort == Sort.PLACE ? base.place("") : base.actor("");
    return statements
        .values(passage, ITSRDF.taIdentRef)
        .filter(thing -> thing.getURI().startsWith(begin));
  }

  /** A fact is found by what it contains before what else tells of it. */
  private Optional<Node> fact(Sort sort, Anchor anchor) {
    List<Node> facts = statements.instances(Objects.requireNonNull(TYPES.get(sort))).toList();
    for (boolean content : List.of(true, false)) {
      Predicate<Node> ofFacts =
          passage -> facts.stream().anyMatch(fact -> tells(passage, fact, content));
      Optional<Node> found =
          best(anchor, passages.stream().filter(ofFacts))
              .flatMap(
                  passage ->
                      facts.stream()
                          .filter(fact -> tells(passage, fact, content))
                          .min(Comparator.comparing(Node::getURI)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean tells(Node passage, Node fact, boolean content) {
    return statements
        .values(fact, content ? PARLEY.content : PARLEY.evidence)
        .anyMatch(passage::equals);
  }

  /** Of those of the same words, else of words in part the same that overlap, the nearest. */
  private Optional<Node> best(Anchor anchor, Stream<Node> candidates) {
    List<Node> all = candidates.toList();
    Comparator<Node> nearest =
        Comparator.<Node>comparingInt(passage -> distance(passage, anchor))
            .thenComparing(Node::getURI);
    return all.stream()
        .filter(passage -> anchor.says(words(passage)))
        .min(nearest)
        .or(
            () ->
                all.stream()
                    .filter(passage -> meets(passage, anchor))
                    .filter(passage -> anchor.overlaps(words(passage)))
                    .min(nearest));
  }

  private int distance(Node passage, Anchor anchor) {
    return Math.abs(index(passage, true) - anchor.begin())
        + Math.abs(index(passage, false) - anchor.end());
  }

  private boolean meets(Node passage, Anchor anchor) {
    return index(passage, true) < anchor.end() && anchor.begin() < index(passage, false);
  }

  private int index(Node passage, boolean begin) {
    return statements
        .texts(passage, begin ? NIF.beginIndex : NIF.endIndex)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private String words(Node passage) {
    return statements.texts(passage, NIF.anchorOf).findFirst().orElse("");
  }
}
