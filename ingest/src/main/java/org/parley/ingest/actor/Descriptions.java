package org.parley.ingest.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Tree;

/** What all linkers of descriptions do with one: read its state, and let it denote somebody. */
record Descriptions(Scene scene, Roster roster) {

  private static final Set<String> OPENING = Set.of("DT", "PDT", "``");

  Optional<String> stateWithin(int sentence, NounPhrase phrase) {
    List<Name> states =
        scene.names().get(sentence).stream()
            .filter(n -> n.ofState() && n.first() >= phrase.first() && n.last() <= phrase.last())
            .toList();
    // "the former Yugoslav republic of Macedonia" is Macedonia
    return states.stream()
        .filter(n -> n.kind() == Name.Kind.STATE && n.first() == phrase.head() + 2)
        .findFirst()
        .or(() -> states.stream().findFirst())
        .flatMap(Name::entry)
        .map(roster::known)
        .map(Figure::id);
  }

  void denote(Tree tree, int first, int head, Figure figure, Mention.Kind kind) {
    int sentence = tree.sentence().index();
    int start = first;
    while (start < head && OPENING.contains(tree.token(start).tag())) {
      start++;
    }
    roster.denote(sentence, head, List.of(figure.id()));
    figure.alias(scene.words(sentence, start, head));
    roster.mention(tree.span(first, head), kind, figure.id());
  }
}
