package org.parley.server.pages;

import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;

/** The verbs that stances are told with. */
final class Stances {

  private static final Map<Resource, Verb> VERBS =
      Map.of(
          PARLEY.Asserts, new Verb("says", "say", "of"),
          PARLEY.Supports, new Verb("supports", "support", ""),
          PARLEY.Opposes, new Verb("opposes", "oppose", ""),
          PARLEY.Accuses, new Verb("accuses", "accuse", ""),
          PARLEY.Denies, new Verb("denies", "deny", "against"),
          PARLEY.Demands, new Verb("demands", "demand", "of"),
          PARLEY.Commits, new Verb("promises", "promise", ""),
          PARLEY.Warns, new Verb("warns", "warn", ""));

  private static final Verb SAYS = new Verb("says", "say", "of");

  private Stances() {}

  static Verb verb(Resource stance) {
    return VERBS.getOrDefault(stance, SAYS);
  }

  /**
   * How a stance is said.
   *
   * @param one for one holder
   * @param many for several
   * @param toward what stands before whom it is directed at, or empty
   */
  record Verb(String one, String many, String toward) {

    String of(int holders) {
      return holders > 1 ? many : one;
    }
  }
}
