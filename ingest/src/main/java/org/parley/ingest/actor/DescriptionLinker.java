package org.parley.ingest.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Links descriptions: "the American ambassador" to the person whose office it is, "the Israeli
 * government" to its state; counterparts and bodies have linkers of their own.
 */
final class DescriptionLinker {

  private static final Set<String> NOUNS = Set.of("NN", "NNP", "NNS");

  private static final int WINDOW = 12;
  private static final Set<String> ANONYMOUS =
      Set.of("spokesman", "spokeswoman", "spokesperson", "witness", "resident");
  private static final Set<String> CHOOSING =
      Set.of("elect", "appoint", "choose", "pick", "select", "nominate");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain");
  private final Scene scene;
  private final Roster roster;
  private final Nearest nearest;
  private final Descriptions descriptions;
  private final CounterpartLinker counterparts;
  private final BodyLinker bodies;
  private final GovernmentLinker governments;
  private final LandLinker lands;
  private final Holding holding;

  DescriptionLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.nearest = new Nearest(scene, roster);
    this.descriptions = new Descriptions(scene, roster);
    this.counterparts = new CounterpartLinker(scene, roster);
    this.bodies = new BodyLinker(scene, roster);
    this.governments = new GovernmentLinker(scene, roster, descriptions);
    this.lands = new LandLinker(roster, nearest, descriptions);
    this.holding = new Holding(roster);
  }

  void link() {
    for (Tree tree : scene.trees()) {
      int sentence = tree.sentence().index();
      TitleReader reader = new TitleReader(tree, scene.names().get(sentence));
      for (Token token : tree.sentence().tokens()) {
        int at = token.index();
        if (!NOUNS.contains(token.tag()) || !roster.denoted(sentence, at).isEmpty()) {
          continue;
        }
        if (token.tag().equals("NNS") || scene.nameAt(sentence, at).isPresent()) {
          boolean ownName = scene.nameAt(sentence, at).filter(Name::ofState).isPresent();
          if (!ownName
              && (Titles.collective(token.lemma()).equals("state")
                  || token.form().equals("authorities"))) {
            governments.link(tree, at);
          }
        } else if (token.lemma().equals("counterpart")) {
          counterparts.link(tree, at);
        } else if (Titles.collective(token.lemma()).equals("state") || LandLinker.isLand(token)) {
          governments.link(tree, at);
          if (LandLinker.isLand(token) && roster.denoted(sentence, at).isEmpty()) {
            lands.link(tree, at);
          }
        } else if (token.lemma().equals("side")) {
          governments.link(tree, at);
        } else if (Titles.collective(token.lemma()).equals("organization")) {
          bodies.link(tree, at);
        } else {
          reader.headedBy(at).ifPresent(title -> holder(tree, title));
        }
      }
    }
  }

  private void holder(Tree tree, TitlePhrase title) {
    int sentence = tree.sentence().index();
    NounPhrase phrase = NounPhrase.around(tree, title.head());
    boolean capital =
        Character.isUpperCase(tree.token(title.head()).form().charAt(0)) && title.head() > 0;
    boolean definite =
        phrase.definite(tree) || tree.token(title.first()).lemma().equals("the"); // if hung wrongly
    if (isSaidToBe(tree, title.head())
        || mayBecome(tree, title.head())
        || (!definite && !capital)) {
      return;
    }
    Roster.At at = new Roster.At(sentence, title.head());
    Predicate<Figure> holds = f -> holding.holds(f, title, tree);
    nearest
        .before(at, holds.and(f -> ofState(f, title) && !placed(f, at)))
        .or(() -> nearest.around(at, holds.and(f -> ofState(f, title))))
        .or(() -> nearest.before(at, holds.and(f -> !placed(f, at))))
        .or(() -> nearest.around(at, f -> holding.holds(f, title, tree)))
        .or(() -> spokenOf(tree, title, phrase))
        .ifPresent(
            figure ->
                descriptions.denote(
                    tree,
                    Math.min(title.first(), phrase.first()),
                    title.head(),
                    figure,
                    Mention.Kind.TITLE));
  }

  /** "the Icelandic leader": rather who is told to be of that state than who is of none. */
  private static boolean ofState(Figure figure, TitlePhrase title) {
    return title
        .state()
        .flatMap(Name::entry)
        .map(Authority.Entry::id)
        .filter(figure.represents()::contains)
        .isPresent();
  }

  /** "In a meeting with Lind, the president …": hardly Lind, whose name stands just before. */
  private boolean placed(Figure figure, Roster.At at) {
    return roster.placed(at.sentence()).stream()
        .anyMatch(p -> p.id().equals(figure.id()) && p.at().before(at));
  }

  /**
   * "The former diplomat said": whoever the sentences before are about, where nobody else was
   * brought in under this word and no office of his speaks against it.
   */
  private Optional<Figure> spokenOf(Tree tree, TitlePhrase title, NounPhrase phrase) {
    Token noun = tree.token(title.head());
    int sentence = tree.sentence().index();
    if (!noun.relation().equals("nsubj")
        || !tree.token(phrase.first()).lemma().equals("the")
        || title.state().isPresent()
        || title.body().isPresent()
        || title.ministry().isPresent()
        || ANONYMOUS.contains(noun.lemma())
        || broughtIn(sentence, noun.lemma())) {
      return Optional.empty();
    }
    boolean past = title.former() || !Titles.isOffice(noun.lemma());
    for (int s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
      Tree before = scene.tree(s);
      Set<String> subjects = new LinkedHashSet<>();
      for (Token token : before.sentence().tokens()) {
        if (token.relation().equals("nsubj")) {
          roster.denoted(s, token.index()).stream()
              .filter(id -> roster.figure(id).filter(this::person).isPresent())
              .forEach(subjects::add);
        }
      }
      if (!subjects.isEmpty()) {
        return subjects.size() > 1
            ? Optional.empty()
            : roster.figure(subjects.iterator().next()).filter(f -> past || f.offices().isEmpty());
      }
    }
    return Optional.empty();
  }

  private boolean person(Figure figure) {
    return figure.type() == ActorType.PERSON;
  }

  private boolean broughtIn(int sentence, String lemma) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - WINDOW); s--) {
      for (Token token : scene.tree(s).sentence().tokens()) {
        if (token.lemma().equals(lemma) && roster.denoted(s, token.index()).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "elect the new president", "known as the leader of …": an office, not who holds it. */
  private static boolean mayBecome(Tree tree, int noun) {
    Token token = tree.token(noun);
    if (token.head() < 0) {
      return false;
    }
    String above = tree.token(token.head()).lemma();
    return token.relation().equals("dobj")
        ? CHOOSING.contains(above)
        : token.relation().equals("pobj") && above.equals("as");
  }

  /** "Trump became the first president to …": the noun denotes the subject. */
  private boolean isSaidToBe(Tree tree, int noun) {
    Token token = tree.token(noun);
    if (!token.relation().equals("attr") || !COPULAS.contains(tree.token(token.head()).lemma())) {
      return false;
    }
    int sentence = tree.sentence().index();
    List<String> subject =
        tree.subject(token.head()).map(s -> roster.denoted(sentence, s)).orElse(List.of());
    if (subject.size() == 1) {
      roster.denote(sentence, noun, subject);
    }
    return subject.size() == 1;
  }
}
