package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;

/** How an actor is told: what it did, and what was said by it and of it. */
final class Actors {

  private static final int MOST_OFFICES = 12;

  private Actors() {}

  static ActorPage page(View view, Head head, Resource actor) {
    Snapshot snapshot = view.snapshot();
    Lines lines = Lines.brief(view);
    Map<Resource, Integer> mentions = mentions(view, actor);
    List<Resource> tookPart = subjects(view, actor, PARLEY.participant);
    List<Resource> onItsBehalf = onItsBehalf(view, actor);
    List<Resource> said = subjects(view, actor, PARLEY.holder);
    List<Resource> answers =
        said.stream().filter(position -> snapshot.says(position, PARLEY.respondsTo)).toList();
    List<Resource> proposed = subjects(view, actor, PARLEY.proposer);
    List<Resource> meetings = new ArrayList<>(tookPart);
    meetings.addAll(onItsBehalf);
    Contacts contacts = new Contacts(view, actor, view.within(meetings));
    String heading = Details.capitalised(snapshot.label(actor));
    return new ActorPage(
        head.titled(heading),
        kind(snapshot, actor),
        heading,
        under(view, actor),
        details(view, actor),
        Timeline.of(
            List.of("meetings", "statements", "proposals"),
            List.of(view.days(meetings), view.days(said), view.days(proposed)),
            view.period(),
            view.path()),
        view.period().words(),
        groups(
            view.group("took-part", "Took part", view.within(tookPart), lines::of),
            view.group(
                "took-part-on-its-behalf",
                "Took part on its behalf",
                view.within(onItsBehalf),
                lines::of),
            view.group(
                "stayed-away", "Stayed away", view.within(stayedAway(view, actor)), lines::of)),
        contacts.network(),
        contacts.met(),
        contacts.count(),
        Ledgers.byIssue(view, view.within(said)),
        groups(
            view.group("proposed", "Proposed", view.within(proposed), lines::of),
            view.group("answered", "Answered proposals", view.within(answers), lines::of),
            view.group(
                "asked",
                "Was proposed to it",
                view.within(subjects(view, actor, PARLEY.addressee, PARLEY.party)),
                lines::of)),
        Rivals.with(view, actor),
        groups(
            view.group(
                "said-of-it",
                "Others said toward it",
                view.within(subjects(view, actor, PARLEY.toward)),
                lines::of),
            view.group(
                "reported",
                "Reported of others",
                view.within(subjects(view, actor, PARLEY.reportedBy)),
                lines::of),
            view.group(
                "on-its-behalf",
                "Act on its behalf",
                subjects(view, actor, PARLEY.represents),
                lines::of),
            view.group("officers", "Offices", subjects(view, actor, PARLEY.of), lines::of),
            view.group(
                "mentioned",
                "Mentioned in",
                view.within(List.copyOf(mentions.keySet())),
                document -> lines.document(document, mentions.getOrDefault(document, 0)))));
  }

  @SafeVarargs
  private static List<Group> groups(Optional<Group>... groups) {
    return Arrays.stream(groups).flatMap(Optional::stream).toList();
  }

  private static List<Piece> under(View view, Resource actor) {
    Words words = new Words();
    Offices.capacity(view, actor, null, words);
    return Words.alone(words.pieces());
  }

  private static List<Detail> details(View view, Resource actor) {
    List<Detail> details = new ArrayList<>();
    Details.add(
        details, "Also called", Aliases.of(view.snapshot(), actor, view.snapshot().label(actor)));
    Details.add(details, "Offices", offices(view, actor));
    Details.links(view, details, "On behalf of", actor, PARLEY.represents);
    Details.rest(view, details, actor, Details.ACTOR);
    return details;
  }

  /** As the documents attest them, the latest first: no beginning or end of a term. */
  private static List<Words> offices(View view, Resource actor) {
    List<Words> offices = new ArrayList<>();
    for (Resource office : view.latestFirst(subjects(view, actor, ORG.member))) {
      Words words =
          new Words()
              .link(Piece.link(Offices.title(view.snapshot(), office), view.href(office)))
              .of(view.links(office, PARLEY.of));
      String attested = Offices.attested(view, office);
      offices.add(attested.isEmpty() ? words : words.text(" (" + attested + ")"));
    }
    return offices.subList(0, Math.min(offices.size(), MOST_OFFICES));
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
        .distinct()
        .filter(meeting -> !view.snapshot().says(meeting, PARLEY.participant, actor))
        .distinct()
        .toList();
  }

  private static List<Resource> stayedAway(View view, Resource actor) {
    return view.snapshot().subjects(PARLEY.actor, actor).stream()
        .filter(part -> view.snapshot().says(part, PARLEY.role, PARLEY.Absent))
        .flatMap(part -> view.snapshot().subjects(PARLEY.participation, part).stream())
        .distinct()
        .toList();
  }

  /** The documents that mention it, and how often. */
  private static Map<Resource, Integer> mentions(View view, Resource actor) {
    Map<Resource, Integer> counts = new HashMap<>();
    for (Resource passage : view.snapshot().subjects(ITSRDF.taIdentRef, actor)) {
      // A passage's IRI is its document's with a fragment; an actor may have thousands of them.
      String uri = passage.getURI();
      int fragment = uri.indexOf('#');
      Resource document = view.snapshot().resource(fragment < 0 ? uri : uri.substring(0, fragment));
      counts.merge(document, 1, Integer::sum);
    }
    return counts;
  }
}
