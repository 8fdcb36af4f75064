package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Joins the names of persons: full names first, then single names to the full name they fit. */
final class PersonLinker {

  private record Known(Figure figure, PersonName name, int sentence, int token) {}

  /** So many sentences nearer counts one who was called by this name alone. */
  private static final int CALLED_SO = 8;

  private final Scene scene;
  private final Roster roster;
  private final List<Known> known = new ArrayList<>();
  private final Map<Name, Figure> linked = new HashMap<>();

  /** Whom a full name called first. */
  private final Map<PersonName, Figure> sameName = new HashMap<>();

  PersonLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  /** Links every person's name; also single names that the engine took for something else. */
  Map<Name, Figure> link() {
    List<Name> singles = new ArrayList<>();
    for (Name name : scene.allNames(Name.Kind.PERSON)) {
      PersonName folded = PersonName.of(name.text());
      if (folded.full()) {
        remember(name, full(name, folded));
      } else {
        singles.add(name);
      }
    }
    for (Name name : scene.allNames(Name.Kind.ORGANIZATION)) {
      if (name.entry().isEmpty() && surnameOnly(name) && fitting(name).isPresent()) {
        singles.add(name);
      }
    }
    for (Name name : scene.allNames(Name.Kind.PLACE)) {
      if (name.entry().isEmpty()
          && name.size() == 1
          && scene.authority().place(name.text()).isEmpty()
          && fitting(name).isPresent()) {
        singles.add(name);
      }
    }
    for (Name.Kind kind : List.of(Name.Kind.CAPITAL, Name.Kind.STATE)) {
      scene.allNames(kind).stream().filter(this::calledLikePlace).forEach(singles::add);
    }
    singles.sort(
        (a, b) ->
            a.sentence() != b.sentence()
                ? Integer.compare(a.sentence(), b.sentence())
                : Integer.compare(a.first(), b.first()));
    for (Name name : singles) {
      remember(name, single(name));
    }
    surnamesAlone();
    return linked;
  }

  /** "Georgia said" of a Rita Georgia, where the engine too takes it for a person. */
  private boolean calledLikePlace(Name name) {
    return name.size() == 1
        && scene.tree(name.sentence()).token(name.last()).entity().equals("PERSON")
        && fitting(name)
            .flatMap(Figure::name)
            .filter(n -> n.surname().equals(PersonName.of(name.text()).surname()))
            .isPresent();
  }

  /** One name, particles aside: "Sayed", "El-Sayed". */
  private static boolean surnameOnly(Name name) {
    return !PersonName.of(name.text()).full();
  }

  /** A known surname that the engine took for no name at all, or for a people ("Han"). */
  private void surnamesAlone() {
    Set<String> surnames = new HashSet<>();
    for (Known person : known) {
      if (person.name().full()) {
        surnames.add(person.name().surname());
        surnames.add(person.name().parts().get(0));
      }
    }
    for (Tree tree : scene.trees()) {
      for (Token token : tree.sentence().tokens()) {
        surnameAlone(tree.sentence().index(), token, surnames);
      }
    }
  }

  private void surnameAlone(int sentence, Token token, Set<String> surnames) {
    boolean candidate =
        (token.tag().equals("NNP") || token.tag().equals("JJ") || commonWord(sentence, token))
            && token.form().length() > 1
            && Character.isUpperCase(token.form().charAt(0))
            && !token.relation().equals("compound")
            && scene.nameAt(sentence, token.index()).isEmpty()
            && surnames.contains(PersonName.of(token.form()).surname());
    if (candidate) {
      int at = token.index();
      Name name = new Name(sentence, at, at, Name.Kind.PERSON, token.form(), Optional.empty());
      fitting(name)
          .filter(f -> f.name().filter(PersonName::full).isPresent())
          .ifPresent(f -> remember(name, f));
    }
  }

  /** "Fall said", "Song left": capitals where none are due make a name of a word. */
  private boolean commonWord(int sentence, Token token) {
    Tree tree = scene.tree(sentence);
    boolean due =
        token.index() == 0
            || tree.token(token.index() - 1).tag().equals("``")
            || Character.isUpperCase(tree.token(token.index() - 1).form().charAt(0));
    return token.tag().equals("NN")
        && !tree.has(token.index(), "det", "poss")
        && (!due || (token.index() == 0 && Speech.speaks(tree, token)));
  }

  private void remember(Name name, Figure figure) {
    linked.put(name, figure);
    PersonName folded = PersonName.of(name.text());
    known.add(new Known(figure, folded, name.sentence(), name.first()));
    if (folded.full()) {
      sameName.putIfAbsent(folded, figure);
    }
    figure.alias(name.text());
    addressed(name).ifPresent(figure::alias);
    for (int i = name.first(); i <= name.last(); i++) {
      roster.denote(name.sentence(), i, List.of(figure.id()));
    }
    roster.mention(scene.span(name), Mention.Kind.NAME, figure.id());
  }

  /** "Sir Ray Duval", "Mr. Duval". */
  private Optional<String> addressed(Name name) {
    int before = name.first() - 1;
    return before >= 0 && Titles.isHonorific(scene.tree(name.sentence()).token(before).form())
        ? Optional.of(scene.words(name.sentence(), before, name.last()))
        : Optional.empty();
  }

  private Figure full(Name name, PersonName folded) {
    Set<String> kin = kin(name);
    Figure same = sameName.get(folded);
    if (same != null && !kin.contains(same.id())) {
      return same;
    }
    for (Known other : known) {
      if (!kin.contains(other.figure().id()) && other.name().compatible(folded)) {
        return other.figure();
      }
    }
    return roster.person(name.text(), folded);
  }

  /** Ids of those whose father, son or wife this one is told to be. */
  private Set<String> kin(Name name) {
    Set<String> ids = new HashSet<>();
    for (int other : Kinship.of(scene.tree(name.sentence()), scene.head(name))) {
      ids.addAll(roster.denoted(name.sentence(), other));
      scene
          .nameAt(name.sentence(), other)
          .flatMap(this::fitting)
          .map(Figure::id)
          .ifPresent(ids::add);
    }
    return ids;
  }

  private Figure single(Name name) {
    Optional<Figure> fitting = fitting(name);
    return fitting.orElseGet(() -> roster.person(label(name), PersonName.of(name.text())));
  }

  private static String label(Name name) {
    return name.text().replaceFirst("^(Mr|Mrs|Ms|Dr)\\.? ", "");
  }

  /** "Tandja" for "Mamadou Tanjda": only of long names, for short ones are easily others. */
  private static boolean misspelt(PersonName full, String single) {
    return full.full() && single.length() > 5 && Spelling.near(full.surname(), single);
  }

  /** "President Duval" is the president Ray Duval Noel, rather than the spokesman Max Duval. */
  private boolean sameTitle(Known candidate, Name name) {
    Optional<String> title = titleBefore(name.sentence(), name.first());
    return title.isPresent() && title.equals(titleBefore(candidate.sentence(), candidate.token()));
  }

  private Optional<String> titleBefore(int sentence, int token) {
    return token > 0
        ? Optional.of(scene.tree(sentence).token(token - 1))
            .filter(t -> t.tag().startsWith("NN") && Titles.isOffice(t.lemma()))
            .map(Token::lemma)
        : Optional.empty();
  }

  /**
   * The figure whose full name a single name fits: who was named before rather than who will be, by
   * surname rather than by first name, near before far, except that who is called so by the text
   * goes on to be.
   */
  private Optional<Figure> fitting(Name name) {
    String single = PersonName.of(name.text()).surname();
    @Nullable Known best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Known candidate : known) {
      int fits = candidate.name().fits(single);
      if (fits == 0 && !misspelt(candidate.name(), single)) {
        continue;
      }
      boolean before =
          candidate.sentence() < name.sentence()
              || (candidate.sentence() == name.sentence() && candidate.token() <= name.first());
      int distance = Math.min(400, Math.abs(candidate.sentence() - name.sentence()));
      int score =
          (before ? 100_000 : 0)
              + fits * 10_000
              + (sameTitle(candidate, name) ? 15_000 : 0)
              + (candidate.name().full() ? 0 : CALLED_SO)
              - distance;
      if (score >= bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best).map(Known::figure);
  }
}
