package org.parley.ingest.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.parley.ingest.identity.Form;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * An office of a document's graph, as it tells who its holder is: what was read wrongly must not
 * tell that, what was corrected must. Of a fact that is no office nothing changes.
 *
 * @param person id of the holder in the document; empty where the fact is no office
 */
record OfficeRole(Optional<String> person, String title, Optional<String> of, boolean former) {

  OfficeRole(Statements statements, Node fact) {
    this(
        statements.value(fact, ORG.member).map(node -> Base.id(node.getURI())),
        statements.texts(fact, PARLEY.title).findFirst().orElse(""),
        statements.value(fact, PARLEY.of).map(node -> Base.id(node.getURI())),
        statements.texts(fact, PARLEY.former).anyMatch("true"::equals));
  }

  Map<String, Form> takenFrom(Map<String, Form> forms) {
    return changed(forms, Optional.empty());
  }

  Map<String, Form> replacedIn(Map<String, Form> forms, OfficeRole other) {
    return equals(other) ? forms : changed(forms, Optional.of(other));
  }

  private Map<String, Form> changed(Map<String, Form> forms, Optional<OfficeRole> other) {
    if (person.isEmpty() || !forms.containsKey(person.get())) {
      return forms;
    }
    Form form = forms.get(person.get());
    List<Form.Role> roles = new ArrayList<>(form.roles());
    roles.removeIf(
        role -> role.title().equals(title) && (role.of().isEmpty() || role.of().equals(of)));
    other.ifPresent(role -> roles.add(new Form.Role(role.title(), role.of(), role.former())));
    Map<String, Form> rest = new LinkedHashMap<>(forms);
    rest.remove(person.get());
    if (!form.names().isEmpty() || !roles.isEmpty()) {
      List<String> states = other.map(role -> states(form, roles, role)).orElse(form.states());
      Form left = new Form(form.type(), form.names(), roles, states, form.company(), form.year());
      // Whom a document tells of as two are two, though what is kept of them be equal.
      if (rest.containsValue(left)) {
        rest.values().removeIf(left::equals);
      } else {
        rest.put(person.get(), left);
      }
    }
    return rest;
  }

  /** Who speaks for another than was read speaks no longer for that one. */
  private List<String> states(Form form, List<Form.Role> roles, OfficeRole other) {
    List<String> states = new ArrayList<>(form.states());
    if (!of.equals(other.of())) {
      of.filter(id -> roles.stream().noneMatch(role -> role.of().equals(of)))
          .ifPresent(states::remove);
      other.of().ifPresent(states::add);
    }
    return states;
  }
}
