package org.parley.ingest.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.document.Document;

/**
 * The states, bodies and places known before any document is read.
 *
 * <p>A surface that two extant entries share denotes what {@code ambiguous.tsv} says, which may be
 * nothing. One that a former state shares with its successor denotes the extant one, unless {@link
 * #in(int)} sets the year. Whether "Jordan" or "Washington" is a person, or "Georgia" the American
 * state, is for the caller to tell from the text: here they are the states and the capital.
 */
public final class Authority {
  private final AuthorityLists lists;
  private final Optional<Integer> year;

  Authority(AuthorityLists lists, Optional<Integer> year) {
    this.lists = lists;
    this.year = year;
  }

  /** The list that comes with Parley. */
  public static Authority standard() {
    return Standard.AUTHORITY;
  }

  /** As {@link #in(int)} of the day of a document; this list where that is not known. */
  public Authority asOf(Document document) {
    return document.date().map(day -> in(day.getYear())).orElse(this);
  }

  /** The same list as someone writing in {@code year} would read it: "Moscow" in 1986 is Soviet. */
  public Authority in(int year) {
    return new Authority(lists, Optional.of(year));
  }

  /** The state or body with this name, alias or acronym. */
  public Optional<Entry> named(String surface) {
    return named(AuthoritySurface.of(surface));
  }

  Optional<Entry> named(AuthoritySurface surface) {
    return among(AuthorityLists.Use.NAME, surface);
  }

  /** The state of "Iranian", the body of "NATO" in "NATO officials". */
  public Optional<Entry> byAdjective(String surface) {
    return byAdjective(AuthoritySurface.of(surface));
  }

  Optional<Entry> byAdjective(AuthoritySurface surface) {
    return among(AuthorityLists.Use.ADJECTIVE, surface);
  }

  /** The state of "Iranians" or "an Iranian". */
  public Optional<Entry> byPeople(String surface) {
    return byPeople(AuthoritySurface.of(surface));
  }

  Optional<Entry> byPeople(AuthoritySurface surface) {
    return among(AuthorityLists.Use.PEOPLE, surface);
  }

  /** The state whose government sits in this city, if it is there in the year, or today. */
  public Optional<Entry> byCapital(String surface) {
    return byCapital(AuthoritySurface.of(surface));
  }

  Optional<Entry> byCapital(AuthoritySurface surface) {
    return among(AuthorityLists.Use.CAPITAL, surface).filter(this::exists);
  }

  /** The state whose leadership is called by this building, as the Kremlin. */
  public Optional<Entry> bySeat(String surface) {
    return bySeat(AuthoritySurface.of(surface));
  }

  Optional<Entry> bySeat(AuthoritySurface surface) {
    return among(AuthorityLists.Use.SEAT, surface).filter(this::exists);
  }

  /** The city, region, building or site of this name; capitals are among them. */
  public Optional<PlaceEntry> place(String surface) {
    return place(AuthoritySurface.of(surface));
  }

  Optional<PlaceEntry> place(AuthoritySurface surface) {
    return lists.place(surface);
  }

  /** Whether the list holds this surface as a name of whatever kind; few of those asked for are. */
  boolean knows(AuthoritySurface surface) {
    return lists.known(surface);
  }

  /** Whether a name in the list can begin with this word. */
  boolean mayBegin(String word) {
    AuthoritySurface surface = AuthoritySurface.of(word);
    return word.equalsIgnoreCase("the") || lists.begun(surface.barest());
  }

  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(lists.entries().get(id));
  }

  /** All states and bodies, ordered by id. */
  public Stream<Entry> entries() {
    return lists.entries().values().stream();
  }

  /** All places, ordered by id. */
  public Stream<PlaceEntry> places() {
    return lists.places().values().stream();
  }

  private Optional<Entry> among(AuthorityLists.Use use, AuthoritySurface surface) {
    List<Entry> candidates = lists.candidates(use, surface);
    return year.flatMap(
            then ->
                candidates.stream()
                    .filter(entry -> entry.existsIn(then))
                    .max(Comparator.comparing(entry -> entry.from().orElse(0))))
        .or(() -> candidates.stream().filter(Entry::extant).findFirst())
        .or(() -> candidates.stream().findFirst());
  }

  private boolean exists(Entry entry) {
    return year.map(entry::existsIn).orElseGet(entry::extant);
  }

  /**
   * A state or a body.
   *
   * @param kind {@code state}, or of a body: igo, ngo, armed-movement, party, media, ministry,
   *     government, financial, grouping
   * @param aliases its other names and acronyms, the official name first where there is one
   * @param codes ISO 3166 codes of a state under alpha2, alpha3 and numeric
   * @param elsewhere ids of a state in other lists under wikidata and geonames
   * @param of id of the state or body it belongs to
   * @param capitals name of the capital, then other spellings and former seats
   * @param from year it began, where that matters
   * @param to year it ended
   */
  public record Entry(
      String id,
      String name,
      ActorType type,
      String kind,
      List<String> aliases,
      Optional<String> of,
      List<String> adjectives,
      List<String> people,
      List<String> capitals,
      List<String> seats,
      Map<String, String> codes,
      Map<String, String> elsewhere,
      boolean unMember,
      Optional<Integer> from,
      Optional<Integer> to) {

    public Entry {
      aliases = List.copyOf(aliases);
      adjectives = List.copyOf(adjectives);
      people = List.copyOf(people);
      capitals = List.copyOf(capitals);
      seats = List.copyOf(seats);
      codes = Map.copyOf(codes);
      elsewhere = Map.copyOf(elsewhere);
    }

    public boolean extant() {
      return to.isEmpty();
    }

    public boolean existsIn(int year) {
      return from.orElse(Integer.MIN_VALUE) <= year && year <= to.orElse(Integer.MAX_VALUE);
    }
  }

  /**
   * Somewhere things happen.
   *
   * @param state id of the state it lies in; empty where it lies in several, in none, or that is
   *     disputed
   * @param kind city, region, building or site; country of a state's ground
   * @param geonames its GeoNames id
   */
  public record PlaceEntry(
      String id,
      String name,
      List<String> aliases,
      Optional<String> state,
      String kind,
      Optional<Coordinates> coordinates,
      Optional<String> geonames) {

    public PlaceEntry {
      aliases = List.copyOf(aliases);
    }

    public Place asPlace() {
      return new Place(id, name, state);
    }
  }

  /**
   * Where a place lies, in degrees of WGS 84: a city itself, a region's seat, of a building or site
   * the city it stands in or near.
   */
  public record Coordinates(double latitude, double longitude) {}

  /** Loads the list when it is first asked for. */
  private static final class Standard {
    private static final Authority AUTHORITY =
        new Authority(AuthorityLists.standard(), Optional.empty());
  }
}
