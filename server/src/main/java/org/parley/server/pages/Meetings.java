package org.parley.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Span;

/** How a meeting is told. */
final class Meetings {

  private static final Map<Resource, String> WARNINGS =
      Map.of(
          PARLEY.Scheduled,
          "Scheduled: the reports say that it was to take place, not that it did.",
          PARLEY.Possible,
          "Possible: the reports say that it might take place, not that it did.",
          PARLEY.Denied,
          "Denied: the reports say that it did not take place.");

  private Meetings() {}

  static MeetingPage page(View view, Head head, Resource meeting) {
    String title = title(view, meeting);
    String under =
        Stream.of(kindAndPlace(view, meeting), told(view, meeting))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    MeetingReports reports = new MeetingReports(view, meeting);
    Neighbours neighbours = new Neighbours(view, meeting);
    return new MeetingPage(
        head.titled(title),
        title,
        new Words().text(under).pieces(),
        marks(view, meeting),
        warning(view, meeting),
        parties(view, meeting),
        reports.said(),
        reports.proposed(),
        reports.voices(),
        reports.count(),
        independent(view, meeting),
        Rivals.about(view, meeting),
        neighbours.previous(),
        neighbours.next(),
        details(view, meeting),
        Maps.of(view, view.snapshot().objects(meeting, PARLEY.place)),
        Sources.of(view, meeting));
  }

  private static List<Detail> details(View view, Resource meeting) {
    List<Detail> details = new ArrayList<>();
    Details.add(details, "When", when(view, meeting));
    Details.add(details, "Where", where(view, meeting));
    Details.values(view, details, "Lasted", meeting, PARLEY.duration, Times::duration);
    Details.links(view, details, "Kind", meeting, PARLEY.kind);
    Details.links(view, details, "On behalf of", meeting, PARLEY.represents);
    Details.links(view, details, "Discussed", meeting, PARLEY.topic);
    Details.links(view, details, "Not discussed", meeting, PARLEY.excludedTopic);
    Details.rest(view, details, meeting, Details.MEETING);
    return details;
  }

  private static int independent(View view, Resource meeting) {
    return view.lexical(meeting, PARLEY.independentReports)
        .filter(number -> number.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  /** Who met; where nobody is named, the label the data gives. */
  static String title(View view, Resource meeting) {
    List<Piece> participants = view.links(meeting, PARLEY.participant);
    return participants.isEmpty()
        ? view.snapshot().label(meeting)
        : new Words().list(participants).plain();
  }

  /** When it was; of one whose day is not told, when the first report of it came out. */
  static String date(View view, Resource meeting) {
    String told = told(view, meeting);
    String order = told.isEmpty() ? view.order(meeting) : "";
    return order.isEmpty() ? told : "reported " + Times.date(order);
  }

  private static String told(View view, Resource meeting) {
    return dates(view, meeting).stream().findFirst().map(Times::date).orElse("");
  }

  /** As the reports give them; a month of which another report tells the day says nothing more. */
  private static List<String> dates(View view, Resource meeting) {
    List<String> all =
        view.snapshot().literals(meeting, PARLEY.date).stream()
            .map(Literal::getLexicalForm)
            .distinct()
            .toList();
    return all.stream()
        .filter(date -> all.stream().noneMatch(other -> isWithin(other, date)))
        .toList();
  }

  private static boolean isWithin(String date, String longer) {
    Optional<Span> inner = Span.of(date);
    Optional<Span> outer = Span.of(longer);
    return inner.isPresent()
        && outer.isPresent()
        && !inner.equals(outer)
        && !inner.get().first().isBefore(outer.get().first())
        && !inner.get().last().isAfter(outer.get().last());
  }

  static String kindAndPlace(View view, Resource meeting) {
    return Stream.of(PARLEY.kind, PARLEY.place)
        .flatMap(property -> view.links(meeting, property).stream().limit(1))
        .map(Piece::text)
        .map(Details::capitalised)
        .collect(Collectors.joining(" · "));
  }

  /**
   * A meeting that did not certainly take place says so; reports that disagree are all named. What
   * was planned in one report and held in another was held.
   */
  static List<Chip> marks(View view, Resource meeting) {
    List<Resource> told = view.snapshot().objects(meeting, PARLEY.factuality);
    return told.contains(PARLEY.Actual) && !told.contains(PARLEY.Denied)
        ? List.of()
        : told.stream().map(factuality -> Chip.of(view.snapshot(), factuality)).toList();
  }

  private static String warning(View view, Resource meeting) {
    List<Resource> stated = view.snapshot().objects(meeting, PARLEY.factuality);
    if (stated.contains(PARLEY.Actual) && !stated.contains(PARLEY.Denied)) {
      return stated.size() == 1
          ? ""
          : "Held, as reports say that were written after it; others were written before.";
    }
    String told =
        stated.stream()
            .map(factuality -> WARNINGS.getOrDefault(factuality, ""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return stated.contains(PARLEY.Actual)
        ? "Reports disagree: by one it took place, by another it did not."
        : told;
  }

  /** As exactly as the texts tell, and no more exactly. */
  private static List<Words> when(View view, Resource meeting) {
    List<Words> dates = new ArrayList<>();
    for (String lexical : dates(view, meeting)) {
      dates.add(new Words().text(Times.date(lexical) + Times.imprecision(lexical)));
    }
    if (dates.isEmpty()) {
      dates.add(new Words().text("The reports do not say."));
    }
    for (Literal time : view.snapshot().literals(meeting, PARLEY.startTime)) {
      dates.add(
          new Words().text("from about " + Times.time(time.getLexicalForm()) + ", local time"));
    }
    return dates;
  }

  private static List<Words> where(View view, Resource meeting) {
    List<Words> places = new ArrayList<>();
    for (Property property : List.of(PARLEY.site, PARLEY.place)) {
      view.links(meeting, property).forEach(place -> places.add(new Words().link(place)));
    }
    return places;
  }

  private static List<MeetingPage.Party> parties(View view, Resource meeting) {
    Map<Resource, Resource> roles = new LinkedHashMap<>();
    view.snapshot()
        .objects(meeting, PARLEY.participant)
        .forEach(actor -> roles.put(actor, PARLEY.Attendee));
    for (Resource part : view.snapshot().objects(meeting, PARLEY.participation)) {
      for (Resource actor : view.snapshot().objects(part, PARLEY.actor)) {
        view.snapshot().objects(part, PARLEY.role).forEach(role -> roles.put(actor, role));
      }
    }
    return roles.entrySet().stream()
        .map(e -> party(view, meeting, e.getKey(), e.getValue()))
        .toList();
  }

  private static MeetingPage.Party party(
      View view, Resource meeting, Resource actor, Resource role) {
    Words capacity = new Words();
    Offices.capacity(view, actor, meeting, capacity);
    Chip chip =
        role.equals(PARLEY.Attendee)
            ? null
            : role.equals(PARLEY.Absent)
                ? new Chip("Stayed away", "bad")
                : Chip.of(view.snapshot(), role);
    return new MeetingPage.Party(
        view.link(actor), Words.alone(capacity.pieces()), chip, part(view, meeting));
  }

  /** Nobody took part in what was not held. */
  private static String part(View view, Resource meeting) {
    List<Resource> stated = view.snapshot().objects(meeting, PARLEY.factuality);
    if (stated.isEmpty() || stated.contains(PARLEY.Actual) && !stated.contains(PARLEY.Denied)) {
      return "took part";
    }
    return stated.contains(PARLEY.Denied) ? "named" : "to take part";
  }
}
