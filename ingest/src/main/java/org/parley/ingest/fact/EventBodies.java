package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/** Finds the bodies that meet at an event: that give it their name, or whose leaders come to it. */
final class EventBodies {

  private static final int MODIFIERS = 14;
  private static final Set<String> COMMISSIONS =
      Set.of("commission", "committee", "council", "group", "panel");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final PartyReader parties;

  EventBodies(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.parties = new PartyReader(cast, tree);
  }

  /** The event's noun, and those of the name it begins: "the Forum on Fisheries Summit". */
  Set<Integer> named(int noun) {
    Set<Integer> named = new LinkedHashSet<>(Set.of(noun));
    Set<String> body = body(noun);
    for (int i = noun + 1; !body.isEmpty() && i < Math.min(tree.size(), noun + MODIFIERS); i++) {
      boolean same = cast.denoted(sentence, i).stream().anyMatch(body::contains);
      boolean event = MeetingWords.kind(tree.token(i)).isPresent();
      if (event && tree.token(i).tag().startsWith("NNP")) {
        named.add(i);
      } else if (!same) {
        break;
      }
    }
    return named;
  }

  /** The body that has its name from an event ("the Forum on Fisheries"). */
  Set<String> body(int noun) {
    Set<String> bodies = new LinkedHashSet<>();
    if (tree.token(noun).tag().startsWith("NNP")) {
      bodies.addAll(organizations(noun));
    }
    return bodies;
  }

  /** "the APEC leaders' meeting": leaders without names meet as the body. */
  Set<String> ledBy(int leaders) {
    Set<String> bodies = new LinkedHashSet<>();
    if (tree.token(leaders).tag().endsWith("S")) {
      for (int i = Math.max(0, leaders - MODIFIERS); i < leaders; i++) {
        if (tree.under(i, leaders)) {
          bodies.addAll(organizations(i));
        }
      }
    }
    return bodies;
  }

  /** "a session of the two countries' commission": a body without a name meets for its owners. */
  Set<String> commission(int object) {
    Set<String> owners = new LinkedHashSet<>();
    if (COMMISSIONS.contains(tree.token(object).lemma())) {
      tree.children(object, "poss").forEach(o -> owners.addAll(parties.whom(o)));
      tree.objectsOf(object, "between").forEach(o -> owners.addAll(parties.partner(o)));
    }
    return owners;
  }

  /**
   * "the Norwegian Fisheries Council (NFC) | summit": parsers take a body and the event that it
   * gives its name to for two objects of one verb.
   */
  Set<String> namesake(int noun) {
    int at = tree.subtree(noun).nextSetBit(0) - 1;
    at = at < 0 ? noun - 1 : at;
    if (at > 0 && tree.token(at).form().equals(")")) {
      for (int hops = 0; at > 0 && hops < MODIFIERS && !tree.token(at).form().equals("("); hops++) {
        at--;
      }
      at--;
    }
    Set<String> bodies = new LinkedHashSet<>();
    boolean body =
        tree.token(noun).lemma().equals("forum"); // "the Council (NFC) forum" is no event
    if (!body && at >= 0 && at < noun && !tree.under(at, noun)) {
      bodies.addAll(organizations(at));
    }
    return bodies;
  }

  private List<String> organizations(int word) {
    return cast.denoted(sentence, word).stream()
        .filter(id -> parties.is(id, ActorType.ORGANIZATION))
        .toList();
  }
}
