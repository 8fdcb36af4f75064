package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Tree;

/** Bodies of states that have no name of their own: "Iranian foreign ministry", "parliament". */
final class Ministries {

  private static final int BEGINNING = 12;
  private static final Set<String> HEADS = Set.of("minister", "ministry", "secretary");

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

  /** The state whose foreign minister, or foreign ministry, the text has named first. */
  private Optional<Authority.Entry> portfolio(String ministry) {
    String first = ministry.substring(0, ministry.indexOf(' '));
    for (int sentence = 0; sentence < Math.min(BEGINNING, scene.trees().size()); sentence++) {
      Tree tree = scene.tree(sentence);
      for (Name name : scene.names().get(sentence)) {
        if (name.ofState()) {
          int end = Math.min(tree.size() - 1, name.last() + 5);
          for (int i = name.last() + 1; i < end && !tree.token(i).form().equals(","); i++) {
            if (tree.token(i).form().equalsIgnoreCase(first)
                && HEADS.contains(tree.token(i + 1).lemma())) {
              return name.entry();
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "The foreign ministry said": that of the state the document is written from. */
  Figure unqualified(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    Optional<Figure> before = folded.equals("ministry") ? last : Optional.empty();
    if (before.isPresent()) {
      return before.get();
    }
    Optional<Authority.Entry> home =
        folded.endsWith(" ministry") && folded.indexOf(' ') == folded.lastIndexOf(' ')
            ? portfolio(folded).or(scene::home)
            : Optional.empty();
    return home.filter(state -> !state.adjectives().isEmpty())
        .map(state -> of(state, state.adjectives().get(0), folded))
        .orElseGet(() -> roster.organization(words, false));
  }
}
