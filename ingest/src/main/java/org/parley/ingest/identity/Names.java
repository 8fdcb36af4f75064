package org.parley.ingest.identity;

import java.util.List;

/** The names of a person's form, parted. */
final class Names {

  private Names() {}

  static List<PersonalName> of(Form form) {
    return form.names().stream().map(PersonalName::of).toList();
  }

  /** The one by which its document knows the person. */
  static PersonalName best(Form form) {
    return PersonalName.of(form.names().get(0));
  }
}
