package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Introduces actors that have no name, when a fact needs them: "some regional experts". */
final class Introduction {

  private static final Set<String> OFFICIAL =
      Set.of(
          "official",
          "diplomat",
          "delegation",
          "negotiator",
          "minister",
          "envoy",
          "authority",
          "spokesman",
          "spokeswoman",
          "source",
          "army",
          "police",
          "ministry",
          "military",
          "parliament",
          "cabinet",
          "team",
          "embassy",
          "mission",
          "president",
          "ambassador",
          "representative",
          "leadership",
          "media",
          "television",
          "radio",
          "premier",
          "chancellor",
          "secretary");
  private static final Set<String> MUTE =
      Set.of(
          "it",
          "that",
          "this",
          "there",
          "what",
          "which",
          "these",
          "those",
          "one",
          "i",
          "we",
          "you",
          "they",
          "he",
          "she",
          "who",
          "time",
          "way",
          "thing",
          "day",
          "week",
          "year",
          "fact",
          "question",
          "problem",
          "situation",
          "violence",
          "peace",
          "war",
          "price",
          "rate",
          "market");

  private final Scene scene;
  private final Roster roster;

  Introduction(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  Optional<String> of(int sentence, int head) {
    Tree tree = scene.tree(sentence);
    Token noun = tree.token(head);
    if (!noun.tag().matches("NNS?|NNPS?") && !pronounOfPeople(noun)) {
      return Optional.empty();
    }
    if (MUTE.contains(noun.lemma().toLowerCase(Locale.ROOT))
        || noun.entity().matches("DATE|TIME|MONEY|PERCENT")) {
      return Optional.empty();
    }
    NounPhrase phrase = NounPhrase.around(tree, head);
    int first = phrase.firstWord(tree);
    String label = lowerFirst(tree, first, scene.words(sentence, first, phrase.last()));
    Figure figure = roster.phrase(label, type(noun));
    states(sentence, phrase, figure, noun);
    roster.denote(sentence, head, java.util.List.of(figure.id()));
    roster.mention(
        tree.span(first, phrase.last()),
        figure.type() == ActorType.GROUP ? Mention.Kind.GROUP : Mention.Kind.TITLE,
        figure.id());
    return Optional.of(figure.id());
  }

  /** "some", "many", "others" may say something too. */
  private static boolean pronounOfPeople(Token token) {
    return token.lemma().matches("some|many|other|several|few|all|most|both|one");
  }

  private static String lowerFirst(Tree tree, int first, String label) {
    boolean proper =
        tree.token(first).tag().startsWith("NNP")
            || !tree.token(first).entity().isEmpty()
            || tree.token(first).form().length() > 1
                && Character.isUpperCase(tree.token(first).form().charAt(1));
    return proper || label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private static ActorType type(Token noun) {
    String collective = Titles.collective(noun.lemma());
    if (noun.tag().endsWith("S") && !collective.equals("organization")) {
      return ActorType.GROUP;
    }
    if (collective.equals("organization") || collective.equals("state")) {
      return ActorType.ORGANIZATION;
    }
    if (noun.lemma()
        .matches(
            "delegation|team|side|leadership|force|crowd|majority|minority|family|public|people")) {
      return ActorType.GROUP;
    }
    if (Titles.isTitle(noun.lemma())
        || noun.lemma().matches("source|man|woman|.*(man|woman|person)|.+(er|or|ist|ian|ant|ee)")) {
      return ActorType.PERSON;
    }
    return noun.tag().startsWith("NNP") ? ActorType.ORGANIZATION : ActorType.GROUP;
  }

  private void states(int sentence, NounPhrase phrase, Figure figure, Token noun) {
    if (!OFFICIAL.contains(noun.lemma())) {
      return;
    }
    scene.names().get(sentence).stream()
        .filter(n -> n.ofState() && n.first() >= phrase.first() && n.last() <= phrase.last())
        .findFirst()
        .flatMap(Name::entry)
        .ifPresent(e -> figure.speaksFor(roster.known(e).id()));
  }
}
