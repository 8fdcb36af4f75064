package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Optional;

/** Bodies of states that have no name of their own: "Iranian foreign ministry", "parliament". */
final class Ministries {

  private final Scene scene;
  private final Roster roster;

  private Optional<Figure> last = Optional.empty();

  Ministries(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  /** The body of a state that is named with it, as "Iranian" or "Iran's". */
  Figure of(Authority.Entry state, String written, String words) {
    Figure figure = roster.organization(written + " " + words, true);
    figure.alias(words);
    figure.speaksFor(roster.known(state).id());
    last = Optional.of(figure);
    return figure;
  }

  /** "The foreign ministry said": that of the state the document is written from. */
  Figure unqualified(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    Optional<Figure> before = folded.equals("ministry") ? last : Optional.empty();
    if (before.isPresent()) {
      return before.get();
    }
    Optional<Authority.Entry> home = folded.endsWith(" ministry") ? scene.home() : Optional.empty();
    return home.filter(state -> !state.adjectives().isEmpty())
        .map(state -> of(state, state.adjectives().get(0), folded))
        .orElseGet(() -> roster.organization(words, false));
  }
}
