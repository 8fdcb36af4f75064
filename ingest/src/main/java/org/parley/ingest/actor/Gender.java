package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.ingest.text.Tree;

/** Whether "he" or "she" can mean a person, as far as title, form of address and name tell. */
enum Gender {
  FEMALE,
  MALE,
  UNTOLD;

  private static final Map<String, String> WOMEN =
      WordList.read(Gender.class, "given-names-of-women.txt");
  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "madame",
          "mme",
          "lady",
          "dame",
          "queen",
          "princess",
          "sheikha",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "businesswoman",
          "policewoman");
  private static final Set<String> MALE_TITLES =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "sheikh",
          "emir",
          "sultan",
          "congressman",
          "businessman",
          "pope",
          "archbishop",
          "cardinal",
          "ayatollah");

  /** What the words before a name, and the name itself, tell. */
  static Gender of(Tree tree, Name name) {
    if (name.first() > 0) {
      String before = word(tree.token(name.first() - 1).form());
      if (FEMALE_TITLES.contains(before)) {
        return FEMALE;
      }
      if (MALE_TITLES.contains(before)) {
        return MALE;
      }
    }
    boolean given = name.size() > 1 && WOMEN.containsKey(word(tree.token(name.first()).form()));
    return given ? FEMALE : UNTOLD;
  }

  /** What a title tells: "spokeswoman". */
  static Gender of(String title) {
    return FEMALE_TITLES.contains(title) ? FEMALE : MALE_TITLES.contains(title) ? MALE : UNTOLD;
  }

  private static String word(String form) {
    return form.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
