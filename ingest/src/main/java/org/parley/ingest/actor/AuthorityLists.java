package org.parley.ingest.actor;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.ingest.actor.Authority.Entry;
import org.parley.ingest.actor.Authority.PlaceEntry;

/**
 * The files of the authority, read and indexed. Refuses a list in which an id comes twice, or a
 * surface denotes two extant entries, or two places, without {@code ambiguous.tsv} saying which is
 * meant.
 */
final class AuthorityLists {

  /** What a surface is used as. */
  enum Use {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT;

    static Use of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  private final SortedMap<String, Entry> entries = new TreeMap<>();
  private final SortedMap<String, PlaceEntry> places = new TreeMap<>();
  private final Map<Use, AuthorityIndex<Entry>> indexes = new EnumMap<>(Use.class);
  private final Map<Use, AuthorityIndex<String>> declared = new EnumMap<>(Use.class);
  private final AuthorityIndex<PlaceEntry> placeIndex = new AuthorityIndex<>();
  private final NavigableSet<String> keys = new TreeSet<>();

  AuthorityLists(
      AuthorityTable states,
      AuthorityTable bodies,
      AuthorityTable places,
      AuthorityTable ambiguous) {
    for (Use use : Use.values()) {
      indexes.put(use, new AuthorityIndex<>());
      declared.put(use, new AuthorityIndex<>());
    }
    List<AuthorityTable.Row> shared =
        ambiguous.rows().stream().filter(row -> !ofPlace(row)).toList();
    shared.forEach(row -> declared(use(row)).add(row.required("surface"), "declared"));
    states.rows().forEach(this::addState);
    bodies.rows().forEach(this::addBody);
    bodies.rows().forEach(row -> known(row, "of"));
    shared.forEach(this::decide);
    places.rows().forEach(this::addPlace);
    places.rows().forEach(this::near);
    ambiguous.rows().stream().filter(AuthorityLists::ofPlace).forEach(this::noPlace);
    Stream.concat(indexes.values().stream(), Stream.of(placeIndex))
        .flatMap(AuthorityIndex::keys)
        .forEach(keys::add);
  }

  static AuthorityLists standard() {
    return new AuthorityLists(
        AuthorityTable.resource("states.tsv", AuthorityRows.STATE_COLUMNS),
        AuthorityTable.resource("bodies.tsv", AuthorityRows.BODY_COLUMNS),
        AuthorityTable.resource("places.tsv", AuthorityRows.PLACE_COLUMNS),
        AuthorityTable.resource("ambiguous.tsv", AuthorityRows.AMBIGUOUS_COLUMNS));
  }

  Map<String, Entry> entries() {
    return entries;
  }

  Map<String, PlaceEntry> places() {
    return places;
  }

  /** Whether a surface is a key, in whatever use. */
  boolean known(AuthoritySurface surface) {
    return surface.forms().stream().anyMatch(keys::contains);
  }

  /** Whether some key begins with this one. */
  boolean begun(String key) {
    String next = keys.ceiling(key);
    return next != null && next.startsWith(key);
  }

  /** What the surface may denote in this use. */
  List<Entry> candidates(Use use, AuthoritySurface surface) {
    return index(use).all(surface);
  }

  Optional<PlaceEntry> place(AuthoritySurface surface) {
    return placeIndex.all(surface).stream().findFirst();
  }

  private void addState(AuthorityTable.Row row) {
    Entry state = AuthorityRows.state(row);
    unique(row, entries, state.id(), state);
    index(row, Use.NAME, state, "name", "official", "aliases");
    index(row, Use.ADJECTIVE, state, "adjectives");
    index(row, Use.PEOPLE, state, "people");
    index(row, Use.CAPITAL, state, "capital", "capitalAliases");
    index(row, Use.SEAT, state, "seatsOfPower");
  }

  private void addBody(AuthorityTable.Row row) {
    Entry body = AuthorityRows.body(row);
    unique(row, entries, body.id(), body);
    index(row, Use.NAME, body, "name", "acronym", "aliases");
    index(row, Use.ADJECTIVE, body, "memberAdjective");
  }

  private void addPlace(AuthorityTable.Row row) {
    PlaceEntry place = AuthorityRows.place(row);
    unique(row, places, place.id(), place);
    known(row, "state");
    for (String column : List.of("name", "aliases")) {
      for (String surface : row.list(column)) {
        shared(row, column, surface, placeIndex.exactly(surface), place, PlaceEntry::id);
        placeIndex.add(surface, place);
      }
    }
  }

  private void near(AuthorityTable.Row row) {
    row.optional("near")
        .filter(id -> !places.containsKey(id))
        .ifPresent(
            id -> {
              throw row.wrong("near", "'" + id + "' is the id of no place");
            });
  }

  private void index(AuthorityTable.Row row, Use use, Entry entry, String... columns) {
    for (String column : columns) {
      for (String surface : row.list(column)) {
        List<Entry> rivals = index(use).exactly(surface).stream().filter(Entry::extant).toList();
        if (entry.extant() && declared(use).exactly(surface).isEmpty()) {
          shared(row, column, surface, rivals, entry, Entry::id);
        }
        index(use).add(surface, entry);
      }
    }
  }

  private static <T> void shared(
      AuthorityTable.Row row,
      String column,
      String surface,
      List<T> rivals,
      T denoted,
      Function<T, String> id) {
    for (T rival : rivals) {
      if (!rival.equals(denoted)) {
        throw row.wrong(
            column, "'" + surface + "' also denotes " + id.apply(rival) + "; only one of them can");
      }
    }
  }

  /** Leaves what the row says the surface denotes, which may be nothing. */
  private void decide(AuthorityTable.Row row) {
    known(row, "denotes");
    String surface = row.required("surface");
    if (index(use(row)).exactly(surface).size() < 2) {
      throw row.wrong("surface", "'" + surface + "' is not shared by two entries");
    }
    index(use(row)).decide(surface, row.optional("denotes").map(this::entry).stream().toList());
  }

  /** A name that must not be taken for a place: no row of places.tsv may have it. */
  private void noPlace(AuthorityTable.Row row) {
    for (PlaceEntry place : placeIndex.exactly(row.required("surface"))) {
      throw row.wrong("surface", "is no place, but a name of " + place.id());
    }
  }

  private static boolean ofPlace(AuthorityTable.Row row) {
    return row.required("use").equals("place");
  }

  private Entry entry(String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalStateException("No state or body has the id " + id);
    }
    return entry;
  }

  private void known(AuthorityTable.Row row, String column) {
    row.optional(column)
        .filter(id -> !entries.containsKey(id))
        .ifPresent(
            id -> {
              throw row.wrong(column, "'" + id + "' is the id of no state or body");
            });
  }

  private static <T> void unique(AuthorityTable.Row row, Map<String, T> known, String id, T value) {
    if (known.putIfAbsent(id, value) != null) {
      throw row.wrong("id", "'" + id + "' has a row already");
    }
  }

  private static Use use(AuthorityTable.Row row) {
    return Use.of(row.oneOf("use", List.of("name", "adjective", "people", "capital", "seat")));
  }

  private AuthorityIndex<Entry> index(Use use) {
    return indexes.getOrDefault(use, new AuthorityIndex<>());
  }

  private AuthorityIndex<String> declared(Use use) {
    return declared.getOrDefault(use, new AuthorityIndex<>());
  }
}
