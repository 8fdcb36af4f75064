package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds every place in a sentence that tells of a meeting. */
final class MeetingFinder {

  private static final Set<String> MEALS =
      Set.of("lunch", "dinner", "breakfast", "luncheon", "call", "trip", "tour", "encounter");
  private static final Set<String> INVOLVING =
      Set.of("involve", "include", "group", "bring", "comprise", "gather");

  private final Cast cast;
  private final DateReader dates;

  MeetingFinder(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
  }

  List<MeetingMention> find(Tree tree) {
    List<MeetingMention> found = new ArrayList<>();
    Set<Integer> taken = new LinkedHashSet<>();
    for (Token token : tree.sentence().tokens()) {
      MeetingWords.pattern(token)
          .flatMap(pattern -> byVerb(tree, token.index(), pattern, taken))
          .ifPresent(found::add);
    }
    for (Token token : tree.sentence().tokens()) {
      if (!taken.contains(token.index())) {
        MeetingWords.kind(token)
            .flatMap(kind -> byNoun(tree, token.index(), kind))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<MeetingMention> byVerb(Tree tree, int verb, String pattern, Set<Integer> taken) {
    Parts parts = new Parts(cast, tree);
    Optional<Integer> noun =
        tree.children(verb, "dobj").stream()
            .filter(o -> MeetingWords.kind(tree.token(o)).isPresent())
            .findFirst()
            .or(() -> passiveEvent(tree, verb));
    if (noun.filter(n -> forReporters(tree, n)).isPresent()) {
      return Optional.empty();
    }
    switch (pattern) {
      case "with" -> {
        if (tree.token(verb).lemma().equals("sit")
            && tree.children(verb).stream().noneMatch(c -> tree.token(c).lemma().equals("down"))) {
          return Optional.empty();
        }
        parts.addSubject(verb);
        boolean objects = parts.addObjects(verb, "dobj");
        boolean partners = parts.addPartners(verb);
        boolean hasObject = tree.has(verb, "dobj");
        boolean plural = parts.size() > 1 || parts.pluralSubject(verb);
        if (parts.size() == 0
            || (hasObject && !objects && !partners)
            || !(objects || partners || plural)) {
          return Optional.empty();
        }
      }
      case "speak" -> {
        parts.addSubject(verb);
        boolean lasting = circumstances(tree).duration(List.of(verb)).isPresent();
        if (parts.size() < 2 || !lasting || !parts.allPersonsOrGroups()) {
          return Optional.empty();
        }
      }
      case "discuss" -> {
        return discussed(tree, verb, parts);
      }
      case "receive" -> {
        parts.addSubject(verb);
        parts.hosts.addAll(parts.people);
        boolean guest = parts.addPersons(verb);
        if (!guest || parts.size() < 2) {
          return Optional.empty();
        }
      }
      case "visit" -> {
        parts.addSubject(verb);
        if (parts.size() == 0 || !parts.allPersonsOrGroups() || !parts.addVisited(verb)) {
          return Optional.empty();
        }
      }
      case "host", "attend", "chair", "stay" -> {
        if (noun.isEmpty()) {
          return Optional.empty();
        }
        parts.addSubject(verb);
        if (pattern.equals("host")) {
          parts.hosts.addAll(parts.people);
        }
        if (pattern.equals("stay") || (pattern.equals("attend") && tree.negated(verb))) {
          parts.absent.addAll(parts.people);
          parts.people.clear();
        }
        parts.addEvent(noun.get());
      }
      case "light" -> {
        if (noun.isEmpty()) {
          return Optional.empty();
        }
        parts.addSubject(verb);
        parts.addEvent(noun.get());
        parts.addPartners(verb);
      }
      default -> {
        return Optional.empty();
      }
    }
    noun.ifPresent(taken::add);
    int trigger = noun.orElse(verb);
    String kind =
        noun.flatMap(n -> MeetingWords.kind(tree.token(n)))
            .orElse(MeetingWords.kindOfVerb(tree.token(verb)));
    return Optional.of(mention(tree, verb, trigger, parts, kind, true));
  }

  /**
   * "X discussed trade with Y" is a meeting; "they discussed trade" and "trade was not discussed"
   * tell more of the one spoken of.
   */
  private Optional<MeetingMention> discussed(Tree tree, int verb, Parts parts) {
    if (!tree.passive(verb)) {
      parts.addSubject(verb);
    }
    TopicReader reader = new TopicReader(cast, tree);
    boolean met = parts.addPartners(verb) && parts.size() > 1;
    boolean negated = tree.negated(verb);
    List<String> left = reader.said(verb, true);
    if (!met && left.isEmpty() && reader.said(verb, false).isEmpty()) {
      return Optional.empty();
    }
    MeetingMention mention = mention(tree, verb, verb, parts, "talks", true);
    return Optional.of(
        met && !negated ? mention : mention.pointingBack(reader.said(verb, false), left));
  }

  /** "A news conference": those who hold one meet reporters. */
  private static boolean forReporters(Tree tree, int noun) {
    return tree.children(noun, "compound", "nmod").stream()
        .anyMatch(c -> tree.token(c).lemma().matches("news|press"));
  }

  private Circumstances circumstances(Tree tree) {
    return new Circumstances(cast, tree, dates);
  }

  /** "Talks were held": the event as the subject of a passive. */
  private static Optional<Integer> passiveEvent(Tree tree, int verb) {
    return tree.passive(verb)
        ? tree.subject(verb).filter(s -> MeetingWords.kind(tree.token(s)).isPresent())
        : Optional.empty();
  }

  private Optional<MeetingMention> byNoun(Tree tree, int noun, String kind) {
    Parts parts = new Parts(cast, tree);
    parts.addEvent(noun);
    parts.addArrivals(noun);
    addInvolved(tree, noun, parts);
    Token token = tree.token(noun);
    boolean compound =
        (token.relation().equals("compound") && token.head() > noun)
            || token.entity().equals("ORG")
            || (MEALS.contains(token.lemma()) && parts.size() < 2)
            || forReporters(tree, noun);
    boolean nobodysVisit = kind.equals("visit") && parts.size() == 0;
    if (compound || nobodysVisit) {
      return Optional.empty();
    }
    return Optional.of(mention(tree, Clause.of(tree, noun).verb(), noun, parts, kind, false));
  }

  /**
   * "They involve the two Koreas, China and Japan": who takes part, told of the talks by a verb.
   */
  private void addInvolved(Tree tree, int noun, Parts parts) {
    Token above =
        tree.token(noun).head() < 0 ? tree.token(noun) : tree.token(tree.token(noun).head());
    if (tree.token(noun).relation().equals("nsubj") && INVOLVING.contains(above.lemma())) {
      parts.addObjects(above.index(), "dobj");
    }
    int next = tree.sentence().index() + 1;
    if (next >= cast.trees().size()) {
      return;
    }
    Tree following = cast.trees().get(next);
    for (Token token : following.sentence().tokens()) {
      boolean they =
          INVOLVING.contains(token.lemma())
              && following
                  .subject(token.index())
                  .filter(s -> following.token(s).lemma().matches("they|it"))
                  .isPresent();
      if (they && tree.token(noun).relation().startsWith("nsubj")) {
        Parts involved = new Parts(cast, following);
        involved.addObjects(token.index(), "dobj");
        parts.people.addAll(involved.people);
      }
    }
  }

  private MeetingMention mention(
      Tree tree, int verb, int trigger, Parts parts, String kind, boolean byVerb) {
    Clause clause = Clause.of(tree, verb);
    Circumstances circumstances = circumstances(tree);
    List<Integer> anchors =
        byVerb ? List.of(verb, trigger) : anchors(tree, trigger, parts.arrival.orElse(verb));
    Meeting.Factuality grammatical =
        parts.absent.isEmpty() ? clause.factuality(trigger) : Meeting.Factuality.ACTUAL;
    Optional<String> duration = circumstances.duration(anchors);
    Optional<When> when =
        circumstances
            .when(anchors, clause.tense(trigger))
            .map(w -> lasting(w, duration, tree.token(verb)));
    TopicReader topicReader = new TopicReader(cast, tree);
    List<String> excluded = new ArrayList<>();
    if (!byVerb) {
      excluded.addAll(topicReader.said(verb, true));
    }
    boolean eventIsSubject = !byVerb && tree.subject(verb).filter(s -> s == trigger).isPresent();
    boolean further = further(tree, trigger, verb);
    Meeting.Factuality factuality =
        eventIsSubject && tree.negated(verb)
            ? Meeting.Factuality.ACTUAL
            : further && when.isEmpty() && grammatical == Meeting.Factuality.SCHEDULED
                ? Meeting.Factuality.POSSIBLE
                : grammatical;
    Circumstances.Where where = circumstances.where(anchors);
    if (parts.visited.isPresent() && where.place().isEmpty()) {
      where = new Circumstances.Where(parts.visited, where.site());
    }
    return new MeetingMention(
        tree.sentence().index(),
        parts.people,
        parts.absent,
        parts.hosts,
        parts.mediators,
        when,
        where.place().or(() -> placeModifier(tree, trigger)),
        where.site(),
        circumstances.startTime(),
        duration,
        visitKind(kind, parts),
        topicReader.topics(trigger, verb),
        excluded,
        factuality,
        anaphoric(tree, trigger),
        further,
        byVerb,
        evidence(tree, clause, trigger, byVerb));
  }

  /** "arrives Tuesday on a four-day visit", "ended a two-day meeting Monday": first to last day. */
  private static When lasting(When when, Optional<String> duration, Token verb) {
    if (!when.isDay() || duration.filter(d -> d.matches("P\\d+D")).isEmpty()) {
      return when;
    }
    int days = Integer.parseInt(duration.get().replaceAll("\\D", ""));
    if (days < 2 || days > 31) {
      return when;
    }
    return verb.lemma().matches("wrap|end|conclude|close|finish|complete|leave")
        ? When.between(when.first().minusDays(days - 1L), when.first())
        : When.between(when.first(), when.first().plusDays(days - 1L));
  }

  private static String visitKind(String kind, Parts parts) {
    return kind.equals("meeting") && parts.size() == 2 ? "talks" : kind;
  }

  /** For an event noun: itself, and its verb where it is that verb's own subject or object. */
  private static List<Integer> anchors(Tree tree, int noun, int verb) {
    String relation = tree.token(noun).relation();
    boolean takesPlace =
        tree.token(noun).head() == verb
            && (relation.startsWith("nsubj") || relation.equals("dobj") || relation.equals("attr"))
            && tree.token(verb)
                .lemma()
                .matches(
                    "take|begin|start|open|resume|end|be|conclude|schedule|"
                        + "hold|set|slate|continue|last|follow|occur|come|plan");
    boolean arrives =
        relation.equals("pobj")
            && tree.token(noun).head() >= 0
            && tree.token(tree.token(noun).head()).head() == verb
            && tree.token(verb).lemma().matches("arrive|come|travel|go|fly|gather|leave|head");
    return takesPlace || arrives ? List.of(noun, verb) : List.of(noun);
  }

  /** "the Baghdad talks", "the New York meeting". */
  private Optional<String> placeModifier(Tree tree, int noun) {
    return tree.children(noun, "compound", "nmod").stream()
        .filter(c -> cast.names(tree.sentence().index(), c, NameUse.CITY))
        .filter(c -> !tree.token(noun).lemma().equals("dialogue"))
        .findFirst()
        .flatMap(c -> cast.place(tree.sentence().index(), c))
        .map(p -> p.id());
  }

  private static boolean anaphoric(Tree tree, int trigger) {
    return tree.children(trigger).stream()
        .map(tree::token)
        .anyMatch(
            t ->
                t.form()
                    .toLowerCase(Locale.ROOT)
                    .matches("the|this|that|these|those|their|his|such"));
  }

  private static boolean further(Tree tree, int trigger, int verb) {
    for (int above : List.of(trigger, verb)) {
      for (int child : tree.children(above)) {
        Token token = tree.token(child);
        boolean after = above == verb && !token.lemma().equals("again");
        if (!after
            && MeetingWords.FURTHER.contains(token.lemma())
            && token.relation().matches("nmod|amod|advmod|det|num")) {
          return true;
        }
      }
    }
    return false;
  }

  private Span evidence(Tree tree, Clause clause, int trigger, boolean byVerb) {
    Span whole = clause.span();
    if (byVerb || whole.length() < 250) {
      return whole;
    }
    return tree.subtreeSpan(trigger);
  }
}
