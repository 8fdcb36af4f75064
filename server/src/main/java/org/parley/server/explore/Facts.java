package org.parley.server.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
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
  private final Map<Listed, Sides> sides = new EnumMap<>(Listed.class);
  private final Map<Integer, int[]> envoys;
  private final List<Disagreement> disagreements;

  Facts(
      Terms terms,
      Map<Listed, Catalogue> catalogues,
      Map<Integer, int[]> direct,
      Map<Integer, int[]> toward,
      Pairs represents,
      List<Disagreement> disagreements) {
    this.terms = terms;
    this.catalogues = catalogues;
    this.envoys = represents.inverse();
    this.disagreements = List.copyOf(disagreements);
    for (Listed listed : List.of(Listed.MEETING, Listed.POSITION, Listed.PROPOSAL)) {
      int[] facts = requireNonNull(catalogues.get(listed)).things();
      sides.put(listed, Sides.of(listed, facts, direct, toward));
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
    OptionalInt number = terms.known(actor);
    sides.forEach(
        (listed, of) -> {
          int count = number.isEmpty() ? 0 : of.count(number.getAsInt());
          if (count > 0) {
            told.put(listed, count);
          }
        });
    return told;
  }

  public List<Disagreement> disagreements() {
    return disagreements;
  }

  /** What two actors, or those who represent them, have to do with each other; the latest first. */
  public List<Encounter> between(Node one, Node other) {
    int[] ones = standIns(one);
    int[] others = standIns(other);
    List<Encounter> found = new ArrayList<>();
    sides.forEach(
        (listed, of) -> {
          Sides.Pairing pairing = of.new Pairing(ones, others);
          BitSet rows = of.rows(ones);
          rows.or(of.rows(others));
          rows.stream()
              .forEach(
                  row -> {
                    boolean forth = pairing.forth(row);
                    if (forth || pairing.back(row)) {
                      found.add(encounter(listed, row, forth));
                    }
                  });
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
    Catalogue.Sieve sieve = requireNonNull(catalogues.get(Listed.POSITION)).sieve(filter);
    BitSet rows = requireNonNull(sides.get(Listed.POSITION)).rows(standIns(holder));
    List<Encounter> found = new ArrayList<>();
    for (int row = rows.length() - 1; row >= 0; row = rows.previousSetBit(row - 1)) {
      if (sieve.failures(row) == 0) {
        found.add(encounter(Listed.POSITION, row, true));
      }
    }
    return found;
  }

  /** How often the positions of an actor, or of those who represent it, have which value. */
  public Map<Node, Integer> held(Node holder, Facet facet) {
    Column column = requireNonNull(catalogues.get(Listed.POSITION)).column(facet);
    int[] counts = new int[column.values().length];
    requireNonNull(sides.get(Listed.POSITION)).rows(standIns(holder)).stream()
        .forEach(row -> column.count(row, counts));
    Map<Node, Integer> held = new HashMap<>();
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        held.put(terms.term(column.values()[place]), counts[place]);
      }
    }
    return held;
  }

  /** What a fact that was found has in a facet. */
  public List<Node> values(Encounter encounter, Facet facet) {
    return nodes(
        requireNonNull(catalogues.get(encounter.listed())).column(facet).of(encounter.row()));
  }

  /** Who meets, says or proposes it. */
  public List<Node> who(Encounter encounter) {
    return nodes(requireNonNull(sides.get(encounter.listed())).who(encounter.row()));
  }

  /** Those who represent an actor. */
  public Set<Node> envoys(Node actor) {
    OptionalInt number = terms.known(actor);
    return number.isEmpty()
        ? Set.of()
        : Set.copyOf(nodes(envoys.getOrDefault(number.getAsInt(), NONE)));
  }

  private List<Node> nodes(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(terms::term).toList();
  }

  private Encounter encounter(Listed listed, int row, boolean forth) {
    Catalogue catalogue = requireNonNull(catalogues.get(listed));
    Days[] days = catalogue.days(row);
    OptionalInt day =
        days.length == 0 || days[0] == Days.NEVER
            ? OptionalInt.empty()
            : OptionalInt.of(days[0].first());
    return new Encounter(listed, catalogue.thing(row), day, forth, row);
  }

  /** The actor itself and whoever represents it. */
  private int[] standIns(Node actor) {
    OptionalInt number = terms.known(actor);
    return number.isEmpty()
        ? NONE
        : IntStream.concat(
                IntStream.of(number.getAsInt()),
                Arrays.stream(envoys.getOrDefault(number.getAsInt(), NONE)))
            .toArray();
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
