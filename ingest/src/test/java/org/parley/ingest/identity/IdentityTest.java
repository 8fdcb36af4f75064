package org.parley.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.ingest.actor.Authority;

class IdentityTest {

  private static final Identity IDENTITY = new Identity(Authority.standard());

  private static Form person(String name, String role, int year) {
    String states = role.replaceAll("^[^@]*@?|@former$", "");
    return Form.parse(String.join("\t", "PERSON", name, role, states, "", "" + year));
  }

  private static Form told(String name, String role, String company, int year) {
    return Form.parse(String.join("\t", "PERSON", name, role, "", company, "" + year));
  }

  private static Map<Form, String> identified(Form... forms) {
    return IDENTITY.of(Arrays.asList(forms), Constraints.NONE);
  }

  private static void one(String id, Form... forms) {
    Map<Form, String> actors = identified(forms);
    for (Form form : forms) {
      assertEquals(id, actors.get(form), form.text());
    }
  }

  private static void apart(Form one, Form other) {
    Map<Form, String> actors = identified(one, other);
    assertNotEquals(actors.get(one), actors.get(other));
  }

  @Test
  void leavesTheSlugWhereNothingIsJoined() {
    one("ana-ruiz", person("Ana Ruiz", "", 2004));
  }

  @Test
  void knowsANameHoweverItIsSpelled() {
    one(
        "karim-qasimov",
        person("Karim Qasimov", "president@uzbekistan", 2003),
        person("Karim Qasimov", "president@uzbekistan", 2004),
        person("Kareem Kasimov", "leader@uzbekistan", 2004));
  }

  @Test
  void givesASurnameToWhomItFits() {
    one(
        "ana-ruiz",
        person("Ana Ruiz", "foreign minister@chile", 2004),
        person("Ruiz", "foreign minister@chile", 2004));
  }

  @Test
  void tellsPersonsOfOneNameApartByState() {
    Form one = person("John Marsh", "foreign minister@australia", 2004);
    Form again = person("John Marsh", "minister@australia", 2005);
    Form other = person("John Marsh", "foreign minister@canada", 2004);
    Map<Form, String> actors = identified(one, again, other);
    assertEquals("john-marsh", actors.get(one));
    assertEquals("john-marsh", actors.get(again));
    assertEquals("john-marsh-canada", actors.get(other));
  }

  @Test
  void tellsPersonsOfOneNameApartByPeriod() {
    apart(person("John Marsh", "", 1955), person("John Marsh", "", 2004));
  }

  @Test
  void tellsAPastPresidentFromThePresidentWhomAnInitialTells() {
    Form president = person("John P. Marsh", "president@chile", 2005);
    Form later = person("John P. Marsh", "president@chile", 2006);
    Form brief = person("John Marsh", "president@chile", 2006);
    Form father = person("John Marsh", "president@chile@former", 2005);
    Map<Form, String> actors = identified(president, later, brief, father);
    assertEquals(actors.get(president), actors.get(later));
    assertEquals(actors.get(president), actors.get(brief));
    assertNotEquals(actors.get(president), actors.get(father));
  }

  @Test
  void whoHeldAnOfficeMayHoldItAgain() {
    one(
        "ana-ruiz",
        person("Ana Ruiz", "president@chile@former", 2005),
        person("Ana Ruiz", "president@chile", 2007),
        person("Ana Ruiz", "president@chile@former", 2012));
  }

  @Test
  void takesTheForeignMinisterForWhoeverHeldTheOfficeThen() {
    Form ruiz = person("Ana Ruiz", "foreign minister@chile", 2004);
    Form beck = person("Tom Beck", "minister of foreign affairs@chile", 2008);
    Form then = person("", "foreign minister@chile", 2005);
    Form later = person("", "foreign minister@chile", 2008);
    Form never = person("", "foreign minister@chile", 1990);
    Map<Form, String> actors = identified(ruiz, beck, then, later, never);
    assertEquals("ana-ruiz", actors.get(then));
    assertEquals("tom-beck", actors.get(later));
    assertNull(actors.get(never));
  }

  @Test
  void obeysConstraints() {
    Form one = person("Ana Ruiz", "", 2004);
    Form other = person("Ana Ruiz", "envoy@chile", 2004);
    Form alias = person("Comandante Flor", "", 2004);
    Map<Form, String> actors =
        IDENTITY.of(
            List.of(one, other, alias),
            new Constraints(
                Set.of(new Constraints.Pair(alias, one)),
                Set.of(new Constraints.Pair(one, other))));
    assertNotEquals(actors.get(one), actors.get(other));
    assertEquals(actors.get(one), actors.get(alias));
  }

  @Test
  void findsWhoBearsAnEasternSurname() {
    Form full = told("Jang Min-soo", "premier@", "south-korea|japan", 1971);
    Form again = told("Jang Min-soo", "", "south-korea|thailand", 1971);
    Form other = told("Jang Ho", "", "canada|chile", 1971);
    Form alone = told("Jang", "", "south-korea", 1972);
    Form titled = told("Jang", "premier@", "south-korea|chile", 1972);
    Form elsewhere = told("Jang", "", "mexico", 1971);
    Form later = told("Jang", "", "south-korea", 1980);
    Map<Form, String> actors = identified(full, again, other, alone, titled, elsewhere, later);
    assertEquals("jang-min-soo", actors.get(alone));
    assertEquals("jang-min-soo", actors.get(titled));
    assertNull(actors.get(elsewhere));
    assertNull(actors.get(later));
  }

  @Test
  void leavesAnEasternSurnameAloneThatSeveralBearInOneState() {
    Form one = told("Jang Min-soo", "", "south-korea", 1971);
    Form other = told("Jang Ho-yun", "", "south-korea", 1971);
    Form alone = told("Jang", "", "south-korea", 1971);
    assertNull(identified(one, other, alone).get(alone));
  }

  @Test
  void keepsAHeadOfStateFromAnAmbassadorOfHisSurname() {
    Form king = told("Faroun", "king@", "jordan|syria", 1957);
    Form again = told("Faroun", "king@", "jordan|egypt", 1958);
    Form ambassador = told("Faroun", "ambassador@", "jordan|syria", 1957);
    Form envoy = told("Faroun", "ambassador@", "jordan|egypt", 1958);
    Map<Form, String> actors = identified(king, again, ambassador, envoy);
    assertEquals(actors.get(king), actors.get(again));
    assertEquals(actors.get(ambassador), actors.get(envoy));
    assertNotEquals(actors.get(king), actors.get(envoy));
  }

  @Test
  void takesARareSurnameToldOfTwiceWithOneStateForOnePerson() {
    Form one = told("Voutinov", "", "bulgaria|france", 1961);
    Form other = told("Voutinov", "", "bulgaria", 1963);
    Form elsewhere = told("Voutinov", "", "chile", 1962);
    Map<Form, String> actors = identified(one, other, elsewhere);
    assertEquals("voutinov", actors.get(one));
    assertEquals("voutinov", actors.get(other));
    assertNull(actors.get(elsewhere));
  }

  @Test
  void givesASurnameWithAnOfficeToTheOnlyOneToldOfInFullWithoutAny() {
    Form full = told("Selma Loyd", "", "egypt|israel", 1958);
    Form one = told("Loyd", "foreign secretary@", "egypt|france", 1957);
    Form other = told("Loyd", "foreign secretary@", "israel|france", 1958);
    Map<Form, String> actors = identified(full, one, other);
    assertEquals("selma-loyd", actors.get(one));
    assertEquals("selma-loyd", actors.get(other));
  }

  @Test
  void updatesSurnamesAloneWhenTheirBearersComeAndGo() {
    Form full = told("Jang Min-soo", "", "south-korea", 1971);
    Form alone = told("Jang", "", "south-korea", 1971);
    List<Form> all = List.of(full, alone);
    AllForms known = new AllForms(all, Constraints.NONE);
    assertEquals(Optional.of("jang-min-soo"), IDENTITY.update(List.of(full), known).get(alone));
    AllForms left = new AllForms(List.of(alone), Constraints.NONE);
    assertEquals(Optional.empty(), IDENTITY.update(List.of(full), left).get(alone));
  }

  @Test
  void takesNoNoticeOfTheOrder() {
    List<Form> forms =
        new ArrayList<>(
            List.of(
                person("Karim Qasimov", "president@uzbekistan", 2003),
                person("Kareem Kasimov", "leader@uzbekistan", 2004),
                person("K. Kasimov", "", 2004),
                person("Kasimov", "president@", 2004),
                person("Ivan Kasimov", "envoy@russia", 2004),
                told("Jang Min-soo", "", "south-korea", 2004),
                told("Jang Ho", "premier@", "south-korea", 2004),
                told("Jang", "premier@", "south-korea", 2004),
                told("Jang", "", "south-korea", 2005)));
    Map<Form, String> first = IDENTITY.of(forms, Constraints.NONE);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(forms, new Random(seed));
      assertEquals(first, IDENTITY.of(forms, Constraints.NONE));
    }
  }

  @Test
  void makesAFormOfItsText() {
    Form form = person("Ana Ruiz|Ana M. Ruiz", "envoy@chile|judge@@former", 2004);
    assertEquals(form, Form.parse(form.text()));
  }

  @Test
  void givesABodyItsStateAndTheAuthoritysId() {
    Form foreign = Form.parse("ORGANIZATION\tMinistry of Foreign Affairs\t\tiran\t\t2004");
    Form party = Form.parse("ORGANIZATION\tCommunist Party of Chile\t\tchile\t\t2004");
    Form again = Form.parse("ORGANIZATION\tChilean Communist Party\t\tchile\t\t2005");
    Form none = Form.parse("ORGANIZATION\tCommunist Party\t\t\t\t2005");
    Map<Form, String> actors = identified(foreign, party, again, none);
    assertEquals("iranian-foreign-ministry", actors.get(foreign));
    assertEquals(actors.get(party), actors.get(again));
    assertNull(actors.get(none));
  }

  @Test
  void updatesAsItWouldDecideAnew() {
    Form full = person("Ana Ruiz", "foreign minister@chile", 2004);
    Form single = person("Ruiz", "foreign minister@chile", 2004);
    Form asking = person("", "foreign minister@chile", 2004);
    List<Form> all = List.of(full, single, asking);
    assertEquals(
        IDENTITY.of(all, Constraints.NONE).get(asking),
        IDENTITY
            .update(List.of(full), new AllForms(all, Constraints.NONE))
            .get(asking)
            .orElseThrow());
  }
}
