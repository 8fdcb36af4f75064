package org.parley.ingest.identity;

import java.util.Comparator;
import java.util.List;

/** The names of a person's form, parted. */
final class Names {

  /** The fullest first. */
  private static final Comparator<PersonalName> FULLEST =
      Comparator.<PersonalName>comparingInt(name -> name.given().size())
          .thenComparingInt(name -> name.written().length())
          .reversed()
          .thenComparing(PersonalName::written);

  private Names() {}

  static List<PersonalName> of(Form form) {
    return form.names().stream().map(PersonalName::of).sorted(FULLEST).toList();
  }

  /** The fullest. */
  static PersonalName best(Form form) {
    return of(form).get(0);
  }
}
