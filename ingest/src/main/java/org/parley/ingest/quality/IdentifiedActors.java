package org.parley.ingest.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.identity.Constraints;
import org.parley.ingest.identity.Form;
import org.parley.ingest.identity.Forms;
import org.parley.ingest.identity.Identity;

/** Who is who in all readings of a set, as in one graph. */
final class IdentifiedActors {

  private final List<Map<String, Form>> forms = new ArrayList<>();
  private final List<Reading> readings;
  private final Map<Form, String> actors;

  IdentifiedActors(List<Reading> readings) {
    this.readings = readings;
    Forms reduced = new Forms(Authority.standard());
    Set<Form> all = new TreeSet<>();
    Set<Constraints.Pair> apart = new HashSet<>();
    for (Reading reading : readings) {
      Map<String, Form> told = reduced.of(reading);
      forms.add(told);
      all.addAll(told.values());
      apart.addAll(Constraints.apart(told.values()));
    }
    this.actors = new Identity(Authority.standard()).of(all, new Constraints(Set.of(), apart));
  }

  /** What an actor of a reading is called in the graph of all. */
  String id(int reading, String readId) {
    Form form = forms.get(reading).get(readId);
    if (form == null) {
      return readId;
    }
    String id = actors.get(form);
    return id == null ? Forms.ownId(readId, readings.get(reading).document().id()) : id;
  }

  /** The form of an actor of a reading, where it has one. */
  Optional<Form> form(int reading, String readId) {
    return Optional.ofNullable(forms.get(reading).get(readId));
  }

  /** The ids that a reading gives to whom it has a form of. */
  Set<String> told(int reading) {
    return forms.get(reading).keySet();
  }
}
