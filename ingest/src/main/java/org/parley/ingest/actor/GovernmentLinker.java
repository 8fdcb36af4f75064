package org.parley.ingest.actor;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Tree;

/** Links a government, administration or side to the state whose it is. */
record GovernmentLinker(Scene scene, Roster roster, Descriptions descriptions) {

  private static final Set<String> PASSING_GOVERNMENTS =
      Set.of("interim", "transitional", "current", "present", "central", "federal");

  /** "the Iraqi government", "the government of Iraq", "Tehran's leadership". */
  void link(Tree tree, int at) {
    int sentence = tree.sentence().index();
    NounPhrase phrase = NounPhrase.around(tree, at);
    descriptions
        .stateWithin(sentence, phrase)
        .or(() -> ownGovernment(tree, at, phrase))
        .or(() -> ledGovernment(tree, at, phrase))
        .flatMap(roster::figure)
        .ifPresent(
            figure -> descriptions.denote(tree, phrase.first(), at, figure, Mention.Kind.TITLE));
  }

  /** "The government said": that of the state the document is written from. */
  private Optional<String> ownGovernment(Tree tree, int at, NounPhrase phrase) {
    int article =
        at > 1 && PASSING_GOVERNMENTS.contains(tree.token(at - 1).lemma()) ? at - 2 : at - 1;
    boolean bare =
        tree.token(at).form().equals("government")
            && phrase.first() == article
            && phrase.last() == at
            && tree.token(article).form().equalsIgnoreCase("the");
    return bare ? scene.home().map(roster::known).map(Figure::id) : Optional.empty();
  }

  /** "Berg's government", "the Hamas-led government": of the state that who leads it stands for. */
  private Optional<String> ledGovernment(Tree tree, int at, NounPhrase phrase) {
    int sentence = tree.sentence().index();
    return !tree.token(at).form().equals("government") || !phrase.definite(tree)
        ? Optional.empty()
        : scene.names().get(sentence).stream()
            .filter(n -> n.first() >= phrase.first() && n.last() < at)
            .flatMap(n -> roster.denoted(sentence, n.last()).stream())
            .flatMap(id -> behind(id).stream())
            .findFirst();
  }

  /** The state that somebody represents, or that a party is of. */
  private Optional<String> behind(String id) {
    return roster.figure(id).stream()
        .flatMap(f -> f.represents().stream())
        .filter(i -> roster.figure(i).filter(f -> f.type() == ActorType.STATE).isPresent())
        .findFirst()
        .or(
            () ->
                scene
                    .authority()
                    .entry(id)
                    .flatMap(Authority.Entry::of)
                    .flatMap(scene.authority()::entry)
                    .filter(e -> e.type() == ActorType.STATE)
                    .map(roster::known)
                    .map(Figure::id));
  }
}
