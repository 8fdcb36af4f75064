package org.parley.ingest.disagreement;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.ontology.WGS84;

/** Where places lie, by the authority, which says so whoever else does. */
record Whereabouts(DatasetGraph dataset, Base base) {

  /**
   * Whether both are known to lie somewhere and neither can be a part of the other, as a city is of
   * its state, and a building of the city where it stands.
   */
  boolean apart(Node one, Node other) {
    Set<Node> states = values(one, PARLEY.within.asNode());
    Set<Node> otherStates = values(other, PARLEY.within.asNode());
    boolean known = !states.isEmpty() && !otherStates.isEmpty();
    boolean parts =
        ground(one, otherStates)
            || ground(other, states)
            || (inTown(one) || inTown(other)) && sameSpot(one, other);
    return known && !one.equals(other) && !parts;
  }

  private boolean inTown(Node place) {
    return is(place, PARLEY.Building) || is(place, PARLEY.Site);
  }

  private boolean is(Node place, FrontsNode kind) {
    return values(place, PARLEY.placeKind.asNode()).contains(kind.asNode());
  }

  /** The authority gives a building the coordinates of its city. */
  private boolean sameSpot(Node one, Node other) {
    Set<Node> latitudes = values(one, WGS84.latitude.asNode());
    return !latitudes.isEmpty()
        && latitudes.equals(values(other, WGS84.latitude.asNode()))
        && values(one, WGS84.longitude.asNode()).equals(values(other, WGS84.longitude.asNode()));
  }

  /** The ground of a state is a place of the same name. */
  private boolean ground(Node place, Set<Node> states) {
    String name = place.getURI().substring(base.place("").length());
    return states.stream().anyMatch(state -> state.getURI().equals(base.actor("") + name));
  }

  private Set<Node> values(Node place, Node property) {
    Set<Node> values = new HashSet<>();
    dataset
        .find(NodeFactory.createURI(base.authorityGraph()), place, property, Node.ANY)
        .forEachRemaining(quad -> values.add(quad.getObject()));
    return values;
  }
}
