package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * The side that talks are looked at from: of "talks with X" whoever the clauses above are about is
 * the other side, from the nearest clause on ("Y called the seats an obstacle in the talks with
 * X").
 */
final class TalkingSide {

  private static final int CLIMB = 12;
  private static final Set<String> MEDIA =
      Set.of("news", "agency", "radio", "television", "daily", "times", "post", "press", "journal");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final PartyReader parties;
  private final MatterParties matter;

  TalkingSide(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.parties = new PartyReader(cast, tree);
    this.matter = new MatterParties(cast, tree);
  }

  /** Adds the other side of talks with one side only. */
  void complete(int noun, Parts parts) {
    if (!parts.visits.isEmpty() || tree.has(noun, "poss") || !onlyPartners(noun, parts)) {
      return;
    }
    int at = noun;
    for (int hops = 0; hops < CLIMB && at >= 0; hops++) {
      Token token = tree.token(at);
      if (token.tag().startsWith("V")) {
        Optional<String> side = tree.subject(at).flatMap(s -> side(s, parts.people));
        if (side.isPresent()) {
          parts.people.add(side.get());
        }
        if (side.isPresent() || tree.subject(at).filter(this::unknown).isPresent()) {
          return;
        }
      }
      at = token.head();
    }
  }

  /** "they", of whom it is not known who they are. */
  private boolean unknown(int subject) {
    return tree.token(subject).tag().equals("PRP") && cast.denoted(sentence, subject).isEmpty();
  }

  /** Whether all that are told to take part stand behind "with". */
  private boolean onlyPartners(int noun, Parts parts) {
    List<Integer> partners = new ArrayList<>(tree.objectsOf(noun, "with"));
    partners.addAll(EventTail.partners(tree, noun));
    partners.addAll(matter.tied(noun));
    Set<String> with = new HashSet<>();
    partners.forEach(p -> with.addAll(parties.partner(p)));
    return !parts.people.isEmpty() && with.containsAll(parts.people);
  }

  private Optional<String> side(int subject, Set<String> others) {
    List<String> ids = cast.denoted(sentence, subject);
    return ids.size() == 1
            && cast.actor(ids.get(0)).filter(this::canTalk).isPresent()
            && others.stream().allMatch(other -> apart(ids.get(0), other))
        ? Optional.of(ids.get(0))
        : Optional.empty();
  }

  /** A side by itself, or somebody who stands for one; no news medium. */
  private boolean canTalk(Actor actor) {
    return switch (actor.type()) {
      case STATE -> true;
      case ORGANIZATION -> List.of(actor.id().split("-", -1)).stream().noneMatch(MEDIA::contains);
      case PERSON, GROUP -> !cast.represents(actor.id()).isEmpty();
    };
  }

  private boolean apart(String one, String other) {
    Set<String> ones = new HashSet<>(cast.represents(one));
    ones.add(one);
    Set<String> others = new HashSet<>(cast.represents(other));
    others.add(other);
    ones.retainAll(others);
    return ones.isEmpty();
  }
}
