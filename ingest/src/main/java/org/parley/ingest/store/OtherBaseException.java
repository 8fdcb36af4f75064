package org.parley.ingest.store;

import org.parley.ontology.Base;

/** A dataset was opened by another base than the one that its names begin with. */
public final class OtherBaseException extends StoreException {

  private final String recorded;

  OtherBaseException(String recorded, Base given) {
    super(
        "The names in the dataset begin with %s, not with %s".formatted(recorded, given.iri()),
        null);
    this.recorded = recorded;
  }

  /** The base that the dataset is named by. */
  public String recorded() {
    return recorded;
  }
}
