package org.parley.ingest.actor;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Links who is told of before he is named: after "a foreign ministry spokesman said" in the lead,
 * "Berg, the ministry's spokesman, told reporters".
 */
final class LeadLinker {

  private static final int LEAD = 2;
  private static final int AHEAD = 5;
  private static final int NEXT = 3;

  /** Words for anybody in office: only who speaks first after the lead can be meant. */
  private static final Set<String> ANYBODY = Set.of("official", "diplomat", "envoy");

  /** Offices whose holders nobody calls officials. */
  private static final Set<String> HIGHEST =
      Set.of("president", "king", "queen", "premier", "chancellor", "pope", "leader");

  private static final Set<String> HEADS =
      Set.of("head", "chief", "director", "chairman", "secretary-general", "director-general");

  private static final Set<String> REMARKS =
      Set.of("remark", "comment", "statement", "announcement", "pledge", "appeal", "call", "offer");

  private static final Set<String> SENT =
      Set.of("envoy", "representative", "ambassador", "emissary", "mediator");

  private final Scene scene;
  private final Roster roster;
  private final Descriptions descriptions;
  private final boolean definite;

  /**
   * @param definite whether to link "the chief of the bank", once nobody is known to be it by the
   *     same words, or else "a spokesman"
   */
  LeadLinker(Scene scene, Roster roster, boolean definite) {
    this.definite = definite;
    this.scene = scene;
    this.roster = roster;
    this.descriptions = new Descriptions(scene, roster);
  }

  void link() {
    for (Tree tree : scene.trees()) {
      TitleReader reader = new TitleReader(tree, scene.names().get(tree.sentence().index()));
      for (Token token : tree.sentence().tokens()) {
        if (unnamed(tree, token)) {
          reader.headedBy(token.index()).ifPresent(title -> link(tree, title));
        }
      }
    }
  }

  /** "a spokesman said", in the lead; "a Norwegian envoy arrived", anywhere. */
  private boolean unnamed(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    return token.tag().equals("NN")
        && Titles.isTitle(token.lemma())
        && roster.denoted(sentence, token.index()).isEmpty()
        && tree.children(token.index(), "appos", "conj").isEmpty()
        && (lead(tree) && Speech.speaks(tree, token)
            || token.relation().startsWith("nsubj") && !Speech.reported(tree, token.index()))
        && NounPhrase.around(tree, token.index()).definite(tree) == definite;
  }

  private static boolean lead(Tree tree) {
    return tree.sentence().index() < LEAD;
  }

  private void link(Tree tree, TitlePhrase title) {
    NounPhrase phrase = NounPhrase.around(tree, title.head());
    if (definite
        && phrase.last() == phrase.head()
        && title.state().or(title::body).isEmpty()
        && !ofSomeBody(tree, phrase)) {
      return; // "the chief" is somebody told of before
    }
    named(tree, title)
        .ifPresent(
            person -> {
              if (person.offices().isEmpty()) {
                holds(tree, title, person);
              }
              descriptions.denote(tree, phrase.first(), phrase.head(), person, Mention.Kind.TITLE);
            });
  }

  /** "the league's chief", whatever the league is called. */
  private static boolean ofSomeBody(Tree tree, NounPhrase phrase) {
    return tree.children(phrase.head(), "poss").stream()
        .map(tree::token)
        .anyMatch(
            owner ->
                owner.tag().equals("NN")
                    && Titles.collective(owner.lemma()).equals("organization"));
  }

  /** Of whom nothing else is told holds the office that he is told of by. */
  private void holds(Tree tree, TitlePhrase title, Figure person) {
    Optional<String> state = title.state().flatMap(Name::entry).map(roster::known).map(Figure::id);
    Optional<String> body =
        title
            .body()
            .flatMap(b -> roster.denoted(b.sentence(), b.last()).stream().findFirst())
            .filter(id -> roster.figure(id).filter(f -> f.type() != ActorType.PERSON).isPresent());
    String head = tree.token(title.head()).lemma();
    person.holds(
        new OfficeClaim(
            person.id(),
            title.title().isBlank() ? head : title.title(),
            head,
            body.or(() -> state),
            body.flatMap(id -> state.filter(s -> !s.equals(id))),
            title.former(),
            Titles.isOffice(head),
            tree.span(title.first(), title.last())));
  }

  /**
   * The first who is named with such an office behind the lead, and says something there; elsewhere
   * whoever the next sentence brings in as if he were known.
   */
  private Optional<Figure> named(Tree lead, TitlePhrase title) {
    int from = lead.sentence().index();
    String noun = lead.token(title.head()).lemma();
    boolean anybody = ANYBODY.contains(noun);
    boolean far = lead(lead) && Speech.speaks(lead, lead.token(title.head()));
    int to = Math.min(scene.trees().size() - 1, from + (!far ? 1 : anybody ? NEXT : AHEAD));
    for (int sentence = from + 1; sentence <= to; sentence++) {
      for (Name name : scene.names().get(sentence)) {
        if (name.kind() == Name.Kind.PERSON && acts(sentence, name, sentence == from + 1)) {
          Optional<Figure> figure =
              roster.denoted(sentence, name.last()).stream().findFirst().flatMap(roster::figure);
          if (figure.isPresent()) {
            boolean first = isNew(figure.get(), from, sentence);
            boolean next = sentence == from + 1;
            if (first
                && (fits(figure.get(), title, noun, next)
                    || (next && author(sentence, name, figure.get(), title)))) {
              return figure;
            }
            if (anybody) {
              return Optional.empty();
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether somebody named speaks; right behind who is told of without a name, does anything. */
  private boolean acts(int sentence, Name name, boolean next) {
    Tree tree = scene.tree(sentence);
    Token head = tree.token(scene.head(name));
    return Speech.speaks(tree, head)
        || (next && head.relation().startsWith("nsubj") && !Speech.reported(tree, head.index()));
  }

  /**
   * "Lind made the remarks", "Lind said", of whom nothing has been told: who else than the one of
   * whom the sentence before tells without his name?
   */
  private boolean author(int sentence, Name name, Figure figure, TitlePhrase title) {
    if (contradicts(figure, title)) {
      return false;
    }
    Tree tree = scene.tree(sentence);
    int verb = tree.token(scene.head(name)).head();
    boolean remarks =
        verb >= 0
            && tree.token(verb).lemma().equals("make")
            && tree.children(verb, "dobj").stream()
                .anyMatch(o -> REMARKS.contains(tree.token(o).lemma()) && tree.has(o, "det"));
    return remarks
        || (name.size() > 1
            && (also(tree, name) || figure.offices().isEmpty() && figure.represents().isEmpty())
            && !Titles.isTitleWord(tree.token(Math.max(0, name.first() - 1)))
            && !introduced(tree, name)
            && Speech.speaks(tree, tree.token(scene.head(name))));
  }

  /** "Lind, also chair of the board": of whom another office has been told. */
  private static boolean also(Tree tree, Name name) {
    return name.last() + 2 < tree.size() && tree.token(name.last() + 2).lemma().equals("also");
  }

  /** "Lind, a farmer, said": somebody brought in as new. */
  private boolean introduced(Tree tree, Name name) {
    int head = scene.head(name);
    if (also(tree, name)) {
      return false;
    }
    return name.last() + 1 < tree.size() && tree.token(name.last() + 1).form().equals(",")
        || tree.has(head, "appos", "relcl")
        || tree.children(head).stream()
            .anyMatch(child -> child < name.first() && tree.token(child).tag().startsWith("N"));
  }

  /** Whether nobody told of in the lead by name. */
  private boolean isNew(Figure figure, int lead, int sentence) {
    return roster.occurrences(figure.id()).stream()
        .noneMatch(at -> at.sentence() <= lead && at.sentence() < sentence);
  }

  private static boolean contradicts(Figure figure, TitlePhrase title) {
    Optional<String> state = title.state().flatMap(Name::entry).map(Authority.Entry::id);
    return state.isPresent()
        && !figure.represents().isEmpty()
        && !figure.represents().contains(state.get());
  }

  private boolean fits(Figure figure, TitlePhrase title, String noun, boolean next) {
    if (contradicts(figure, title)) {
      return false;
    }
    if (definite && !title.body().map(b -> of(figure, b)).orElse(true)) {
      return false;
    }
    for (OfficeClaim office : figure.offices()) {
      boolean same =
          ANYBODY.contains(noun)
              ? !HIGHEST.contains(office.head()) && !office.title().equals("prime minister")
              : kind(office.head(), next).equals(kind(noun, next)) || presides(office, noun);
      if (same && !office.former()) {
        return true;
      }
    }
    return false;
  }

  /** "The league's chief" may be its president. */
  private boolean presides(OfficeClaim office, String noun) {
    return definite
        && HEADS.contains(noun)
        && office.title().equals("president")
        && office
            .of()
            .flatMap(roster::figure)
            .filter(f -> f.type() == ActorType.ORGANIZATION)
            .isPresent();
  }

  /** Whether he stands for the body that the title names, as far as is known. */
  private boolean of(Figure figure, Name body) {
    return figure.represents().isEmpty()
        || roster.denoted(body.sentence(), body.last()).stream()
            .anyMatch(id -> figure.represents().contains(id));
  }

  /** Offices that go by several names. */
  private String kind(String head, boolean next) {
    if (head.startsWith("spokes")) {
      return "spokes";
    }
    boolean loosely = definite || next;
    return loosely && HEADS.contains(head)
        ? "head"
        : loosely && SENT.contains(head) ? "envoy" : head;
  }
}
