package org.parley.ingest.fact;

import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.MeetingWords.Signal;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds meetings that a noun names by itself: "talks between X and Y", "the APEC summit". */
final class MeetingByNoun {

  private static final Set<String> SOCIAL =
      Set.of(
          "lunch",
          "banquet",
          "dinner",
          "breakfast",
          "luncheon",
          "trip",
          "tour",
          "encounter",
          "session",
          "round",
          "forum",
          "conversation",
          "audience");
  private static final Set<String> KEPT = Set.of("round", "forum", "session", "trip", "tour");
  private static final Set<String> GREAT = Set.of("summit", "conference", "forum", "dialogue");
  private static final Set<String> NAMED_EVENTS = Set.of("summit", "meeting", "talk", "talks");
  private static final Set<String> REGULAR =
      Set.of("annual", "regular", "monthly", "weekly", "biennial", "quarterly", "daily");
  private static final Set<String> TRADE_ROUNDS = Set.of("doha", "uruguay");
  private static final Set<String> VOTING =
      Set.of("vote", "voter", "election", "ballot", "poll", "runoff", "candidate", "percent");
  private static final Set<String> POINTING = Set.of("which", "that", "this", "it");
  private static final Set<String> REPORTERS = Set.of("news", "press", "media");

  private final Tree tree;
  private final MeetingTelling telling;
  private final PartyReader parties;
  private final EventParties events;
  private final EventContext context;
  private final Attendance attendance;
  private final Rounds rounds;
  private final TalkingSide side;
  private final MatterParties matter;
  private final Addressed addressed;

  MeetingByNoun(Cast cast, Tree tree, MeetingTelling telling) {
    this.tree = tree;
    this.telling = telling;
    this.parties = new PartyReader(cast, tree);
    this.events = new EventParties(cast, tree);
    this.context = new EventContext(cast, tree);
    this.attendance = new Attendance(cast, tree);
    this.rounds = new Rounds(tree);
    this.side = new TalkingSide(cast, tree);
    this.matter = new MatterParties(cast, tree);
    this.addressed = new Addressed(cast, tree);
  }

  List<MeetingMention> find(int noun, String kind) {
    Token token = tree.token(noun);
    boolean modifier = token.relation().equals("compound") && token.head() > noun;
    boolean called = kind.equals("call") && !MeetingWords.remote(tree, noun);
    Parts parts = new Parts();
    if (forReporters(tree, noun)) {
      return attendance.joint(noun, parts)
          ? telling.mentions(Clause.of(tree, noun).verb(), noun, parts, "talks", false)
          : List.of();
    }
    boolean body =
        token.entity().equals("ORG")
            && !NAMED_EVENTS.contains(token.lemma())
            && !tree.has(noun, "poss")
            && !held(token)
            && Rank.of(tree, noun).isEmpty();
    if (modifier
        || called
        || body
        || rounds.withinRound(noun)
        || toldBeside(token)
        || (kind.equals("talks") && atEvent(noun))) {
      return List.of();
    }
    events.read(noun, parts);
    attendance.arrivals(noun, parts);
    context.involved(noun, parts);
    if (parts.people.size() == 1) {
      context.counterparts(noun, parts);
      if (kind.equals("talks")) {
        context.hosts(noun, parts);
      }
    }
    if (kind.equals("talks") && parts.size() < 2) {
      matter.read(noun, parts);
    }
    if (kind.equals("talks") || kind.equals("meeting")) {
      side.complete(noun, parts);
      addressed.read(noun, parts);
    }
    parts.mutual |= MeetingWords.EVENTS.contains(kind) && body(parts);
    boolean nobodys = kind.equals("visit") && parts.people.isEmpty() && !toldOf(noun);
    boolean series =
        !kind.equals("visit")
            && (rounds.number(noun).isPresent() || rounds.sides(noun).isPresent() || next(noun));
    boolean idle = SOCIAL.contains(token.lemma()) && parts.size() < 2 && !body(parts) && !series;
    return nobodys || idle
        ? List.of()
        : telling.mentions(Clause.of(tree, noun).verb(), noun, parts, kind, false);
  }

  /** "the summit, the largest gathering of leaders": told of already; and the "Doha round". */
  private boolean toldBeside(Token token) {
    boolean beside =
        token.relation().equals("appos")
            && token.head() >= 0
            && MeetingWords.kind(tree.token(token.head())).isPresent();
    boolean trade = ofTrade(tree, token.index()) || ofVote(token);
    return beside || trade || ofTradeRound(token) || definition(token) || visitAlreadyTold(token);
  }

  /** "won half of the votes in the first round". */
  private boolean ofVote(Token token) {
    return token.lemma().equals("round")
        && tree.objectsOf(token.index(), "of").isEmpty()
        && tree.sentence().tokens().stream().anyMatch(t -> VOTING.contains(t.lemma()));
  }

  /** "the four-day trip": of the visit told of. */
  private boolean toldOf(int visit) {
    return tree.children(visit, "det").stream().anyMatch(d -> tree.token(d).lemma().equals("the"))
        && tree.objectsOf(visit, "to", "of", "by").isEmpty()
        && telling.lasting(visit);
  }

  /** "The Conference on Fisheries opened", as a body does not. */
  private boolean held(Token noun) {
    return noun.relation().equals("nsubj")
        && noun.head() >= 0
        && GREAT.contains(noun.lemma())
        && (MeetingWords.is(tree.token(noun.head()), Signal.HOLDING)
            || MeetingWords.is(tree.token(noun.head()), Signal.ENDING));
  }

  /** "progress in talks at a summit": the summit is told of by itself. */
  private boolean atEvent(int talks) {
    return !tree.has(talks, "det", "poss", "nmod", "compound")
        && tree.objectsOf(talks, "with", "between", "among").isEmpty()
        && tree.objectsOf(talks, "at").stream()
            .anyMatch(
                o ->
                    MeetingWords.kind(tree.token(o))
                        .filter(MeetingWords.EVENTS::contains)
                        .isPresent());
  }

  /** "the Doha round", "the Doha negotiations". */
  static boolean ofTrade(Tree tree, int noun) {
    return tree.children(noun, "compound", "nmod").stream()
        .anyMatch(c -> TRADE_ROUNDS.contains(tree.token(c).lemma()));
  }

  /** "the Doha round of negotiations", which goes on for years. */
  private boolean ofTradeRound(Token token) {
    if (!token.relation().equals("pobj") || tree.token(token.head()).head() < 0) {
      return false;
    }
    Token round = tree.token(tree.token(token.head()).head());
    return round.lemma().equals("round") && toldBeside(round);
  }

  /** "The annual meeting of leaders is a forum": what it is, not that it takes place. */
  private boolean definition(Token token) {
    return token.relation().equals("nsubj")
        && token.head() >= 0
        && tree.token(token.head()).lemma().equals("be")
        && tree.token(token.head()).tag().equals("VBZ")
        && tree.children(token.index()).stream()
            .anyMatch(c -> REGULAR.contains(tree.token(c).lemma()));
  }

  /** "the next round", "another round". */
  private boolean next(int noun) {
    return Rounds.isRound(tree.token(noun))
        && tree.children(noun).stream()
            .anyMatch(c -> MeetingWords.is(tree.token(c), MeetingWords.Signal.FURTHER));
  }

  /** "which will be the first visit by a Norwegian leader": says what kind of visit that is. */
  private boolean visitAlreadyTold(Token token) {
    return token.relation().equals("attr")
        && MeetingWords.kind(token).filter("visit"::equals).isPresent()
        && !tree.has(token.index(), "poss")
        && token.head() >= 0
        && tree.subject(token.head())
            .filter(s -> POINTING.contains(tree.token(s).lemma()))
            .isPresent();
  }

  private boolean body(Parts parts) {
    return parts.people.stream().anyMatch(p -> parties.is(p, ActorType.ORGANIZATION));
  }

  /** Whether the noun may as well be that of a party among friends. */
  static boolean social(Token noun) {
    return SOCIAL.contains(noun.lemma()) && !KEPT.contains(noun.lemma());
  }

  /** "A news conference": those who hold one meet reporters. */
  static boolean forReporters(Tree tree, int noun) {
    return tree.children(noun, "compound", "nmod").stream()
        .anyMatch(c -> REPORTERS.contains(tree.token(c).lemma()));
  }
}
