package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Links nouns to bodies that have names: "the agency", "the Golkar party". */
final class BodyLinker {

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
          "faction",
          "bloc",
          "union",
          "company",
          "militia",
          "forum");

  /** Which of the bodies that the authority knows a noun calls, whatever their names end in. */
  private static final Map<String, Set<String>> KNOWN_KINDS =
      Map.ofEntries(
          Map.entry("agency", Set.of("media")),
          Map.entry("newspaper", Set.of("media")),
          Map.entry("daily", Set.of("media")),
          Map.entry("party", Set.of("party")),
          Map.entry("movement", Set.of("party", "armed-movement")),
          Map.entry("group", Set.of("armed-movement", "ngo")),
          Map.entry("organization", Set.of("igo", "ngo")),
          Map.entry("organisation", Set.of("igo", "ngo")),
          Map.entry("watchdog", Set.of("igo", "ngo")),
          Map.entry("alliance", Set.of("igo")),
          Map.entry("cartel", Set.of("igo")),
          Map.entry("thinktank", Set.of("ngo")));

  private static final Set<String> TELLING = Set.of("watchdog", "thinktank", "broadcaster");

  /** Bodies that only some states have joined, whatever their names end in. */
  private static final Set<String> OF_SOME = Set.of("alliance", "cartel");

  private static final Set<String> BLOCS = Set.of("bloc", "grouping");
  private static final Pattern OF_MEMBERS =
      Pattern.compile(
          "[\\w-]*(?:nation|member|state|country|strong)|-|\\d+|regional|trade|trading");

  /** All states are in it: it is no bloc. */
  private static final String WORLD = "united-nations";

  private static final Set<String> MEDIA =
      Set.of("agency", "television", "radio", "newspaper", "daily");
  private static final Set<String> KINDS_OF_MEDIA =
      Set.of("state", "-", "run", "own", "owned", "news", "official", "state-run", "state-owned");

  private final Scene scene;
  private final Roster roster;
  private final Nearest nearest;
  private final Descriptions descriptions;

  BodyLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.nearest = new Nearest(scene, roster);
    this.descriptions = new Descriptions(scene, roster);
  }

  /** Whether a noun says what a body with a name is, as "watchdog" does and "council" does not. */
  static boolean isKind(String noun) {
    return KINDS.contains(noun) || TELLING.contains(noun);
  }

  /** "the Interfax news agency", "the Golkar party". */
  private Optional<Figure> namedWithin(Tree tree, int noun) {
    int sentence = tree.sentence().index();
    int last = beforeShortForm(tree, noun - 1);
    for (int i = last; i >= Math.max(0, last - 1); i--) {
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

  /** "the National Congress (NC) party": the name ends before the bracket. */
  private static int beforeShortForm(Tree tree, int last) {
    return last > 2 && tree.bracketed(last - 2) ? last - 3 : last;
  }

  /** "the state-run news agency", of which nothing is said but its kind. */
  private static boolean told(Tree tree, NounPhrase phrase) {
    boolean told = phrase.last() == phrase.head() && phrase.head() - phrase.first() > 1;
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      told &= KINDS_OF_MEDIA.contains(tree.token(i).lemma());
    }
    return told;
  }

  /** Whether a name's noun is this one: "Contact Group for Norway" is a group. */
  private static boolean endsIn(String name, String noun) {
    String folded = name.toLowerCase(Locale.ROOT);
    int tail =
        Stream.of(" for ", " of ", " on ", " in ").mapToInt(folded::indexOf).max().orElse(-1);
    return folded.endsWith(noun) || (tail > 0 && folded.substring(0, tail).endsWith(noun));
  }

  /** "the bloc", "the 25-nation bloc": the grouping of states that was told of last. */
  private void bloc(Tree tree, NounPhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      if (!OF_MEMBERS.matcher(tree.token(i).form()).matches()) {
        return;
      }
    }
    Predicate<Figure> fits =
        f ->
            f.type() == ActorType.ORGANIZATION
                && f.represents().isEmpty()
                && !f.id().equals(WORLD)
                && scene
                    .authority()
                    .entry(f.id())
                    .filter(e -> e.kind().equals("igo") || e.kind().equals("grouping"))
                    .isPresent();
    nearest
        .before(new Roster.At(tree.sentence().index(), phrase.head()), fits)
        .ifPresent(
            f -> descriptions.denote(tree, phrase.first(), phrase.head(), f, Mention.Kind.TITLE));
  }

  /** "the rebel group", "the London-based organisation": of one that was named before. */
  private static boolean described(Tree tree, NounPhrase phrase) {
    if (phrase.last() != phrase.head()
        || !tree.token(phrase.first()).form().equalsIgnoreCase("the")) {
      return false;
    }
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      Token word = tree.token(i);
      boolean based = i + 2 < phrase.head() && tree.token(i + 2).lemma().equals("base");
      if (word.tag().startsWith("NNP") && !based && !word.tag().equals("HYPH")) {
        return false;
      }
    }
    return true;
  }

  private boolean ofKind(Figure figure, String noun) {
    return scene
        .authority()
        .entry(figure.id())
        .filter(e -> KNOWN_KINDS.getOrDefault(noun, Set.of()).contains(e.kind()))
        .filter(e -> !OF_SOME.contains(noun) || !e.id().equals(WORLD))
        .isPresent();
  }

  /** "the agency", "the committee": the last organisation whose name ends so. */
  void link(Tree tree, int at) {
    NounPhrase phrase = NounPhrase.around(tree, at);
    Token noun = tree.token(at);
    Optional<Figure> named = namedWithin(tree, at);
    if (named.isPresent()) {
      descriptions.denote(tree, phrase.first(), at, named.get(), Mention.Kind.TITLE);
      return;
    }
    if (BLOCS.contains(noun.lemma()) && phrase.definite(tree)) {
      bloc(tree, phrase);
      return;
    }
    boolean medium = MEDIA.contains(noun.lemma()) && told(tree, phrase);
    Roster.At here = new Roster.At(tree.sentence().index(), at);
    if (phrase.head() - phrase.first() > 1 && !medium && described(tree, phrase)) {
      nearest
          .before(here, f -> ofKind(f, noun.lemma()))
          .ifPresent(f -> descriptions.denote(tree, phrase.first(), at, f, Mention.Kind.TITLE));
      return;
    }
    if ((phrase.head() - phrase.first() > 1 && !medium) || !phrase.definite(tree)) {
      return;
    }
    Predicate<Figure> fits =
        f ->
            f.type() == ActorType.ORGANIZATION
                && (endsIn(f.label(), noun.lemma())
                    || f.actor().aliases().stream().anyMatch(a -> endsIn(a, noun.lemma()))
                    || ofKind(f, noun.lemma()));
    (medium ? nearest.around(here, fits) : nearest.before(here, fits))
        .ifPresent(f -> descriptions.denote(tree, phrase.first(), at, f, Mention.Kind.TITLE));
  }
}
