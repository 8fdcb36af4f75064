package org.parley.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
  void takesNoNoticeOfTheOrder() {
    List<Form> forms =
        new ArrayList<>(
            List.of(
                person("Karim Qasimov", "president@uzbekistan", 2003),
                person("Kareem Kasimov", "leader@uzbekistan", 2004),
                person("K. Kasimov", "", 2004),
                person("Kasimov", "president@", 2004),
                person("Ivan Kasimov", "envoy@russia", 2004)));
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
