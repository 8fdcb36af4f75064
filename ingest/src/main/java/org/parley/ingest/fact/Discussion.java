package org.parley.ingest.fact;

import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/** Finds the meetings that a verb of discussing tells of, or tells more of. */
final class Discussion {

  private final Tree tree;
  private final MeetingTelling telling;
  private final PartyReader parties;
  private final TopicReader topics;

  Discussion(Cast cast, Tree tree, MeetingTelling telling) {
    this.tree = tree;
    this.telling = telling;
    this.parties = new PartyReader(cast, tree);
    this.topics = new TopicReader(cast, tree);
  }

  /**
   * "X discussed trade with Y" is a meeting; "they discussed trade" and "trade was not discussed"
   * tell more of the one spoken of.
   */
  List<MeetingMention> mentions(int verb) {
    Parts parts = new Parts();
    if (!tree.passive(verb)) {
      parts.people.addAll(parties.subject(verb));
    }
    Set<String> partners = parties.partners(verb);
    parts.people.addAll(partners);
    boolean met = !partners.isEmpty() && parts.size() > 1;
    List<String> left = topics.said(verb, true);
    List<String> addressed = topics.said(verb, false);
    if (!met && left.isEmpty() && addressed.isEmpty()) {
      return List.of();
    }
    List<MeetingMention> mentions = telling.mentions(verb, verb, parts, "talks", true);
    return met && !tree.negated(verb)
        ? mentions
        : mentions.stream().map(m -> m.pointingBack(addressed, left)).toList();
  }
}
