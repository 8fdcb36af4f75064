package org.parley.server.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;

/** Of which years and outlets the graph holds documents, and of which it does not. */
final class Holdings {

  private static final int MOST_PUBLISHERS = 8;

  /** In percent of all: from here on a single year is a bias that a reader should know of. */
  private static final int MUCH = 25;

  private final int documents;
  private final List<LocalDate> days;
  private final int undated;
  private final Map<String, Integer> publishers;

  private Holdings(
      int documents, List<LocalDate> days, int undated, Map<String, Integer> publishers) {
    this.documents = documents;
    this.days = days;
    this.undated = undated;
    this.publishers = publishers;
  }

  static Holdings of(Snapshot snapshot) {
    List<LocalDate> days = new ArrayList<>();
    int undated = 0;
    var issued = snapshot.all().listStatements(null, DCTerms.issued, (RDFNode) null);
    while (issued.hasNext()) {
      RDFNode date = issued.next().getObject();
      LocalDate day =
          date.isLiteral()
              ? Period.day(date.asLiteral().getLexicalForm(), false).orElse(null)
              : null;
      if (day == null) {
        undated++;
      } else {
        days.add(day);
      }
    }
    Map<String, Integer> publishers = new HashMap<>();
    var published = snapshot.all().listStatements(null, DCTerms.publisher, (RDFNode) null);
    while (published.hasNext()) {
      publishers.merge(snapshot.label(published.next().getObject()), 1, Integer::sum);
    }
    int documents = 0;
    var all = snapshot.all().listStatements(null, RDF.type, PARLEY.Document);
    while (all.hasNext()) {
      all.next();
      documents++;
    }
    return new Holdings(documents, days, undated, publishers);
  }

  /** "1989–2018". */
  String period() {
    return days.isEmpty()
        ? ""
        : new Period(
                LocalDate.of(years().firstKey(), 1, 1), LocalDate.of(years().lastKey(), 12, 31))
            .words();
  }

  @Nullable Timeline timeline() {
    return Timeline.of(List.of("documents"), List.of(days), Period.ALL, "/explore");
  }

  List<HomePage.Count> publishers() {
    return publishers.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_PUBLISHERS)
        .map(entry -> new HomePage.Count(Piece.text(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** What a reader might take for silence of the world and is silence of the graph. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    TreeMap<Integer, Integer> years = years();
    if (!years.isEmpty()) {
      List<Integer> none = new ArrayList<>();
      for (int year = years.firstKey(); year <= years.lastKey(); year++) {
        if (!years.containsKey(year)) {
          none.add(year);
        }
      }
      if (!none.isEmpty()) {
        missing.add("No document at all is from " + ranges(none) + ".");
      }
      int most =
          years.entrySet().stream()
              .max(Map.Entry.<Integer, Integer>comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(0);
      long share = Math.round(100.0 * years.getOrDefault(most, 0) / days.size());
      if (share >= MUCH && years.size() > 1) {
        missing.add(share + " % of the dated documents are from " + most + " alone.");
      }
    }
    publishers.entrySet().stream()
        .max(Comparator.comparing(Map.Entry<String, Integer>::getValue))
        .ifPresent(
            largest ->
                missing.add(
                    "What other outlets than the "
                        + (publishers.size() == 1 ? "one" : publishers.size())
                        + " named here wrote is not known."));
    int named = publishers.values().stream().mapToInt(Integer::intValue).sum();
    if (named < documents) {
      missing.add(documents(documents - named, "names no publisher", "name no publisher"));
    }
    if (days.size() + undated < documents) {
      missing.add(documents(documents - days.size() - undated, "has no date", "have no date"));
    }
    if (undated > 0) {
      missing.add(documents(undated, "has a date that is none", "have a date that is none"));
    }
    return missing;
  }

  private static String documents(int number, String one, String many) {
    return number == 1 ? "One document " + one + "." : "%,d documents %s.".formatted(number, many);
  }

  private TreeMap<Integer, Integer> years() {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    days.forEach(day -> years.merge(day.getYear(), 1, Integer::sum));
    return years;
  }

  /** "1991, 1993–1995". */
  private static String ranges(List<Integer> years) {
    List<String> ranges = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= years.size(); i++) {
      if (i == years.size() || years.get(i) != years.get(i - 1) + 1) {
        ranges.add(
            begin == i - 1 ? "" + years.get(begin) : years.get(begin) + "–" + years.get(i - 1));
        begin = i;
      }
    }
    return String.join(", ", ranges);
  }
}
