package org.parley.ingest.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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

/**
 * Tells anew who is who, for forms that came or went and all that these have a say in: the blocks
 * they belong to, surnames alone that others bear, and forms without a name that ask for an office.
 */
final class Decision {

  private final Identity identity;
  private final Lineage lineage;
  private final KnownForms known;
  private final Blocks blocks;
  private final SortedMap<Form, Optional<String>> decided = new TreeMap<>();

  Decision(Identity identity, Lineage lineage, KnownForms known) {
    this.identity = identity;
    this.lineage = lineage;
    this.known = known;
    this.blocks = new Blocks(known);
  }

  /** The actors of these forms that came or went, and of all that they have a say in. */
  Map<Form, Optional<String>> of(Collection<Form> touched) {
    blocks(touched);
    surnames(touched);
    Set<String> offices = new TreeSet<>();
    touched.forEach(form -> offices.addAll(Keys.offices(form)));
    changed().forEach(form -> offices.addAll(Keys.offices(form)));
    SortedSet<Form> nameless = new TreeSet<>();
    for (String office : offices) {
      nameless.addAll(known.withKey(Keys.asking(office)));
    }
    for (Form form : nameless) {
      decided.put(form, holder(form));
    }
    return decided;
  }

  /**
   * Whom a form without a name denotes: the one actor that all forms are held to denote which
   * attest its office, those of its own year before those of the years beside it; empty where these
   * are several, or none is known. Where they are several, two of them are looked at.
   */
  private Optional<String> holder(Form nameless) {
    String year = "@" + nameless.year().orElseThrow();
    Map<Boolean, List<String>> offices =
        Keys.offices(nameless).stream()
            .collect(Collectors.partitioningBy(office -> office.endsWith(year)));
    for (boolean own : List.of(true, false)) {
      Set<String> holders = new HashSet<>();
      for (String office : offices.getOrDefault(own, List.of())) {
        Iterator<Form> attesting = known.each(Keys.holding(office)).iterator();
        while (attesting.hasNext() && holders.size() < 2) {
          actor(attesting.next()).ifPresent(holders::add);
        }
      }
      if (!holders.isEmpty()) {
        return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Decides the blocks that these forms belong to. */
  private void blocks(Collection<Form> forms) {
    for (Form form : new TreeSet<>(forms)) {
      if (!form.nameless() && !decided.containsKey(form)) {
        SortedSet<Form> block = blocks.of(form);
        Map<Form, String> actors = identity.identify(block, known.constraints(block));
        block.forEach(member -> decided.put(member, Optional.ofNullable(actors.get(member))));
      }
    }
  }

  /** Gives surnames alone to those who bear them, whom other blocks have. */
  private void surnames(Collection<Form> touched) {
    SortedSet<Form> bearers = new TreeSet<>(touched);
    bearers.addAll(changed());
    SortedSet<Form> asking = new TreeSet<>();
    for (Form bearer : bearers) {
      for (String surname : Keys.surnames(bearer)) {
        asking.addAll(known.withKey(Keys.asking(surname)));
      }
    }
    blocks(asking);
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
                bearer(forms)
                    .ifPresent(id -> forms.forEach(form -> decided.put(form, Optional.of(id)))));
  }

  /** Who bears a surname that these forms tell of, held to be one person's. */
  private Optional<String> bearer(SortedSet<Form> single) {
    Set<String> asked = new TreeSet<>();
    single.forEach(form -> asked.addAll(Keys.surnames(form)));
    SortedMap<Form, String> attesting = new TreeMap<>(attesting(asked));
    Map<String, SortedSet<Form>> bearers = new TreeMap<>();
    attesting.forEach((form, id) -> bearers.computeIfAbsent(id, none -> new TreeSet<>()).add(form));
    Map<String, Person> persons = new TreeMap<>();
    bearers.forEach((id, forms) -> persons.put(id, Person.of(forms, lineage)));
    return persons.isEmpty()
        ? Optional.empty()
        : new SurnamesAlone(lineage, new Ties(known.constraints(single)))
            .bearer(Person.of(single, lineage), persons);
  }

  /** Those that are held to denote others than before. */
  private List<Form> changed() {
    return decided.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(known.actor(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whom the forms denote that offer one of these. */
  private Map<Form, String> attesting(Collection<String> asked) {
    Map<Form, String> attesting = new HashMap<>();
    for (String key : asked) {
      for (Form form : known.withKey(Keys.holding(key))) {
        actor(form).ifPresent(id -> attesting.put(form, id));
      }
    }
    return attesting;
  }

  private Optional<String> actor(Form form) {
    return decided.containsKey(form)
        ? Objects.requireNonNull(decided.get(form))
        : known.actor(form);
  }
}
