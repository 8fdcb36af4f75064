package org.parley.ingest.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Links pronouns, reading forward: whom each means, {@link Antecedents} tell. */
final class AnaphoraLinker {

  private static final Set<String> HE =
      Set.of("he", "him", "his", "she", "her", "himself", "herself");
  private static final Set<String> THEY = Set.of("they", "them", "their");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> OWN = Set.of("country", "side");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");
  private static final Set<String> CLAUSES = Set.of("relcl", "acl");
  private static final Set<String> CLAUSE_OR_ROOT = Set.of("relcl", "acl", "root");

  private final Scene scene;
  private final Roster roster;
  private final Antecedents antecedents;
  private final PairLinker pairs;
  private List<String> lastPlural = List.of();
  private int lastPluralSentence = -1;

  AnaphoraLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.pairs = new PairLinker(scene, roster);
    this.antecedents = new Antecedents(scene, roster);
  }

  void link() {
    for (Tree tree : scene.trees()) {
      pairs.gather(tree);
      for (Token token : tree.sentence().tokens()) {
        visit(tree, token);
      }
      antecedents.forget(tree.sentence().index());
    }
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private void visit(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    String word = lower(token);
    if (HE.contains(word) && token.tag().startsWith("PRP")) {
      antecedents.person(tree, token).ifPresent(id -> denote(tree, token, List.of(id)));
    } else if (IT.contains(word) && token.tag().startsWith("PRP")) {
      antecedents.thing(tree, token).ifPresent(id -> denote(tree, token, List.of(id)));
    } else if (THEY.contains(word)) {
      if (!lastPlural.isEmpty() && sentence - lastPluralSentence <= 1) {
        denote(tree, token, lastPlural);
      }
    } else if (RELATIVE.contains(token.tag()) && token.head() >= 0) {
      relative(tree, token);
    } else {
      pairs.link(tree, token);
    }
    if (token.tag().equals("WP$") || token.tag().equals("PRP$")) {
      ownGovernment(tree, token);
    }
    remember(tree, token);
  }

  /** "whose government", "its government": the state, or the one that the person stands for. */
  private void ownGovernment(Tree tree, Token owner) {
    int sentence = tree.sentence().index();
    if (owner.head() < 0
        || !(Titles.collective(tree.token(owner.head()).lemma()).equals("state")
            || (OWN.contains(tree.token(owner.head()).form())
                && tree.token(owner.head()).relation().startsWith("nsubj")))
        || !roster.denoted(sentence, owner.head()).isEmpty()) {
      return;
    }
    List<String> owners = roster.denoted(sentence, owner.index());
    if (owners.size() != 1) {
      return;
    }
    Optional<Figure> figure = roster.figure(owners.get(0));
    figure
        .flatMap(
            f ->
                f.type() == ActorType.STATE
                    ? Optional.of(f.id())
                    : f.represents().stream().findFirst())
        .ifPresent(state -> roster.denote(sentence, owner.head(), List.of(state)));
  }

  private void remember(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    antecedents.remember(tree, token);
    if (Antecedents.subject(tree, token) && !token.tag().startsWith("PRP")) {
      Set<String> all = new LinkedHashSet<>();
      tree.withConjuncts(token.index()).forEach(c -> all.addAll(roster.denoted(sentence, c)));
      boolean group = all.size() == 1 && all.stream().allMatch(this::plural);
      if (all.size() > 1 || group) {
        lastPlural = List.copyOf(all);
        lastPluralSentence = sentence;
      }
    }
  }

  private boolean plural(String id) {
    return roster.figure(id).map(f -> f.type() == ActorType.GROUP).orElse(false);
  }

  private void denote(Tree tree, Token token, List<String> ids) {
    roster.denote(tree.sentence().index(), token.index(), ids);
    if (ids.size() == 1) {
      roster.mention(token.span(), Mention.Kind.PRONOUN, ids.get(0));
    }
  }

  /** "the minister, who said". */
  private void relative(Tree tree, Token token) {
    int verb = token.head();
    int hops = 0;
    while (verb >= 0 && hops++ < 4 && !CLAUSE_OR_ROOT.contains(tree.token(verb).relation())) {
      verb = tree.token(verb).head();
    }
    if (verb >= 0
        && CLAUSES.contains(tree.token(verb).relation())
        && tree.token(verb).head() >= 0) {
      List<String> ids = roster.denoted(tree.sentence().index(), tree.token(verb).head());
      if (!ids.isEmpty()) {
        roster.denote(tree.sentence().index(), token.index(), ids);
      }
    }
  }
}
