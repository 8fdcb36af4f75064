package org.parley.ingest.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.identity.Constraints;
import org.parley.ingest.identity.Form;
import org.parley.ingest.identity.Forms;
import org.parley.ingest.identity.Identity;
import org.parley.ontology.Base;

/**
 * Keeps actors identified while the forms that documents tell of them in come and go: a document
 * that tells of everybody as others do changes nothing.
 */
final class ActorJoining {

  private final Register register;
  private final DecisionRegister decisions;
  private final Base base;
  private final Identity identity;
  private final RegisteredForms known;
  private final Set<Form> touched = new TreeSet<>();
  private @Nullable Map<Node, Node> aliases;

  ActorJoining(Register register, DecisionRegister decisions, Base base, Identity identity) {
    this.register = register;
    this.base = base;
    this.identity = identity;
    this.known = new RegisteredForms(register, decisions);
    this.decisions = decisions;
  }

  /** Makes these the forms of a document, by the ids that it alone gives its actors. */
  void replace(Node document, Map<String, Form> forms) {
    Map<Node, String> after = new HashMap<>();
    forms.forEach((id, form) -> after.put(NodeFactory.createURI(base.actor(id)), form.text()));
    Map<Node, String> before = register.forms(document);
    before.forEach(
        (actor, form) -> {
          if (!form.equals(after.get(actor))) {
            remove(document, actor, form);
          }
        });
    after.forEach(
        (actor, form) -> {
          if (!form.equals(before.get(actor))) {
            add(document, actor, form);
          }
        });
    replacePairs(document, forms);
  }

  /** Identifies again whom the changes touch; the documents that call an actor otherwise now. */
  Set<Node> settle() {
    Set<Node> stale = new LinkedHashSet<>();
    identity
        .update(touched, known)
        .forEach(
            (form, actor) -> {
              if (!actor.equals(known.actor(form))) {
                register.setActor(form.text(), actor);
                stale.addAll(register.documents(form.text()));
              }
            });
    return stale;
  }

  /** What the actors of a document are called across documents, where that is otherwise. */
  Map<Node, Node> names(Node document) {
    Map<Node, Node> names = new HashMap<>();
    register.forms(document).forEach((actor, form) -> names.put(actor, id(document, actor, form)));
    decisions.detached(document).keySet().forEach(actor -> names.put(actor, own(document, actor)));
    Map<Node, Node> aliases = aliases();
    names.replaceAll((actor, name) -> aliases.getOrDefault(name, name));
    aliases.forEach(names::putIfAbsent);
    names.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
    return names;
  }

  private Map<Node, Node> aliases() {
    if (aliases == null) {
      aliases = decisions.decided(DecisionRegister.ALIAS);
    }
    return aliases;
  }

  /**
   * What an actor of a document would be called across documents, were no other name decided on.
   */
  Node id(Node document, Node actor) {
    if (decisions.detached(document).containsKey(actor)) {
      return own(document, actor);
    }
    String form = register.forms(document).get(actor);
    return form == null ? actor : id(document, actor, form);
  }

  private Node id(Node document, Node actor, String form) {
    return register
        .actor(form)
        .map(id -> NodeFactory.createURI(base.actor(id)))
        .orElseGet(() -> own(document, actor));
  }

  private Node own(Node document, Node actor) {
    return NodeFactory.createURI(
        base.actor(Forms.ownId(Base.id(actor.getURI()), Base.id(document.getURI()))));
  }

  Form form(String text) {
    return known.form(text);
  }

  /** Documents that tell of an actor in a form that is of this one. */
  Set<Node> documents(Node actor) {
    Set<Node> documents = new LinkedHashSet<>();
    register.formsOf(actor).forEach(form -> documents.addAll(register.documents(form)));
    return documents;
  }

  /** How a document tells of its actors, and who they are. */
  List<Telling> tellings(String id, Node document) {
    Map<Node, Node> names = names(document);
    return register.forms(document).entrySet().stream()
        .map(
            each ->
                new Telling(
                    id,
                    names.getOrDefault(each.getKey(), each.getKey()),
                    known.form(each.getValue())))
        .sorted(
            Comparator.comparing((Telling telling) -> telling.actor().getURI())
                .thenComparing(Telling::form))
        .toList();
  }

  /** Takes actors of a document out of comparison, and others in again. */
  void detach(Node document, Map<Node, String> before, Map<Node, String> now) {
    before.forEach(
        (actor, form) -> {
          if (!form.isEmpty() && !now.containsKey(actor)) {
            add(document, actor, form);
          }
        });
    now.forEach(
        (actor, form) -> {
          if (form.equals(register.forms(document).get(actor))) {
            remove(document, actor, form);
          }
        });
  }

  /** Makes these the pairs that were decided on. */
  void decide(Node property, Set<Constraints.Pair> pairs, DecisionRegister register) {
    Map<String, Constraints.Pair> now = new HashMap<>();
    pairs.forEach(pair -> now.put(RegisteredForms.text(pair), pair));
    Set<String> before = register.pairs(property);
    if (!before.equals(now.keySet())) {
      before.forEach(text -> touch(text, now.keySet()));
      now.keySet().forEach(text -> touch(text, before));
      register.setPairs(property, now.keySet());
      known.decide(property);
    }
  }

  private void touch(String pair, Set<String> unchanged) {
    if (!unchanged.contains(pair)) {
      touched.addAll(List.of(known.pair(pair).one(), known.pair(pair).other()));
    }
  }

  private void add(Node document, Node actor, String text) {
    if (!register.isTold(text)) {
      Form form = known.form(text);
      register.index(text, form.keys());
      touched.add(form);
    }
    register.addForm(document, actor, text);
  }

  private void remove(Node document, Node actor, String text) {
    register.removeForm(document, actor, text);
    if (!register.isTold(text)) {
      Form form = known.form(text);
      register.dropForm(text, form.keys());
      touched.add(form);
    }
  }

  /** Of two forms that cannot be taken for one another nothing need be said. */
  private void replacePairs(Node document, Map<String, Form> forms) {
    Map<Constraints.Pair, Set<String>> after = pairs(forms.values());
    Set<Constraints.Pair> before = known.pairs(document);
    for (Constraints.Pair pair : before) {
      if (!after.containsKey(pair)
          && register.removePair(document, RegisteredForms.text(pair), keys(pair))) {
        touched.addAll(List.of(pair.one(), pair.other()));
      }
    }
    after.forEach(
        (pair, keys) -> {
          if (!before.contains(pair)
              && register.addPair(document, RegisteredForms.text(pair), keys)) {
            touched.addAll(List.of(pair.one(), pair.other()));
          }
        });
  }

  private static Map<Constraints.Pair, Set<String>> pairs(Collection<Form> forms) {
    Map<Constraints.Pair, Set<String>> pairs = new HashMap<>();
    Constraints.apart(forms).forEach(pair -> pairs.put(pair, keys(pair)));
    return pairs;
  }

  private static Set<String> keys(Constraints.Pair pair) {
    Set<String> keys = new HashSet<>(pair.one().keys());
    keys.addAll(pair.other().keys());
    keys.removeIf(key -> !key.startsWith("name:"));
    return keys;
  }
}
