package org.parley.ingest.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.identity.MeetingReport.Factuality;

/**
 * Whether two reports of different documents tell of one meeting. Two questions are apart: whether
 * they cannot ({@link #excludes}), and how much speaks for it ({@link #likeness}).
 */
final class SameMeeting {

  /** A date that can mean more days than these joins nothing. */
  static final int LONGEST = 31;

  private static final String CALL = "call";
  private static final String VISIT = "visit";
  private static final Set<String> GATHERINGS = Set.of("summit", "conference", "session");

  /** So many states or bodies don't meet twice in a few days. */
  private static final int MANY_SIDES = 4;

  /** For so many days news tells of one event. */
  private static final int NEWS = 5;

  private static final int SAME_WORDS = 1000;
  private static final int SAME_DAY = 100;
  private static final int SAME_PLACE = 40;
  private static final int SAME_KIND = 10;

  private SameMeeting() {}

  /** Whether both cannot tell of one meeting, whatever speaks for it. */
  static boolean excludes(MeetingReport one, MeetingReport other) {
    return one.document().equals(other.document())
        || (one.round() > 0 && other.round() > 0 && one.round() != other.round())
        || one.kind().equals(CALL) != other.kind().equals(CALL)
        || one.kind().equals(VISIT) != other.kind().equals(VISIT)
        || otherPlace(one, other)
        || otherTime(one, other)
        || otherEnvoys(one, other);
  }

  /** How much speaks for one meeting; 0 where it is not enough. */
  static int likeness(MeetingReport one, MeetingReport other) {
    if (excludes(one, other)) {
      return 0;
    }
    Parties parties = Parties.of(one, other);
    if (parties.shared() < 2) {
      return 0;
    }
    int common = parties.shared() + 5 * parties.persons() + settingLikeness(one, other);
    if (!one.words().isEmpty() && one.words().equals(other.words())) {
      return SAME_WORDS + common;
    }
    if (one.dayIsKnown() && other.dayIsKnown()) {
      boolean sameDay = one.date().equals(other.date());
      boolean enough = sameDay ? onOneDay(one, other, parties) : aDayApart(one, other, parties);
      return enough ? (sameDay ? SAME_DAY : 0) + common : 0;
    }
    return vaguely(one, other, parties) ? common : 0;
  }

  private static boolean onOneDay(MeetingReport one, MeetingReport other, Parties parties) {
    if (parties.complete()) {
      return parties.sameLevel() && parties.persons() > 1
          || samePlace(one, other)
          || parties.sameLevel() && sameKind(one, other);
    }
    if (parties.sameSides()) {
      return parties.persons() > 0 || samePlace(one, other);
    }
    // A conference and who met beside it are held on one day in one place.
    boolean alike = sameKind(one, other) && samePlace(one, other);
    return alike && (parties.sharedSides() > 2 || parties.furtherSides() == 1);
  }

  /** Across time zones, or by a slip: only where all else agrees. */
  private static boolean aDayApart(MeetingReport one, MeetingReport other, Parties parties) {
    boolean lasting = GATHERINGS.contains(one.kind()) || one.kind().equals(VISIT);
    return parties.complete()
        && parties.sameLevel()
        && samePlace(one, other)
        && one.kind().equals(other.kind())
        && (lasting || parties.persons() > 1);
  }

  /**
   * "In March", "this week", or without a date: the same parties once, persons or the guest of the
   * same place; or the same days of a gathering; or talks of so many that there is one such.
   */
  private static boolean vaguely(MeetingReport one, MeetingReport other, Parties parties) {
    if (!overlap(one, other)) {
      return false;
    }
    boolean many = parties.sharedSides() >= MANY_SIDES && parties.furtherSides() <= 1;
    if (many && sameKind(one, other) && one.isDated() != other.isDated()) {
      return published(one, other) <= NEWS;
    }
    if (!parties.complete() || !parties.sameLevel()) {
      return false;
    }
    boolean alike = one.kind().equals(other.kind());
    boolean told = one.isDated() && other.isDated();
    boolean undated = !one.isDated() && !other.isDated();
    boolean oneNews = !undated || (sameMood(one, other) && published(one, other) <= 1);
    boolean setting =
        samePlace(one, other)
            && alike
            && (told || one.kind().equals(VISIT) || GATHERINGS.contains(one.kind()));
    boolean sameDays = told && samePlace(one, other) && one.date().equals(other.date());
    return sameDays
        || (oneNews && (setting || (parties.persons() > 1 && sameKind(one, other))))
        || (undated && oneVisit(one, other, parties));
  }

  /** Of a guest whom nobody says when he comes: news of a few days, planned before under way. */
  private static boolean oneVisit(MeetingReport one, MeetingReport other, Parties parties) {
    MeetingReport first = one.issued().compareTo(other.issued()) <= 0 ? one : other;
    MeetingReport last = first == one ? other : one;
    boolean onward =
        first.factuality() != Factuality.ACTUAL || last.factuality() == Factuality.ACTUAL;
    return one.kind().equals(VISIT)
        && other.kind().equals(VISIT)
        && samePlace(one, other)
        && parties.persons() == 1
        && published(one, other) <= NEWS
        && onward;
  }

  private static boolean overlap(MeetingReport one, MeetingReport other) {
    Optional<Period> when = one.when();
    Optional<Period> otherWhen = other.when();
    return when.isPresent()
        && otherWhen.isPresent()
        && Math.max(when.get().width(), otherWhen.get().width()) <= LONGEST
        && when.get().gap(otherWhen.get()) == 0;
  }

  /** How many days lie between the publication of both. */
  private static long published(MeetingReport one, MeetingReport other) {
    return Period.of(one.issued())
        .flatMap(day -> Period.of(other.issued()).map(day::gap))
        .orElse(Long.MAX_VALUE);
  }

  private static int settingLikeness(MeetingReport one, MeetingReport other) {
    return (samePlace(one, other) ? SAME_PLACE : 0)
        + (one.kind().equals(other.kind()) ? SAME_KIND : 0);
  }

  /** Talks, a meeting, a round of negotiations can be one; a summit or conference is its own. */
  private static boolean sameKind(MeetingReport one, MeetingReport other) {
    return one.kind().equals(other.kind())
        || !GATHERINGS.contains(one.kind()) && !GATHERINGS.contains(other.kind());
  }

  private static boolean samePlace(MeetingReport one, MeetingReport other) {
    return !one.place().isEmpty()
        && (one.place().equals(other.place())
            || one.place().equals(other.within())
            || other.place().equals(one.within()));
  }

  /**
   * Two states, or two cities; what lies in no state that is known is a building, which may be in
   * either. Persons who met on a day can have done so in two places of a city, both called its name
   * or not.
   */
  private static boolean otherPlace(MeetingReport one, MeetingReport other) {
    if (one.within().isEmpty() || other.within().isEmpty() || samePlace(one, other)) {
      return false;
    }
    return !one.within().equals(other.within()) || Parties.of(one, other).persons() < 2;
  }

  private static boolean otherTime(MeetingReport one, MeetingReport other) {
    if (!one.isDated() || !other.isDated()) {
      return one.when().isPresent()
          && other.when().isPresent()
          && one.when().get().gap(other.when().get()) > 0;
    }
    long gap = one.when().flatMap(when -> other.when().map(when::gap)).orElse(0L);
    boolean bothDays = one.dayIsKnown() && other.dayIsKnown();
    return gap > (bothDays && sameMood(one, other) ? 1 : 0);
  }

  /** What was planned for one day and held on the next was put off: that is told as two. */
  private static boolean sameMood(MeetingReport one, MeetingReport other) {
    return (one.factuality() == Factuality.ACTUAL) == (other.factuality() == Factuality.ACTUAL);
  }

  /** Whether one side is there by other persons: its minister met, and its president met. */
  private static boolean otherEnvoys(MeetingReport one, MeetingReport other) {
    Set<String> sides = new HashSet<>(Party.sides(one.parties()));
    sides.retainAll(Party.sides(other.parties()));
    return sides.stream()
        .anyMatch(
            side -> {
              List<String> envoys = envoys(one.parties(), side);
              List<String> others = envoys(other.parties(), side);
              return !envoys.isEmpty()
                  && !others.isEmpty()
                  && envoys.stream().noneMatch(others::contains);
            });
  }

  private static List<String> envoys(Collection<Party> parties, String side) {
    return parties.stream()
        .filter(party -> party.isPerson() && party.standsFor().contains(side))
        .map(Party::id)
        .toList();
  }
}
