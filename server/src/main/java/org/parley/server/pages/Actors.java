package org.parley.server.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;

/** How an actor is told: what it did, and what was said by it and of it. */
final class Actors {

  private Actors() {}

  static EntityPage page(View view, Head head, Resource actor) {
    Snapshot snapshot = view.snapshot();
    Lines lines = new Lines(view);
    Map<Resource, Integer> mentions = mentions(view, actor);
    List<Detail> details = new ArrayList<>();
    Details.add(details, "Also called", alsoCalled(view, actor));
    Details.links(view, details, "On behalf of", actor, PARLEY.represents);
    Details.rest(view, details, actor, Details.ACTOR);
    return Entities.page(view, head, actor, kind(snapshot, actor), snapshot.label(actor), details)
        .group(view.group("held", "Held office", subjects(view, actor, ORG.member), lines::of))
        .group(
            view.group(
                "took-part", "Took part", subjects(view, actor, PARLEY.participant), lines::of))
        .group(
            view.group(
                "took-part-on-its-behalf",
                "Took part on its behalf",
                onItsBehalf(view, actor),
                lines::of))
        .group(view.group("stayed-away", "Stayed away", stayedAway(view, actor), lines::of))
        .group(
            view.group("proposed", "Proposed", subjects(view, actor, PARLEY.proposer), lines::of))
        .group(view.group("said", "Said", subjects(view, actor, PARLEY.holder), lines::of))
        .group(
            view.group(
                "asked",
                "Was proposed to it",
                subjects(view, actor, PARLEY.addressee, PARLEY.party),
                lines::of))
        .group(
            view.group(
                "said-of-it",
                "Others said toward it",
                subjects(view, actor, PARLEY.toward),
                lines::of))
        .group(
            view.group(
                "reported",
                "Reported of others",
                subjects(view, actor, PARLEY.reportedBy),
                lines::of))
        .group(
            view.group(
                "on-its-behalf",
                "Acted on its behalf",
                subjects(view, actor, PARLEY.represents),
                lines::of))
        .group(view.group("officers", "Offices", subjects(view, actor, PARLEY.of), lines::of))
        .group(
            view.group(
                "mentioned",
                "Mentioned in",
                List.copyOf(mentions.keySet()),
                document -> lines.document(document, mentions.getOrDefault(document, 0))))
        .build();
  }

  static String kind(Snapshot snapshot, Resource actor) {
    for (Resource type : List.of(PARLEY.Person, PARLEY.State, PARLEY.Organization, PARLEY.Group)) {
      if (snapshot.is(actor, type)) {
        return Details.capitalised(snapshot.label(type));
      }
    }
    return "Actor";
  }

  private static List<Resource> subjects(View view, Resource actor, Property... properties) {
    Set<Resource> subjects = new LinkedHashSet<>();
    for (Property property : properties) {
      subjects.addAll(view.snapshot().subjects(property, actor));
    }
    return List.copyOf(subjects);
  }

  /** Meetings of those who speak for it, but where it is not named itself. */
  private static List<Resource> onItsBehalf(View view, Resource actor) {
    return view.snapshot().subjects(PARLEY.represents, actor).stream()
        .flatMap(envoy -> view.snapshot().subjects(PARLEY.participant, envoy).stream())
        .filter(meeting -> !view.snapshot().all().contains(meeting, PARLEY.participant, actor))
        .distinct()
        .toList();
  }

  private static List<Resource> stayedAway(View view, Resource actor) {
    return view.snapshot().subjects(PARLEY.actor, actor).stream()
        .filter(part -> view.snapshot().all().contains(part, PARLEY.role, PARLEY.Absent))
        .flatMap(part -> view.snapshot().subjects(PARLEY.participation, part).stream())
        .distinct()
        .toList();
  }

  private static List<Words> alsoCalled(View view, Resource actor) {
    Snapshot snapshot = view.snapshot();
    Set<String> names = new LinkedHashSet<>();
    for (Property property : List.of(RDFS.label, SKOS.altLabel, SKOS.hiddenLabel)) {
      for (Literal name : snapshot.literals(actor, property)) {
        names.add(name.getString());
      }
    }
    names.remove(snapshot.label(actor));
    return names.isEmpty() ? List.of() : List.of(new Words().text(String.join(", ", names)));
  }

  /** The documents that mention it, and how often. */
  private static Map<Resource, Integer> mentions(View view, Resource actor) {
    Map<Resource, Integer> counts = new HashMap<>();
    for (Resource passage : view.snapshot().subjects(ITSRDF.taIdentRef, actor)) {
      // A passage's IRI is its document's with a fragment; an actor may have thousands of them.
      String document = passage.getURI().replaceFirst("#.*$", "");
      counts.merge(view.snapshot().resource(document), 1, Integer::sum);
    }
    return counts;
  }
}
