package org.parley.ingest.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Introduces actors that have no name, when a fact needs them: "some regional experts". */
final class Introduction {

  private static final Set<String> EVENTS =
      Set.of("meeting", "summit", "conference", "forum", "gathering", "retreat");
  private static final Set<String> STATE_BODIES =
      Set.of(
          "ministry",
          "parliament",
          "cabinet",
          "army",
          "navy",
          "military",
          "police",
          "embassy",
          "senate",
          "congress",
          "assembly");

  private static final Set<String> POSTS = Set.of("embassy", "consulate", "mission", "office");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Scene scene;
  private final Roster roster;
  private final Representation representation;

  Introduction(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.representation = new Representation(scene, roster);
  }

  Optional<String> of(int sentence, int head) {
    Tree tree = scene.tree(sentence);
    Token noun = tree.token(head);
    if (!noun.tag().startsWith("NN") && !ActingNoun.pronounOfPeople(noun)) {
      return Optional.empty();
    }
    return ActingNoun.canAct(tree, noun) && !partOfEvent(tree, head)
        ? introduce(sentence, head)
        : Optional.empty();
  }

  /** An actor for a phrase that is said to speak, so that it need not look as if it could. */
  Optional<String> ofSpeaker(int sentence, int head) {
    Tree tree = scene.tree(sentence);
    return ActingNoun.canSpeak(tree.token(head)) && !ActingNoun.ofBody(tree, head)
        ? introduce(sentence, head)
        : Optional.empty();
  }

  private Optional<String> introduce(int sentence, int head) {
    Tree tree = scene.tree(sentence);
    Optional<JointGroup> joint =
        JointGroup.around(tree, head)
            .filter(g -> g.heads().stream().allMatch(h -> unknown(tree, h)));
    return joint.isPresent()
        ? Optional.of(together(tree, joint.get()))
        : Optional.of(alone(sentence, head));
  }

  /** Whether a noun calls nobody here, nor a group of its own elsewhere. */
  private boolean unknown(Tree tree, int noun) {
    return roster.denoted(tree.sentence().index(), noun).isEmpty()
        && !scene.alone().contains(tree.token(noun).lemma());
  }

  /** "ministers and representatives of the bloc": one group under one name. */
  private String together(Tree tree, JointGroup group) {
    int sentence = tree.sentence().index();
    int first = group.firstWord(tree);
    int last = group.heads().get(group.heads().size() - 1);
    String nouns = scene.words(sentence, group.heads().get(0), last);
    String words = scene.words(sentence, first, group.last());
    String label = lowerFirst(tree, first, scene.label(sentence, first, group.last()));
    Figure figure =
        roster
            .lastPhrase(nouns, words)
            .orElseGet(() -> roster.phrase(label, nouns, ActorType.GROUP));
    figure.alias(label);
    figure.alias(words(tree, first, group.last()));
    bracketed(tree, first, group.last()).ifPresent(figure::alias);
    new Complement(tree, NounPhrase.around(tree, last))
        .last()
        .ifPresent(end -> figure.alias(words(tree, first, end)));
    for (int head : group.heads()) {
      representation.of(sentence, NounPhrase.around(tree, head), figure);
      roster.denote(sentence, head, List.of(figure.id()));
    }
    roster.mention(tree.span(first, group.last()), Mention.Kind.GROUP, figure.id());
    return figure.id();
  }

  /** "leaders of the Harbour Economic Forum (HEF)": with the short form that the text explains. */
  private Optional<String> bracketed(Tree tree, int first, int last) {
    return tree.bracketed(last + 1) ? Optional.of(words(tree, first, last + 3)) : Optional.empty();
  }

  private String alone(int sentence, int head) {
    Tree tree = scene.tree(sentence);
    Token noun = tree.token(head);
    NounPhrase phrase = NounPhrase.around(tree, head);
    int first = phrase.firstWord(tree);
    String label = lowerFirst(tree, first, scene.label(sentence, first, phrase.last()));
    Figure figure =
        again(tree, phrase, first)
            .or(() -> bodyOfState(tree, phrase, label))
            .orElseGet(() -> roster.phrase(label, noun.lemma(), ActingNoun.type(noun)));
    figure.alias(label);
    figure.alias(words(tree, first, phrase.last()));
    int counted = firstBehindArticle(tree, phrase);
    figure.alias(words(tree, counted, phrase.last()));
    bracketed(tree, first, phrase.last()).ifPresent(figure::alias);
    posted(tree, phrase).ifPresent(last -> figure.alias(words(tree, first, last)));
    if (figure.type() == ActorType.GROUP || figure.type() == ActorType.PERSON) {
      new Complement(tree, phrase)
          .last()
          .ifPresent(
              last -> {
                figure.alias(words(tree, first, last));
                figure.alias(words(tree, counted, last));
              });
    }
    representation.of(sentence, phrase, figure);
    roster.denote(sentence, head, List.of(figure.id()));
    if (phrase.ofStateAndGovernment(tree)) {
      roster.denote(sentence, phrase.last(), List.of(figure.id()));
    }
    roster.mention(
        tree.span(first, phrase.last()),
        figure.type() == ActorType.GROUP ? Mention.Kind.GROUP : Mention.Kind.TITLE,
        figure.id());
    return figure.id();
  }

  /** "the Danish embassy | in Oslo". */
  private Optional<Integer> posted(Tree tree, NounPhrase phrase) {
    int in = phrase.last() + 1;
    return POSTS.contains(tree.token(phrase.head()).lemma())
            && in + 1 < tree.size()
            && tree.token(in).lemma().equals("in")
        ? scene.nameAt(tree.sentence().index(), in + 1).map(Name::last)
        : Optional.empty();
  }

  /** "the rebels", who were told of before as "Zairean rebels". */
  private Optional<Figure> again(Tree tree, NounPhrase phrase, int first) {
    return phrase.last() == phrase.head() && phrase.definite(tree)
        ? roster.lastPhrase(
            tree.token(phrase.head()).lemma(),
            scene.words(tree.sentence().index(), first, phrase.last()))
        : Optional.empty();
  }

  /** "the economic leaders' meeting" is an event's name. */
  private static boolean partOfEvent(Tree tree, int noun) {
    Token token = tree.token(noun);
    return token.relation().equals("poss")
        && token.tag().endsWith("S")
        && token.head() >= 0
        && EVENTS.contains(tree.token(token.head()).lemma())
        && !NounPhrase.around(tree, noun).definite(tree);
  }

  /** "the Norwegian parliament", "the foreign ministry": the same in every document. */
  private Optional<Figure> bodyOfState(Tree tree, NounPhrase phrase, String label) {
    String lemma = tree.token(phrase.head()).lemma();
    if (!STATE_BODIES.contains(lemma) || phrase.last() != phrase.head()) {
      return Optional.empty();
    }
    int sentence = tree.sentence().index();
    Optional<Name> state =
        scene.names().get(sentence).stream()
            .filter(n -> n.ofState() && n.first() == phrase.firstWord(tree))
            .findFirst();
    Ministries ministries = new Ministries(scene, roster);
    if (state.isEmpty()) {
      return lemma.equals("ministry") && label.endsWith(" ministry")
          ? Optional.of(ministries.unqualified(label))
          : Optional.empty();
    }
    int rest = state.get().last() + 1;
    boolean possessive = rest < phrase.head() && tree.token(rest).tag().equals("POS");
    int words = possessive ? rest + 1 : rest;
    if (phrase.head() - words > 1) {
      return Optional.empty();
    }
    return Optional.of(
        ministries.of(
            state.get().entry().orElseThrow(),
            state.get().text() + (possessive ? "'s" : ""),
            scene.words(sentence, words, phrase.last())));
  }

  /** "some experts", where articles are left off and numbers kept. */
  private static int firstBehindArticle(Tree tree, NounPhrase phrase) {
    int at = phrase.first();
    while (at < phrase.head() && ARTICLES.contains(tree.token(at).lemma())) {
      at++;
    }
    return at;
  }

  /** The words as within a sentence: small where only its beginning makes them great. */
  private String words(Tree tree, int first, int last) {
    return lowerFirst(tree, first, scene.words(tree.sentence().index(), first, last));
  }

  private static String lowerFirst(Tree tree, int first, String label) {
    boolean proper =
        tree.token(first).tag().startsWith("NNP")
            || !tree.token(first).entity().isEmpty()
            || (tree.token(first).form().length() > 1
                && Character.isUpperCase(tree.token(first).form().charAt(1)));
    return proper || label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
