package org.parley.ingest.actor;

import java.util.List;
import java.util.Set;
import org.parley.ingest.text.Tree;

/** Links names of states, capitals and peoples, and tells where they only locate. */
final class StateLinker {

  private static final Set<String> DEEDS =
      Set.of(
          "proposal",
          "offer",
          "plan",
          "initiative",
          "mediation",
          "ultimatum",
          "invitation",
          "demand",
          "request",
          "threat",
          "refusal",
          "appeal",
          "decision",
          "draft",
          "objection",
          "pledge",
          "protest",
          "warning",
          "response",
          "reply",
          "position",
          "stance",
          "support",
          "opposition",
          "pressure",
          "delegation",
          "official",
          "authority");

  private static final Set<String> SOME = Set.of("some", "many", "most", "few", "several");

  private static final Set<String> BETWEEN = Set.of("JJ", "CC", ",", "HYPH", "VBG", "VBN");

  private final Scene scene;
  private final Roster roster;

  StateLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  void link() {
    for (List<Name> names : scene.names()) {
      for (Name name : names) {
        if (name.ofState() && roster.denoted(name.sentence(), name.last()).isEmpty()) {
          state(name);
        } else if (name.kind() == Name.Kind.PLACE) {
          place(name);
        }
      }
    }
  }

  private void state(Name name) {
    Authority.Entry entry = name.entry().orElseThrow();
    int head = scene.head(name);
    if (name.kind() == Name.Kind.PEOPLE && someOfThem(name, head)) {
      return;
    }
    boolean locates =
        name.kind() != Name.Kind.ADJECTIVE
            && name.kind() != Name.Kind.PEOPLE
            && PlaceUse.locates(scene.tree(name.sentence()), name, head);
    if (locates) {
      Place place = scene.place(name, roster);
      roster.mention(scene.span(name), Mention.Kind.PLACE, place.id());
      return;
    }
    Figure figure = roster.known(entry);
    for (int i = name.first(); i <= name.last(); i++) {
      roster.denote(name.sentence(), i, List.of(figure.id()));
    }
    if (name.kind() != Name.Kind.ADJECTIVE) {
      figure.alias(name.text());
    }
    if (name.kind() != Name.Kind.ADJECTIVE || represented(name)) {
      roster.mention(scene.span(name), Mention.Kind.NAME, figure.id());
    }
  }

  /** "many ordinary Norwegians" are not their state. */
  private boolean someOfThem(Name name, int head) {
    Tree tree = scene.tree(name.sentence());
    boolean elsewhere =
        tree.children(head, "prep").stream().anyMatch(c -> tree.token(c).lemma().equals("in"));
    if (elsewhere) {
      return true; // "Norwegians in Iceland"
    }
    return tree.children(head).stream()
        .map(tree::token)
        .anyMatch(
            t ->
                t.index() < name.first()
                    && (t.tag().equals("JJ") || t.tag().equals("CD") || SOME.contains(t.lemma())));
  }

  /**
   * "the Norwegian and Swedish presidents", "a Norwegian proposal": a state is named through those
   * who act for it, and through its deeds.
   */
  private boolean represented(Name name) {
    Tree tree = scene.tree(name.sentence());
    int noun = -1;
    for (int i = name.last() + 1; i < Math.min(tree.size(), name.last() + 8); i++) {
      String tag = tree.token(i).tag();
      if (tag.startsWith("NN")) {
        noun = i;
        String lemma = tree.token(i).lemma();
        if (Titles.isOffice(lemma)
            || DEEDS.contains(lemma)
            || Titles.collective(lemma).equals("state")) {
          return true;
        }
      } else if (noun >= 0 || !BETWEEN.contains(tag)) {
        break;
      }
    }
    return false;
  }

  private void place(Name name) {
    Place place = scene.place(name, roster);
    roster.mention(scene.span(name), Mention.Kind.PLACE, place.id());
  }
}
