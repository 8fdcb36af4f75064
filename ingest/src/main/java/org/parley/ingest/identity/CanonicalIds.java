package org.parley.ingest.identity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.ontology.Base;

/**
 * Names persons: by the slug of the name that most of their forms have. Of several with one slug
 * the one of most forms keeps it, and the others get what tells them from him: their state, their
 * office, their decade.
 */
final class CanonicalIds {

  private final Lineage lineage;

  CanonicalIds(Lineage lineage) {
    this.lineage = lineage;
  }

  Map<Form, String> of(List<Person> persons) {
    Map<String, List<Person>> bySlug = new TreeMap<>();
    for (Person person : persons) {
      bySlug.computeIfAbsent(slug(person), none -> new ArrayList<>()).add(person);
    }
    Map<Form, String> ids = new TreeMap<>();
    bySlug.forEach(
        (slug, homonyms) -> {
          Set<String> taken = new HashSet<>();
          homonyms.sort(FIRST);
          for (Person person : homonyms) {
            String id =
                Stream.concat(Stream.of(slug), distinctions(slug, person))
                    .filter(taken::add)
                    .findFirst()
                    .orElseThrow();
            person.forms().forEach(form -> ids.put(form, id));
          }
        });
    return ids;
  }

  private static final Comparator<Map.Entry<PersonalName, Integer>> MOST =
      Comparator.<Map.Entry<PersonalName, Integer>>comparingInt(entry -> -entry.getValue())
          .thenComparingInt(entry -> -entry.getKey().written().length())
          .thenComparing(entry -> entry.getKey().written());

  private static final Comparator<Person> FIRST =
      Comparator.<Person>comparingInt(person -> -person.forms().size())
          .thenComparingInt(Person::firstYear)
          .thenComparing(Person::first);

  private String slug(Person person) {
    boolean full = person.full();
    String name =
        person.written().entrySet().stream()
            .filter(entry -> !full || entry.getKey().full())
            .min(MOST)
            .or(() -> person.written().entrySet().stream().min(MOST))
            .orElseThrow()
            .getKey()
            .written();
    String slug = Base.slug(name);
    return lineage.isAuthority(slug) ? slug + "-person" : slug;
  }

  private static Stream<String> distinctions(String slug, Person person) {
    Optional<String> state =
        most(person, form -> form.states().stream())
            .or(() -> most(person, form -> form.company().stream()));
    Optional<String> title =
        most(person, form -> form.roles().stream().map(role -> Base.slug(role.title())));
    List<String> distinctions = new ArrayList<>();
    state.ifPresent(it -> distinctions.add(slug + "-" + it));
    title.ifPresent(it -> distinctions.add(slug + "-" + it + state.map(of -> "-" + of).orElse("")));
    if (person.firstYear() < Integer.MAX_VALUE) {
      distinctions.add(slug + "-" + person.firstYear() / 10 * 10 + "s");
    }
    return Stream.concat(
        distinctions.stream(), Stream.iterate(2, number -> number + 1).map(it -> slug + "-" + it));
  }

  private interface Values {
    Stream<String> of(Form form);
  }

  private static Optional<String> most(Person person, Values values) {
    return person.forms().stream()
        .flatMap(values::of)
        .collect(groupingBy(value -> value, counting()))
        .entrySet()
        .stream()
        .min(
            Comparator.<Map.Entry<String, Long>>comparingLong(entry -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
