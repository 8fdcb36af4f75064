package org.parley.server.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;

/** What sort of thing something is, the most telling sort first. */
public enum Kind {
  PERSON(PARLEY.Person),
  STATE(PARLEY.State),
  ORGANIZATION(PARLEY.Organization),
  GROUP(PARLEY.Group),
  PLACE(PARLEY.Place),
  MEETING(PARLEY.Meeting),
  PROPOSAL(PARLEY.Proposal),
  POSITION(PARLEY.Position),
  OFFICE(PARLEY.Office),
  TOPIC(PARLEY.Topic),
  DOCUMENT(PARLEY.Document);

  private final Resource type;

  Kind(Resource type) {
    this.type = type;
  }

  /** The word for it in addresses and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Resource type() {
    return type;
  }

  /** Whether it acts. */
  public boolean actor() {
    return compareTo(GROUP) <= 0;
  }

  public static Optional<Kind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The kind that the data gives a thing. */
  public static Optional<Kind> of(Snapshot snapshot, Resource thing) {
    return Arrays.stream(values()).filter(kind -> snapshot.is(thing, kind.type)).findFirst();
  }
}
