package org.parley.ingest.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Links descriptions: "the American ambassador" to the person whose office it is, "his Iranian
 * counterpart" to the holder of the same office elsewhere, "the Israeli government" to its state.
 */
final class DescriptionLinker {

  private static final Set<String> HEADS_OF_GOVERNMENT = Set.of("premier", "prime minister");
  private static final Set<String> GENERIC =
      Set.of("leader", "official", "diplomat", "envoy", "chief");

  private static final Set<String> NOUNS = Set.of("NN", "NNP", "NNS");

  /** Nouns that say what a named body is, where a parliament committee is not parliament. */
  private static final Set<String> KINDS =
      Set.of(
          "party",
          "movement",
          "agency",
          "daily",
          "newspaper",
          "television",
          "radio",
          "group",
          "organization",
          "organisation",
          "alliance",
          "coalition",
          "bloc",
          "union",
          "company",
          "militia");

  private static final int WINDOW = 12;
  private static final Set<String> ANONYMOUS =
      Set.of("official", "spokesman", "spokeswoman", "spokesperson", "witness", "resident");
  private static final Set<String> OPENING = Set.of("DT", "PDT", "``");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain");
  private static final Set<String> LEADERS =
      Set.of("president", "minister", "premier", "chancellor", "king", "leader");

  private final Scene scene;
  private final Roster roster;

  DescriptionLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
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
          if (Titles.collective(token.lemma()).equals("state")
              || token.form().equals("authorities")) {
            government(tree, at);
          }
        } else if (token.lemma().equals("counterpart")) {
          counterpart(tree, at);
        } else if (Titles.collective(token.lemma()).equals("state")) {
          government(tree, at);
        } else if (token.lemma().equals("side")) {
          government(tree, at);
        } else if (Titles.collective(token.lemma()).equals("organization")) {
          body(tree, at);
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
    if (isSaidToBe(tree, title.head()) || (!phrase.definite(tree) && !capital)) {
      return;
    }
    Roster.At at = new Roster.At(sentence, title.head());
    nearest(at, f -> holds(f, title, tree))
        .or(() -> spokenOf(tree, title, phrase))
        .ifPresent(
            figure ->
                denote(
                    tree,
                    Math.min(title.first(), phrase.first()),
                    title.head(),
                    figure,
                    Mention.Kind.TITLE));
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
            : roster
                .figure(subjects.iterator().next())
                .filter(f -> past || f.offices().isEmpty());
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

  private boolean holds(Figure figure, TitlePhrase title, Tree tree) {
    if (figure.type() != ActorType.PERSON) {
      return false;
    }
    Optional<String> state = title.state().flatMap(Name::entry).map(Authority.Entry::id);
    if (state.isPresent()
        && !figure.represents().isEmpty()
        && !figure.represents().contains(state.get())) {
      return false;
    }
    String head = tree.token(title.head()).lemma();
    String wanted = fold(title.title(), head);
    for (OfficeClaim office : figure.offices()) {
      String held = fold(office.title(), office.head());
      boolean stateKnown =
          state.isEmpty()
              || office.of().equals(state)
              || office.stateOf().equals(state)
              || office.of().isEmpty();
      if (stateKnown
          && (held.equals(wanted)
              || (wanted.equals(head) && office.head().equals(head))
              || held.endsWith(" " + wanted))) {
        return true;
      }
      if (stateKnown
          && GENERIC.contains(wanted)
          && office.office()
          && wanted.equals("leader")
          && LEADERS.contains(office.head())) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String title, String head) {
    return HEADS_OF_GOVERNMENT.contains(title) ? "prime minister" : title.isEmpty() ? head : title;
  }

  private void counterpart(Tree tree, int at) {
    int sentence = tree.sentence().index();
    NounPhrase phrase = NounPhrase.around(tree, at);
    Optional<String> state = stateWithin(sentence, phrase);
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
        nearest(
            here,
            f ->
                f.type() == ActorType.PERSON
                    && f.represents().contains(state.get())
                    && (model.isEmpty()
                        || f.offices().stream()
                            .anyMatch(o -> o.head().equals(model.get().head()))));
    Figure figure = same.orElseGet(() -> unnamed(sentence, phrase, state.get(), model));
    denote(tree, phrase.first(), at, figure, Mention.Kind.TITLE);
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

  private Optional<String> stateWithin(int sentence, NounPhrase phrase) {
    return scene.names().get(sentence).stream()
        .filter(n -> n.ofState() && n.first() >= phrase.first() && n.last() <= phrase.last())
        .findFirst()
        .flatMap(Name::entry)
        .map(roster::known)
        .map(Figure::id);
  }

  /** "the Iraqi government", "the government of Iraq", "Tehran's leadership". */
  private void government(Tree tree, int at) {
    int sentence = tree.sentence().index();
    NounPhrase phrase = NounPhrase.around(tree, at);
    stateWithin(sentence, phrase)
        .flatMap(roster::figure)
        .ifPresent(figure -> denote(tree, phrase.first(), at, figure, Mention.Kind.TITLE));
  }

  /** "the Interfax news agency", "the Golkar party". */
  private Optional<Figure> namedWithin(Tree tree, int noun) {
    int sentence = tree.sentence().index();
    for (int i = noun - 1; i >= Math.max(0, noun - 2); i--) {
      Optional<Name> name =
          scene.nameAt(sentence, i).filter(n -> n.kind() == Name.Kind.ORGANIZATION);
      if (name.isPresent()) {
        boolean kind = scene.head(name.get()) == i && tree.token(i).head() == noun;
        return kind && KINDS.contains(tree.token(noun).lemma())
            ? roster.denoted(sentence, i).stream().findFirst().flatMap(roster::figure)
            : Optional.empty();
      }
      if (!tree.token(i).tag().startsWith("NN") && !tree.token(i).tag().startsWith("JJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the agency", "the committee": the last organisation whose name ends so. */
  private void body(Tree tree, int at) {
    NounPhrase phrase = NounPhrase.around(tree, at);
    Token noun = tree.token(at);
    Optional<Figure> named = namedWithin(tree, at);
    if (named.isPresent()) {
      denote(tree, phrase.first(), at, named.get(), Mention.Kind.TITLE);
      return;
    }
    if (phrase.head() - phrase.first() > 1 || !phrase.definite(tree)) {
      return;
    }
    Roster.At here = new Roster.At(tree.sentence().index(), at);
    nearestBefore(
            here,
            f ->
                f.type() == ActorType.ORGANIZATION
                    && (f.label().toLowerCase(java.util.Locale.ROOT).endsWith(noun.lemma())
                        || (noun.lemma().equals("agency")
                            && scene
                                .authority()
                                .entry(f.id())
                                .filter(e -> e.kind().equals("media"))
                                .isPresent())))
        .ifPresent(f -> denote(tree, phrase.first(), at, f, Mention.Kind.TITLE));
  }

  private void denote(Tree tree, int first, int head, Figure figure, Mention.Kind kind) {
    int sentence = tree.sentence().index();
    int start = first;
    while (start < head && OPENING.contains(tree.token(start).tag())) {
      start++;
    }
    roster.denote(sentence, head, List.of(figure.id()));
    figure.alias(scene.words(sentence, start, head));
    roster.mention(tree.span(first, head), kind, figure.id());
  }

  private Optional<Figure> nearest(Roster.At at, java.util.function.Predicate<Figure> fits) {
    Optional<Figure> before = nearestBefore(at, fits);
    if (before.isPresent()) {
      return before;
    }
    @Nullable Figure best = null;
    Roster.@Nullable At bestAt = null;
    for (Figure figure : roster.figures()) {
      for (Roster.At place : roster.occurrences(figure.id())) {
        if (at.before(place) && (bestAt == null || place.before(bestAt)) && fits.test(figure)) {
          best = figure;
          bestAt = place;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Figure> nearestBefore(Roster.At at, java.util.function.Predicate<Figure> fits) {
    @Nullable Figure best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Figure figure : roster.figures()) {
      if (!fits.test(figure)) {
        continue;
      }
      for (Roster.At place : roster.occurrences(figure.id())) {
        int score = salience(place, at);
        if (place.before(at) && score >= bestScore) {
          best = figure;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Nearer is better, and a subject is what the text is about. */
  private int salience(Roster.At place, Roster.At at) {
    String relation = scene.tree(place.sentence()).token(place.token()).relation();
    return 10 * (place.sentence() - at.sentence())
        + (relation.startsWith("nsubj") ? 12 : 0)
        + (place.sentence() == at.sentence() ? place.token() / 20 : 0);
  }
}
