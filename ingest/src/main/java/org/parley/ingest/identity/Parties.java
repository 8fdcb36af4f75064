package org.parley.ingest.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the parties of two reports compare. Groups that one document alone tells of ("other leaders")
 * don't count beside two that others can tell of.
 *
 * @param shared how many parties both have, an envoy counting as the state it stands for
 * @param persons how many persons both name
 * @param complete whether neither has a party that the other lacks
 * @param sameLevel whether both tell of persons, or both of states and bodies alone
 * @param sharedSides how many sides both have
 * @param furtherSides how many sides only one of them has
 */
record Parties(
    int shared,
    int persons,
    boolean complete,
    boolean sameLevel,
    int sharedSides,
    int furtherSides) {

  static Parties of(MeetingReport one, MeetingReport other) {
    List<Party> ones = named(one);
    List<Party> others = named(other);
    List<Party> of = ones.stream().filter(party -> party.isAmong(others)).toList();
    List<Party> found = others.stream().filter(party -> party.isAmong(ones)).toList();
    Set<String> sides = Party.sides(ones);
    Set<String> otherSides = Party.sides(others);
    Set<String> sharedSides = new HashSet<>(sides);
    sharedSides.retainAll(otherSides);
    Set<String> furtherSides = new HashSet<>(sides);
    furtherSides.addAll(otherSides);
    furtherSides.removeAll(sharedSides);
    Set<String> ids = new HashSet<>();
    others.forEach(party -> ids.add(party.id()));
    return new Parties(
        Math.min(of.size(), found.size()),
        (int) ones.stream().filter(party -> party.isPerson() && ids.contains(party.id())).count(),
        of.size() == ones.size() && found.size() == others.size(),
        personal(ones) == personal(others),
        sharedSides.size(),
        furtherSides.size());
  }

  /** Whether nobody is there for a side that the other report does not have. */
  boolean sameSides() {
    return furtherSides == 0;
  }

  /** Those that other documents can tell of; all where there are no two such. */
  private static List<Party> named(MeetingReport report) {
    List<Party> named = report.parties().stream().filter(party -> !party.isUnnamed()).toList();
    return named.size() > 1 ? named : report.parties();
  }

  private static boolean personal(List<Party> parties) {
    return parties.stream().filter(Party::isPerson).count() > 1;
  }
}
