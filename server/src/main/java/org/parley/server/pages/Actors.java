package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Foremost;
import org.parley.server.graph.Snapshot;

/** How an actor is told: what it did, and what was said by it and of it. */
final class Actors {

  private static final int MOST_OFFICES = 12;

  private Actors() {}

  static ActorPage page(View view, Head head, Resource actor) {
    Snapshot snapshot = view.snapshot();
    Lines lines = Lines.brief(view);
    FactList tookPart = FactList.leading(view, actor, PARLEY.participant);
    FactList onItsBehalf =
        FactList.kept(view, "met on its behalf", actor, () -> onItsBehalf(view, actor));
    FactList said = FactList.leading(view, actor, PARLEY.holder);
    FactList proposed = FactList.leading(view, actor, PARLEY.proposer);
    FactList answers =
        FactList.kept(
            view,
            "answers",
            actor,
            () ->
                said.resources().stream()
                    .filter(position -> snapshot.says(position, PARLEY.respondsTo))
                    .toList());
    Map<String, Integer> mentions = Mentions.of(view, actor);
    FactList mentioned =
        FactList.kept(
            view,
            "mentioned in",
            actor,
            () -> mentions.keySet().stream().map(snapshot::resource).toList());
    FactList meetings = tookPart.and(onItsBehalf);
    Contacts contacts = new Contacts(view, actor, meetings.within());
    String heading = Details.capitalised(snapshot.label(actor));
    boolean person = snapshot.is(actor, PARLEY.Person);
    String them = person ? "them" : "it";
    String their = person ? "their" : "its";
    return new ActorPage(
        head.titled(heading),
        kind(snapshot, actor),
        heading,
        under(view, actor),
        details(view, actor),
        Timeline.of(
            List.of("meetings", "statements", "proposals"),
            List.of(meetings.days(), said.days(), proposed.days()),
            view.period(),
            view.path()),
        view.period().words(),
        groups(
            tookPart.within().group("took-part", "Meetings", lines::of),
            onItsBehalf
                .within()
                .group("took-part-on-its-behalf", "Meetings on " + their + " behalf", lines::of),
            FactList.kept(view, "stayed away from", actor, () -> stayedAway(view, actor))
                .within()
                .group("stayed-away", "Stayed away", lines::of)),
        contacts.network(),
        contacts.met(),
        contacts.count(),
        Ledgers.byIssue(view, actor, said.within()),
        groups(
            proposed.within().group("proposed", "Proposed", lines::of),
            answers.within().group("answered", "Answered proposals", lines::of),
            FactList.leading(view, actor, PARLEY.addressee, PARLEY.party)
                .within()
                .group("asked", "Was proposed to " + them, lines::of)),
        Rivals.with(view, actor),
        groups(
            FactList.leading(view, actor, PARLEY.toward)
                .within()
                .group("said-of-it", "Others said toward " + them, lines::of),
            FactList.leading(view, actor, PARLEY.reportedBy)
                .within()
                .group("reported", "Reported of others", lines::of),
            FactList.kept(view, "act on its behalf", actor, () -> envoys(view, actor))
                .group("on-its-behalf", "Act on " + their + " behalf", lines::of),
            FactList.leading(view, actor, PARLEY.of).group("officers", "Offices", lines::of),
            mentioned
                .within()
                .group(
                    "mentioned",
                    "Mentioned in",
                    document ->
                        lines.document(document, mentions.getOrDefault(document.getURI(), 0)))));
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

  /** As the documents attest them, the best attested first: no beginning or end of a term. */
  private static List<Words> offices(View view, Resource actor) {
    List<Words> offices = new ArrayList<>();
    List<Resource> held =
        view.snapshot().subjects(ORG.member, actor).stream()
            .sorted(Foremost.first(view.snapshot()))
            .limit(MOST_OFFICES)
            .toList();
    for (Resource office : held) {
      Words words =
          new Words()
              .link(Piece.link(Offices.title(view.snapshot(), office), view.href(office)))
              .of(view.links(office, PARLEY.of));
      String attested = Offices.attested(view, office);
      offices.add(attested.isEmpty() ? words : words.text(" (" + attested + ")"));
    }
    return offices;
  }

  static String kind(Snapshot snapshot, Resource actor) {
    for (Resource type : List.of(PARLEY.Person, PARLEY.State, PARLEY.Organization, PARLEY.Group)) {
      if (snapshot.is(actor, type)) {
        return Details.capitalised(snapshot.label(type));
      }
    }
    return "Actor";
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

  /** Meetings on its behalf are told apart. */
  private static List<Resource> envoys(View view, Resource actor) {
    return view.snapshot().subjects(PARLEY.represents, actor).stream()
        .filter(envoy -> !view.snapshot().is(envoy, PARLEY.Meeting))
        .toList();
  }

  private static List<Resource> stayedAway(View view, Resource actor) {
    return view.snapshot().subjects(PARLEY.actor, actor).stream()
        .filter(part -> view.snapshot().says(part, PARLEY.role, PARLEY.Absent))
        .flatMap(part -> view.snapshot().subjects(PARLEY.participation, part).stream())
        .distinct()
        .toList();
  }
}
