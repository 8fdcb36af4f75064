package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.actor.OfficeClaim;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Brings together what a document tells here and there of one summit or conference, whose guests it
 * calls otherwise each time ("41 heads of state", "delegates", "X, who is here for the summit"),
 * and adds the leaders or ministers of the body that it is a meeting of.
 */
final class GreatMeetings {

  private static final Set<String> GREAT = Set.of("summit", "conference");

  private static final int BEFORE = 2;

  private static final Pattern OF_EVENT =
      Pattern.compile("\\b(conference|summit|meeting|forum)\\b", Pattern.CASE_INSENSITIVE);

  /** Bodies of so many states that a summit is rather another's. */
  private static final Set<String> AGENCIES =
      Set.of("united-nations", "world-trade-organization", "international-atomic-energy-agency");

  private final Cast cast;
  private final MeetingLikeness likeness;

  GreatMeetings(Cast cast, MeetingLikeness likeness) {
    this.cast = cast;
    this.likeness = likeness;
  }

  /** Joins those that are one, and to them the words that so far tell of nobody's meeting. */
  void unite(List<List<MeetingMention>> meetings, List<MeetingMention> nobodys) {
    for (int i = 0; i < meetings.size(); i++) {
      for (int k = i + 1; k < meetings.size(); k++) {
        if (one(meetings.get(i), meetings.get(k))) {
          meetings.get(i).addAll(meetings.remove(k));
          k--;
        }
      }
    }
    for (MeetingMention mention : nobodys) {
      List<MeetingMention> alone = new ArrayList<>(List.of(mention));
      Optional<List<MeetingMention>> told =
          meetings.stream().filter(m -> one(m, alone)).findFirst();
      told.ifPresent(m -> m.add(mention));
      if (told.isEmpty() && mention.kind().equals("summit") && set(mention)) {
        body(mention.sentence())
            .ifPresent(b -> meetings.add(new ArrayList<>(List.of(mention.heldBy(Set.of(b))))));
      }
    }
    meetings.forEach(this::lead);
    preside(meetings);
  }

  private boolean set(MeetingMention mention) {
    return mention.participants().isEmpty()
        && cast.trees().stream()
            .noneMatch(
                tree -> tree.sentence().tokens().stream().anyMatch(t -> otherwiseNamed(tree, t)))
        && (mention.when().isPresent() || mention.place().isPresent());
  }

  /** "the North-South summit", which is no body's. */
  private boolean otherwiseNamed(Tree tree, Token noun) {
    return noun.lemma().equals("summit")
        && tree.children(noun.index(), "compound", "nmod").stream()
            .anyMatch(
                c ->
                    tree.token(c).tag().startsWith("NNP")
                        && !tree.token(c).entity().equals("DATE")
                        && !cast.names(tree.sentence().index(), c, NameUse.CITY));
  }

  /** "A summit in Oslo on Friday": of the body of states that the words before name last. */
  private Optional<String> body(int sentence) {
    for (int s = sentence; s >= Math.max(0, sentence - BEFORE); s--) {
      for (int i = 0; i < cast.trees().get(s).size(); i++) {
        Optional<String> body =
            cast.denoted(s, i).stream()
                .filter(id -> cast.ofMembers(id) && !AGENCIES.contains(id))
                .findFirst();
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private boolean one(List<MeetingMention> meeting, List<MeetingMention> other) {
    return GREAT.stream().anyMatch(k -> of(k, meeting) && of(k, other))
        && !ofTwo(meeting)
        && !ofTwo(other)
        && likeness.longPast(meeting) == likeness.longPast(other)
        && other.stream().allMatch(m -> likeness.oneOccasion(m, meeting))
        && allied(meeting, other);
  }

  private static boolean of(String kind, List<MeetingMention> meeting) {
    return meeting.stream().anyMatch(m -> m.kind().equals(kind));
  }

  /** "The summit of X and Y". */
  private boolean ofTwo(List<MeetingMention> meeting) {
    Set<String> parties = MeetingMention.participants(meeting);
    return parties.size() == 2
        && parties.stream().allMatch(p -> is(p, ActorType.PERSON) || is(p, ActorType.STATE));
  }

  /** Whether both can be meetings of one body. */
  private boolean allied(List<MeetingMention> meeting, List<MeetingMention> other) {
    Set<String> ones = bodies(meeting);
    Set<String> others = bodies(other);
    return ones.isEmpty() || others.isEmpty() || !Collections.disjoint(ones, others);
  }

  /** The bodies that meet, and those whose leaders do. */
  private Set<String> bodies(List<MeetingMention> meeting) {
    Set<String> bodies = new LinkedHashSet<>();
    for (String id : MeetingMention.participants(meeting)) {
      bodies.add(id);
      if (is(id, ActorType.GROUP)) {
        bodies.addAll(cast.represents(id));
      }
    }
    bodies.removeIf(
        id ->
            !is(id, ActorType.ORGANIZATION)
                || cast.actor(id).filter(MeetingCompany::namedAfterEvent).isPresent());
    return bodies;
  }

  /** "Conference President X", where the document tells of one conference. */
  private void preside(List<List<MeetingMention>> meetings) {
    Set<String> officers = new LinkedHashSet<>();
    cast.offices().stream()
        .filter(o -> !o.former() && OF_EVENT.matcher(o.title()).find())
        .map(OfficeClaim::person)
        .forEach(officers::add);
    List<List<MeetingMention>> great =
        officers.isEmpty()
            ? List.of()
            : meetings.stream()
                .filter(m -> !ofTwo(m) && !likeness.longPast(m))
                .filter(m -> m.stream().anyMatch(this::ofMany))
                .limit(2)
                .toList();
    if (great.size() == 1) {
      great.get(0).set(0, great.get(0).get(0).with(officers));
    }
  }

  private boolean ofMany(MeetingMention mention) {
    return GREAT.contains(mention.kind()) || mention.reference().rank().isPresent();
  }

  /** "The NATO summit", where the document tells of NATO leaders: these meet on its behalf. */
  private void lead(List<MeetingMention> meeting) {
    Optional<Rank> rank =
        meeting.stream()
            .flatMap(m -> m.reference().rank().stream())
            .findFirst()
            .or(() -> of("summit", meeting) ? Optional.of(Rank.LEADERS) : Optional.empty());
    Set<String> parties = MeetingMention.participants(meeting);
    if (rank.isEmpty() || parties.stream().anyMatch(p -> is(p, ActorType.GROUP))) {
      return;
    }
    Set<String> bodies = bodies(meeting);
    cast.actors().stream()
        .filter(
            a ->
                a.type() == ActorType.GROUP
                    && bodies.stream().anyMatch(cast.represents(a.id())::contains))
        .filter(a -> Rank.of(List.of(a.label())).equals(rank))
        .map(Actor::id)
        .findFirst()
        .ifPresent(g -> meeting.set(0, meeting.get(0).with(Set.of(g))));
  }

  private boolean is(String id, ActorType type) {
    return likeness.type(id) == type;
  }
}
