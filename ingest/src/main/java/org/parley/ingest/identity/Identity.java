package org.parley.ingest.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;

/**
 * Decides which forms are one actor, and what its id is. A function of the set of forms and of what
 * is known of them, whatever the order in which they came.
 *
 * <p>Names are compared within blocks: forms under one key of a name, and those that must be
 * together. Whoever is told by an office alone is whom the forms with a name that attest it are
 * held to be. {@link #update} does both for the forms that came or went.
 */
public final class Identity {

  private final Lineage lineage;
  private final BodyIndex bodies;

  public Identity(Authority authority) {
    this.lineage = new Lineage(authority);
    this.bodies = new BodyIndex(authority);
  }

  /**
   * The actors of a block of forms with names, that is of all forms that have a key of a name, of
   * those that have another of their keys, and of those with which they must be together. A form
   * that is not in the answer stays its document's own ({@link Forms#ownId}).
   */
  public Map<Form, String> identify(Collection<Form> block, Constraints constraints) {
    SortedMap<Form, String> actors = new TreeMap<>();
    SortedSet<Form> forms = new TreeSet<>(block);
    forms.removeIf(Form::nameless);
    SortedSet<Form> persons = new TreeSet<>(forms);
    persons.removeIf(form -> form.type() != ActorType.PERSON);
    forms.removeAll(persons);
    actors.putAll(new PersonBlock(persons, constraints, lineage).actors());
    actors.putAll(new BodyBlock(forms, constraints, lineage, bodies).actors());
    return actors;
  }

  /**
   * The actors that must be told anew when forms came or went.
   *
   * @param touched forms that came or went
   * @param known all forms that are there now
   * @return each form whose actor was decided, with the actor; empty where it is its document's own
   */
  public Map<Form, Optional<String>> update(Collection<Form> touched, KnownForms known) {
    return new Decision(this, lineage, known).of(touched);
  }

  /** The actors of forms that are all there are; an empty answer is left out. */
  public Map<Form, String> of(Collection<Form> all, Constraints constraints) {
    return update(all, new AllForms(all, constraints)).entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> entry.getValue().orElseThrow(),
                (one, other) -> one,
                TreeMap::new));
  }
}
