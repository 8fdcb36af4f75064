package org.parley.ingest.identity;

import java.util.List;

/** How two full names of persons stand to each other. */
enum NameLikeness {
  /** They can't be one person's. */
  OTHER,
  /** Surname or given name are spelled otherwise, as by another transliteration. */
  SPELLING,
  /** One leaves out, shortens to an initial or has a nickname for what the other says in full. */
  NEAR,
  SAME;

  /** Measured on pairs of spellings of one name, and of names that are not, in the news. */
  private static final double SURNAMES_ALIKE = 0.70;

  private static final double GIVEN_NAMES_ALIKE = 0.75;
  private static final double SHORT_GIVEN_NAMES_ALIKE = 0.90;
  private static final int SHORT = 4;

  static NameLikeness of(PersonalName one, PersonalName other) {
    if (one.squeezed().equals(other.squeezed())) {
      return SAME;
    }
    if (one.ordinal().isPresent()
        && other.ordinal().isPresent()
        && !one.ordinal().equals(other.ordinal())) {
      return OTHER;
    }
    if (one.given().isEmpty()
        || other.given().isEmpty()
        || !Sound.alike(one.surname(), other.surname(), SURNAMES_ALIKE)) {
      return OTHER;
    }
    if (one.surnameFirst() || other.surnameFirst()) {
      return eastern(one, other);
    }
    NameLikeness surnames = one.surname().equals(other.surname()) ? NEAR : SPELLING;
    NameLikeness givens = givens(one.given(), other.given());
    return surnames.compareTo(givens) < 0 ? surnames : givens;
  }

  /**
   * Short syllables make other names of one letter: only slips in long given names are forgiven.
   */
  private static NameLikeness eastern(PersonalName one, PersonalName other) {
    String given = String.join("", one.given());
    String others = String.join("", other.given());
    boolean brief = given.length() <= SHORT || others.length() <= SHORT;
    return one.surname().equals(other.surname())
            && !brief
            && Sound.likeness(given, others) >= SHORT_GIVEN_NAMES_ALIKE
        ? SPELLING
        : OTHER;
  }

  private static NameLikeness givens(List<String> one, List<String> other) {
    if (String.join("", one).equals(String.join("", other))) {
      return SAME;
    }
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    NameLikeness first = part(one.get(0), other.get(0));
    if (first == OTHER) {
      return longer.containsAll(shorter) && shorter.get(0).length() > 1 ? NEAR : OTHER;
    }
    if (shorter.size() > 1 && shorter.get(1).length() == 1) {
      // George W. is not George H. W.
      NameLikeness initial = part(shorter.get(1), longer.get(1));
      if (initial == OTHER) {
        return OTHER;
      }
    }
    if (shorter.size() > 1) {
      for (String middle : shorter.subList(1, shorter.size())) {
        NameLikeness best =
            longer.stream()
                .skip(1)
                .map(each -> part(middle, each))
                .max(NameLikeness::compareTo)
                .orElse(OTHER);
        if (best == OTHER) {
          return OTHER;
        }
        first = best.compareTo(first) < 0 ? best : first;
      }
    }
    return first.compareTo(NEAR) > 0 ? NEAR : first;
  }

  private static NameLikeness part(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0) ? NEAR : OTHER;
    }
    if (Nicknames.match(one, other)) {
      return NEAR;
    }
    boolean brief = one.length() <= SHORT || other.length() <= SHORT;
    return Sound.alike(one, other, brief ? SHORT_GIVEN_NAMES_ALIKE : GIVEN_NAMES_ALIKE)
        ? SPELLING
        : OTHER;
  }
}
