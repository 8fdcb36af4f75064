package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.ingest.text.Tree;

/** Links names of organisations: by the authority, by acronym, by a shorter form of one before. */
final class OrganizationLinker {

  private static final Pattern MINISTRY = Pattern.compile("[\\p{L}-]+ Ministry");

  /** What bodies are called for short ("the Authority"), where one has been named. */
  private static final Set<String> GENERAL =
      Set.of(
          "authority",
          "commission",
          "committee",
          "council",
          "agency",
          "board",
          "fund",
          "bank",
          "ministry",
          "union",
          "party",
          "front",
          "assembly",
          "court",
          "tribunal",
          "congress",
          "organization",
          "organisation",
          "association",
          "alliance",
          "league");

  private static final Set<String> MEMBERS = Set.of("nation", "country", "state", "member", "ally");

  private record Known(String label, Figure figure) {}

  private final Scene scene;
  private final Roster roster;
  private final Map<Name, Figure> persons;
  private final List<Known> known = new ArrayList<>();
  private final Map<String, Figure> shortForms = new HashMap<>();

  OrganizationLinker(Scene scene, Roster roster, Map<Name, Figure> persons) {
    this.scene = scene;
    this.roster = roster;
    this.persons = persons;
  }

  void link() {
    for (Name name : scene.allNames(Name.Kind.ORGANIZATION)) {
      if (!persons.containsKey(name)) {
        link(name);
      }
    }
  }

  private void link(Name name) {
    if (building(name)) {
      roster.mention(scene.span(name), Mention.Kind.PLACE, scene.place(name, roster).id());
      return;
    }
    if (past(name)) {
      return;
    }
    String label = name.text().replaceFirst("^(the|The) ", "");
    String whole = new BodyExtent(scene).whole(name, label);
    Figure figure =
        parenthesised(name)
            .or(() -> shortForm(label))
            .or(() -> ofAnotherState(name, label))
            .or(() -> name.entry().map(roster::known))
            .or(() -> ministry(name, label))
            .or(() -> byShortForm(name, label))
            .or(() -> similar(label))
            .orElseGet(() -> roster.organization(whole, properly(whole)));
    known.add(new Known(label, figure));
    if (bracketed(name)) {
      shortForms.put(label, figure);
    }
    figure.alias(label);
    figure.alias(whole);
    owner(name).ifPresent(o -> figure.alias(scene.words(name.sentence(), o.first(), name.last())));
    for (int i = name.first(); i <= name.last(); i++) {
      roster.denote(name.sentence(), i, List.of(figure.id()));
    }
    roster.mention(scene.span(name), Mention.Kind.NAME, figure.id());
  }

  /** "three former Northern Pact nations": a body that is gone only says which. */
  private boolean past(Name name) {
    Tree tree = scene.tree(name.sentence());
    int members = tree.token(scene.head(name)).head();
    return members == name.last() + 1
        && name.first() > 0
        && MEMBERS.contains(tree.token(members).lemma())
        && Titles.isPast(tree.token(name.first() - 1).form());
  }

  /** "the Foreign Ministry", "Iceland's Foreign Ministry": one of a state, told or not. */
  private Optional<Figure> ministry(Name name, String label) {
    if (!MINISTRY.matcher(label).matches()) {
      return Optional.empty();
    }
    Ministries ministries = new Ministries(scene, roster);
    return Optional.of(
        owner(name)
            .flatMap(o -> o.entry().map(state -> ministries.of(state, owning(name, o), label)))
            .orElseGet(() -> ministries.unqualified(label)));
  }

  private String owning(Name name, Name owner) {
    return scene.words(name.sentence(), owner.first(), name.first() - 1);
  }

  /** The state that a body is named with: "Iceland's | Assembly", "the Icelandic | Assembly". */
  private Optional<Name> owner(Name name) {
    Tree tree = scene.tree(name.sentence());
    int before = name.first() - 1;
    if (before >= 0 && tree.token(before).tag().equals("POS")) {
      before--;
    }
    return before < 0
        ? Optional.empty()
        : scene
            .nameAt(name.sentence(), before)
            .filter(Name::ofState)
            .filter(n -> n.kind() != Name.Kind.PEOPLE && n.kind() != Name.Kind.CAPITAL)
            .filter(n -> name.covers(tree.token(n.last()).head()));
  }

  /** "Iceland's Congress" is not the one that the authority knows by this name. */
  private Optional<Figure> ofAnotherState(Name name, String label) {
    Optional<String> known = name.entry().flatMap(Authority.Entry::of);
    Optional<Name> owner =
        owner(name).filter(o -> known.isPresent() && !known.equals(o.entry().map(e -> e.id())));
    return owner.map(
        o -> {
          String own = scene.words(name.sentence(), o.first(), name.last());
          Figure figure = roster.organization(own, true);
          shortForms.put(label, figure);
          return figure;
        });
  }

  /** "At the White House", as against "the White House said". */
  private boolean building(Name name) {
    return scene.building(name)
        && PlaceUse.locates(scene.tree(name.sentence()), name, scene.head(name));
  }

  /** What this text itself says a short form stands for, whatever it means elsewhere. */
  private Optional<Figure> shortForm(String label) {
    return Optional.ofNullable(shortForms.get(label));
  }

  private boolean bracketed(Name name) {
    return name.first() > 1
        && scene.tree(name.sentence()).token(name.first() - 1).form().equals("(");
  }

  /** "International Atomic Energy Agency (IAEA)". */
  private Optional<Figure> parenthesised(Name name) {
    if (!bracketed(name)) {
      return Optional.empty();
    }
    return scene
        .nameAt(name.sentence(), name.first() - 2)
        .filter(
            n ->
                initials(n.text()).equals(initials(name.text()))
                    || isAcronymOf(name.text(), n.text())
                    || spelledOut(name, n)
                    || foreign(name, n))
        .flatMap(n -> roster.denoted(n.sentence(), n.last()).stream().findFirst())
        .flatMap(roster::figure);
  }

  /** "Harbour Freedom Party (PLP)", where the letters are those of the name in its own language. */
  private boolean foreign(Name name, Name before) {
    Tree tree = scene.tree(name.sentence());
    return before.kind() == Name.Kind.ORGANIZATION
        && before.size() > 1
        && ThingNames.isShortForm(name.text())
        && !initials(before.text()).endsWith(name.text())
        && name.last() + 1 < tree.size()
        && tree.token(name.last() + 1).form().equals(")");
  }

  /** "Organisation of Northern states (ONS)", which the authority writes in another way. */
  private Optional<Figure> byShortForm(Name name, String label) {
    Tree tree = scene.tree(name.sentence());
    int bracket = name.last() + 1;
    return bracket + 1 < tree.size() && tree.token(bracket).form().equals("(")
        ? scene
            .nameAt(name.sentence(), bracket + 1)
            .flatMap(Name::entry)
            .filter(e -> alike(label, e.name()))
            .map(roster::known)
        : Optional.empty();
  }

  /** "HARCOM (Harbour Agreement Committee)": the letters begin alike, wherever they are from. */
  private boolean spelledOut(Name name, Name before) {
    Tree tree = scene.tree(name.sentence());
    return before.kind() == Name.Kind.ORGANIZATION
        && name.size() > 1
        && ThingNames.isShortForm(before.text())
        && name.text().charAt(0) == before.text().charAt(0)
        && name.last() + 1 < tree.size()
        && tree.token(name.last() + 1).form().equals(")");
  }

  /** Whether two names begin alike, and most of their words do. */
  private static boolean alike(String label, String other) {
    List<String> beginnings = beginnings(label);
    List<String> others = beginnings(other);
    long shared = others.stream().filter(beginnings::contains).count();
    return shared > 1
        && beginnings.get(0).equals(others.get(0))
        && 4 * shared >= 3 * Math.max(others.size(), beginnings.size())
        && !other.contains("("); // "Harbour Party (Norway)"
  }

  private static List<String> beginnings(String label) {
    return Stream.of(label.toLowerCase(Locale.ROOT).split("[\\s-]+"))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, 4))
        .toList();
  }

  private Optional<Figure> similar(String label) {
    String folded = label.toLowerCase(Locale.ROOT);
    for (int i = known.size() - 1; i >= 0; i--) {
      Known other = known.get(i);
      String otherFolded = other.label().toLowerCase(Locale.ROOT);
      if (otherFolded.equals(folded)
          || ((folded.contains(" ") || GENERAL.contains(folded))
              && otherFolded.endsWith(" " + folded))
          || isAcronymOf(label, other.label())) {
        return Optional.of(other.figure());
      }
    }
    return Optional.empty();
  }

  private static boolean isAcronymOf(String acronym, String full) {
    return acronym.length() >= 2
        && acronym.equals(acronym.toUpperCase(Locale.ROOT))
        && full.contains(" ")
        && initials(full).equals(acronym.replace(".", ""));
  }

  private static String initials(String label) {
    StringBuilder initials = new StringBuilder();
    for (String word : label.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Whether a label tells the organisation apart from others outside this document. */
  private static boolean properly(String label) {
    return label.contains(" ")
        ? label.chars().filter(Character::isUpperCase).count() > 1
        : label.equals(label.toUpperCase(Locale.ROOT)) && label.length() > 2;
  }
}
