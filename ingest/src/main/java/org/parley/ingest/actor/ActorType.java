package org.parley.ingest.actor;

/** The four kinds of actor the ontology knows. */
public enum ActorType {
  PERSON,
  STATE,
  ORGANIZATION,
  GROUP
}
