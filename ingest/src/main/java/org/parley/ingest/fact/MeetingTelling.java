package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Tree;

/**
 * Puts together what a sentence tells of one meeting: who, when, where, about what, and whether.
 */
final class MeetingTelling {

  private static final int LONGEST_EVIDENCE = 250;
  private static final int SHORTEST_EVIDENCE = 20;
  private static final Set<String> REMOTE = Set.of("telephone", "phone");

  private final Cast cast;
  private final Tree tree;
  private @Nullable Circumstances circumstances;
  private final DateReader dates;
  private final TopicReader topics;
  private final MeetingAnchors anchoring;
  private final MeetingAllusion allusion;
  private final PlaceBeside beside;

  MeetingTelling(Cast cast, Tree tree, DateReader dates) {
    this.cast = cast;
    this.tree = tree;
    this.dates = dates;
    this.topics = new TopicReader(cast, tree);
    this.anchoring = new MeetingAnchors(tree);
    this.allusion = new MeetingAllusion(tree);
    this.beside = new PlaceBeside(cast, tree);
  }

  /** Read when first asked for: few sentences tell of a meeting. */
  private Circumstances circumstances() {
    if (circumstances == null) {
      circumstances = new Circumstances(cast, tree, dates);
    }
    return circumstances;
  }

  /** Whether a verb is said to have gone on for a time ("spoke for an hour"). */
  boolean lasting(int verb) {
    return circumstances().duration(List.of(verb)).isPresent();
  }

  /** "spoke by telephone", "talked over the phone". */
  boolean remote(int verb) {
    return tree.objectsOf(verb, "by", "on", "over").stream()
        .anyMatch(o -> REMOTE.contains(tree.token(o).lemma()));
  }

  /** The mention, or one for each of several states visited. */
  List<MeetingMention> mentions(int verb, int trigger, Parts parts, String kind, boolean byVerb) {
    MeetingMention mention = mention(verb, trigger, parts, kind, byVerb);
    if (parts.apart.size() > 1) {
      return parts.apart.stream().map(p -> mention.without(others(parts, p))).toList();
    }
    boolean several = parts.visits.size() > 1;
    return parts.visits.isEmpty()
        ? List.of(mention)
        : parts.visits.stream().map(v -> mention.visiting(v, several)).toList();
  }

  private static Set<String> others(Parts parts, String met) {
    Set<String> others = new LinkedHashSet<>(parts.apart);
    others.remove(met);
    return others;
  }

  private MeetingMention mention(int verb, int trigger, Parts parts, String kind, boolean byVerb) {
    Clause clause = Clause.of(tree, verb);
    List<Integer> anchors = anchoring.anchors(verb, trigger, parts, kind, byVerb);
    Optional<String> duration = circumstances().duration(anchors);
    MeetingDay day = new MeetingDay(cast, tree, circumstances(), dates);
    MeetingDay.Telling told =
        new MeetingDay.Telling(verb, trigger, anchors, kind, parts.people, byVerb);
    Optional<When> own = day.own(told);
    Optional<When> when =
        kind.equals("visit") && (EventTail.over(tree, trigger) || includes(trigger))
            ? own
            : day.of(told, duration);
    Circumstances.Where where = circumstances().where(anchors);
    boolean further = allusion.further(trigger, verb);
    MeetingMention.Setting setting =
        new MeetingMention.Setting(
            when,
            when.isPresent() ? Optional.empty() : new ReportDay(cast, tree, dates).of(trigger),
            where
                .place()
                .or(() -> beside.modifier(trigger))
                .or(() -> hostPlace(verb, where))
                .or(() -> beside.spoken(trigger, parts.people)),
            where.site(),
            circumstances().startTime(),
            duration);
    return new MeetingMention(
        tree.sentence().index(),
        new MeetingMention.Company(parts.people, parts.absent, parts.hosts, parts.mediators),
        setting,
        kind(kind, trigger, parts),
        topics.topics(trigger, verb),
        byVerb ? List.of() : topics.said(verb, true),
        factuality(clause, trigger, parts, further && when.isEmpty(), byVerb),
        new MeetingMention.Reference(
            allusion.pointsBack(trigger),
            further,
            byVerb,
            byVerb
                || parts.size() > 1
                || parts.mutual
                || parts.attending
                || own.isPresent()
                || anchoring.takesPlace(trigger, verb),
            parts.mutual,
            parts.attending,
            tree.token(trigger).tag().startsWith("NN")
                ? allusion.sides(trigger, kind)
                : OptionalInt.empty(),
            allusion.number(trigger, kind),
            allusion.rank(trigger, kind)),
        evidence(clause, trigger, byVerb));
  }

  /** "visited X on Monday as part of a tour, which included Y": Y on days that are not told. */
  private boolean includes(int trigger) {
    return tree.token(trigger).lemma().equals("include");
  }

  private String kind(String kind, int trigger, Parts parts) {
    if (MeetingWords.remote(tree, trigger)) {
      return "call";
    }
    return kind.equals("meeting") && parts.size() == 2 ? "talks" : kind;
  }

  private Meeting.Factuality factuality(
      Clause clause, int trigger, Parts parts, boolean undatedFurther, boolean byVerb) {
    boolean eventIsSubject =
        !byVerb && tree.subject(clause.verb()).filter(s -> s == trigger).isPresent();
    if (!parts.absent.isEmpty() || (eventIsSubject && tree.negated(clause.verb()))) {
      return Meeting.Factuality.ACTUAL;
    }
    if (!byVerb && new Briefing(tree).tellsOf(trigger)) {
      return Meeting.Factuality.ACTUAL;
    }
    boolean setOut =
        parts.arrival.filter(anchoring::setOut).isPresent()
            && MeetingWords.kind(tree.token(trigger)).filter("visit"::equals).isEmpty();
    Meeting.Factuality grammatical =
        setOut ? Meeting.Factuality.SCHEDULED : clause.factuality(trigger);
    return undatedFurther && grammatical == Meeting.Factuality.SCHEDULED
        ? Meeting.Factuality.POSSIBLE
        : grammatical;
  }

  /** "Norway hosted the talks": they were in Norway. */
  private Optional<String> hostPlace(int verb, Circumstances.Where where) {
    int sentence = tree.sentence().index();
    return where.told() || !tree.token(verb).lemma().equals("host")
        ? Optional.empty()
        : new PartyReader(cast, tree)
            .subjectOf(verb) // also in "Norway is to host"
            .filter(s -> cast.names(sentence, s, NameUse.COUNTRY))
            .flatMap(s -> cast.place(sentence, s))
            .map(p -> p.id());
  }

  private Span evidence(Clause clause, int trigger, boolean byVerb) {
    Span whole = clause.ownSpan();
    Span named = tree.subtreeSpan(trigger);
    boolean bare = named.length() < SHORTEST_EVIDENCE; // "a meeting"
    boolean another =
        !byVerb
            && tree.token(trigger).relation().equals("pobj")
            && MeetingWords.pattern(tree.token(clause.verb())).filter("with"::equals).isPresent();
    if (another && !bare) {
      return named; // "agreed to meet during a telephone conversation"
    }
    return byVerb || bare || whole.length() < LONGEST_EVIDENCE ? whole : named;
  }
}
