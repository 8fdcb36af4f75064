package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds every place in a sentence that tells of a meeting: by a verb, else by a noun. */
final class MeetingFinder {

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
      if (!taken.contains(token.index())) {
        MeetingWords.kind(token).ifPresent(kind -> found.addAll(nouns.find(token.index(), kind)));
      }
    }
    return found;
  }
}
