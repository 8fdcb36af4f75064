package org.parley.ingest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.parley.ingest.identity.Constraints;
import org.parley.ingest.identity.Form;
import org.parley.ingest.identity.KnownForms;

/** The forms of the register, and which of them one document tells of as two actors. */
final class RegisteredForms implements KnownForms {

  private final Register register;
  private final DecisionRegister decisions;
  private final Map<String, Form> forms = new HashMap<>();
  private final Map<Form, Set<String>> keys = new HashMap<>();
  private final Map<Node, Set<Constraints.Pair>> decided = new HashMap<>();

  RegisteredForms(Register register, DecisionRegister decisions) {
    this.register = register;
    this.decisions = decisions;
  }

  Form form(String text) {
    return forms.computeIfAbsent(text, Form::parse);
  }

  @Override
  public Collection<Form> withKey(String key) {
    return register.formsWithKey(key).stream()
        .map(this::form)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Stream<Form> each(String key) {
    return register.eachFormWithKey(key).map(this::form);
  }

  @Override
  public Optional<String> actor(Form form) {
    return register.actor(form.text());
  }

  @Override
  public Constraints constraints(Collection<Form> among) {
    Set<String> keys = new HashSet<>();
    among.forEach(form -> keys.addAll(this.keys.computeIfAbsent(form, Form::keys)));
    keys.removeIf(key -> !key.startsWith("name:"));
    Set<Constraints.Pair> apart = new HashSet<>();
    keys.forEach(key -> register.pairsWithKey(key).forEach(pair -> apart.add(pair(pair))));
    return new Constraints(
        decided(DecisionRegister.TOGETHER, among), apart, decided(DecisionRegister.NEVER, among));
  }

  private Set<Constraints.Pair> decided(Node property, Collection<Form> among) {
    return decided
        .computeIfAbsent(
            property,
            unread ->
                decisions.pairs(property).stream().map(this::pair).collect(Collectors.toSet()))
        .stream()
        .filter(pair -> among.contains(pair.one()) || among.contains(pair.other()))
        .collect(Collectors.toSet());
  }

  /** Other pairs than before were decided on. */
  void decide(Node property) {
    decided.remove(property);
  }

  /** The forms in which a document tells of two actors that may be taken for one another. */
  Set<Constraints.Pair> pairs(Node document) {
    return register.pairs(document).stream().map(this::pair).collect(Collectors.toSet());
  }

  /** Two forms of one document, as the register writes them. */
  static String text(Constraints.Pair pair) {
    return pair.one().text() + "\n" + pair.other().text();
  }

  Constraints.Pair pair(String text) {
    int end = text.indexOf('\n');
    return new Constraints.Pair(form(text.substring(0, end)), form(text.substring(end + 1)));
  }
}
