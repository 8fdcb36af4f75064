package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.actor.Authority.Entry;
import org.parley.ontology.Base;

class AuthorityTest {
  private final Authority authority = Authority.standard();

  @Test
  void holdsEveryMemberOfTheUnitedNationsOnce() {
    List<String> members =
        authority.entries().filter(Entry::unMember).map(e -> e.codes().get("alpha2")).toList();
    assertEquals(193, members.size());
    assertEquals(193, members.stream().distinct().count());
  }

  @Test
  void derivesEveryIdFromItsName() {
    authority.entries().forEach(entry -> assertEquals(Base.slug(entry.name()), entry.id()));
    authority
        .places()
        .forEach(
            place ->
                assertTrue(
                    (place.id() + "-").startsWith(Base.slug(place.name()) + "-"), place.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alpha2", "alpha3", "numeric"})
  void givesNoCodeToTwoStatesOfToday(String code) {
    List<String> codes =
        authority
            .entries()
            .filter(Entry::extant)
            .flatMap(entry -> Optional.ofNullable(entry.codes().get(code)).stream())
            .toList();
    assertEquals(codes.stream().distinct().toList(), codes);
    assertTrue(codes.size() > 193);
  }

  @Test
  void findsEveryEntryOfTodayByEachOfItsNames() {
    List<String> shared = List.of("Korea", "Congo");
    for (Entry entry : authority.entries().filter(Entry::extant).toList()) {
      Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
          .filter(name -> !shared.contains(name))
          .forEach(name -> assertFinds(entry, name, authority::named));
      entry.capitals().forEach(name -> assertFinds(entry, name, authority::byCapital));
      entry.seats().forEach(name -> assertFinds(entry, name, authority::bySeat));
    }
  }

  @Test
  void findsEveryFormerStateByItsNameInItsTime() {
    for (Entry entry : authority.entries().filter(entry -> !entry.extant()).toList()) {
      Authority then = authority.in(entry.to().orElseThrow() - 1);
      assertFinds(entry, entry.name(), then::named);
      entry.adjectives().forEach(name -> assertFinds(entry, name, then::byAdjective));
      assertFinds(entry, entry.capitals().get(0), then::byCapital);
    }
  }

  @Test
  void findsEveryPlaceByEachOfItsNames() {
    authority
        .places()
        .forEach(
            place ->
                Stream.concat(Stream.of(place.name()), place.aliases().stream())
                    .forEach(
                        name -> assertEquals(Optional.of(place), authority.place(name), name)));
  }

  @ParameterizedTest
  @CsvSource({
    "US, united-states",
    "U.S., united-states",
    "the U.S., united-states",
    "The United States, united-states",
    "America's, united-states",
    "USA, united-states",
    "Britain, united-kingdom",
    "U.K., united-kingdom",
    "DPRK, north-korea",
    "Burma, myanmar",
    "Ivory Coast, ivory-coast",
    "Cote d'Ivoire, ivory-coast",
    "Côte d’Ivoire, ivory-coast",
    "Türkiye, turkey",
    "TURKEY, turkey",
    "Congo, democratic-republic-of-the-congo",
    "Georgia, georgia",
    "Jordan, jordan",
    "Chad, chad",
    "Guinea, guinea",
    "Holland, netherlands",
    "UN, united-nations",
    "U.N., united-nations",
    "Hizbollah, hezbollah",
    "al-Qaida, al-qaeda",
    "al Jazeera, al-jazeera",
    "the IAEA, international-atomic-energy-agency",
    "Organization for Security and Cooperation in Europe,"
        + " organization-for-security-and-co-operation-in-europe",
    "the Pentagon, us-department-of-defense",
    "AP, associated-press",
    "the Times, the-times"
  })
  void readsTheSpellingsOfTheNews(String surface, String id) {
    assertEquals(Optional.of(id), authority.named(surface).map(Entry::id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"us", "Korea", "KOREA", "who", "Times", "turkey", "chad", "", "'s", "the"})
  void knowsWhatItDoesNotKnow(String surface) {
    assertEquals(Optional.empty(), authority.named(surface));
  }

  @Test
  void tellsNigerFromNigeriaAndTheTwoDominicas() {
    assertEquals("niger", authority.byAdjective("Nigerien").orElseThrow().id());
    assertEquals("nigeria", authority.byAdjective("Nigerian").orElseThrow().id());
    assertEquals("dominican-republic", authority.byPeople("Dominicans").orElseThrow().id());
    assertEquals("dominica", authority.named("Dominica").orElseThrow().id());
    assertEquals(Optional.empty(), authority.byAdjective("Korean"));
    assertEquals("south-korea", authority.byAdjective("South Korean").orElseThrow().id());
  }

  @ParameterizedTest
  @CsvSource({
    "Washington, 2007, united-states", "Tehran, 2007, iran", "Moscow, 2007, russia",
    "Moscow, 1986, soviet-union", "Bonn, 1986, west-germany", "Hanoi, 1969, north-vietnam",
    "Hanoi, 1995, vietnam", "Belgrade, 1995, yugoslavia", "Kiev, 2004, ukraine",
    "Peking, 1972, china"
  })
  void readsACapitalAsTheStateOfItsTime(String capital, int year, String id) {
    assertEquals(Optional.of(id), authority.in(year).byCapital(capital).map(Entry::id));
  }

  @Test
  void readsNoFormerCapitalAsAStateThatIsGone() {
    assertEquals(Optional.empty(), authority.in(2006).byCapital("Bonn"));
    assertEquals(Optional.empty(), authority.in(2006).byCapital("Saigon"));
    assertEquals(Optional.empty(), authority.byCapital("St. Petersburg"));
    assertEquals("russia", authority.in(2006).bySeat("Kremlin").orElseThrow().id());
    assertEquals("soviet-union", authority.in(1972).bySeat("the Kremlin").orElseThrow().id());
  }

  @Test
  void knowsInWhichStateAPlaceLies() {
    assertEquals(Optional.of("iraq"), authority.place("Green Zone").orElseThrow().state());
    assertEquals(Optional.of("switzerland"), authority.place("Geneva").orElseThrow().state());
    assertEquals(Optional.of("united-states"), authority.place("Camp David").orElseThrow().state());
    assertEquals(Optional.of("iran"), authority.place("Tehran").orElseThrow().state());
    assertEquals(Optional.empty(), authority.place("Middle East").orElseThrow().state());
  }

  private static void assertFinds(
      Entry entry, String surface, Function<String, Optional<Entry>> lookup) {
    assertEquals(
        Optional.of(entry.id()), lookup.apply(surface).map(Entry::id), () -> "for " + surface);
  }
}
