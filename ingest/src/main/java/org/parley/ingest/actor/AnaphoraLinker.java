package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Links pronouns, reading forward. A pronoun takes the nearest person (for "it": state or body)
 * before it, subjects before others, those outside quotation before those inside.
 */
final class AnaphoraLinker {

  private static final int WINDOW = 4;
  private static final Set<String> HE =
      Set.of("he", "him", "his", "she", "her", "himself", "herself");
  private static final Set<String> SHE = Set.of("she", "her", "herself");
  private static final Set<String> THEY = Set.of("they", "them", "their");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> OWN = Set.of("country", "side");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");
  private static final Set<String> CLAUSES = Set.of("relcl", "acl");
  private static final Set<String> CLAUSE_OR_ROOT = Set.of("relcl", "acl", "root");

  private record Candidate(String id, int sentence, int token, boolean subject, boolean quoted) {}

  private final Scene scene;
  private final Roster roster;
  private final Quoted quoted;
  private final List<Candidate> candidates = new ArrayList<>();
  private final PairLinker pairs;
  private List<String> lastPlural = List.of();
  private int lastPluralSentence = -1;

  AnaphoraLinker(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.pairs = new PairLinker(scene, roster);
    this.quoted = new Quoted(scene.text().characters());
  }

  void link() {
    for (Tree tree : scene.trees()) {
      pairs.gather(tree);
      for (Token token : tree.sentence().tokens()) {
        visit(tree, token);
      }
      candidates.removeIf(c -> c.sentence() < tree.sentence().index() - WINDOW);
    }
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private void visit(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    String word = lower(token);
    if (HE.contains(word) && token.tag().startsWith("PRP")) {
      best(tree, token, true).ifPresent(id -> denote(tree, token, List.of(id)));
    } else if (IT.contains(word) && token.tag().startsWith("PRP")) {
      best(tree, token, false).ifPresent(id -> denote(tree, token, List.of(id)));
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
    List<String> ids = roster.denoted(sentence, token.index());
    boolean subject =
        token.relation().startsWith("nsubj")
            || token.relation().equals("agent")
            || underAgent(tree, token);
    if (!ids.isEmpty() && headsName(sentence, token)) {
      boolean inQuote = quoted.at(token.span());
      for (String id : ids) {
        candidates.add(new Candidate(id, sentence, token.index(), subject, inQuote));
      }
    }
    if (subject && !token.tag().startsWith("PRP")) {
      Set<String> all = new LinkedHashSet<>();
      tree.withConjuncts(token.index()).forEach(c -> all.addAll(roster.denoted(sentence, c)));
      boolean group = all.size() == 1 && all.stream().allMatch(this::plural);
      if (all.size() > 1 || group) {
        lastPlural = List.copyOf(all);
        lastPluralSentence = sentence;
      }
    }
  }

  private boolean headsName(int sentence, Token token) {
    return scene
        .nameAt(sentence, token.index())
        .map(n -> n.kind() != Name.Kind.ADJECTIVE && scene.head(n) == token.index())
        .orElse(true);
  }

  private static boolean underAgent(Tree tree, Token token) {
    return token.relation().equals("pobj")
        && token.head() >= 0
        && tree.token(token.head()).relation().equals("agent");
  }

  private boolean plural(String id) {
    return roster.figure(id).map(f -> f.type() == ActorType.GROUP).orElse(false);
  }

  private Optional<String> best(Tree tree, Token pronoun, boolean person) {
    int sentence = tree.sentence().index();
    boolean inQuote = quoted.at(pronoun.span());
    Gender other = SHE.contains(lower(pronoun)) ? Gender.MALE : Gender.FEMALE;
    @Nullable Candidate best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Candidate candidate : candidates) {
      boolean fits =
          roster
              .figure(candidate.id())
              .map(
                  f ->
                      person
                          ? f.type() == ActorType.PERSON && f.gender() != other
                          : f.type() == ActorType.STATE || f.type() == ActorType.ORGANIZATION)
              .orElse(false);
      int distance = sentence - candidate.sentence();
      if (!fits || (!person && distance > 1) || excluded(tree, pronoun, candidate)) {
        continue;
      }
      int score =
          -10 * distance
              + candidate.token() / 20
              + (candidate.subject() ? 8 : 0)
              + (person && known(candidate, other) ? 15 : 0)
              - (candidate.quoted() && !inQuote ? 12 : 0);
      if (score >= bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    if (!person
        && best != null
        && !(best.subject() && subjectLike(pronoun))
        && !pronoun.form().equalsIgnoreCase("its")) {
      return Optional.empty();
    }
    return Optional.ofNullable(best).map(Candidate::id);
  }

  /** Whether a woman, where "she" is read: the likelier for being told to be one. */
  private boolean known(Candidate candidate, Gender other) {
    return other == Gender.MALE
        && roster.figure(candidate.id()).filter(f -> f.gender() == Gender.FEMALE).isPresent();
  }

  private static boolean subjectLike(Token pronoun) {
    return pronoun.relation().startsWith("nsubj") || pronoun.relation().equals("poss");
  }

  /** A pronoun as object does not mean the subject of its own verb. */
  private static boolean excluded(Tree tree, Token pronoun, Candidate candidate) {
    if (candidate.sentence() != tree.sentence().index() || pronoun.tag().equals("PRP$")) {
      return false;
    }
    return !pronoun.relation().startsWith("nsubj")
        && tree.token(candidate.token()).head() == verbAbove(tree, pronoun);
  }

  private static int verbAbove(Tree tree, Token pronoun) {
    int above = pronoun.head();
    return above >= 0 && tree.token(above).relation().equals("prep")
        ? tree.token(above).head()
        : above;
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
