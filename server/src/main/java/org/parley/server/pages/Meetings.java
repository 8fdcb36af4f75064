package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;

/** How a meeting is told. */
final class Meetings {

  private static final Map<Resource, String> MARKS =
      Map.of(
          PARLEY.Scheduled, "Scheduled",
          PARLEY.Possible, "Possible",
          PARLEY.Denied, "Denied");

  private static final Map<Resource, String> WARNINGS =
      Map.of(
          PARLEY.Scheduled,
          "Scheduled: the reports say that it was to take place, not that it did.",
          PARLEY.Possible,
          "Possible: the reports say that it might take place, not that it did.",
          PARLEY.Denied,
          "Denied: the reports say that it did not take place.");

  private Meetings() {}

  static EntityPage page(View view, Head head, Resource meeting) {
    List<Detail> details = new ArrayList<>();
    Details.add(details, "When", when(view, meeting));
    Details.add(details, "Where", where(view, meeting));
    Details.values(view, details, "Lasted", meeting, PARLEY.duration, Times::duration);
    Details.links(view, details, "Kind", meeting, PARLEY.kind);
    Details.add(details, "Took part", tookPart(view, meeting));
    Details.add(details, "Stayed away", stayedAway(view, meeting));
    Details.links(view, details, "Discussed", meeting, PARLEY.topic);
    Details.links(view, details, "Not discussed", meeting, PARLEY.excludedTopic);
    Details.rest(view, details, meeting, Details.MEETING);
    String kind = kindAndPlace(view, meeting);
    String date = view.date(meeting, PARLEY.date);
    String under =
        Stream.of(kind, date).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    return Entities.page(view, head, meeting, "Meeting", title(view, meeting), details)
        .under(new Words().text(under).pieces())
        .mark(warning(view, meeting))
        .build();
  }

  /** Who met; where nobody is named, the label the data gives. */
  static String title(View view, Resource meeting) {
    List<Piece> participants = view.links(meeting, PARLEY.participant);
    return participants.isEmpty()
        ? view.snapshot().label(meeting)
        : new Words().list(participants).plain();
  }

  static String kindAndPlace(View view, Resource meeting) {
    return Stream.of(PARLEY.kind, PARLEY.place)
        .flatMap(property -> view.links(meeting, property).stream().limit(1))
        .map(Piece::text)
        .map(Details::capitalised)
        .collect(Collectors.joining(" · "));
  }

  /** A meeting that did not certainly take place says so; reports that disagree are all named. */
  static String mark(View view, Resource meeting) {
    return told(view, meeting, MARKS);
  }

  private static String warning(View view, Resource meeting) {
    return told(view, meeting, WARNINGS);
  }

  private static String told(View view, Resource meeting, Map<Resource, String> words) {
    List<Resource> stated = view.snapshot().objects(meeting, PARLEY.factuality);
    String told =
        stated.stream()
            .map(factuality -> words.getOrDefault(factuality, ""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return told.isEmpty() || !stated.contains(PARLEY.Actual) ? told : "Reports disagree. " + told;
  }

  private static List<Words> when(View view, Resource meeting) {
    List<Words> dates = new ArrayList<>();
    for (Literal date : view.snapshot().literals(meeting, PARLEY.date)) {
      dates.add(new Words().text(Times.date(date.getLexicalForm())));
    }
    for (Literal time : view.snapshot().literals(meeting, PARLEY.startTime)) {
      dates.add(new Words().text("from " + Times.time(time.getLexicalForm())));
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

  private static List<Words> tookPart(View view, Resource meeting) {
    return view.snapshot().objects(meeting, PARLEY.participant).stream()
        .map(
            actor -> {
              Words words = new Words().link(view.link(actor));
              Offices.capacity(view, actor, words);
              role(view, meeting, actor, words);
              return words;
            })
        .toList();
  }

  private static void role(View view, Resource meeting, Resource actor, Words words) {
    for (Resource part : view.snapshot().objects(meeting, PARLEY.participation)) {
      if (view.snapshot().all().contains(part, PARLEY.actor, actor)) {
        for (Resource role : view.snapshot().objects(part, PARLEY.role)) {
          if (!role.equals(PARLEY.Attendee)) {
            words.text(" (" + view.snapshot().label(role) + ")");
          }
        }
      }
    }
  }

  private static List<Words> stayedAway(View view, Resource meeting) {
    return view.snapshot().objects(meeting, PARLEY.participation).stream()
        .filter(part -> view.snapshot().all().contains(part, PARLEY.role, PARLEY.Absent))
        .flatMap(part -> view.snapshot().objects(part, PARLEY.actor).stream())
        .map(
            actor -> {
              Words words = new Words().link(view.link(actor));
              Offices.capacity(view, actor, words);
              return words;
            })
        .toList();
  }
}
