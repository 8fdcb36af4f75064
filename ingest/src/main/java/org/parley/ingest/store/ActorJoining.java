package org.parley.ingest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
  private final Base base;
  private final Identity identity;
  private final RegisteredForms known;
  private final Set<Form> touched = new TreeSet<>();

  ActorJoining(Register register, Base base, Identity identity) {
    this.register = register;
    this.base = base;
    this.identity = identity;
    this.known = new RegisteredForms(register);
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
    String documentId = Base.id(document.getURI());
    register
        .forms(document)
        .forEach(
            (actor, form) -> {
              String own = Forms.ownId(Base.id(actor.getURI()), documentId);
              Node name = NodeFactory.createURI(base.actor(register.actor(form).orElse(own)));
              if (!name.equals(actor)) {
                names.put(actor, name);
              }
            });
    return names;
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
