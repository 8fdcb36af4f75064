package org.parley.ingest.actor;

import java.util.List;

/** Links names of states, capitals and peoples, and tells where they only locate. */
final class StateLinker {

  private final Scene scene;
  private final Roster roster;

  StateLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  void link() {
    for (List<Name> names : scene.names()) {
      for (Name name : names) {
        if (name.ofState()) {
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
      roster.mention(scene.span(name), Mention.Kind.NAME, figure.id());
    }
  }

  private void place(Name name) {
    Place place = scene.place(name, roster);
    roster.mention(scene.span(name), Mention.Kind.PLACE, place.id());
  }
}
