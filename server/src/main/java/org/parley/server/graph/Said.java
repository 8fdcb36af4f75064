package org.parley.server.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * All that is said of one thing, read at once: a page asks for several of its properties, and most
 * of what that costs is finding the thing. Long texts, such as a document's, are read when they are
 * asked for.
 */
final class Said {

  private static final int LONGEST = 2_000;

  private final Node thing;
  private final Node[] pairs;
  private final List<Node> unread;

  private Said(Node thing, Node[] pairs, List<Node> unread) {
    this.thing = thing;
    this.pairs = pairs;
    this.unread = unread;
  }

  static Said of(Graph graph, Node thing) {
    List<Node> pairs = new ArrayList<>();
    List<Node> unread = new ArrayList<>();
    Iterator<Triple> all = graph.find(thing, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Triple triple = all.next();
      Node object = triple.getObject();
      if (object.isLiteral() && object.getLiteralLexicalForm().length() > LONGEST) {
        unread.add(triple.getPredicate());
      } else {
        pairs.add(triple.getPredicate());
        pairs.add(object);
      }
    }
    return new Said(thing, pairs.toArray(Node[]::new), List.copyOf(unread));
  }

  /** How many terms it keeps. */
  int weight() {
    return pairs.length + 2;
  }

  /** The values of a property, in the order the database has them. */
  List<Node> values(Graph graph, Node property) {
    if (unread.contains(property)) {
      return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
    List<Node> values = new ArrayList<>(2);
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(property)) {
        values.add(pairs[i + 1]);
      }
    }
    return values;
  }

  /** The properties of which there are values. */
  Set<Node> properties() {
    Set<Node> properties = new LinkedHashSet<>(unread);
    for (int i = 0; i < pairs.length; i += 2) {
      properties.add(pairs[i]);
    }
    return properties;
  }

  boolean has(Node property, Node value) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(property) && pairs[i + 1].equals(value)) {
        return true;
      }
    }
    return false;
  }

  boolean has(Node property) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(property)) {
        return true;
      }
    }
    return unread.contains(property);
  }
}
