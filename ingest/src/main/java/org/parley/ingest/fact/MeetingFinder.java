package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds every place in a sentence that tells of a meeting: by a verb, else by a noun. */
final class MeetingFinder {

  private static final Set<String> NEGOTIATING =
      Set.of("negotiate", "negotiating", "negotiation", "negotiations", "bargaining", "bargain");

  /** "a joint press appearance" is a news conference by another name. */
  private static final Set<String> APPEARANCES = Set.of("appearance", "briefing", "availability");

  private final Cast cast;
  private final DateReader dates;

  MeetingFinder(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
  }

  List<MeetingMention> find(Tree tree) {
    List<MeetingMention> found = new ArrayList<>();
    Set<Integer> taken = new LinkedHashSet<>();
    MeetingTelling telling = new MeetingTelling(cast, tree, dates);
    MeetingByVerb verbs = new MeetingByVerb(cast, tree, telling);
    for (Token token : tree.sentence().tokens()) {
      MeetingWords.pattern(token)
          .ifPresent(pattern -> found.addAll(verbs.find(token.index(), pattern, taken)));
    }
    MeetingByNoun nouns = new MeetingByNoun(cast, tree, telling);
    for (Token token : tree.sentence().tokens()) {
      if (!taken.contains(token.index()) && !inNameOfBody(tree, token.index())) {
        kind(tree, token).ifPresent(kind -> found.addAll(nouns.find(token.index(), kind)));
      }
    }
    return found;
  }

  /** "the People's Consultative Conference" sits all year. */
  private boolean inNameOfBody(Tree tree, int noun) {
    return tree.token(noun).tag().startsWith("NNP")
        && cast.denoted(tree.sentence().index(), noun).stream()
            .anyMatch(id -> cast.kind(id).isPresent());
  }

  /** The kind of meeting that a noun names; the "negotiating table" is that of talks. */
  private static Optional<String> kind(Tree tree, Token noun) {
    boolean table =
        noun.lemma().equals("table")
            && tree.children(noun.index()).stream()
                .anyMatch(c -> NEGOTIATING.contains(tree.token(c).lemma()));
    boolean together =
        APPEARANCES.contains(noun.lemma()) && MeetingByNoun.forReporters(tree, noun.index());
    return table
        ? Optional.of("talks")
        : together ? Optional.of("conference") : MeetingWords.kind(noun);
  }
}
