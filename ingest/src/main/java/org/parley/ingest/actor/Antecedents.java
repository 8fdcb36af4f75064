package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Those who were told of last, and which of them a pronoun means: the nearest that fits, subjects
 * before others, who spoke before who was spoken of, those outside quotation before those inside.
 */
final class Antecedents {

  private static final int WINDOW = 4;
  private static final Set<String> SHE = Set.of("she", "her", "herself");
  private static final Set<String> FRONTED = Set.of("prep", "advcl", "npadvmod");

  private static final int SENTENCE = 10;
  private static final int SUBJECT = 8;
  private static final int SPEAKER = 7;
  private static final int GOING_ON = 18;
  private static final int KNOWN_WOMAN = 15;
  private static final int QUOTED = 12;
  private static final int SAME_CLAUSE = 6;
  private static final Set<String> SUBORDINATE = Set.of("advcl", "pcomp", "xcomp", "conj", "prep");

  private record Candidate(
      String id,
      int sentence,
      int token,
      boolean subject,
      boolean quoted,
      boolean speaker,
      boolean reported) {}

  private final Scene scene;
  private final Roster roster;
  private final Quoted quoted;
  private final List<Candidate> candidates = new ArrayList<>();

  Antecedents(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
    this.quoted = new Quoted(scene.text().characters());
  }

  /** Leaves out whoever was told of too long ago. */
  void forget(int sentence) {
    candidates.removeIf(c -> c.sentence() < sentence - WINDOW);
  }

  void remember(Tree tree, Token token) {
    int sentence = tree.sentence().index();
    List<String> ids = roster.denoted(sentence, token.index());
    if (ids.isEmpty() || !headsName(sentence, token)) {
      return;
    }
    boolean inQuote = quoted.at(token.span());
    boolean reported = Speech.reported(tree, token.index());
    boolean speaker = !reported && Speech.speaks(tree, token);
    for (String id : ids) {
      candidates.add(
          new Candidate(
              id, sentence, token.index(), subject(tree, token), inQuote, speaker, reported));
    }
  }

  static boolean subject(Tree tree, Token token) {
    return token.relation().startsWith("nsubj")
        || token.relation().equals("agent")
        || (token.relation().equals("pobj")
            && token.head() >= 0
            && tree.token(token.head()).relation().equals("agent"));
  }

  private boolean headsName(int sentence, Token token) {
    return scene
        .nameAt(sentence, token.index())
        .map(n -> n.kind() != Name.Kind.ADJECTIVE && scene.head(n) == token.index())
        .orElse(true);
  }

  /** Whom "he" or "she" means. */
  Optional<String> person(Tree tree, Token pronoun) {
    Gender other =
        SHE.contains(pronoun.form().toLowerCase(Locale.ROOT)) ? Gender.MALE : Gender.FEMALE;
    Optional<String> ahead = ahead(tree, pronoun, other);
    return ahead.isPresent() ? ahead : best(tree, pronoun, other).map(Candidate::id);
  }

  /** Which state or body "it" means: only from one subject to the next. */
  Optional<String> thing(Tree tree, Token pronoun) {
    return best(tree, pronoun, null)
        .filter(
            c -> (c.subject() && subjectLike(pronoun)) || pronoun.form().equalsIgnoreCase("its"))
        .map(Candidate::id);
  }

  /** "Following his talks with Wu, | Ruggiero met Li": who is named behind the opening phrase. */
  private Optional<String> ahead(Tree tree, Token pronoun, Gender other) {
    int sentence = tree.sentence().index();
    int opening = pronoun.index();
    int hops = 0;
    while (opening >= 0 && hops++ < 10 && subjectBehind(tree, opening, pronoun).isEmpty()) {
      opening = tree.token(opening).head();
    }
    if (opening < 0
        || !FRONTED.contains(tree.token(opening).relation())
        || personBefore(sentence, pronoun.index(), other)) {
      return Optional.empty();
    }
    return subjectBehind(tree, opening, pronoun)
        .map(subject -> roster.denoted(sentence, subject))
        .filter(ids -> ids.size() == 1)
        .map(ids -> ids.get(0))
        .filter(id -> roster.figure(id).filter(f -> fits(f, other)).isPresent());
  }

  /** The subject, a noun, of the verb that a phrase hangs on, where it comes behind the pronoun. */
  private static Optional<Integer> subjectBehind(Tree tree, int phrase, Token pronoun) {
    int verb = tree.token(phrase).head();
    return verb >= 0 && tree.token(verb).tag().startsWith("V")
        ? tree.subject(verb)
            .filter(subject -> subject > pronoun.index() && subject < verb)
            .filter(subject -> tree.token(subject).tag().startsWith("NN"))
        : Optional.empty();
  }

  private boolean personBefore(int sentence, int token, Gender other) {
    return candidates.stream()
        .anyMatch(
            c ->
                c.sentence() == sentence
                    && c.token() < token
                    && roster.figure(c.id()).filter(f -> fits(f, other)).isPresent());
  }

  private static boolean fits(Figure figure, @Nullable Gender other) {
    return other == null
        ? figure.type() == ActorType.STATE || figure.type() == ActorType.ORGANIZATION
        : figure.type() == ActorType.PERSON && figure.gender() != other;
  }

  private Optional<Candidate> best(Tree tree, Token pronoun, @Nullable Gender other) {
    int sentence = tree.sentence().index();
    boolean inQuote = quoted.at(pronoun.span());
    boolean speaks = !inQuote && Speech.speaks(tree, pronoun);
    boolean follows = Speech.follows(tree, pronoun);
    @Nullable Candidate best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Candidate candidate : candidates) {
      int distance = sentence - candidate.sentence();
      if (roster.figure(candidate.id()).filter(f -> fits(f, other)).isEmpty()
          || (other == null && distance > 1)
          || (follows && distance == 0)
          || excluded(tree, pronoun, candidate)) {
        continue;
      }
      boolean spoken = speaks && candidate.speaker();
      boolean reported = speaks && candidate.reported() && distance > 0;
      int score =
          -SENTENCE * distance
              + candidate.token() / 20
              + (candidate.subject() && !reported ? SUBJECT : 0)
              + (spoken ? SPEAKER : 0)
              + (ofClauseAbove(tree, pronoun, candidate) ? SAME_CLAUSE : 0)
              + (spoken && Speech.goesOn(tree, pronoun) ? GOING_ON : 0)
              + (known(candidate, other) ? KNOWN_WOMAN : 0)
              - (candidate.quoted() && !inQuote ? QUOTED : 0);
      if (score >= bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * "will be attended by Lund after he ends his tour": the subject or agent of the clause above.
   */
  private static boolean ofClauseAbove(Tree tree, Token pronoun, Candidate candidate) {
    if (candidate.sentence() != tree.sentence().index() || !candidate.subject()) {
      return false;
    }
    int verb = tree.token(candidate.token()).head();
    if (verb >= 0 && tree.token(verb).relation().equals("agent")) {
      verb = tree.token(verb).head();
    }
    int at = pronoun.head();
    for (int hops = 0; hops < 6 && at >= 0 && at != verb; hops++) {
      if (tree.token(at).tag().startsWith("V")
          && !SUBORDINATE.contains(tree.token(at).relation())) {
        return false;
      }
      at = tree.token(at).head();
    }
    return at >= 0 && at == verb;
  }

  /** Whether a woman, where "she" is read: the likelier for being told to be one. */
  private boolean known(Candidate candidate, @Nullable Gender other) {
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
}
