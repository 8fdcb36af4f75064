package org.parley.ingest.actor;

import java.util.Optional;
import org.parley.ingest.text.Tree;

/** Links "his Iranian counterpart" to the holder of the same office elsewhere. */
final class CounterpartLinker {

  private final Scene scene;
  private final Roster roster;
  private final Nearest nearest;
  private final Descriptions descriptions;

  CounterpartLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.nearest = new Nearest(scene, roster);
    this.descriptions = new Descriptions(scene, roster);
  }

  void link(Tree tree, int at) {
    int sentence = tree.sentence().index();
    NounPhrase phrase = NounPhrase.around(tree, at);
    Optional<String> state = descriptions.stateWithin(sentence, phrase);
    if (state.isEmpty()) {
      return;
    }
    Optional<OfficeClaim> model =
        roster.figures().stream()
            .flatMap(f -> f.offices().stream())
            .filter(o -> o.office() && !o.of().equals(state))
            .filter(o -> sharesSentence(o.person(), sentence))
            .findFirst();
    Roster.At here = new Roster.At(sentence, at);
    Optional<Figure> same =
        nearest.around(
            here,
            f ->
                f.type() == ActorType.PERSON
                    && f.represents().contains(state.get())
                    && (model.isEmpty()
                        || f.offices().stream()
                            .anyMatch(o -> o.head().equals(model.get().head()))));
    Figure figure = same.orElseGet(() -> unnamed(sentence, phrase, state.get(), model));
    descriptions.denote(tree, phrase.first(), at, figure, Mention.Kind.TITLE);
  }

  private boolean sharesSentence(String person, int sentence) {
    return roster.occurrences(person).stream().anyMatch(o -> o.sentence() == sentence);
  }

  private Figure unnamed(
      int sentence, NounPhrase phrase, String state, Optional<OfficeClaim> model) {
    String adjective =
        scene.names().get(sentence).stream()
            .filter(n -> n.ofState() && n.first() >= phrase.first() && n.last() < phrase.head())
            .map(Name::text)
            .findFirst()
            .orElse(state);
    Figure figure =
        roster.phrase(
            adjective + " " + model.map(OfficeClaim::title).orElse("counterpart"),
            "counterpart",
            ActorType.PERSON);
    figure.speaksFor(state);
    return figure;
  }
}
