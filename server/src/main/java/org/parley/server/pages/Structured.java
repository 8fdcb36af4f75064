package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.ontology.WGS84;
import org.parley.server.graph.Snapshot;

/** What a page shows in schema.org's terms, as JSON-LD, for those who gather pages. */
final class Structured {

  private static final int MOST = 20;

  private static final Map<Resource, String> TYPES =
      Map.ofEntries(
          Map.entry(PARLEY.Person, "Person"),
          Map.entry(PARLEY.State, "Country"),
          Map.entry(PARLEY.Organization, "Organization"),
          Map.entry(PARLEY.Group, "Organization"),
          Map.entry(PARLEY.Place, "Place"),
          Map.entry(PARLEY.Meeting, "Event"),
          Map.entry(PARLEY.Proposal, "CreativeWork"),
          // A position is what somebody claims, never a fact.
          Map.entry(PARLEY.Position, "Claim"),
          Map.entry(PARLEY.Office, "Role"),
          Map.entry(PARLEY.Document, "Article"),
          Map.entry(PARLEY.Topic, "DefinedTerm"));

  private final Snapshot snapshot;
  private final Resource thing;
  private final JsonObject told = new JsonObject();

  private Structured(Snapshot snapshot, Resource thing) {
    this.snapshot = snapshot;
    this.thing = thing;
  }

  /** Safe within a script element; empty for what schema.org has no word for. */
  static String of(Snapshot snapshot, Resource thing) {
    return type(snapshot, thing)
        .map(type -> new Structured(snapshot, thing).tell(type))
        .map(Structured::safe)
        .orElse("");
  }

  /** Neither the end of the element nor a comment may be read into a string. */
  static String safe(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static Optional<String> type(Snapshot snapshot, Resource thing) {
    return TYPES.keySet().stream()
        .filter(type -> snapshot.is(thing, type))
        .map(TYPES::get)
        .findFirst();
  }

  private String tell(String type) {
    told.put("@context", "https://schema.org");
    told.put("@type", type);
    told.put("@id", thing.getURI());
    told.put("name", snapshot.label(thing));
    switch (type) {
      case "Event" -> event();
      case "Claim" -> {
        texts("text", SchemaDO.text);
        links("author", PARLEY.holder);
        links("appearance", PROV.wasDerivedFrom);
        links("about", PARLEY.topic);
      }
      case "CreativeWork" -> {
        texts("text", SchemaDO.text);
        links("author", PARLEY.proposer);
        links("about", PARLEY.topic);
        links("isBasedOn", PROV.wasDerivedFrom);
      }
      case "Role" -> {
        texts("roleName", PARLEY.title);
        links("member", ORG.member);
        links("memberOf", PARLEY.of);
      }
      case "Article" -> {
        texts("headline", DCTerms.title);
        texts("datePublished", DCTerms.issued);
        texts("publisher", DCTerms.publisher);
        texts("inLanguage", DCTerms.language);
        texts("identifier", DCTerms.identifier);
      }
      case "Place" -> {
        links("containedInPlace", PARLEY.within);
        texts("latitude", WGS84.latitude);
        texts("longitude", WGS84.longitude);
      }
      case "Person" -> links("affiliation", PARLEY.represents);
      default -> {}
    }
    return told.toString();
  }

  private void event() {
    texts("startDate", PARLEY.date);
    texts("duration", PARLEY.duration);
    links("location", PARLEY.place);
    links("attendee", PARLEY.participant);
    links("about", PARLEY.topic);
    links("subjectOf", PROV.wasDerivedFrom);
    if (snapshot.says(thing, PARLEY.factuality, PARLEY.Denied)) {
      told.put("eventStatus", "https://schema.org/EventCancelled");
    } else if (snapshot.says(thing, PARLEY.factuality, PARLEY.Scheduled)) {
      told.put("eventStatus", "https://schema.org/EventScheduled");
    }
  }

  private void texts(String name, Property property) {
    snapshot.literal(thing, property).ifPresent(text -> told.put(name, text.getLexicalForm()));
  }

  private void links(String name, Property property) {
    List<JsonObject> linked = new ArrayList<>();
    for (Resource object : snapshot.objects(thing, property)) {
      JsonObject link = new JsonObject();
      type(snapshot, object).ifPresent(type -> link.put("@type", type));
      link.put("@id", object.getURI());
      link.put("name", snapshot.label(object));
      linked.add(link);
    }
    if (!linked.isEmpty()) {
      JsonArray values = new JsonArray();
      linked.stream().limit(MOST).forEach(values::add);
      told.put(name, values);
    }
  }
}
