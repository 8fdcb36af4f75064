package org.parley.ingest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.ingest.identity.Statement;
import org.parley.ontology.Base;

/** Keeps statements linked that say the same, while they come and go. */
final class StatementJoining {

  private final Register register;
  private final Base base;
  private final Set<Statement> added = new LinkedHashSet<>();
  private final Set<Node> gone = new LinkedHashSet<>();

  StatementJoining(Register register, Base base) {
    this.register = register;
    this.base = base;
  }

  /** Makes these the statements of a document. */
  void replace(Node document, Collection<Statement> statements) {
    List<Statement> findable =
        statements.stream().filter(statement -> !statement.keys().isEmpty()).toList();
    List<Statement> before = register.statements(document);
    for (Statement statement : before) {
      if (!findable.contains(statement)) {
        register.remove(statement);
        added.remove(statement);
        gone.add(node(statement));
      }
    }
    for (Statement statement : findable) {
      if (!before.contains(statement)) {
        register.add(statement);
        added.add(statement);
      }
    }
  }

  /** Facts that are no more, or are told otherwise: what they restate is found out again. */
  Set<Node> gone() {
    return gone;
  }

  /** What each of the facts that came restates, and by what it is restated. */
  Map<Node, Set<Node>> restated() {
    Map<Node, Set<Node>> restated = new HashMap<>();
    for (Statement statement : added) {
      Set<Statement> others =
          statement.keys().stream()
              .flatMap(register::statementsWithKey)
              .collect(Collectors.toSet());
      for (Statement other : others) {
        if (statement.restates(other)) {
          link(statement, other, restated);
        } else if (other.restates(statement)) {
          link(other, statement, restated);
        }
      }
    }
    return restated;
  }

  private void link(Statement later, Statement earlier, Map<Node, Set<Node>> restated) {
    restated.computeIfAbsent(node(later), none -> new LinkedHashSet<>()).add(node(earlier));
  }

  private Node node(Statement statement) {
    return NodeFactory.createURI(base.iri() + statement.fact());
  }
}
