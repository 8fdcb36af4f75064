package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds meetings that a verb tells of, alone ("met") or with a noun ("held talks"). */
final class MeetingByVerb {

  private static final Set<String> OFTEN =
      Set.of("often", "regularly", "usually", "frequently", "normally", "always", "annually");
  private static final Set<String> SPANS = Set.of("day", "week", "month", "year");
  private static final Set<String> CONVENING = Set.of("convene", "reconvene", "assemble");
  private static final Set<String> PARTICIPANTS = Set.of("participant", "attendee");

  private final Tree tree;
  private final MeetingTelling telling;
  private final EventOfVerb event;
  private final EventBodies bodies;
  private final Encounter encounter;
  private final Discussion discussion;
  private final EventHolding holding;
  private final Journeys journeys;
  private final Signing signing;

  MeetingByVerb(Cast cast, Tree tree, MeetingTelling telling) {
    this.tree = tree;
    this.telling = telling;
    this.event = new EventOfVerb(tree);
    this.bodies = new EventBodies(cast, tree);
    this.encounter = new Encounter(cast, tree, telling);
    this.discussion = new Discussion(cast, tree, telling);
    this.holding = new EventHolding(cast, tree);
    this.journeys = new Journeys(cast, tree);
    this.signing = new Signing(cast, tree);
  }

  /**
   * The meetings that a verb with this pattern tells of; event nouns it uses up go to {@code
   * taken}.
   */
  List<MeetingMention> find(int verb, String pattern, Set<Integer> taken) {
    if (pattern.equals(MeetingWords.ROLL) && !ofParticipants(verb)) {
      Parts leg = new Parts();
      return (tree.has(verb, "attr") && journeys.leg(verb, leg)) || journeys.included(verb, leg)
          ? telling.mentions(verb, verb, leg, "visit", true)
          : List.of(); // nearly every "be" and "include"
    }
    Optional<Integer> noun = event.of(verb);
    if (noun.filter(n -> MeetingByNoun.forReporters(tree, n)).isPresent()) {
      return List.of();
    }
    if (noun.filter(n -> MeetingByNoun.ofTrade(tree, n)).isPresent()) {
      return List.of();
    }
    if (pattern.equals("discuss")) {
      return discussion.mentions(verb);
    }
    if (habitual(verb)) {
      return List.of();
    }
    Parts parts = new Parts();
    if (!gathers(verb, pattern, noun, parts)) {
      return List.of();
    }
    noun.ifPresent(n -> taken.addAll(bodies.named(n)));
    if (noun.filter(n -> MeetingByNoun.social(tree.token(n))).isPresent() && parts.size() < 2) {
      return List.of(); // "the leaders will attend a dinner"
    }
    String kind =
        noun.flatMap(n -> MeetingWords.kind(tree.token(n)))
            .orElse(telling.remote(verb) ? "call" : MeetingWords.kindOfVerb(tree.token(verb)));
    List<MeetingMention> told = telling.mentions(verb, noun.orElse(verb), parts, kind, true);
    return firstTime(verb)
        ? told.stream().map(m -> m.pointingBack(m.topics(), List.of())).toList()
        : told;
  }

  /** "It was the first time they had met since": says more of the meeting just told of. */
  private boolean firstTime(int verb) {
    int time = tree.token(verb).head();
    return tree.token(verb).relation().equals("relcl")
        && time >= 0
        && tree.token(time).lemma().equals("time")
        && tree.token(time).relation().equals("attr");
  }

  /** "often meet", "meet every year": what is done time and again is no one meeting. */
  private boolean habitual(int verb) {
    Token token = tree.token(verb);
    boolean aim = token.relation().equals("advcl") || token.relation().equals("xcomp");
    return timeAndAgain(verb) || (aim && token.head() >= 0 && timeAndAgain(token.head()));
  }

  private boolean timeAndAgain(int verb) {
    return tree.children(verb, "advmod").stream()
            .anyMatch(c -> OFTEN.contains(tree.token(c).lemma()))
        || tree.children(verb, "npadvmod", "dobj", "dep").stream()
            .anyMatch(c -> SPANS.contains(tree.token(c).lemma()) && every(c));
  }

  private boolean every(int time) {
    return tree.children(time).stream().anyMatch(c -> tree.token(c).lemma().equals("every"));
  }

  /** Gathers who meets; false where the words tell of no meeting. */
  private boolean gathers(int verb, String pattern, Optional<Integer> noun, Parts parts) {
    return switch (pattern) {
      case "with" -> encounter.metWith(verb, parts);
      case "speak" -> encounter.spoke(verb, parts);
      case "hands" -> encounter.shookHands(verb, parts);
      case "views" -> encounter.exchanged(verb, parts);
      case "receive" -> encounter.received(verb, parts);
      case "visit" -> journeys.visited(verb, parts);
      case "travel" -> journeys.travelled(verb, parts);
      case "take" -> journeys.taken(verb, parts);
      case "sign" -> signing.signed(verb, parts);
      case "send" -> journeys.sent(verb, parts);
      case "host" -> holding.host(verb, noun, parts);
      case "roll" -> holding.roll(verb, parts);
      case "chair" ->
          noun.isPresent()
              ? holding.held(verb, pattern, noun.get(), parts)
              : CONVENING.contains(tree.token(verb).lemma())
                  && !tree.has(verb, "dobj")
                  && !tree.passive(verb)
                  && encounter.metWith(verb, parts);
      case "attend", "stay", "light" ->
          noun.isPresent() && holding.held(verb, pattern, noun.get(), parts);
      default -> false;
    };
  }

  private boolean ofParticipants(int verb) {
    return tree.children(verb, "nsubj").stream()
        .anyMatch(s -> PARTICIPANTS.contains(tree.token(s).lemma()));
  }
}
