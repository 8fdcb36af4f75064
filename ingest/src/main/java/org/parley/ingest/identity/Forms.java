package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Office;
import org.parley.ingest.fact.Reading;
import org.parley.ontology.Base;

/**
 * Reduces the actors of a reading to forms. States, bodies that the authority knows and groups have
 * none: whose id is the authority's keeps it, and who has no name stays the document's.
 */
public final class Forms {

  private static final int STATES_OF_A_DOCUMENT = 2;

  /** "Beck – Ruiz talks": a dash joins two, where a hyphen joins the names of one. */
  private static final Pattern PAIR =
      Pattern.compile("\u2014|[-\u2010-\u2013](?:\\s|$)|\\s[-\u2010-\u2013]");

  private final Authority authority;

  public Forms(Authority authority) {
    this.authority = authority;
  }

  /** By the id that the reading gives an actor, in its order. No two actors have one form. */
  public Map<String, Form> of(Reading reading) {
    Telling telling = new Telling(reading);
    Map<String, Form> forms = new LinkedHashMap<>();
    for (Actor actor : reading.actors()) {
      boolean own = ownOf(reading.document().id(), actor.id());
      if (authority.entry(actor.id()).isEmpty()
          && !(own && actor.type() == ActorType.ORGANIZATION)) {
        telling.form(actor).ifPresent(form -> forms.put(actor.id(), form));
      }
    }
    // Whom a document tells of as two are two, though what is kept of them be equal.
    Set<Form> once = new HashSet<>();
    Set<Form> again = new HashSet<>();
    forms.values().stream().filter(form -> !once.add(form)).forEach(again::add);
    forms.values().removeAll(again);
    return forms;
  }

  /**
   * The id of an actor that no form joins to others': the reading's, and where that does not end in
   * the document's, the document's after it.
   */
  public static String ownId(String readId, String documentId) {
    return ownOf(documentId, readId) ? readId : readId + suffix(documentId);
  }

  /**
   * Whether the reading gave this id to somebody whom nothing tells apart from others so called.
   */
  private static boolean ownOf(String documentId, String id) {
    return id.endsWith(suffix(documentId));
  }

  private static String suffix(String documentId) {
    return "--" + Base.slug(documentId);
  }

  /** What a reading tells of its actors. */
  private final class Telling {

    private final Reading reading;
    private final Optional<Integer> year;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, List<Office>> offices;

    Telling(Reading reading) {
      this.reading = reading;
      this.year = reading.document().date().map(date -> date.getYear());
      Document document = reading.document();
      for (Mention mention : reading.mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          names
              .computeIfAbsent(mention.denotes(), none -> new LinkedHashSet<>())
              .add(plain(document.slice(mention.span())));
        }
      }
      this.offices =
          reading.facts().stream()
              .filter(Office.class::isInstance)
              .map(Office.class::cast)
              .collect(Collectors.groupingBy(Office::person));
    }

    Optional<Form> form(Actor actor) {
      return switch (actor.type()) {
        case PERSON -> names.containsKey(actor.id()) ? person(actor) : holder(actor);
        case ORGANIZATION -> names.containsKey(actor.id()) ? body(actor) : Optional.empty();
        case STATE, GROUP -> Optional.empty();
      };
    }

    private Set<String> names(Actor actor) {
      return names.getOrDefault(actor.id(), Set.of());
    }

    private Optional<Form> person(Actor actor) {
      List<PersonalName> all =
          Stream.concat(Stream.of(plain(actor.label())), names(actor).stream())
              .filter(name -> !name.isEmpty() && !PAIR.matcher(name).find())
              .map(PersonalName::of)
              .toList();
      List<PersonalName> full = all.stream().filter(PersonalName::full).toList();
      List<String> told =
          (full.isEmpty() ? all : full).stream().map(PersonalName::written).distinct().toList();
      List<Form.Role> roles =
          offices.getOrDefault(actor.id(), List.of()).stream()
              .map(
                  office ->
                      new Form.Role(
                          plain(office.title()), office.of().filter(this::shared), office.former()))
              .toList();
      List<String> states = actor.represents().stream().filter(this::shared).toList();
      List<String> company = states.stream().anyMatch(this::isOfState) ? List.of() : company();
      return told.isEmpty()
          ? Optional.empty()
          : Optional.of(new Form(ActorType.PERSON, told, roles, states, company, year));
    }

    /** Whether an id is a state's, or that of a body of a state. */
    private boolean isOfState(String id) {
      return authority
          .entry(id)
          .filter(entry -> entry.type() == ActorType.STATE || entry.of().isPresent())
          .isPresent();
    }

    /** Whether an id is the same in all documents. */
    private boolean shared(String id) {
      return !ownOf(reading.document().id(), id);
    }

    /** "The Russian foreign minister": the only one who can be asked for by his office. */
    private Optional<Form> holder(Actor actor) {
      return Stream.concat(Stream.of(actor.label()), actor.aliases().stream())
          .flatMap(phrase -> new OfficePhrase(authority, phrase).role(actor.represents()).stream())
          .filter(role -> new OfficeTitle(role.title()).heldByOne())
          .findFirst()
          .filter(role -> year.isPresent())
          .map(
              role ->
                  new Form(ActorType.PERSON, List.of(), List.of(role), List.of(), List.of(), year));
    }

    private Optional<Form> body(Actor actor) {
      Set<String> told = new LinkedHashSet<>();
      told.add(plain(actor.label()));
      names(actor).stream().filter(name -> BodyName.tells(name)).forEach(told::add);
      told.remove("");
      List<String> states =
          new ArrayList<>(actor.represents().stream().filter(this::shared).toList());
      told.forEach(name -> states.addAll(BodyName.statesIn(name)));
      return told.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Form(
                  ActorType.ORGANIZATION, List.copyOf(told), List.of(), states, List.of(), year));
    }

    /** The states that the document speaks of most, by the alphabet where it does so equally. */
    private List<String> company() {
      Map<String, Long> counts =
          reading.mentions().stream()
              .map(Mention::denotes)
              .filter(
                  id -> authority.entry(id).filter(e -> e.type() == ActorType.STATE).isPresent())
              .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
      return counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Long>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(STATES_OF_A_DOCUMENT)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** Without what can't stand in a line of a form. */
  private static String plain(String written) {
    return written.replaceAll("[\\s|@]+", " ").replaceAll("['\u2019]s?$", "").strip();
  }
}
