package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Reads who was where: "arrived in Oslo on Monday for a three-day visit", "X, on a visit to Norway,
 * said", "X, who is in Oslo for the summit".
 */
final class StayReader {

  /** Verbs of travel and being, with the prepositions that tell where; "" for a direct object. */
  private static final Map<String, Set<String>> TRAVELS =
      Map.ofEntries(
          Map.entry("arrive", Set.of("in", "at", "to", "on")),
          Map.entry("travel", Set.of("to", "in")),
          Map.entry("fly", Set.of("to", "into")),
          Map.entry("go", Set.of("to")),
          Map.entry("come", Set.of("to")),
          Map.entry("head", Set.of("to", "for")),
          Map.entry("land", Set.of("in", "at")),
          Map.entry("leave", Set.of("")),
          Map.entry("depart", Set.of("from")),
          Map.entry("visit", Set.of("")),
          Map.entry("tour", Set.of("")),
          Map.entry("be", Set.of("in")),
          Map.entry("take", Set.of("to")),
          Map.entry("stay", Set.of("in")));

  private static final Set<String> VISITS =
      Set.of("visit", "trip", "tour", "stay", "stopover", "stop", "holiday", "vacation");
  private static final Set<String> PARTS =
      Set.of("stop", "leg", "part", "day", "end", "start", "eve");
  private static final Set<String> LEAVING = Set.of("leave", "depart");
  private static final Set<String> BEGINNING =
      Set.of("arrive", "travel", "fly", "go", "come", "head", "land");
  private static final Set<String> ENDING =
      Set.of("wrap", "end", "conclude", "close", "finish", "complete", "leave", "depart");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WRB");
  private static final Set<String> CLIMBED =
      Set.of("xcomp", "advcl", "conj", "pcomp", "prep", "ccomp", "acomp", "oprd", "dep");
  private static final int CLIMB = 4;

  private final Cast cast;
  private final DateReader dates;

  StayReader(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
  }

  /** All that the document tells of somebody's being somewhere, in its order. */
  List<Stay> read() {
    List<Stay> stays = new ArrayList<>();
    for (Tree tree : cast.trees()) {
      for (Token token : tree.sentence().tokens()) {
        if (token.tag().startsWith("V") && TRAVELS.containsKey(token.lemma())) {
          byVerb(tree, token.index(), stays);
        } else if (token.tag().startsWith("NN") && VISITS.contains(token.lemma())) {
          byNoun(tree, token.index(), stays);
        }
      }
    }
    return stays;
  }

  private void byVerb(Tree tree, int verb, List<Stay> stays) {
    Set<String> where = TRAVELS.getOrDefault(tree.token(verb).lemma(), Set.of());
    List<Integer> objects = new ArrayList<>();
    if (where.contains("")) {
      tree.children(verb, "dobj").forEach(o -> objects.addAll(tree.withConjuncts(o)));
    }
    objects.addAll(tree.objectsOf(verb, where.toArray(String[]::new)));
    if (!objects.isEmpty()) {
      add(telling(tree, verb), travellers(tree, verb), objects, true, stays);
    }
    if (LEAVING.contains(tree.token(verb).lemma())) {
      leaving(tree, verb, stays);
    }
  }

  /** "the last leg will take him to Oslo". */
  private Set<String> travellers(Tree tree, int verb) {
    return tree.token(verb).lemma().equals("take")
        ? tree.child(verb, "dobj").map(o -> who(tree, o)).orElse(Set.of())
        : guests(tree, verb);
  }

  private static Telling telling(Tree tree, int verb) {
    return new Telling(tree, verb, verb, anchors(tree, verb), false);
  }

  /** "left for Oslo on Monday": in Oslo from then on. */
  private void leaving(Tree tree, int verb, List<Stay> stays) {
    List<Integer> objects = tree.objectsOf(verb, "for");
    Set<String> guests = objects.isEmpty() ? Set.of() : guests(tree, verb);
    if (!guests.isEmpty()) {
      List<Stay> ahead = new ArrayList<>();
      add(telling(tree, verb), guests, objects, true, ahead);
      ahead.forEach(s -> stays.add(s.leftFor()));
    }
  }

  private void byNoun(Tree tree, int noun, List<Stay> stays) {
    if (EventTail.over(tree, noun)) {
      return; // "returned on Monday after a visit": that day tells when it was over
    }
    List<Integer> objects = new ArrayList<>(tree.objectsOf(noun, "to", "in", "at", "of"));
    boolean named = !objects.isEmpty();
    objects.addAll(tree.children(noun, "compound", "nmod", "amod"));
    Token token = tree.token(noun);
    Set<String> guests = new LinkedHashSet<>();
    tree.children(noun, "poss").forEach(p -> guests.addAll(who(tree, p)));
    tree.objectsOf(noun, "by", "of").forEach(p -> guests.addAll(who(tree, p)));
    int verb = noun;
    if (token.head() >= 0) {
      int above = above(tree, token);
      boolean argument = token.relation().equals("pobj") || token.relation().equals("dobj");
      if (above >= 0 && tree.token(above).tag().startsWith("V")) {
        verb = above;
        if (guests.isEmpty() && argument) {
          guests.addAll(guests(tree, above));
        }
      } else if (above >= 0 && guests.isEmpty() && token.relation().equals("pobj")) {
        guests.addAll(who(tree, above));
      }
    }
    boolean told =
        token.relation().startsWith("nsubj")
            || token.relation().equals("dobj")
            || (TRAVELS.containsKey(tree.token(verb).lemma()) && !legOf(tree, noun, verb));
    boolean present = on(tree, token) || partOf(tree, token).filter(p -> on(tree, p)).isPresent();
    Telling telling =
        new Telling(tree, noun, verb, told ? List.of(noun, verb) : List.of(noun), present && !told);
    add(telling, guests, objects, named, stays);
  }

  /** "visited Norway on Monday as part of a tour": that day is the visit's, not the tour's. */
  private static boolean legOf(Tree tree, int noun, int verb) {
    return tree.token(noun).relation().equals("pobj")
        && tree.children(verb, "dobj").stream().anyMatch(o -> o < noun)
        && partOf(tree, tree.token(noun)).isPresent();
  }

  private static boolean on(Tree tree, Token noun) {
    return noun.relation().equals("pobj") && tree.token(noun.head()).lemma().equals("on");
  }

  /** "the first stop of a visit". */
  private static Optional<Token> partOf(Tree tree, Token noun) {
    int above = noun.relation().equals("pobj") ? tree.token(noun.head()).head() : noun.head();
    return Optional.of(above)
        .filter(a -> a >= 0)
        .map(tree::token)
        .filter(t -> PARTS.contains(t.lemma()) && t.relation().equals("pobj"));
  }

  /** What a visit hangs on, past a part of it. */
  private static int above(Tree tree, Token noun) {
    Token part = partOf(tree, noun).orElse(noun);
    return part.relation().equals("pobj") ? tree.token(part.head()).head() : part.head();
  }

  /**
   * The words that tell of a stay.
   *
   * @param anchors those whose time is the stay's
   * @param going whether it is going on, whatever the verb tells ("X, on a visit, plans to")
   */
  private record Telling(Tree tree, int word, int verb, List<Integer> anchors, boolean going) {}

  private void add(
      Telling telling, Set<String> guests, List<Integer> objects, boolean named, List<Stay> stays) {
    Tree tree = telling.tree();
    Clause clause = Clause.of(tree, telling.verb());
    Meeting.Factuality factuality = clause.factuality(telling.word());
    if (guests.isEmpty() || factuality == Meeting.Factuality.DENIED) {
      return;
    }
    PlacePhrase phrase = new PlacePhrase(cast, tree);
    List<PlacePhrase.Named> places =
        objects.stream().map(phrase::of).flatMap(Optional::stream).toList();
    if (named && places.stream().allMatch(p -> home(p, guests))) {
      return;
    }
    Circumstances circumstances = new Circumstances(cast, tree, dates);
    Optional<When> told = circumstances.when(telling.anchors(), clause.tense(telling.word()));
    if (places.isEmpty() && told.isEmpty()) {
      return;
    }
    Optional<String> length = circumstances.duration(telling.anchors());
    String lemma = tree.token(telling.verb()).lemma();
    boolean ending = ENDING.contains(lemma);
    Optional<When> when = told.map(w -> ending ? w.ending(length) : w.lasting(length));
    boolean open = ending || BEGINNING.contains(lemma);
    Stay stay =
        new Stay(
            tree.sentence().index(),
            guests,
            Optional.empty(),
            when,
            !open || !when.equals(told),
            !telling.going() && factuality != Meeting.Factuality.ACTUAL);
    if (places.isEmpty()) {
      stays.add(stay);
    }
    places.stream().filter(p -> !home(p, guests)).forEach(p -> stays.add(stay.at(p)));
  }

  private boolean home(PlacePhrase.Named place, Set<String> guests) {
    return place
        .place()
        .state()
        .filter(s -> guests.stream().allMatch(g -> cast.represents(g).contains(s)))
        .isPresent();
  }

  /** "arrived Monday for a three-day visit": the visit's words tell of the stay as well. */
  private static List<Integer> anchors(Tree tree, int verb) {
    List<Integer> anchors = new ArrayList<>(List.of(verb));
    tree.objectsOf(verb, "for", "on").stream()
        .filter(o -> VISITS.contains(tree.token(o).lemma()))
        .forEach(anchors::add);
    return anchors;
  }

  /** Those of whom a verb tells, climbing to the verb that governs it. */
  private Set<String> guests(Tree tree, int verb) {
    int at = verb;
    for (int hops = 0; hops < CLIMB && at >= 0; hops++) {
      Optional<Integer> subject = tree.subject(at);
      Token token = tree.token(at);
      if (subject.isPresent()) {
        boolean relative =
            RELATIVE.contains(tree.token(subject.get()).tag())
                && token.relation().equals("relcl")
                && token.head() >= 0;
        return who(tree, relative ? token.head() : subject.get());
      }
      if (token.relation().equals("acl") && token.head() >= 0) {
        return who(tree, token.head());
      }
      if (!CLIMBED.contains(token.relation())) {
        return Set.of();
      }
      at = token.head();
    }
    return Set.of();
  }

  /** Persons and groups, with those who lead them: states and bodies travel nowhere. */
  private Set<String> who(Tree tree, int head) {
    int sentence = tree.sentence().index();
    Set<String> who = new LinkedHashSet<>();
    for (int token : tree.withConjuncts(head)) {
      who.addAll(cast.denoted(sentence, token));
      for (int led : tree.children(token, "acl")) {
        tree.objectsOf(led, "by").forEach(l -> who.addAll(cast.denoted(sentence, l)));
      }
    }
    who.removeIf(id -> cast.actor(id).map(Actor::type).filter(StayReader::travels).isEmpty());
    return who;
  }

  private static boolean travels(ActorType type) {
    return type == ActorType.PERSON || type == ActorType.GROUP;
  }
}
