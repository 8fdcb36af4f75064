package org.parley.server.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * All facts of one version of the dataset as numbers in memory, so that any choice among them is
 * one pass over rows of numbers. A state stands for those who represent it.
 */
public final class Facts {

  private static final int[] NONE = {};

  private final Terms terms;
  private final Map<Listed, Catalogue> catalogues;
  private final Map<Integer, int[]> direct;
  private final Map<Integer, int[]> toward;
  private final Pairs represents;
  private final List<Disagreement> disagreements;
  private final Map<Integer, int[]> parts = new HashMap<>();

  Facts(
      Terms terms,
      Map<Listed, Catalogue> catalogues,
      Map<Integer, int[]> direct,
      Map<Integer, int[]> toward,
      Pairs represents,
      List<Disagreement> disagreements) {
    this.terms = terms;
    this.catalogues = catalogues;
    this.direct = direct;
    this.toward = toward;
    this.represents = represents;
    this.disagreements = List.copyOf(disagreements);
    catalogues.forEach(this::countParts);
  }

  private void countParts(Listed listed, Catalogue catalogue) {
    for (int row = 0; listed != Listed.ACTOR && row < catalogue.size(); row++) {
      for (int actor : direct.getOrDefault(terms.number(catalogue.thing(row)), NONE)) {
        parts.computeIfAbsent(actor, a -> new int[4])[listed.ordinal()]++;
      }
    }
  }

  /**
   * Reads a graph; to be called within a transaction.
   *
   * @param stopped asked now and then whether to give up
   */
  static Facts of(Graph graph, BooleanSupplier stopped) {
    return new FactsReader(graph, stopped).facts();
  }

  public Found find(Listed listed, Filter filter) {
    return requireNonNull(catalogues.get(listed)).find(filter);
  }

  /** How many of each sort a filter leaves. */
  public Map<Listed, Integer> counts(Filter filter) {
    Map<Listed, Integer> counts = new EnumMap<>(Listed.class);
    catalogues.forEach((listed, catalogue) -> counts.put(listed, catalogue.count(filter)));
    return counts;
  }

  /** In how many facts of each sort an actor itself has a part. */
  public Map<Listed, Integer> told(Node actor) {
    Map<Listed, Integer> told = new EnumMap<>(Listed.class);
    terms
        .known(actor)
        .ifPresent(
            number -> {
              for (Listed listed : List.of(Listed.MEETING, Listed.POSITION, Listed.PROPOSAL)) {
                int count = parts.getOrDefault(number, new int[4])[listed.ordinal()];
                if (count > 0) {
                  told.put(listed, count);
                }
              }
            });
    return told;
  }

  public List<Disagreement> disagreements() {
    return disagreements;
  }

  /** What two actors, or those who represent them, have to do with each other; the latest first. */
  public List<Encounter> between(Node one, Node other) {
    Set<Integer> ones = standIns(one);
    Set<Integer> others = standIns(other);
    List<Encounter> found = new ArrayList<>();
    catalogues.forEach(
        (listed, catalogue) -> {
          for (int row = 0; listed != Listed.ACTOR && row < catalogue.size(); row++) {
            int fact = terms.number(catalogue.thing(row));
            int[] who = direct.getOrDefault(fact, NONE);
            int[] whom = listed == Listed.MEETING ? who : toward.getOrDefault(fact, NONE);
            boolean forth = paired(who, ones, whom, others);
            if (forth || paired(who, others, whom, ones)) {
              found.add(encounter(listed, catalogue, row, forth));
            }
          }
        });
    found.sort(
        Comparator.comparingInt((Encounter each) -> each.day().orElse(-1_000_000)).reversed());
    return found;
  }

  /** Disagreements in which both have a part. */
  public List<Disagreement> disagreements(Node one, Node other) {
    return disagreements.stream()
        .filter(each -> each.involved().contains(one) && each.involved().contains(other))
        .toList();
  }

  /** Positions that the actor, or those who represent it, hold, the earliest first. */
  public List<Encounter> positions(Node holder, Filter filter) {
    Set<Integer> ones = standIns(holder);
    Catalogue catalogue = requireNonNull(catalogues.get(Listed.POSITION));
    Catalogue.Sieve sieve = catalogue.sieve(filter);
    List<Encounter> found = new ArrayList<>();
    for (int row = catalogue.size() - 1; row >= 0; row--) {
      int[] who = direct.getOrDefault(terms.number(catalogue.thing(row)), NONE);
      if (Arrays.stream(who).anyMatch(ones::contains) && sieve.failures(row) == 0) {
        found.add(encounter(Listed.POSITION, catalogue, row, true));
      }
    }
    return found;
  }

  /** What a fact that was found has in a facet. */
  public List<Node> values(Encounter encounter, Facet facet) {
    return Arrays.stream(
            requireNonNull(catalogues.get(encounter.listed())).column(facet).of(encounter.row()))
        .mapToObj(terms::term)
        .toList();
  }

  private static Encounter encounter(Listed listed, Catalogue catalogue, int row, boolean forth) {
    Days[] days = catalogue.days(row);
    OptionalInt day =
        days.length == 0 || days[0] == Days.NEVER
            ? OptionalInt.empty()
            : OptionalInt.of(days[0].first());
    return new Encounter(listed, catalogue.thing(row), day, forth, row);
  }

  /** Whether somebody of the one side and somebody else of the other side are there. */
  private static boolean paired(int[] who, Set<Integer> ones, int[] whom, Set<Integer> others) {
    for (int a : who) {
      if (ones.contains(a)) {
        for (int b : whom) {
          if (a != b && others.contains(b)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The actor itself and whoever represents it. */
  private Set<Integer> standIns(Node actor) {
    Set<Integer> found = new HashSet<>();
    terms
        .known(actor)
        .ifPresent(
            number -> {
              found.add(number);
              represents
                  .of()
                  .forEach(
                      (envoy, whom) -> {
                        if (Arrays.stream(whom.toArray()).anyMatch(each -> each == number)) {
                          found.add(envoy);
                        }
                      });
            });
    return found;
  }

  /**
   * A fact between two actors.
   *
   * @param day of a meeting, or on which the first document to state it came out; from 1 January
   *     1970
   * @param forth from the first to the second, not the other way round
   * @param row where it is in its list
   */
  public record Encounter(Listed listed, Node fact, OptionalInt day, boolean forth, int row) {}
}
