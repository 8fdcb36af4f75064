package org.parley.ingest.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * A document's graph with its actors and meetings called what they are called across documents.
 * Offices, and parts in meetings, are named after them and follow.
 */
public final class Renaming {

  private static final Comparator<Node> FULLEST_FIRST =
      Comparator.<Node>comparingInt(label -> -label.getLiteralLexicalForm().length())
          .thenComparing(Node::getLiteralLexicalForm);

  private final Base base;
  private final Map<Node, Node> names;

  /**
   * @param names the IRIs of actors and meetings that are called otherwise than in the document
   */
  public Renaming(Base base, Map<Node, Node> names) {
    this.base = base;
    this.names = Map.copyOf(names);
  }

  /** The document's own graph, renamed; each statement once. */
  public List<Quad> apply(Collection<Quad> facts) {
    if (names.isEmpty()) {
      return List.copyOf(facts);
    }
    Map<Node, Node> all = new HashMap<>(names);
    Statements statements = new Statements(facts);
    statements.instances(PARLEY.Meeting).forEach(meeting -> renameParts(meeting, statements, all));
    renameOffices(statements, all);
    List<Quad> renamed = facts.stream().map(quad -> rename(quad, all)).distinct().toList();
    return withOneLabel(renamed);
  }

  /** What is not named after its meeting and actor keeps its name. */
  private void renameParts(Node meeting, Statements statements, Map<Node, Node> all) {
    statements
        .values(meeting, PARLEY.participation)
        .forEach(
            part ->
                statements
                    .value(part, PARLEY.actor)
                    .ifPresent(
                        actor -> {
                          String old = last(meeting) + "-" + last(actor) + "-";
                          if (last(part).startsWith(old)) {
                            String now =
                                last(called(meeting, all))
                                    + "-"
                                    + last(called(actor, all))
                                    + "-"
                                    + last(part).substring(old.length());
                            all.put(part, NodeFactory.createURI(base.participation("") + now));
                          }
                        }));
  }

  /** An office whose new name another office of the document has is told apart by a number. */
  private void renameOffices(Statements statements, Map<Node, Node> all) {
    List<Node> offices = statements.instances(PARLEY.Office).sorted(BY_IRI).toList();
    Map<Node, String> wanted = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Node office : offices) {
      String name = officeName(office, statements, all);
      if (name.equals(last(office))) {
        taken.add(name);
      } else {
        wanted.put(office, name);
      }
    }
    for (Node office : offices) {
      String name = wanted.get(office);
      if (name != null) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
          free = name + "-" + number;
        }
        all.put(office, NodeFactory.createURI(base.office("") + free));
      }
    }
  }

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private static String officeName(Node office, Statements statements, Map<Node, Node> all) {
    Optional<Node> person = statements.value(office, ORG.member);
    if (person.isEmpty() || !last(office).startsWith(last(person.get()) + "-")) {
      return last(office);
    }
    String rest = last(office).substring(last(person.get()).length());
    Optional<Node> of = statements.value(office, PARLEY.of);
    int at = of.map(node -> rest.lastIndexOf("-" + last(node))).orElse(-1);
    if (of.isEmpty() || at < 0) {
      return last(called(person.get(), all)) + rest;
    }
    return last(called(person.get(), all))
        + rest.substring(0, at)
        + "-"
        + last(called(of.get(), all))
        + rest.substring(at + 1 + last(of.get()).length());
  }

  private static Quad rename(Quad quad, Map<Node, Node> all) {
    Node subject = called(quad.getSubject(), all);
    Node object = called(quad.getObject(), all);
    return subject == quad.getSubject() && object == quad.getObject()
        ? quad
        : Quad.create(quad.getGraph(), subject, quad.getPredicate(), object);
  }

  /** Two actors of the document that are one have two names: the fullest stays its label. */
  private List<Quad> withOneLabel(List<Quad> quads) {
    Map<Node, Node> best = new HashMap<>();
    for (Quad quad : quads) {
      if (isLabelOfActor(quad)) {
        best.merge(
            quad.getSubject(),
            quad.getObject(),
            (one, other) -> FULLEST_FIRST.compare(one, other) <= 0 ? one : other);
      }
    }
    List<Quad> labelled = new ArrayList<>();
    for (Quad quad : quads) {
      boolean isOther =
          isLabelOfActor(quad) && !quad.getObject().equals(best.get(quad.getSubject()));
      labelled.add(
          isOther
              ? Quad.create(
                  quad.getGraph(), quad.getSubject(), SKOS.altLabel.asNode(), quad.getObject())
              : quad);
    }
    return labelled.stream().distinct().toList();
  }

  private boolean isLabelOfActor(Quad quad) {
    return quad.getPredicate().equals(RDFS.label.asNode())
        && quad.getSubject().getURI().startsWith(base.actor(""));
  }

  private static Node called(Node node, Map<Node, Node> names) {
    return names.getOrDefault(node, node);
  }

  private static String last(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
