package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds meetings that a verb tells of, alone ("met") or with a noun ("held talks"). */
final class MeetingByVerb {

  private static final Set<String> GAPS = Set.of("which", "that");
  private static final Set<String> DISCUSSING = Set.of("discuss", "negotiate", "debate", "talk");
  private static final Set<String> OFTEN =
      Set.of("often", "regularly", "usually", "frequently", "normally", "always", "annually");
  private static final Set<String> PARTICIPANTS = Set.of("participant", "attendee");

  /** What is done to a meeting by one who attends it. */
  private static final Set<String> OPENING = Set.of("open", "inaugurate", "chair", "preside");

  private final Cast cast;
  private final Tree tree;
  private final MeetingTelling telling;
  private final PartyReader parties;
  private final EventParties events;
  private final EventBodies bodies;
  private final EventContext context;
  private final Journeys journeys;

  MeetingByVerb(Cast cast, Tree tree, MeetingTelling telling) {
    this.cast = cast;
    this.tree = tree;
    this.telling = telling;
    this.parties = new PartyReader(cast, tree);
    this.events = new EventParties(cast, tree);
    this.bodies = new EventBodies(cast, tree);
    this.context = new EventContext(cast, tree);
    this.journeys = new Journeys(cast, tree);
  }

  /**
   * The meetings that a verb with this pattern tells of; event nouns it uses up go to {@code
   * taken}.
   */
  List<MeetingMention> find(int verb, String pattern, Set<Integer> taken) {
    if (pattern.equals(MeetingWords.ROLL) && !ofParticipants(verb)) {
      return List.of(); // nearly every "be" and "include"
    }
    Optional<Integer> noun = event(verb);
    if (noun.filter(n -> MeetingByNoun.forReporters(tree, n)).isPresent()) {
      return List.of();
    }
    if (pattern.equals("discuss")) {
      return discussed(verb);
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
    return telling.mentions(verb, noun.orElse(verb), parts, kind, true);
  }

  /** "often meet", "meet every year": what is done time and again is no one meeting. */
  private boolean habitual(int verb) {
    return tree.children(verb, "advmod").stream()
        .anyMatch(c -> OFTEN.contains(tree.token(c).lemma()));
  }

  /** Gathers who meets; false where the words tell of no meeting. */
  private boolean gathers(int verb, String pattern, Optional<Integer> noun, Parts parts) {
    return switch (pattern) {
      case "with" -> metWith(verb, parts);
      case "speak" -> spoke(verb, parts);
      case "receive" -> received(verb, parts);
      case "visit" -> journeys.visited(verb, parts);
      case "travel" -> journeys.travelled(verb, parts);
      case "send" -> journeys.sent(verb, parts);
      case "host" -> host(verb, noun, parts);
      case "roll" -> roll(verb, parts);
      case "attend", "chair", "stay", "light" ->
          noun.isPresent() && held(verb, pattern, noun.get(), parts);
      default -> false;
    };
  }

  private boolean metWith(int verb, Parts parts) {
    if ((tree.token(verb).lemma().equals("sit") && !down(verb))
        || (tree.token(verb).lemma().equals("gather") && !discussing(verb))) {
      return false;
    }
    parts.people.addAll(parties.subject(verb));
    if (tree.passive(verb)) {
      parts.hosts.addAll(parties.agents(verb));
    }
    if (parts.people.size() == 1
        && !tree.has(verb, "dobj")
        && tree.objectsOf(verb, "with").isEmpty()) {
      parts.people.addAll(parties.antecedents(verb));
    }
    Set<String> objects = parties.objects(verb);
    Set<String> partners = parties.partners(verb);
    if (parts.people.isEmpty() && !(objects.isEmpty() && partners.isEmpty())) {
      parties.subjectOf(verb).ifPresent(s -> parts.people.addAll(parties.partner(s)));
    }
    parts.people.addAll(objects);
    parts.people.addAll(partners);
    boolean plural = parts.size() > 1 || parties.pluralSubject(verb) || body(parts);
    parts.mutual = plural && tree.objectsOf(verb, "with").isEmpty();
    boolean otherObject = tree.has(verb, "dobj") && objects.isEmpty() && partners.isEmpty();
    return parts.size() > 0
        && !otherObject
        && (!objects.isEmpty() || !partners.isEmpty() || plural);
  }

  /** "gathered to discuss malaria". */
  private boolean discussing(int verb) {
    return tree.children(verb, "advcl", "xcomp").stream()
        .anyMatch(c -> DISCUSSING.contains(tree.token(c).lemma()));
  }

  private boolean down(int verb) {
    return tree.children(verb).stream().anyMatch(c -> tree.token(c).lemma().equals("down"));
  }

  /** A council or commission meets by itself. */
  private boolean body(Parts parts) {
    return parts.people.size() == 1
        && parts.people.stream().allMatch(p -> parties.is(p, ActorType.ORGANIZATION));
  }

  /** To speak for an hour, or by telephone, is to hold talks; to speak to somebody is not. */
  private boolean spoke(int verb, Parts parts) {
    parts.people.addAll(parties.subject(verb));
    parts.people.addAll(parties.partners(verb));
    return parts.size() > 1
        && (telling.lasting(verb) || telling.remote(verb))
        && parties.personsOrGroups(parts.people);
  }

  private boolean received(int verb, Parts parts) {
    Optional<Integer> call = event(verb).filter(n -> MeetingWords.remote(tree, n));
    if (call.isPresent()) {
      parts.people.addAll(parties.subject(verb));
      events.read(call.get(), parts);
      return parts.size() > 1;
    }
    if (tree.has(verb, "xcomp")) {
      return false; // "welcomes X to come for a visit": an invitation
    }
    Set<String> agents = parties.agents(verb);
    parts.people.addAll(parties.subject(verb));
    parts.hosts.addAll(tree.passive(verb) ? agents : parts.people);
    Set<String> guests = parties.persons(verb);
    parts.people.addAll(guests);
    boolean passive = tree.passive(verb) && !agents.isEmpty();
    return (passive || !guests.isEmpty())
        && parts.size() > 1
        && parts.people.stream().allMatch(p -> cast.actor(p).isPresent());
  }

  private boolean host(int verb, Optional<Integer> noun, Parts parts) {
    Set<String> hosts = parties.subject(verb);
    parts.people.addAll(hosts);
    parts.hosts.addAll(hosts);
    if (noun.isPresent()) {
      events.read(noun.get(), parts);
      parts.mutual = true;
      tree.objectsOf(noun.get(), "for").forEach(o -> parts.people.addAll(parties.whom(o)));
      return true;
    }
    Set<String> guests = parties.persons(verb);
    parts.people.addAll(guests);
    return !guests.isEmpty() && parts.size() > 1;
  }

  private boolean ofParticipants(int verb) {
    return tree.children(verb, "nsubj").stream()
        .anyMatch(s -> PARTICIPANTS.contains(tree.token(s).lemma()));
  }

  /** "The other participants were X and Y": they took part in the meeting told of. */
  private boolean roll(int verb, Parts parts) {
    for (int listed : tree.children(verb, "attr", "dobj")) {
      parts.people.addAll(parties.whom(listed));
    }
    parts.people.addAll(parties.named(verb));
    tree.objectsOf(verb, "besides").forEach(o -> parts.people.addAll(parties.whom(o)));
    parts.attending = true;
    return parts.size() > 0;
  }

  private boolean held(int verb, String pattern, int noun, Parts parts) {
    boolean participle = !tree.passive(verb) && tree.token(verb).relation().equals("acl");
    parts.people.addAll(
        participle && tree.token(verb).tag().equals("VBN")
            ? parties.agents(verb)
            : parties.subject(verb));
    if (pattern.equals("stay") || (pattern.equals("attend") && tree.negated(verb))) {
      parts.stayAway();
    }
    if (parts.people.isEmpty() && pattern.equals("attend")) {
      parts.people.addAll(parties.antecedents(verb)); // "leaders who attended"
    }
    parts.attending = pattern.equals("attend") && parts.absent.isEmpty();
    events.read(noun, parts);
    if (parts.attending) {
      parts.people.addAll(bodies.body(noun));
    }
    parts.mutual |= tree.objectsOf(noun, "with").isEmpty() && parties.pluralSubject(verb);
    parts.mutual |= tree.passive(verb) && body(parts); // "the NATO meeting will be held"
    boolean opens =
        OPENING.contains(tree.token(verb).lemma())
            && parts.people.size() == 1
            && parts.people.stream().allMatch(p -> parties.is(p, ActorType.PERSON));
    parts.attending |= opens;
    if (pattern.equals("light")) {
      parts.people.addAll(parties.partners(verb));
      context.involved(noun, parts);
    }
    return true;
  }

  /**
   * The event that a verb has as its object, in the passive as its subject; or that a relative
   * clause or a participle hangs on ("the talks which Norway hosted", "talks held on Monday").
   */
  private Optional<Integer> event(int verb) {
    for (int object : tree.children(verb, "dobj")) {
      for (int part : tree.withConjuncts(object)) {
        if (MeetingWords.kind(tree.token(part)).isPresent()) {
          return Optional.of(part);
        }
      }
    }
    Token token = tree.token(verb);
    Optional<Integer> subject = tree.passive(verb) ? tree.subject(verb) : Optional.empty();
    if (subject.filter(s -> MeetingWords.kind(tree.token(s)).isPresent()).isPresent()) {
      return subject;
    }
    boolean gap =
        tree.children(verb, "dobj").stream().allMatch(o -> GAPS.contains(tree.token(o).lemma()));
    if (token.relation().equals("relcl") && gap) {
      return subject
          .filter(s -> GAPS.contains(tree.token(s).lemma()))
          .map(s -> s - 1)
          .or(
              () ->
                  tree.passive(verb) || ofItself(verb)
                      ? Optional.empty()
                      : Optional.of(token.head()))
          .filter(n -> n >= 0 && MeetingWords.kind(tree.token(n)).isPresent());
    }
    boolean participle = token.relation().equals("acl") && token.tag().equals("VBN");
    return participle && MeetingWords.kind(tree.token(token.head())).isPresent()
        ? Optional.of(token.head())
        : Optional.empty();
  }

  /** "the talks that ended": said of the event, which somebody else may be said to attend. */
  private boolean ofItself(int verb) {
    return tree.subject(verb).filter(s -> GAPS.contains(tree.token(s).lemma())).isPresent();
  }

  /**
   * "X discussed trade with Y" is a meeting; "they discussed trade" and "trade was not discussed"
   * tell more of the one spoken of.
   */
  private List<MeetingMention> discussed(int verb) {
    Parts parts = new Parts();
    if (!tree.passive(verb)) {
      parts.people.addAll(parties.subject(verb));
    }
    TopicReader topics = new TopicReader(cast, tree);
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
