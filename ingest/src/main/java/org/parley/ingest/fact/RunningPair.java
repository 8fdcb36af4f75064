package org.parley.ingest.fact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * The two sides that a document keeps naming together, whose the talks are of which it names one or
 * neither: "the talks on a government failed", where all of it is about Fatah and Hamas.
 */
final class RunningPair {

  /** A meeting of the two says more than a sentence that names both. */
  private static final int OF_MEETING = 3;

  private static final int TWICE = 2;
  private static final int THRICE = 3;

  /** Talks of which no side is told are only of a pair that all of the document is about. */
  private static final int OFTEN = 5;

  private static final Set<String> TALKING = Set.of("state", "party", "armed-movement");
  private static final String UNION = "european-union";
  private static final Set<ActorType> SIDES = Set.of(ActorType.STATE, ActorType.ORGANIZATION);

  private final Cast cast;
  private final Map<Set<String>, Integer> pairs = new LinkedHashMap<>();
  private List<MeetingMention> heard = List.of();

  RunningPair(Cast cast) {
    this.cast = cast;
  }

  /** Takes note of all that the document tells, before any of it is joined. */
  void hear(List<MeetingMention> mentions) {
    heard = List.copyOf(mentions);
  }

  private void count() {
    for (MeetingMention mention : heard) {
      if (!mention.visit()) {
        count(sides(mention.participants()), OF_MEETING);
      }
    }
    for (Tree tree : cast.trees()) {
      count(named(tree.sentence().index()), 1);
    }
  }

  /** The two sides that the sentence of bare talks names, where it names no third. */
  Set<String> beside(MeetingMention talks) {
    Set<String> known = sides(talks.participants());
    Set<String> named = new LinkedHashSet<>(named(talks.sentence()));
    named.removeIf(this::mediates);
    boolean two =
        named.size() == 2
            && !oneSide(named)
            && named.stream().allMatch(s -> talks.reference().byVerb() || talksItself(s));
    return two
            && named.containsAll(known)
            && known.isEmpty() == talks.participants().isEmpty()
            && bare(talks)
        ? named
        : Set.of();
  }

  /** Bodies of states but for the European Union rather bring others together. */
  private boolean mediates(String body) {
    return !body.equals(UNION) && cast.kind(body).filter("igo"::equals).isPresent();
  }

  /** A state, party or movement that is known. */
  private boolean talksItself(String side) {
    return side.equals(UNION) || cast.kind(side).filter(TALKING::contains).isPresent();
  }

  /** "the talks", "talks on a government", but not "talks with each party" or "a discussion". */
  private boolean bare(MeetingMention talks) {
    Tree tree = cast.trees().get(talks.sentence());
    return tree.sentence().tokens().stream()
        .filter(t -> talks.evidence().overlaps(t.span()))
        .filter(t -> MeetingWords.kind(t).filter("talks"::equals).isPresent())
        .allMatch(
            t ->
                !t.lemma().equals("discussion")
                    && tree.objectsOf(t.index(), "with", "between", "among").isEmpty());
  }

  /** "the White House" and the state that it stands for. */
  private boolean oneSide(Set<String> pair) {
    return pair.stream().anyMatch(p -> cast.represents(p).stream().anyMatch(pair::contains));
  }

  private Set<String> named(int sentence) {
    Set<String> named = new LinkedHashSet<>();
    for (Token token : cast.trees().get(sentence).sentence().tokens()) {
      named.addAll(cast.denoted(sentence, token.index()));
    }
    return sides(named);
  }

  private void count(Set<String> pair, int weight) {
    if (pair.size() == 2 && !oneSide(pair)) {
      pairs.merge(pair, weight, Integer::sum);
    }
  }

  /** States, bodies and groups, persons as whom they stand for. */
  private Set<String> sides(Set<String> ids) {
    Set<String> sides = new LinkedHashSet<>();
    for (String id : ids) {
      List<String> represents = cast.represents(id);
      if (!represents.isEmpty()) {
        sides.addAll(represents);
      } else if (cast.actor(id).filter(a -> SIDES.contains(a.type())).isPresent()) {
        sides.add(id);
      }
    }
    sides.removeIf(id -> cast.kind(id).filter("media"::equals).isPresent());
    return sides;
  }

  /**
   * The pair that is named most, at least twice as often as any other, with all of these in it;
   * where none is told, one that the sentence itself names need not be named as often.
   */
  Set<String> with(Set<String> parties, int sentence) {
    Set<String> known = sides(parties);
    if (known.isEmpty() && !parties.isEmpty()) {
      return Set.of(); // somebody of whom it is not told for whom
    }
    if (pairs.isEmpty()) {
      count(); // only now, as few documents ask
    }
    Set<String> best = Set.of();
    int most = 0;
    int next = 0;
    for (Map.Entry<Set<String>, Integer> pair : pairs.entrySet()) {
      if (!pair.getKey().containsAll(known)) {
        continue;
      }
      if (pair.getValue() > most) {
        next = most;
        most = pair.getValue();
        best = pair.getKey();
      } else {
        next = Math.max(next, pair.getValue());
      }
    }
    int enough = !known.isEmpty() ? TWICE : best.equals(named(sentence)) ? THRICE : OFTEN;
    return most >= enough && most >= 2 * next ? best : Set.of();
  }
}
