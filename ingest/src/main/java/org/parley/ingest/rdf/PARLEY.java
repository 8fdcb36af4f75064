package org.parley.ingest.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Stands in for the constants that are generated from the ontology. */
final class PARLEY {
  static final String NS = "https://w3id.org/parley/ontology#";
  static final Resource Document = ResourceFactory.createResource(NS + "Document");
  static final Resource Passage = ResourceFactory.createResource(NS + "Passage");
  static final Resource Run = ResourceFactory.createResource(NS + "Run");
  static final Resource Actor = ResourceFactory.createResource(NS + "Actor");
  static final Resource Person = ResourceFactory.createResource(NS + "Person");
  static final Resource State = ResourceFactory.createResource(NS + "State");
  static final Resource Organization = ResourceFactory.createResource(NS + "Organization");
  static final Resource Group = ResourceFactory.createResource(NS + "Group");
  static final Resource Office = ResourceFactory.createResource(NS + "Office");
  static final Resource Place = ResourceFactory.createResource(NS + "Place");
  static final Resource Meeting = ResourceFactory.createResource(NS + "Meeting");
  static final Resource Participation = ResourceFactory.createResource(NS + "Participation");
  static final Resource Topic = ResourceFactory.createResource(NS + "Topic");
  static final Resource Proposal = ResourceFactory.createResource(NS + "Proposal");
  static final Resource Position = ResourceFactory.createResource(NS + "Position");
  static final Property evidence = ResourceFactory.createProperty(NS + "evidence");
  static final Property confidence = ResourceFactory.createProperty(NS + "confidence");
  static final Property rule = ResourceFactory.createProperty(NS + "rule");
  static final Property represents = ResourceFactory.createProperty(NS + "represents");
  static final Property title = ResourceFactory.createProperty(NS + "title");
  static final Property of = ResourceFactory.createProperty(NS + "of");
  static final Property attestedOn = ResourceFactory.createProperty(NS + "attestedOn");
  static final Property former = ResourceFactory.createProperty(NS + "former");
  static final Property within = ResourceFactory.createProperty(NS + "within");
  static final Property participant = ResourceFactory.createProperty(NS + "participant");
  static final Property participation = ResourceFactory.createProperty(NS + "participation");
  static final Property actor = ResourceFactory.createProperty(NS + "actor");
  static final Property role = ResourceFactory.createProperty(NS + "role");
  static final Property place = ResourceFactory.createProperty(NS + "place");
  static final Property site = ResourceFactory.createProperty(NS + "site");
  static final Property date = ResourceFactory.createProperty(NS + "date");
  static final Property startTime = ResourceFactory.createProperty(NS + "startTime");
  static final Property duration = ResourceFactory.createProperty(NS + "duration");
  static final Property kind = ResourceFactory.createProperty(NS + "kind");
  static final Property factuality = ResourceFactory.createProperty(NS + "factuality");
  static final Property topic = ResourceFactory.createProperty(NS + "topic");
  static final Property excludedTopic = ResourceFactory.createProperty(NS + "excludedTopic");
  static final Property proposer = ResourceFactory.createProperty(NS + "proposer");
  static final Property addressee = ResourceFactory.createProperty(NS + "addressee");
  static final Property party = ResourceFactory.createProperty(NS + "party");
  static final Property status = ResourceFactory.createProperty(NS + "status");
  static final Property holder = ResourceFactory.createProperty(NS + "holder");
  static final Property reportedBy = ResourceFactory.createProperty(NS + "reportedBy");
  static final Property stance = ResourceFactory.createProperty(NS + "stance");
  static final Property toward = ResourceFactory.createProperty(NS + "toward");
  static final Property content = ResourceFactory.createProperty(NS + "content");
  static final Property cue = ResourceFactory.createProperty(NS + "cue");
  static final Property holderMention = ResourceFactory.createProperty(NS + "holderMention");
  static final Property verbatim = ResourceFactory.createProperty(NS + "verbatim");
  static final Property version = ResourceFactory.createProperty(NS + "version");

  private PARLEY() {}
}
