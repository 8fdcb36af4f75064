package org.parley.server.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Node;
import org.parley.ontology.Base;
import org.parley.ontology.Prefixes;
import org.parley.server.graph.Addresses;
import org.parley.server.graph.Dates;
import org.parley.server.pages.DatasetPage;

/** What the dataset holds, for people. */
final class Shown {

  private Shown() {}

  static DatasetPage page(Inventory inventory, About about, Base base) {
    Addresses addresses = new Addresses(base);
    Census census = inventory.census();
    return new DatasetPage(
        about.title(),
        about.description(),
        DatasetDescription.iri(base),
        about.licence().orElse(null),
        about.licence().orElse(Rights.UNSTATED),
        about.publisher().orElse(null),
        inventory.issued().orElse(null),
        inventory.modified().orElse(null),
        inventory.from().isPresent()
            ? Dates.written(inventory.from().orElse("") + "/" + inventory.to().orElse(""))
            : null,
        number(census.triples()),
        number(census.graphs()),
        number(census.subjects()),
        inventory.examples().entrySet().stream()
            .map(
                example ->
                    new DatasetPage.Example(
                        example.getKey().word(),
                        example.getValue().label(),
                        addresses.path(example.getValue().iri()).orElse(null)))
            .toList(),
        counts(census.classes(), Long::longValue, addresses),
        counts(census.properties(), Census.Use::triples, addresses));
  }

  private static <T> List<DatasetPage.Count> counts(
      Map<Node, T> found, ToLongFunction<T> number, Addresses addresses) {
    return found.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<Node, T> e) -> -number.applyAsLong(e.getValue()))
                .thenComparing(entry -> entry.getKey().toString()))
        .map(
            entry ->
                new DatasetPage.Count(
                    shortened(entry.getKey()),
                    addresses.link(entry.getKey().toString()).orElse(null),
                    number(number.applyAsLong(entry.getValue()))))
        .toList();
  }

  private static String shortened(Node term) {
    String iri = term.toString();
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .findFirst()
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
