package org.parley.ingest.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
   * The actors of a block of forms with names, that is of all forms that have a key of a name, and
   * of those with which they must be together. A form that is not in the answer stays its
   * document's own ({@link Forms#ownId}).
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
   * Whom a form without a name denotes: the one actor that all forms are held to denote which
   * attest its office, those of its own year before those of the years beside it; empty where these
   * are several, or none is known.
   */
  public Optional<String> holder(Form nameless, Map<Form, String> attesting) {
    for (int away = 0; away <= 1; away++) {
      Set<String> holders = new TreeSet<>();
      for (Map.Entry<Form, String> each : attesting.entrySet()) {
        boolean near =
            Math.abs(each.getKey().year().orElseThrow() - nameless.year().orElseThrow()) <= away;
        if (near) {
          holders.add(each.getValue());
        }
      }
      if (!holders.isEmpty()) {
        return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The actors that must be told anew when forms came or went.
   *
   * @param touched forms that came or went
   * @param known all forms that are there now
   * @return each form whose actor was decided, with the actor; empty where it is its document's own
   */
  public Map<Form, Optional<String>> update(Collection<Form> touched, KnownForms known) {
    SortedMap<Form, Optional<String>> decided = new TreeMap<>();
    Set<String> done = new HashSet<>();
    blocks(touched, known, done, decided);
    surnames(touched, known, done, decided);
    Set<String> offices = new TreeSet<>();
    touched.forEach(form -> offices.addAll(Keys.offices(form)));
    changed(decided, known).forEach(form -> offices.addAll(Keys.offices(form)));
    SortedSet<Form> nameless = new TreeSet<>();
    for (String office : offices) {
      nameless.addAll(known.withKey(Keys.asking(office)));
    }
    for (Form form : nameless) {
      decided.put(form, holder(form, attesting(Keys.offices(form), known, decided)));
    }
    return decided;
  }

  /** Decides the blocks that these forms belong to. */
  private void blocks(
      Collection<Form> forms,
      KnownForms known,
      Set<String> done,
      SortedMap<Form, Optional<String>> decided) {
    for (Form form : new TreeSet<>(forms)) {
      Optional<String> key = Keys.name(form);
      if (key.isPresent() && !done.contains(key.get())) {
        SortedSet<Form> block = block(key.get(), known, done);
        Map<Form, String> actors = identify(block, known.constraints(block));
        block.forEach(member -> decided.put(member, Optional.ofNullable(actors.get(member))));
      }
    }
  }

  /** Gives surnames alone to those who bear them, whom other blocks have. */
  private void surnames(
      Collection<Form> touched,
      KnownForms known,
      Set<String> done,
      SortedMap<Form, Optional<String>> decided) {
    SortedSet<Form> bearers = new TreeSet<>(touched);
    bearers.addAll(changed(decided, known));
    SortedSet<Form> asking = new TreeSet<>();
    for (Form bearer : bearers) {
      for (String surname : Keys.surnames(bearer)) {
        asking.addAll(known.withKey(Keys.asking(surname)));
      }
    }
    asking.removeIf(form -> Keys.name(form).filter(done::contains).isPresent());
    blocks(asking, known, done, decided);
    Map<String, SortedSet<Form>> told = new TreeMap<>();
    decided.forEach(
        (form, actor) -> {
          if (Keys.isSurname(form)) {
            told.computeIfAbsent(actor.orElse(form.text()), none -> new TreeSet<>()).add(form);
          }
        });
    told.values()
        .forEach(
            forms ->
                bearer(forms, known, decided)
                    .ifPresent(id -> forms.forEach(form -> decided.put(form, Optional.of(id)))));
  }

  /** Who bears a surname that these forms tell of, held to be one person's. */
  private Optional<String> bearer(
      SortedSet<Form> single, KnownForms known, Map<Form, Optional<String>> decided) {
    Set<String> asked = new TreeSet<>();
    single.forEach(form -> asked.addAll(Keys.surnames(form)));
    SortedMap<Form, String> attesting = new TreeMap<>(attesting(asked, known, decided));
    Map<String, SortedSet<Form>> bearers = new TreeMap<>();
    attesting.forEach((form, id) -> bearers.computeIfAbsent(id, none -> new TreeSet<>()).add(form));
    Map<String, Person> persons = new TreeMap<>();
    bearers.forEach((id, forms) -> persons.put(id, Person.of(forms, lineage)));
    return persons.isEmpty()
        ? Optional.empty()
        : new SurnamesAlone(lineage, new Ties(known.constraints(single)))
            .bearer(Person.of(single, lineage), persons);
  }

  private static List<Form> changed(Map<Form, Optional<String>> decided, KnownForms known) {
    return decided.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(known.actor(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All forms with the key, with those that must be together with one of them, and so forth. */
  private static SortedSet<Form> block(String key, KnownForms known, Set<String> done) {
    SortedSet<Form> block = new TreeSet<>();
    Deque<String> keys = new ArrayDeque<>(List.of(key));
    while (!keys.isEmpty()) {
      String next = keys.remove();
      if (done.add(next)) {
        Collection<Form> forms = known.withKey(next);
        block.addAll(forms);
        for (Constraints.Pair pair : known.constraints(forms).together()) {
          Keys.name(pair.one()).ifPresent(keys::add);
          Keys.name(pair.other()).ifPresent(keys::add);
        }
      }
    }
    return block;
  }

  /** Whom the forms denote that offer one of these. */
  private static Map<Form, String> attesting(
      Collection<String> asked, KnownForms known, Map<Form, Optional<String>> decided) {
    Map<Form, String> attesting = new HashMap<>();
    for (String key : asked) {
      for (Form form : known.withKey(Keys.holding(key))) {
        Optional<String> actor =
            decided.containsKey(form)
                ? Objects.requireNonNull(decided.get(form))
                : known.actor(form);
        actor.ifPresent(id -> attesting.put(form, id));
      }
    }
    return attesting;
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
