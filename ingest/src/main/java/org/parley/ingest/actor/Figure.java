package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor while a document is being read: what is known of it grows with each mention. */
final class Figure {

  private final String id;
  private final ActorType type;
  private String label;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> represents = new LinkedHashSet<>();
  private final List<OfficeClaim> offices = new ArrayList<>();
  private Gender gender = Gender.UNTOLD;
  private @Nullable PersonName name;
  private boolean standing;

  Figure(String id, ActorType type, String label) {
    this.id = id;
    this.type = type;
    this.label = label;
  }

  static Figure person(String id, String label, PersonName name) {
    Figure figure = new Figure(id, ActorType.PERSON, label);
    figure.name = name;
    return figure;
  }

  String id() {
    return id;
  }

  ActorType type() {
    return type;
  }

  String label() {
    return label;
  }

  Optional<PersonName> name() {
    return Optional.ofNullable(name);
  }

  void alias(String alias) {
    if (!alias.equals(label)) {
      aliases.add(alias);
    }
  }

  /** Whether the text has called it by a phrase that ends in this noun. */
  boolean calledSo(String noun) {
    return aliases.stream().anyMatch(a -> a.equals(noun) || a.endsWith(" " + noun));
  }

  /** Whether a phrase that calls it begins with these words, or has them after others. */
  boolean calledBy(String words) {
    return aliases.stream()
        .map(a -> " " + a.toLowerCase(Locale.ROOT))
        .anyMatch(a -> a.contains(" " + words + " "));
  }

  void speaksFor(String other) {
    if (!other.equals(id)) {
      represents.add(other);
    }
  }

  void holds(OfficeClaim office) {
    offices.add(office);
    gender(Gender.of(office.head()));
    if (!office.former()) {
      office.of().ifPresent(this::speaksFor);
      office.stateOf().ifPresent(this::speaksFor);
    }
  }

  /** It is an actor by what it is called, even where it does nothing. */
  void stands() {
    standing = true;
  }

  boolean standing() {
    return standing;
  }

  Gender gender() {
    return gender;
  }

  /** What is told first holds. */
  void gender(Gender told) {
    if (gender == Gender.UNTOLD) {
      gender = told;
    }
  }

  List<OfficeClaim> offices() {
    return offices;
  }

  List<String> represents() {
    return List.copyOf(represents);
  }

  Actor actor() {
    return new Actor(id, type, label, List.copyOf(aliases), represents());
  }
}
