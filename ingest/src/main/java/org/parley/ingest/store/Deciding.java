package org.parley.ingest.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionKind;
import org.parley.ingest.decision.Decisions;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.identity.Constraints;
import org.parley.ingest.identity.Form;
import org.parley.ingest.identity.MeetingTies;
import org.parley.ingest.rdf.Amendment;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * Applies what people decided while documents come and go. Only documents that a decision holds on
 * to, or whose actors it names otherwise, are made anew.
 */
final class Deciding {

  private final DatasetGraph dataset;
  private final Register register;
  private final DecisionRegister decided;
  private final Graphs graphs;
  private final Authority authority;
  private final List<Decision> decisions;
  private final Map<Node, Set<Decision>> byDocument = new LinkedHashMap<>();
  private final Map<Node, List<Quad>> amended = new HashMap<>();
  private final Set<Node> relabelled = new LinkedHashSet<>();

  Deciding(
      DatasetGraph dataset, Register register, Graphs graphs, Authority authority, Decisions all) {
    this.dataset = dataset;
    this.register = register;
    this.decided = new DecisionRegister(dataset);
    this.graphs = graphs;
    this.authority = authority;
    this.decisions = all.all().toList();
    for (Decision decision : decisions) {
      decision
          .anchors()
          .forEach(
              anchor ->
                  byDocument
                      .computeIfAbsent(
                          graphs.facts(anchor.document()), none -> new LinkedHashSet<>())
                      .add(decision));
    }
  }

  /** Takes note of the lines; the documents that those which came or went hold on to. */
  Set<Node> begin() {
    Set<String> before = decided.lines();
    Map<String, Decision> now = new LinkedHashMap<>();
    decisions.forEach(decision -> now.put(decision.text(), decision));
    Set<String> changed = new TreeSet<>(now.keySet());
    changed.removeAll(before);
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(now.keySet());
    changed.addAll(gone);
    Set<Node> concerned = new LinkedHashSet<>();
    for (String line : changed) {
      Decisions.parse(line)
          .anchors()
          .forEach(anchor -> concerned.add(graphs.facts(anchor.document())));
    }
    decided.setLines(now.keySet());
    concerned.removeIf(document -> register.reading(document).isEmpty());
    return concerned;
  }

  /** The forms in which a document is held to tell of its actors, by its own ids. */
  Map<String, Form> amend(Node document, List<Quad> facts, Map<String, Form> forms) {
    Set<Decision> ofIt = byDocument.getOrDefault(document, Set.of());
    if (ofIt.isEmpty()) {
      forget(document);
      return forms;
    }
    Amendment.Result result =
        new Amendment(graphs.base(), authority)
            .apply(Base.id(document.getURI()), facts, forms, inOrder(ofIt));
    amended.put(document, result.facts());
    decided.hold(document, result.found());
    return result.forms();
  }

  private List<Decision> inOrder(Set<Decision> some) {
    return decisions.stream().filter(some::contains).toList();
  }

  void forget(Node document) {
    decided.hold(document, Map.of());
  }

  /** What the document is held to tell, in its own names. */
  List<Quad> facts(Node document, List<Quad> read) {
    Set<Decision> ofIt = byDocument.getOrDefault(document, Set.of());
    if (ofIt.stream().noneMatch(Decision::isOfFacts)) {
      return read;
    }
    return amended.computeIfAbsent(
        document,
        unread ->
            new Amendment(graphs.base(), authority)
                .apply(Base.id(document.getURI()), read, Map.of(), inOrder(ofIt))
                .facts());
  }

  /**
   * Whether a decision has a say in what the document is held to tell, or in what it calls those of
   * whom it tells.
   */
  boolean concerns(Node document, List<Quad> facts, Map<Node, Node> names) {
    if (decisions.isEmpty()) {
      return false;
    }
    if (byDocument.containsKey(document)) {
      return true;
    }
    Set<Node> named = new HashSet<>(decided.decided(DecisionRegister.ALIAS).values());
    named.addAll(decided.decided(DecisionRegister.KIND).keySet());
    return !named.isEmpty()
        && facts.stream()
            .map(Quad::getSubject)
            .distinct()
            .anyMatch(thing -> named.contains(names.getOrDefault(thing, thing)));
  }

  /** Tells the joining which forms are one actor's and which are not; documents it concerns. */
  Set<Node> tie(ActorJoining actors) {
    Set<Node> stale = detach(actors);
    Set<Constraints.Pair> together = new LinkedHashSet<>();
    Set<Constraints.Pair> never = new LinkedHashSet<>();
    for (Decision decision : decisions) {
      if (!decision.isOfActors() || decision.sort() != Sort.ACTOR) {
        continue;
      }
      List<List<Form>> sides = new ArrayList<>();
      decision.sides().forEach(side -> sides.add(forms(decision, side, actors)));
      if (decision.kind() == DecisionKind.MERGE) {
        chain(sides.get(0), together);
      } else if (sides.size() == 2) {
        for (Form one : sides.get(0)) {
          for (Form other : sides.get(1)) {
            if (!one.equals(other)) {
              never.add(new Constraints.Pair(one, other));
            }
          }
        }
      }
    }
    actors.decide(DecisionRegister.TOGETHER, together, decided);
    actors.decide(DecisionRegister.NEVER, never, decided);
    return stale;
  }

  /** Which reports of meetings are of one and which are of two. */
  MeetingTies meetings() {
    Set<MeetingTies.Pair> together = new LinkedHashSet<>();
    Set<MeetingTies.Pair> never = new LinkedHashSet<>();
    for (Decision decision : decisions) {
      if (decision.sort() != Sort.MEETING || decision.kind().isOfFacts()) {
        continue;
      }
      List<List<String>> sides =
          decision.sides().stream().map(side -> reports(decision, side)).toList();
      if (decision.kind() == DecisionKind.MERGE) {
        List<String> all = sides.get(0);
        for (int next = 1; next < all.size(); next++) {
          together.add(new MeetingTies.Pair(all.get(next - 1), all.get(next)));
        }
      } else if (sides.size() == 2) {
        sides
            .get(0)
            .forEach(
                one ->
                    sides.get(1).stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> never.add(new MeetingTies.Pair(one, other))));
      }
    }
    return new MeetingTies(together, never);
  }

  private List<String> reports(Decision decision, List<Anchor> side) {
    return side.stream()
        .flatMap(
            anchor ->
                decided
                    .held(graphs.facts(anchor.document()), decision, anchor)
                    .map(node -> MeetingTies.key(anchor.document(), Base.id(node.getURI())))
                    .stream())
        .distinct()
        .toList();
  }

  private static void chain(List<Form> forms, Set<Constraints.Pair> pairs) {
    for (int next = 1; next < forms.size(); next++) {
      Form one = forms.get(next - 1);
      Form other = forms.get(next);
      if (!one.equals(other) && one.type() == other.type()) {
        pairs.add(new Constraints.Pair(one, other));
      }
    }
  }

  private List<Form> forms(Decision decision, List<Anchor> side, ActorJoining actors) {
    List<Form> forms = new ArrayList<>();
    for (Anchor anchor : side) {
      Node document = graphs.facts(anchor.document());
      decided
          .held(document, decision, anchor)
          .map(actor -> register.forms(document).get(actor))
          .ifPresent(form -> forms.add(actors.form(form)));
    }
    return forms;
  }

  /** Of two who are told of alike, the first side's is its document's own from now on. */
  private Set<Node> detach(ActorJoining actors) {
    Map<Node, Map<Node, String>> wanted = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (decision.sort() == Sort.ACTOR && decision.sides().size() == 2) {
        for (Anchor one : decision.sides().get(0)) {
          for (Anchor other : decision.sides().get(1)) {
            detach(decision, one, other, actors, wanted);
          }
        }
      }
    }
    Set<Node> stale = new LinkedHashSet<>();
    Map<Node, Map<Node, String>> before = decided.detached();
    Set<Node> documents = new LinkedHashSet<>(before.keySet());
    documents.addAll(wanted.keySet());
    for (Node document : documents) {
      Map<Node, String> was = before.getOrDefault(document, Map.of());
      Map<Node, String> is = wanted.getOrDefault(document, Map.of());
      if (!was.equals(is)) {
        actors.detach(document, was, is);
        decided.setDetached(document, is);
        if (register.reading(document).isPresent()) {
          stale.add(document);
        }
      }
    }
    return stale;
  }

  private void detach(
      Decision decision,
      Anchor one,
      Anchor other,
      ActorJoining actors,
      Map<Node, Map<Node, String>> wanted) {
    Node document = graphs.facts(one.document());
    Node otherDocument = graphs.facts(other.document());
    Optional<Node> actor = decided.held(document, decision, one);
    Optional<Node> second = decided.held(otherDocument, decision, other);
    if (actor.isEmpty() || second.isEmpty() || document.equals(otherDocument)) {
      return;
    }
    Optional<String> form = told(document, actor.get());
    Optional<String> theirs = told(otherDocument, second.get());
    boolean alike =
        form.isPresent() ? form.equals(theirs) : theirs.isEmpty() && actor.equals(second);
    if (alike || isNameless(form, actors)) {
      wanted
          .computeIfAbsent(document, none -> new LinkedHashMap<>())
          .put(actor.get(), form.orElse(""));
    } else if (isNameless(theirs, actors)) {
      wanted
          .computeIfAbsent(otherDocument, none -> new LinkedHashMap<>())
          .put(second.get(), theirs.orElse(""));
    }
  }

  /** Who is told of by an office alone is whoever holds it: no constraint says otherwise. */
  private static boolean isNameless(Optional<String> form, ActorJoining actors) {
    return form.map(actors::form).filter(Form::nameless).isPresent();
  }

  /** The form in which a document tells of an actor, whether it is compared or not. */
  private Optional<String> told(Node document, Node actor) {
    return Optional.ofNullable(register.forms(document).get(actor))
        .or(() -> Optional.ofNullable(decided.detached(document).get(actor)))
        .filter(form -> !form.isEmpty());
  }

  /** Finds out what actors are called by decision; the documents that call one otherwise now. */
  Set<Node> name(ActorJoining actors) {
    Set<Node> stale = new LinkedHashSet<>();
    Map<Node, Node> before = decided.decided(DecisionRegister.ALIAS);
    Map<Node, Node> aliases = aliases(actors);
    for (Node from : decided.decide(DecisionRegister.ALIAS, aliases)) {
      stale.addAll(actors.documents(from));
      stale.addAll(telling(from));
      Optional.ofNullable(before.get(from)).ifPresent(old -> stale.addAll(telling(old)));
    }
    Map<Node, Node> kinds = new LinkedHashMap<>();
    Map<Node, Node> labels = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (decision.kind() == DecisionKind.RETYPE || decision.kind() == DecisionKind.RENAME) {
        things(decision, actors).stream()
            .limit(1)
            .forEach(
                thing -> {
                  if (decision.kind() == DecisionKind.RETYPE) {
                    kinds.put(thing, kind(decision.value()));
                  } else {
                    labels.put(thing, NodeFactory.createLiteralString(decision.value()));
                  }
                });
      }
    }
    decided.decide(DecisionRegister.KIND, kinds).forEach(thing -> stale.addAll(telling(thing)));
    relabelled.addAll(decided.decide(DecisionRegister.LABEL, labels));
    return stale;
  }

  private static Node kind(String word) {
    return switch (word) {
      case "person" -> PARLEY.Person.asNode();
      case "state" -> PARLEY.State.asNode();
      case "organization" -> PARLEY.Organization.asNode();
      default -> PARLEY.Group.asNode();
    };
  }

  /** Documents in whose graphs it is described. */
  private Set<Node> telling(Node thing) {
    Set<Node> documents = new LinkedHashSet<>();
    dataset.stream(Node.ANY, thing, RDF.type.asNode(), Node.ANY)
        .map(Quad::getGraph)
        .filter(graphs::isFacts)
        .filter(document -> register.reading(document).isPresent())
        .forEach(documents::add);
    return documents;
  }

  private Map<Node, Node> aliases(ActorJoining actors) {
    Aliases aliases = new Aliases(graphs.base(), authority);
    List<Decision> ofActors =
        decisions.stream().filter(decision -> decision.sort() == Sort.ACTOR).toList();
    for (Decision decision : ofActors) {
      if (decision.sides().size() == 2) {
        aliases.keepApart(
            ids(decision, decision.sides().get(0), actors),
            ids(decision, decision.sides().get(1), actors));
      }
    }
    for (Decision decision : ofActors) {
      if (decision.kind() == DecisionKind.MERGE) {
        aliases.unite(ids(decision, decision.sides().get(0), actors));
      } else if (decision.sides().size() == 2) {
        // Those of one side that are their documents' own are one.
        List<Node> own = new ArrayList<>();
        for (Anchor anchor : decision.sides().get(0)) {
          Node document = graphs.facts(anchor.document());
          decided
              .held(document, decision, anchor)
              .filter(actor -> decided.detached(document).containsKey(actor))
              .ifPresent(actor -> own.add(actors.id(document, actor)));
        }
        aliases.unite(own);
      }
    }
    return aliases.all();
  }

  private List<Node> ids(Decision decision, List<Anchor> side, ActorJoining actors) {
    List<Node> ids = new ArrayList<>();
    for (Anchor anchor : side) {
      Node document = graphs.facts(anchor.document());
      decided
          .held(document, decision, anchor)
          .ifPresent(actor -> ids.add(actors.id(document, actor)));
    }
    return ids;
  }

  /** What decisions are about, as it is called across documents. */
  private List<Node> things(Decision decision, ActorJoining actors) {
    Map<Node, Node> aliases = decided.decided(DecisionRegister.ALIAS);
    Set<Node> things = new LinkedHashSet<>();
    for (Anchor anchor : decision.anchors()) {
      Node document = graphs.facts(anchor.document());
      decided
          .held(document, decision, anchor)
          .flatMap(thing -> called(decision, document, thing, actors, aliases))
          .ifPresent(things::add);
    }
    return List.copyOf(things);
  }

  private Optional<Node> called(
      Decision decision, Node document, Node thing, ActorJoining actors, Map<Node, Node> aliases) {
    return switch (decision.sort()) {
      case ACTOR -> {
        Node id = actors.id(document, thing);
        yield Optional.of(aliases.getOrDefault(id, id));
      }
      case MEETING ->
          register.reports(document).stream()
              .filter(report -> report.meeting().equals(Base.id(thing.getURI())))
              .findFirst()
              .map(report -> register.meeting(report).orElse(thing));
      case PLACE, POSITION, PROPOSAL -> Optional.of(thing);
      // An office is named after whoever holds it, and a rejected one after nobody.
      case OFFICE -> Optional.empty();
    };
  }

  /** Actors and places that are called otherwise by decision than before. */
  Set<Node> relabelled() {
    return relabelled;
  }

  /** Whether each decision is in force, in the order of the file. */
  List<Standing> standings(ActorJoining actors) {
    return decisions.stream()
        .map(
            decision ->
                new Standing(
                    decision,
                    things(decision, actors),
                    new Idleness(register, decided, graphs, actors).of(decision)))
        .toList();
  }
}
