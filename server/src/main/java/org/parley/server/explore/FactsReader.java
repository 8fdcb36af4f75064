package org.parley.server.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/**
 * Reads all facts of a graph into numbers: a pass over the statements of each property it needs.
 */
final class FactsReader {

  private static final List<String> CONFIDENCES = List.of("0.9", "0.7", "0.5", "0");

  private final Terms terms = new Terms();
  private final Relations read;
  private final Pairs represents;
  private final Pairs documents;
  private final Pairs publishers;
  private final Pairs topics;
  private final Pairs confidences;
  private final Map<Integer, Days[]> issued;
  private final int[] states;

  FactsReader(Graph graph, BooleanSupplier stopped) {
    this.read = new Relations(graph, terms, stopped);
    this.represents = read.of(PARLEY.represents);
    this.documents = read.of(PROV.wasDerivedFrom);
    this.publishers =
        read.classed(
            DCTerms.publisher,
            node -> terms.number(node.isLiteral() ? plain(node.getLiteralLexicalForm()) : node));
    this.topics = read.of(PARLEY.topic);
    this.confidences = read.classed(PARLEY.confidence, this::confidence);
    this.issued = days(DCTerms.issued);
    this.states = read.ofType(PARLEY.State);
  }

  Facts facts() {
    Map<Listed, Catalogue> catalogues = new EnumMap<>(Listed.class);
    Map<Integer, int[]> direct = new HashMap<>();
    Map<Integer, int[]> toward = new HashMap<>();
    Pairs proposers = read.of(PARLEY.proposer);
    catalogues.put(Listed.MEETING, meetings(direct));
    catalogues.put(Listed.PROPOSAL, proposals(proposers, direct, toward));
    catalogues.put(Listed.POSITION, positions(proposers, direct, toward));
    // Those on whose behalf alone a meeting is held do not act in it themselves.
    Map<Integer, int[]> acting = new HashMap<>(direct);
    Pairs participants = read.of(PARLEY.participant);
    acting.replaceAll(
        (fact, who) -> participants.of().containsKey(fact) ? participants.from(fact) : who);
    catalogues.put(
        Listed.ACTOR, new ActorsReader(terms, read, represents, states).actors(catalogues, acting));
    return new Facts(terms, catalogues, direct, toward, represents, disagreements(direct));
  }

  private Catalogue meetings(Map<Integer, int[]> direct) {
    int[] meetings = read.ofType(PARLEY.Meeting);
    Pairs parties = read.of(PARLEY.participant, PARLEY.represents);
    Rows rows = rows(meetings, days(PARLEY.date));
    Arrays.stream(meetings).forEach(meeting -> direct.put(meeting, parties.from(meeting)));
    return rows.who(parties)
        .column(Facet.FACTUALITY, read.of(PARLEY.factuality)::from)
        .column(Facet.SORT, read.of(PARLEY.kind)::from)
        .column(Facet.PLACE, read.of(PARLEY.place, PARLEY.site)::from)
        .catalogue(Listed.MEETING, read.texts(RDFS.label, meetings));
  }

  private Catalogue proposals(
      Pairs proposers, Map<Integer, int[]> direct, Map<Integer, int[]> toward) {
    int[] proposals = read.ofType(PARLEY.Proposal);
    Pairs asked = read.of(PARLEY.addressee, PARLEY.party);
    for (int proposal : proposals) {
      direct.put(proposal, proposers.from(proposal));
      toward.put(proposal, asked.from(proposal));
    }
    return rows(proposals, published(proposals))
        .who(proposers)
        .column(Facet.TOWARD, proposal -> standingFor(asked.from(proposal)))
        .column(Facet.STATUS, read.of(PARLEY.status)::from)
        .column(Facet.REPORTER, read.of(PARLEY.reportedBy)::from)
        .catalogue(Listed.PROPOSAL, read.texts(SchemaDO.text));
  }

  private Catalogue positions(
      Pairs proposers, Map<Integer, int[]> direct, Map<Integer, int[]> toward) {
    int[] positions = read.ofType(PARLEY.Position);
    Pairs holders = read.of(PARLEY.holder);
    Pairs targets = read.of(PARLEY.toward, PARLEY.respondsTo);
    for (int position : positions) {
      direct.put(position, holders.from(position));
      toward.put(position, actors(targets.from(position), proposers));
    }
    return rows(positions, published(positions))
        .who(holders)
        .column(Facet.TOWARD, position -> standingFor(toward.getOrDefault(position, new int[0])))
        .column(Facet.STANCE, read.of(PARLEY.stance)::from)
        .column(Facet.REPORTER, read.of(PARLEY.reportedBy)::from)
        .column(Facet.VERBATIM, read.of(PARLEY.verbatim)::from)
        .catalogue(Listed.POSITION, read.texts(SchemaDO.text));
  }

  /** In place of a proposal those who make it. */
  private static int[] actors(int[] targets, Pairs proposers) {
    return Arrays.stream(targets)
        .flatMap(
            target -> {
              int[] makers = proposers.from(target);
              return makers.length > 0 ? Arrays.stream(makers) : IntStream.of(target);
            })
        .distinct()
        .toArray();
  }

  private int[] standingFor(int[] actors) {
    return Arrays.stream(actors)
        .flatMap(
            actor -> IntStream.concat(IntStream.of(actor), Arrays.stream(represents.from(actor))))
        .distinct()
        .toArray();
  }

  private List<Disagreement> disagreements(Map<Integer, int[]> direct) {
    Pairs about = read.of(PARLEY.about);
    Pairs on = read.of(PARLEY.disagreementOn);
    Pairs officers = read.of(ORG.member, PARLEY.of);
    List<Disagreement> found = new ArrayList<>();
    for (int disagreement : read.ofType(PARLEY.Disagreement)) {
      int[] facts = about.from(disagreement);
      int[] involved =
          Arrays.stream(facts)
              .flatMap(
                  fact ->
                      Stream.of(direct.getOrDefault(fact, new int[0]), officers.from(fact))
                          .flatMapToInt(Arrays::stream))
              .toArray();
      Arrays.stream(on.from(disagreement))
          .limit(1)
          .mapToObj(
              property ->
                  new Disagreement(
                      terms.term(disagreement),
                      terms.term(property),
                      nodes(facts),
                      nodes(standingFor(involved))))
          .forEach(found::add);
    }
    found.sort(Comparator.comparing(each -> each.node().toString()));
    return found;
  }

  private List<Node> nodes(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(terms::term).toList();
  }

  /** A fact is of the days on which the documents that state it came out. */
  private Map<Integer, Days[]> published(int[] facts) {
    Map<Integer, Days[]> days = new HashMap<>();
    for (int fact : facts) {
      days.put(
          fact,
          Arrays.stream(documents.from(fact))
              .mapToObj(document -> issued.getOrDefault(document, new Days[0]))
              .flatMap(Arrays::stream)
              .distinct()
              .toArray(Days[]::new));
    }
    return days;
  }

  private Map<Integer, Days[]> days(Property property) {
    Map<Integer, Days[]> days = new HashMap<>();
    read.of(property)
        .of()
        .forEach(
            (subject, values) ->
                days.put(
                    subject,
                    Arrays.stream(values.toArray())
                        .mapToObj(terms::term)
                        .filter(Node::isLiteral)
                        .map(date -> Days.of(date.getLiteralLexicalForm()))
                        .sorted(Comparator.comparingInt(Days::first))
                        .toArray(Days[]::new)));
    return days;
  }

  private int confidence(Node value) {
    double number = value.isLiteral() ? number(value.getLiteralLexicalForm()) : 0;
    String least =
        CONFIDENCES.stream().filter(each -> number >= Double.parseDouble(each)).findFirst().get();
    return terms.number(plain(least));
  }

  private static Node plain(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static double number(String text) {
    return text.matches("[01](\\.\\d+)?") ? Double.parseDouble(text) : 0;
  }

  private Rows rows(int[] facts, Map<Integer, Days[]> days) {
    return new Rows(facts, days);
  }

  /** A catalogue in the making. */
  private final class Rows {

    private final int[] things;
    private final Days[][] days;
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);

    Rows(int[] facts, Map<Integer, Days[]> dated) {
      this.things =
          Arrays.stream(facts)
              .boxed()
              .sorted(
                  Comparator.comparingInt((Integer fact) -> first(dated.get(fact)))
                      .reversed()
                      .thenComparing(fact -> terms.term(fact).toString()))
              .mapToInt(Integer::intValue)
              .toArray();
      this.days =
          Arrays.stream(things)
              .mapToObj(fact -> dated.getOrDefault(fact, new Days[0]))
              .toArray(Days[][]::new);
    }

    private static int first(Days @Nullable [] days) {
      return days == null || days.length == 0 || days[0] == Days.NEVER
          ? Integer.MIN_VALUE
          : days[0].first();
    }

    Rows who(Pairs parties) {
      Set<Integer> stateSet = Arrays.stream(states).boxed().collect(Collectors.toSet());
      column(
          Facet.STATE,
          fact ->
              Arrays.stream(standingFor(parties.from(fact))).filter(stateSet::contains).toArray());
      return column(
          Facet.ACTOR,
          fact ->
              Arrays.stream(standingFor(parties.from(fact)))
                  .filter(actor -> !stateSet.contains(actor))
                  .toArray());
    }

    Rows column(Facet facet, IntFunction<int[]> values) {
      LongList pairs = new LongList();
      for (int row = 0; row < things.length; row++) {
        for (int value : values.apply(things[row])) {
          pairs.add(row, value);
        }
      }
      columns.put(facet, Column.of(things.length, pairs));
      return this;
    }

    Catalogue catalogue(Listed listed, Map<Integer, String> texts) {
      column(Facet.TOPIC, topics::from);
      column(
          Facet.SOURCE,
          fact ->
              Arrays.stream(documents.from(fact))
                  .flatMap(document -> Arrays.stream(publishers.from(document)))
                  .distinct()
                  .toArray());
      column(Facet.CONFIDENCE, fact -> highest(confidences.from(fact)));
      return new Catalogue(
          listed,
          terms,
          things,
          columns,
          days,
          Arrays.stream(things)
              .mapToObj(fact -> texts.getOrDefault(fact, "").toLowerCase(Locale.ROOT))
              .toArray(String[]::new));
    }

    /** Where documents differ, the highest confidence counts, as on the fact's page. */
    private int[] highest(int[] classes) {
      return Arrays.stream(classes)
          .boxed()
          .min(Comparator.comparingInt(c -> CONFIDENCES.indexOf(lexical(c))))
          .map(c -> new int[] {c})
          .orElse(new int[0]);
    }

    private String lexical(int number) {
      return terms.term(number).getLiteralLexicalForm();
    }
  }
}
