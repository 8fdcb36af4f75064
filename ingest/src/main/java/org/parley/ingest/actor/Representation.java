package org.parley.ingest.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * For whom somebody without a name speaks, as far as his phrase tells: "a White House official".
 */
record Representation(Scene scene, Roster roster) {

  /** Those who act for whoever has sent them, states and bodies alike. */
  static final Set<String> ENVOYS =
      Set.of(
          "official",
          "diplomat",
          "delegation",
          "negotiator",
          "leader",
          "politician",
          "minister",
          "envoy",
          "team",
          "mission",
          "president",
          "ambassador",
          "representative",
          "premier",
          "delegate",
          "expert",
          "investigator",
          "inspector",
          "lawmaker",
          "legislator",
          "mediator");

  private static final Set<String> OFFICIAL =
      Set.of(
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
          "embassy",
          "leadership",
          "media",
          "television",
          "radio",
          "chancellor",
          "secretary",
          "parliamentarian",
          "commander",
          "adviser",
          "advisor",
          "aide");

  /** Bodies whose members act for the state that they are of. */
  private static final Set<String> OF_STATES =
      Set.of("delegation", "parliament", "cabinet", "government", "team", "senate", "congress");

  private static final Set<String> LEADERS = Set.of("leader", "politician");
  private static final Set<String> OTHERS =
      Set.of(
          "opposition",
          "exiled",
          "dissident",
          "separatist",
          "religious",
          "spiritual",
          "tribal",
          "islamist",
          "former",
          "militant",
          "radical",
          "jewish",
          "muslim",
          "christian");
  private static final Set<String> LEADING = Set.of("lead", "head");

  /** "a delegation headed by the Norwegian foreign minister" stands for Norway. */
  private void led(int sentence, int noun, Figure figure) {
    Tree tree = scene.tree(sentence);
    for (int verb : tree.children(noun, "acl", "relcl")) {
      if (LEADING.contains(tree.token(verb).lemma())) {
        for (int leader : tree.objectsOf(verb, "by")) {
          roster.denoted(sentence, leader).stream()
              .flatMap(id -> roster.figure(id).stream())
              .flatMap(f -> f.represents().stream())
              .forEach(figure::speaksFor);
        }
      }
    }
  }

  /** "a White House spokesman": the body, and the state behind it. */
  private Set<String> bodies(int sentence, NounPhrase phrase) {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      for (String id : roster.denoted(sentence, i)) {
        roster
            .figure(id)
            .filter(f -> f.type() == ActorType.ORGANIZATION)
            .ifPresent(
                f -> {
                  ids.add(id);
                  ids.addAll(f.represents());
                });
      }
    }
    return ids;
  }

  /** "a foreign ministry spokesman": the ministry, of the state where one is named. */
  private Optional<String> ministry(int sentence, NounPhrase phrase) {
    Tree tree = scene.tree(sentence);
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      boolean named = tree.token(i).lemma().equals("ministry") && kindOfMinistry(tree.token(i - 1));
      if (named && roster.denoted(sentence, i).isEmpty()) {
        String words = scene.words(sentence, i - 1, i);
        Ministries ministries = new Ministries(scene, roster);
        Figure ministry =
            scene.names().get(sentence).stream()
                .filter(n -> n.ofState() && n.first() >= phrase.first() && n.last() < phrase.head())
                .filter(n -> n.kind() == Name.Kind.ADJECTIVE)
                .findFirst()
                .map(n -> ministries.of(n.entry().orElseThrow(), n.text(), words))
                .orElseGet(() -> ministries.unqualified(words));
        roster.denote(sentence, i, List.of(ministry.id()));
        roster.mention(tree.span(i - 1, i), Mention.Kind.TITLE, ministry.id());
        return Optional.of(ministry.id());
      }
    }
    return Optional.empty();
  }

  private static boolean kindOfMinistry(Token token) {
    return token.tag().startsWith("JJ") || token.tag().startsWith("NN");
  }

  /** "a Norwegian refugee leader", "opposition leaders": they don't act for the state. */
  private boolean ofSomeOthers(int sentence, NounPhrase phrase) {
    Tree tree = scene.tree(sentence);
    if (!LEADERS.contains(tree.token(phrase.head()).lemma())) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Token token = tree.token(i);
      if (token.tag().equals("NN") || token.tag().equals("NNS") || OTHERS.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "members of the Norwegian delegation". */
  private boolean member(int sentence, NounPhrase phrase) {
    Tree tree = scene.tree(sentence);
    return tree.token(phrase.head()).lemma().equals("member")
        && tree.objectsOf(phrase.head(), "of").stream()
            .anyMatch(o -> OF_STATES.contains(tree.token(o).lemma()));
  }

  /** Adds to a figure those that the phrase which calls it says it speaks for. */
  void of(int sentence, NounPhrase phrase, Figure figure) {
    Token noun = scene.tree(sentence).token(phrase.head());
    boolean official =
        ENVOYS.contains(noun.lemma())
            || OFFICIAL.contains(noun.lemma())
            || member(sentence, phrase);
    if (!official || ofSomeOthers(sentence, phrase)) {
      return;
    }
    scene.names().get(sentence).stream()
        .filter(n -> n.ofState() && n.first() >= phrase.first() && n.last() <= phrase.last())
        .limit(figure.type() == ActorType.GROUP ? Long.MAX_VALUE : 1)
        .flatMap(n -> n.entry().stream())
        .forEach(e -> figure.speaksFor(roster.known(e).id()));
    if (figure.type() == ActorType.PERSON && figure.represents().isEmpty()) {
      bodies(sentence, phrase).forEach(figure::speaksFor);
    }
    ministry(sentence, phrase).ifPresent(figure::speaksFor);
    led(sentence, phrase.head(), figure);
    // "envoys of the two countries"
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (i != phrase.head() && scene.tree(sentence).token(i).tag().equals("NNS")) {
        roster.denoted(sentence, i).stream()
            .filter(id -> roster.figure(id).filter(f -> f.type() == ActorType.STATE).isPresent())
            .forEach(figure::speaksFor);
      }
    }
  }
}
