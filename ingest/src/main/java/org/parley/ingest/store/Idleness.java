package org.parley.ingest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.identity.MeetingTies;
import org.parley.ontology.Base;

/** Why a decision is not in force. */
final class Idleness {

  private final Register register;
  private final DecisionRegister decided;
  private final Graphs graphs;
  private final ActorJoining actors;

  Idleness(Register register, DecisionRegister decided, Graphs graphs, ActorJoining actors) {
    this.register = register;
    this.decided = decided;
    this.graphs = graphs;
    this.actors = actors;
  }

  /** Empty where it is in force. */
  Optional<String> of(Decision decision) {
    List<Anchor> missing =
        decision.anchors().stream().filter(anchor -> held(decision, anchor).isEmpty()).toList();
    boolean enough =
        decision.sides().stream()
            .allMatch(side -> side.size() - count(side, missing) >= least(decision));
    if (!enough) {
      return Optional.of(reason(decision, missing.get(0)));
    }
    if (decision.kind() == DecisionKind.MERGE && ids(decision).distinct().count() > 1) {
      return Optional.of("another decision, or that they are told of as two, keeps them apart");
    }
    if (decision.sides().size() == 2) {
      List<Node> one = ids(decision, decision.sides().get(0)).toList();
      if (ids(decision, decision.sides().get(1)).anyMatch(one::contains)) {
        return Optional.of("a document, or a name of the authority, takes both for one");
      }
    }
    return Optional.empty();
  }

  private static int least(Decision decision) {
    return decision.kind() == DecisionKind.MERGE ? 2 : 1;
  }

  private static long count(List<Anchor> side, List<Anchor> missing) {
    return side.stream().filter(missing::contains).count();
  }

  private String reason(Decision decision, Anchor anchor) {
    boolean there = register.reading(graphs.facts(anchor.document())).isPresent();
    if (!there) {
      return "document " + anchor.document() + " is not in the dataset";
    }
    String what = decision.sort().isFact() ? decision.sort().word() : "mention";
    String value =
        decision.kind() != DecisionKind.CORRECT
            ? ""
            : decision.correction().isOfActor()
                ? ", or not the mention it is to have"
                : decision.correction().property().equals("of")
                    ? ", or nobody knows whose it is to be"
                    : "";
    return "document %s has no %s “%s”%s".formatted(anchor.document(), what, anchor.words(), value);
  }

  private Optional<Node> held(Decision decision, Anchor anchor) {
    return decided.held(graphs.facts(anchor.document()), decision, anchor);
  }

  private Stream<Node> ids(Decision decision) {
    return ids(decision, decision.anchors());
  }

  private Stream<Node> ids(Decision decision, List<Anchor> side) {
    Map<Node, Node> aliases = decided.decided(DecisionRegister.ALIAS);
    List<Node> ids = new ArrayList<>();
    for (Anchor anchor : side) {
      Node document = graphs.facts(anchor.document());
      Optional<Node> held = held(decision, anchor);
      if (decision.sort() == Sort.MEETING) {
        held.flatMap(meeting -> meeting(document, meeting)).ifPresent(ids::add);
      } else {
        held.map(actor -> actors.id(document, actor))
            .ifPresent(id -> ids.add(aliases.getOrDefault(id, id)));
      }
    }
    return ids.stream();
  }

  private Optional<Node> meeting(Node document, Node meeting) {
    String key = MeetingTies.key(Base.id(document.getURI()), Base.id(meeting.getURI()));
    return register.report(key).flatMap(register::meeting);
  }
}
