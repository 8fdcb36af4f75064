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

  private static final Set<String> SENT =
      Set.of("envoy", "representative", "ambassador", "emissary", "mediator");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "announce",
          "add",
          "declare",
          "state",
          "report",
          "confirm",
          "warn",
          "note",
          "stress",
          "quote",
          "deny",
          "reveal",
          "explain");

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
    for (int sentence = 0; sentence < Math.min(LEAD, scene.trees().size()); sentence++) {
      Tree tree = scene.tree(sentence);
      TitleReader reader = new TitleReader(tree, scene.names().get(sentence));
      for (Token token : tree.sentence().tokens()) {
        if (unnamed(tree, token)) {
          reader.headedBy(token.index()).ifPresent(title -> link(tree, title));
        }
      }
    }
  }

  /** "a spokesman said". */
  private boolean unnamed(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    return token.tag().equals("NN")
        && Titles.isTitle(token.lemma())
        && says(tree, token)
        && roster.denoted(sentence, token.index()).isEmpty()
        && tree.children(token.index(), "appos", "conj").isEmpty()
        && NounPhrase.around(tree, token.index()).definite(tree) == definite;
  }

  private static boolean says(Tree tree, Token token) {
    return token.relation().equals("nsubj")
        && token.head() >= 0
        && SAYING.contains(tree.token(token.head()).lemma());
  }

  private void link(Tree tree, TitlePhrase title) {
    NounPhrase phrase = NounPhrase.around(tree, title.head());
    if (definite && phrase.last() == phrase.head() && title.state().or(title::body).isEmpty()) {
      return; // "the chief" is somebody told of before
    }
    named(tree, title)
        .ifPresent(
            person ->
                descriptions.denote(
                    tree, phrase.first(), phrase.head(), person, Mention.Kind.TITLE));
  }

  /** The first who is named with such an office behind the lead, and says something there. */
  private Optional<Figure> named(Tree lead, TitlePhrase title) {
    int from = lead.sentence().index();
    String noun = lead.token(title.head()).lemma();
    boolean anybody = ANYBODY.contains(noun);
    int to = Math.min(scene.trees().size() - 1, from + (anybody ? NEXT : AHEAD));
    for (int sentence = from + 1; sentence <= to; sentence++) {
      for (Name name : scene.names().get(sentence)) {
        if (name.kind() == Name.Kind.PERSON
            && says(scene.tree(sentence), scene.tree(sentence).token(scene.head(name)))) {
          Optional<Figure> figure =
              roster.denoted(sentence, name.last()).stream().findFirst().flatMap(roster::figure);
          if (figure.isPresent()) {
            boolean first = isNew(figure.get(), from, sentence);
            if (first && fits(figure.get(), title, noun)) {
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

  /** Whether nobody told of in the lead by name. */
  private boolean isNew(Figure figure, int lead, int sentence) {
    return roster.occurrences(figure.id()).stream()
        .noneMatch(at -> at.sentence() <= lead && at.sentence() < sentence);
  }

  private boolean fits(Figure figure, TitlePhrase title, String noun) {
    Optional<String> state = title.state().flatMap(Name::entry).map(Authority.Entry::id);
    if (state.isPresent()
        && !figure.represents().isEmpty()
        && !figure.represents().contains(state.get())) {
      return false;
    }
    if (definite && !title.body().map(b -> of(figure, b)).orElse(true)) {
      return false;
    }
    for (OfficeClaim office : figure.offices()) {
      boolean same =
          ANYBODY.contains(noun)
              ? !HIGHEST.contains(office.head()) && !office.title().equals("prime minister")
              : kind(office.head()).equals(kind(noun));
      if (same && !office.former()) {
        return true;
      }
    }
    return false;
  }

  /** Whether he stands for the body that the title names, as far as is known. */
  private boolean of(Figure figure, Name body) {
    return figure.represents().isEmpty()
        || roster.denoted(body.sentence(), body.last()).stream()
            .anyMatch(id -> figure.represents().contains(id));
  }

  /** Offices that go by several names. */
  private String kind(String head) {
    if (head.startsWith("spokes")) {
      return "spokes";
    }
    return definite && HEADS.contains(head)
        ? "head"
        : definite && SENT.contains(head) ? "envoy" : head;
  }
}
