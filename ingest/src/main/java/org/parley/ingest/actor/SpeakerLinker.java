package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Brings in speakers without a name before pronouns are read, so that "she" can be "a ministry
 * spokeswoman"; "the spokeswoman" is then whoever was brought in as an official.
 */
final class SpeakerLinker {

  private static final int WINDOW = 8;

  /** Words for whoever speaks for somebody: one may be called by several of them. */
  private static final Set<String> OFFICIALS =
      Set.of("official", "spokesman", "spokeswoman", "spokesperson", "source", "diplomat", "aide");

  private static final Set<String> MORE = Set.of("another", "second", "other", "third", "separate");

  /** What is said of officials and tells none of them apart. */
  private static final Set<String> UNTOLD =
      Set.of("unnamed", "unidentified", "anonymous", "same", "senior", "top");

  private record Speaker(Figure figure, int sentence, Set<String> words) {}

  private final Scene scene;
  private final Roster roster;
  private final Introduction introduction;
  private final Descriptions descriptions;
  private final List<Speaker> speakers = new ArrayList<>();

  SpeakerLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.introduction = new Introduction(scene, roster);
    this.descriptions = new Descriptions(scene, roster);
  }

  void link() {
    for (Tree tree : scene.trees()) {
      for (Token token : tree.sentence().tokens()) {
        if (speaks(tree, token)) {
          link(tree, token);
        }
      }
    }
  }

  private boolean speaks(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    return token.tag().equals("NN")
        && (Titles.isTitle(token.lemma()) || OFFICIALS.contains(token.lemma()))
        && (Speech.speaks(tree, token) || Speech.quoted(tree, token))
        && tree.children(token.index(), "appos", "conj").isEmpty()
        && roster.denoted(sentence, token.index()).isEmpty()
        && scene.nameAt(sentence, token.index()).isEmpty();
  }

  private void link(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    NounPhrase phrase = NounPhrase.around(tree, token.index());
    Set<String> words = words(tree, phrase);
    Optional<Figure> before = before(tree, token, phrase, words);
    if (before.isPresent()) {
      descriptions.denote(tree, phrase.first(), token.index(), before.get(), Mention.Kind.TITLE);
      return;
    }
    introduction
        .ofSpeaker(sentence, token.index())
        .flatMap(roster::figure)
        .filter(f -> f.type() == ActorType.PERSON)
        .ifPresent(
            f -> {
              f.gender(Gender.of(token.lemma()));
              speakers.add(new Speaker(f, sentence, words));
            });
  }

  /** "The ministry spokeswoman", who was "a foreign ministry official" before. */
  private Optional<Figure> before(Tree tree, Token noun, NounPhrase phrase, Set<String> words) {
    if (!OFFICIALS.contains(noun.lemma())
        || !tree.token(phrase.first()).lemma().equals("the")
        || words.stream().anyMatch(MORE::contains)) {
      return Optional.empty();
    }
    for (int i = speakers.size() - 1; i >= 0; i--) {
      Speaker speaker = speakers.get(i);
      boolean near = tree.sentence().index() - speaker.sentence() <= WINDOW;
      if (near && speaker.words().containsAll(words)) {
        return Optional.of(speaker.figure());
      }
    }
    return Optional.empty();
  }

  /** What a phrase says of somebody beside that he is an official. */
  private static Set<String> words(Tree tree, NounPhrase phrase) {
    Set<String> words = new HashSet<>();
    for (int i = phrase.firstWord(tree); i <= phrase.last(); i++) {
      Token token = tree.token(i);
      if ((i != phrase.head() || !OFFICIALS.contains(token.lemma()))
          && (token.tag().startsWith("NN") || token.tag().startsWith("JJ"))
          && !UNTOLD.contains(token.lemma())) {
        words.add(token.form().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
