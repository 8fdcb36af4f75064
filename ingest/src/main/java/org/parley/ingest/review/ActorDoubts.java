package org.parley.ingest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.identity.Form;
import org.parley.ingest.identity.Sureness;
import org.parley.ingest.store.Telling;

/** Joins of actors that may be wrong, and actors that may be one. */
final class ActorDoubts {

  private static final double LEAST = 0.1;
  private static final int MOST_ANCHORS = 12;
  private static final int MOST_OF_A_NAME = 200;

  private final Graph graph;
  private final Sureness sureness = new Sureness(Authority.standard());
  private final Map<Node, Map<Form, Set<String>>> actors =
      new TreeMap<>(Comparator.comparing(Node::getURI));

  ActorDoubts(Graph graph, List<Telling> tellings) {
    this.graph = graph;
    for (Telling telling : tellings) {
      actors
          .computeIfAbsent(telling.actor(), none -> new TreeMap<>())
          .computeIfAbsent(telling.form(), none -> new TreeSet<>())
          .add(telling.document());
    }
  }

  List<Doubt> joins() {
    List<Doubt> doubts = new ArrayList<>();
    actors.forEach(
        (actor, forms) -> {
          if (forms.size() > 1) {
            joins(actor, forms, doubts);
          }
        });
    return doubts;
  }

  /** Those in doubt for one reason under one name are one thing to look at. */
  private void joins(Node actor, Map<Form, Set<String>> forms, List<Doubt> doubts) {
    Map<String, Set<Form>> byReason = new TreeMap<>();
    Map<Form, Sureness.Doubt> all = sureness.within(forms.keySet());
    all.forEach(
        (form, doubt) -> {
          if (doubt.doubt() >= LEAST) {
            byReason
                .computeIfAbsent(doubt.reason() + "\t" + name(form), none -> new LinkedHashSet<>())
                .add(form);
          }
        });
    // Of two ways of telling each is as doubtful as the other: that is one thing to look at.
    Set<Set<Set<String>>> seen = new HashSet<>();
    byReason.forEach(
        (reason, some) -> {
          Set<String> documents = documents(forms, some);
          Set<Form> rest = new LinkedHashSet<>(forms.keySet());
          rest.removeAll(some);
          Set<String> others = documents(forms, rest);
          others.removeAll(documents);
          if (others.isEmpty() || !seen.add(Set.of(documents, others))) {
            return;
          }
          double doubt =
              some.stream()
                  .mapToDouble(form -> Objects.requireNonNull(all.get(form)).doubt())
                  .max()
                  .orElse(0);
          Form first = some.iterator().next();
          doubts.add(
              Doubt.of(
                  DoubtKind.JOIN,
                  actor.getURI() + "\n" + first.text(),
                  weighed(doubt, graph.facts(actor)),
                  "%s: is “%s” here the same?".formatted(graph.label(actor), told(first)),
                  reason.substring(0, reason.indexOf('\t')),
                  Sort.ACTOR,
                  List.of(anchors(actor, documents), anchors(actor, others)),
                  List.of(actor.getURI())));
        });
  }

  private static Set<String> documents(Map<Form, Set<String>> forms, Set<Form> some) {
    return some.stream()
        .flatMap(form -> forms.getOrDefault(form, Set.of()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Anchor> anchors(Node actor, Set<String> documents) {
    return documents.stream()
        .flatMap(
            id -> graph.anchor(NodeFactory.createURI(graph.base().document(id)), actor).stream())
        .limit(MOST_ANCHORS)
        .toList();
  }

  List<Doubt> apart() {
    Map<String, Set<Node>> blocks = new TreeMap<>();
    actors.forEach(
        (actor, forms) ->
            forms.keySet().stream()
                .flatMap(form -> form.keys().stream())
                .filter(key -> key.startsWith("name:person:"))
                .forEach(
                    key -> blocks.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(actor)));
    Set<Set<Node>> seen = new HashSet<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Set<Node> block : blocks.values()) {
      List<Node> some = block.stream().limit(MOST_OF_A_NAME).toList();
      for (int one = 0; one < some.size(); one++) {
        for (int other = one + 1; other < some.size(); other++) {
          if (seen.add(Set.of(some.get(one), some.get(other)))) {
            apart(some.get(one), some.get(other), doubts);
          }
        }
      }
    }
    return doubts;
  }

  private void apart(Node one, Node other, List<Doubt> doubts) {
    Map<Form, Set<String>> forms = of(one);
    Map<Form, Set<String>> theirs = of(other);
    sureness
        .apart(forms.keySet(), theirs.keySet())
        .ifPresent(
            doubt -> {
              Set<String> documents = documents(forms, forms.keySet());
              Set<String> others = documents(theirs, theirs.keySet());
              boolean both = documents.stream().anyMatch(others::contains);
              double score = doubt.doubt() * (both ? 0.5 : 1);
              if (score >= LEAST) {
                doubts.add(
                    Doubt.of(
                        DoubtKind.APART,
                        one.getURI() + "\n" + other.getURI(),
                        weighed(score, Math.min(graph.facts(one), graph.facts(other))),
                        "are %s and %s one?"
                            .formatted(
                                told(forms.keySet().iterator().next()),
                                told(theirs.keySet().iterator().next())),
                        doubt.reason() + (both ? ", though one document tells of both" : ""),
                        Sort.ACTOR,
                        List.of(anchors(one, documents), anchors(other, others)),
                        List.of(one.getURI(), other.getURI())));
              }
            });
  }

  private Map<Form, Set<String>> of(Node actor) {
    return actors.getOrDefault(actor, Map.of());
  }

  /** Of two that are as doubtful, that of which more hangs on it first. */
  static double weighed(double doubt, long facts) {
    return doubt * (0.7 + 0.3 * Math.min(1, Math.log1p(facts) / Math.log(50)));
  }

  private static String name(Form form) {
    return form.nameless() ? "" : form.names().get(0);
  }

  /** "Tom Beck, foreign minister of norland". */
  private static String told(Form form) {
    return Stream.concat(
                form.names().stream().limit(1),
                form.roles().stream()
                    .limit(2)
                    .map(
                        role ->
                            (role.former() ? "former " : "")
                                + role.title()
                                + role.of().map(of -> " of " + of).orElse("")))
            .collect(Collectors.joining(", "))
        + form.year().map(year -> " (" + year + ")").orElse("");
  }

  /** By actor, the documents that tell of it. */
  Map<Node, Set<String>> byActor() {
    Map<Node, Set<String>> documents = new LinkedHashMap<>();
    actors.forEach((actor, forms) -> documents.put(actor, documents(forms, forms.keySet())));
    return documents;
  }
}
