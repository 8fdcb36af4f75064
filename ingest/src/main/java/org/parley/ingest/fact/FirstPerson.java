package org.parley.ingest.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Whom "I" and "we" mean in what a sentence quotes: the speaker that the sentence names, or those
 * around it in a paragraph; "us" is rather the state or body that he stands for.
 */
final class FirstPerson {

  /** How many sentences away a speaker is looked for. */
  private static final int FAR = 3;

  private static final Set<String> ONE = Set.of("i", "me");
  private static final Set<String> SIDE = Set.of("we", "us");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  FirstPerson(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** Empty where the word is no such pronoun, or the sentence does not tell who speaks. */
  Set<String> of(int word) {
    String pronoun = tree.token(word).form().toLowerCase(Locale.ROOT);
    boolean side = SIDE.contains(pronoun);
    if (!tree.token(word).tag().equals("PRP") || !(side || ONE.contains(pronoun))) {
      return Set.of();
    }
    Optional<String> speaker = speaker(tree).or(this::aroundIt);
    return speaker.flatMap(s -> side ? side(s) : Optional.of(s)).map(Set::of).orElse(Set.of());
  }

  /** A quotation runs on: who spoke before it in the paragraph, else who speaks behind it. */
  private Optional<String> aroundIt() {
    for (int step : new int[] {-1, 1}) {
      int at = sentence + step;
      for (int hops = 0; hops < FAR && ofParagraph(at); hops++, at += step) {
        Optional<String> speaker = speaker(cast.trees().get(at));
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private boolean ofParagraph(int at) {
    return at >= 0
        && at < cast.trees().size()
        && cast.trees().get(at).sentence().paragraph() == tree.sentence().paragraph();
  }

  private Optional<String> speaker(Tree tree) {
    int sentence = tree.sentence().index();
    Optional<String> found = Optional.empty();
    for (Token token : tree.sentence().tokens()) {
      boolean speaks =
          token.relation().startsWith("nsubj")
              && token.head() >= 0
              && speech(tree.token(token.head()).lemma());
      List<String> ids = speaks ? cast.denoted(sentence, token.index()) : List.of();
      if (ids.size() == 1 && cast.actor(ids.get(0)).filter(FirstPerson::person).isPresent()) {
        if (found.isPresent() && !found.get().equals(ids.get(0))) {
          return Optional.empty();
        }
        found = Optional.of(ids.get(0));
      }
    }
    return found;
  }

  /** "X said", "X was quoted as saying". */
  private static boolean speech(String verb) {
    return verb.equals("quote") || CueLexicon.standard().quotes(verb);
  }

  private static boolean person(Actor actor) {
    return actor.type() == ActorType.PERSON;
  }

  /** The state that somebody stands for, or else the only body. */
  private Optional<String> side(String speaker) {
    List<String> behind = cast.represents(speaker);
    return behind.stream()
        .filter(b -> cast.actor(b).filter(a -> a.type() == ActorType.STATE).isPresent())
        .findFirst()
        .or(() -> behind.size() == 1 ? Optional.of(behind.get(0)) : Optional.empty());
  }
}
