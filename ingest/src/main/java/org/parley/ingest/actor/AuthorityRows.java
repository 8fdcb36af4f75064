package org.parley.ingest.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.actor.Authority.Coordinates;
import org.parley.ingest.actor.Authority.Entry;
import org.parley.ingest.actor.Authority.PlaceEntry;

/** What one row of each file of the authority says. */
final class AuthorityRows {
  static final List<String> STATE_COLUMNS =
      List.of(
          "id name official alpha2 alpha3 numeric aliases adjectives people capital capitalAliases seatsOfPower unMember from to wikidata geonames"
              .split(" "));
  static final List<String> BODY_COLUMNS =
      List.of("id name acronym aliases kind of memberAdjective".split(" "));
  static final List<String> PLACE_COLUMNS =
      List.of("id name aliases state kind latitude longitude geonames near".split(" "));
  static final List<String> AMBIGUOUS_COLUMNS = List.of("use surface denotes why".split(" "));

  private static final List<String> BODY_KINDS =
      List.of(
          "igo ngo armed-movement party media ministry government financial grouping".split(" "));
  private static final List<String> PLACE_KINDS = List.of("city", "region", "building", "site");

  private AuthorityRows() {}

  static Entry state(AuthorityTable.Row row) {
    return new Entry(
        row.required("id"),
        row.required("name"),
        ActorType.STATE,
        "state",
        Stream.concat(row.optional("official").stream(), row.list("aliases").stream()).toList(),
        Optional.empty(),
        row.list("adjectives"),
        row.list("people"),
        Stream.of(List.of(row.required("capital")), row.list("capitalAliases"))
            .flatMap(List::stream)
            .toList(),
        row.list("seatsOfPower"),
        told(row, "alpha2", "alpha3", "numeric"),
        told(row, "wikidata", "geonames"),
        row.oneOf("unMember", List.of("true", "false")).equals("true"),
        row.year("from"),
        row.year("to"));
  }

  private static Map<String, String> told(AuthorityTable.Row row, String... columns) {
    Map<String, String> told = new LinkedHashMap<>();
    for (String column : columns) {
      row.optional(column).ifPresent(value -> told.put(column, value));
    }
    return told;
  }

  static Entry body(AuthorityTable.Row row) {
    return new Entry(
        row.required("id"),
        row.required("name"),
        ActorType.ORGANIZATION,
        row.oneOf("kind", BODY_KINDS),
        Stream.concat(row.list("acronym").stream(), row.list("aliases").stream()).toList(),
        row.optional("of"),
        row.list("memberAdjective"),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  static PlaceEntry place(AuthorityTable.Row row) {
    return new PlaceEntry(
        row.required("id"),
        row.required("name"),
        row.list("aliases"),
        row.optional("state"),
        row.oneOf("kind", PLACE_KINDS),
        row.degrees("latitude")
            .flatMap(
                latitude ->
                    row.degrees("longitude")
                        .map(longitude -> new Coordinates(latitude, longitude))),
        row.optional("geonames"));
  }
}
