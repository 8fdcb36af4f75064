package org.parley.server.explore;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.PARLEY;

/** Lists actors by the facts in which they take part, hold or propose. */
final class ActorsReader {

  private static final List<Resource> SORTS =
      List.of(PARLEY.Person, PARLEY.State, PARLEY.Organization, PARLEY.Group);

  private static final Map<Listed, Resource> DOES =
      Map.of(
          Listed.MEETING, PARLEY.Meeting,
          Listed.POSITION, PARLEY.Position,
          Listed.PROPOSAL, PARLEY.Proposal);

  private final Terms terms;
  private final Relations read;
  private final Pairs represents;
  private final Set<Integer> states;

  ActorsReader(Terms terms, Relations read, Pairs represents, int[] states) {
    this.terms = terms;
    this.read = read;
    this.represents = represents;
    this.states = new HashSet<>(Arrays.stream(states).boxed().toList());
  }

  Catalogue actors(Map<Listed, Catalogue> catalogues, Map<Integer, int[]> direct) {
    Map<Integer, Told> told = new HashMap<>();
    catalogues.forEach(
        (listed, catalogue) -> {
          int does = terms.number(requireNonNull(DOES.get(listed)).asNode());
          for (int row = 0; row < catalogue.size(); row++) {
            int fact = terms.number(catalogue.thing(row));
            for (int actor : direct.getOrDefault(fact, new int[0])) {
              told.computeIfAbsent(actor, a -> new Told()).add(does, catalogue, row);
            }
          }
        });
    int[] things =
        told.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Integer, Told> entry) -> -entry.getValue().facts)
                    .thenComparing(entry -> terms.term(entry.getKey()).toString()))
            .mapToInt(Map.Entry::getKey)
            .toArray();
    Map<Facet, LongList> pairs = new EnumMap<>(Facet.class);
    Facet.of(Listed.ACTOR).forEach(facet -> pairs.put(facet, new LongList()));
    Map<Integer, IntSet> sorts = sorts();
    Days[][] days = new Days[things.length][];
    for (int row = 0; row < things.length; row++) {
      Told of = requireNonNull(told.get(things[row]));
      days[row] = of.days.toArray(Days[]::new);
      add(requireNonNull(pairs.get(Facet.DOES)), row, of.does);
      add(requireNonNull(pairs.get(Facet.TOPIC)), row, of.topics);
      add(requireNonNull(pairs.get(Facet.SOURCE)), row, of.sources);
      IntSet sort = sorts.get(things[row]);
      if (sort != null) {
        add(requireNonNull(pairs.get(Facet.SORT)), row, sort);
      }
      for (int state : standingFor(things[row])) {
        requireNonNull(pairs.get(Facet.STATE)).add(row, state);
      }
    }
    Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    pairs.forEach((facet, of) -> columns.put(facet, Column.of(things.length, of)));
    Map<Integer, String> names = read.texts(SKOS.prefLabel, things);
    String[] texts =
        Arrays.stream(things)
            .mapToObj(actor -> names.getOrDefault(actor, "").toLowerCase(java.util.Locale.ROOT))
            .toArray(String[]::new);
    return new Catalogue(Listed.ACTOR, terms, things, columns, days, texts);
  }

  private int[] standingFor(int actor) {
    return IntStream.concat(IntStream.of(actor), Arrays.stream(represents.from(actor)))
        .filter(states::contains)
        .distinct()
        .toArray();
  }

  private Map<Integer, IntSet> sorts() {
    Map<Integer, IntSet> sorts = new HashMap<>();
    for (Resource sort : SORTS) {
      int number = terms.number(sort.asNode());
      for (int actor : read.ofType(sort)) {
        sorts.computeIfAbsent(actor, a -> new IntSet()).add(number);
      }
    }
    return sorts;
  }

  private static void add(LongList pairs, int row, IntSet values) {
    for (int value : values.toArray()) {
      pairs.add(row, value);
    }
  }

  /** What is told of one actor. */
  private static final class Told {

    private int facts;
    private final IntSet does = new IntSet();
    private final IntSet topics = new IntSet();
    private final IntSet sources = new IntSet();
    private final Set<Days> days = new LinkedHashSet<>();

    void add(int sort, Catalogue catalogue, int row) {
      facts++;
      does.add(sort);
      catalogue.column(Facet.TOPIC).each(row, topics::add);
      catalogue.column(Facet.SOURCE).each(row, sources::add);
      days.addAll(List.of(catalogue.days(row)));
    }
  }
}
