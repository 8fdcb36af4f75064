package org.parley.server.explore;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Everything of one sort, a row each, in the order in which it is listed. */
final class Catalogue {

  /** What is found where nothing is chosen: most ask for it, and it is most work. */
  private volatile @Nullable Found everything;

  private final Listed listed;
  private final Terms terms;
  private final int[] things;
  private final Map<Facet, Column> columns;
  private final Days[][] days;
  private final String[] texts;

  Catalogue(
      Listed listed,
      Terms terms,
      int[] things,
      Map<Facet, Column> columns,
      Days[][] days,
      String[] texts) {
    this.listed = listed;
    this.terms = terms;
    this.things = things;
    this.columns = columns;
    this.days = days;
    this.texts = texts;
  }

  int size() {
    return things.length;
  }

  /** The number of the thing in each row. */
  int[] things() {
    return things;
  }

  Node thing(int row) {
    return terms.term(things[row]);
  }

  Column column(Facet facet) {
    return columns.getOrDefault(facet, Column.EMPTY);
  }

  Days[] days(int row) {
    return days[row];
  }

  /** In small letters. */
  String text(int row) {
    return texts[row];
  }

  Sieve sieve(Filter filter) {
    return new Sieve(filter);
  }

  /** How many the filter leaves; of its facets those that do not suit this list are passed over. */
  int count(Filter filter) {
    Sieve sieve = new Sieve(filter);
    int count = 0;
    for (int row = 0; row < things.length; row++) {
      if (sieve.failures(row) == 0) {
        count++;
      }
    }
    return count;
  }

  /**
   * One pass over the rows: a row that fails nothing counts for every facet, one that fails a
   * single facet counts for that facet alone, as it would be there if that were chosen otherwise.
   */
  Found find(Filter filter) {
    if (!filter.equals(Filter.NONE)) {
      return found(filter);
    }
    Found known = everything;
    if (known == null) {
      known = found(filter);
      everything = known;
    }
    return known;
  }

  private Found found(Filter filter) {
    Sieve sieve = new Sieve(filter);
    List<Node> found = new ArrayList<>();
    Map<Integer, Integer> months = new TreeMap<>();
    Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
    List<Facet> facets = Facet.of(listed);
    facets.forEach(facet -> counts.put(facet, new int[column(facet).values().length]));
    for (int row = 0; row < things.length; row++) {
      int failures = sieve.failures(row);
      if (failures == 0) {
        found.add(thing(row));
        for (Facet facet : facets) {
          column(facet).count(row, requireNonNull(counts.get(facet)));
        }
      } else if (Integer.bitCount(failures) == 1 && failures > 1) {
        Facet only = Facet.values()[Integer.numberOfTrailingZeros(failures) - 1];
        column(only).count(row, requireNonNull(counts.get(only)));
      }
      if (failures <= 1 && sieve.saysWords(row)) {
        countMonths(row, months);
      }
    }
    Map<Facet, List<Found.Count>> sorted = new EnumMap<>(Facet.class);
    counts.forEach((facet, numbers) -> sorted.put(facet, sorted(column(facet), numbers)));
    return new Found(found, sorted, months);
  }

  /** A fact counts once, at its first day; an actor in each month in which it has a fact. */
  private void countMonths(int row, Map<Integer, Integer> months) {
    Set<Integer> seen = listed == Listed.ACTOR ? new HashSet<>() : Set.of();
    for (Days span : days[row]) {
      if (span != Days.NEVER) {
        int month = month(span.first());
        if (listed != Listed.ACTOR) {
          months.merge(month, 1, Integer::sum);
          return;
        }
        if (seen.add(month)) {
          months.merge(month, 1, Integer::sum);
        }
      }
    }
  }

  private static int month(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }

  private List<Found.Count> sorted(Column column, int[] counts) {
    List<Found.Count> sorted = new ArrayList<>();
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        sorted.add(new Found.Count(terms.term(column.values()[place]), counts[place]));
      }
    }
    sorted.sort(
        Comparator.comparingInt((Found.Count count) -> -count.number())
            .thenComparing(count -> text(count.value())));
    return sorted;
  }

  private static String text(Node value) {
    return value.isURI() ? value.getURI() : value.toString();
  }

  /** A filter in the numbers of this catalogue. */
  final class Sieve {

    private final Filter filter;
    private final Map<Facet, BitSet> chosen = new EnumMap<>(Facet.class);

    private Sieve(Filter filter) {
      this.filter = filter;
      List<Facet> suiting = Facet.of(listed);
      filter
          .chosen()
          .forEach(
              (facet, values) -> {
                if (suiting.contains(facet)) {
                  int[] numbers =
                      values.stream()
                          .map(terms::known)
                          .filter(OptionalInt::isPresent)
                          .mapToInt(OptionalInt::getAsInt)
                          .toArray();
                  chosen.put(facet, column(facet).places(numbers));
                }
              });
    }

    /** A bit for each that the row fails: the first for period and words, then the facets'. */
    int failures(int row) {
      int failures = inPeriod(row) && saysWords(row) ? 0 : 1;
      for (Map.Entry<Facet, BitSet> each : chosen.entrySet()) {
        if (!column(each.getKey()).hasAny(row, each.getValue())) {
          failures |= 2 << each.getKey().ordinal();
        }
      }
      return failures;
    }

    private boolean inPeriod(int row) {
      if (filter.anyTime()) {
        return true;
      }
      for (Days span : days[row]) {
        if (span.meets(filter.firstDay(), filter.lastDay())) {
          return true;
        }
      }
      return false;
    }

    boolean saysWords(int row) {
      for (String word : filter.words()) {
        if (!texts[row].contains(word)) {
          return false;
        }
      }
      return true;
    }
  }
}
