package org.parley.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;

/** The meetings of the same parties before and after one. */
final class Neighbours {

  private final View view;
  private final Resource meeting;
  private final String date;
  private final List<Resource> others;

  Neighbours(View view, Resource meeting) {
    this.view = view;
    this.meeting = meeting;
    this.date = view.order(meeting);
    this.others = others();
  }

  /** Meetings that two of its participants, or its one, share; of the one who met least. */
  private List<Resource> others() {
    List<Resource> participants = view.snapshot().objects(meeting, PARLEY.participant);
    int least = Math.min(2, participants.size());
    // One of any two parties is not the busiest: its meetings need not be looked through.
    List<List<Resource>> meetings =
        participants.stream()
            .map(participant -> view.snapshot().subjects(PARLEY.participant, participant))
            .sorted(Comparator.comparingInt(List::size))
            .toList();
    return meetings.stream()
        .limit(Math.max(1, meetings.size() - least + 1L))
        .flatMap(List::stream)
        .distinct()
        .filter(other -> !other.equals(meeting))
        .filter(other -> view.snapshot().says(other, PARLEY.date))
        .filter(other -> !view.snapshot().says(other, PARLEY.factuality, PARLEY.Denied))
        .filter(other -> shared(other, participants) >= least)
        .toList();
  }

  private long shared(Resource other, List<Resource> participants) {
    return participants.stream()
        .filter(participant -> view.snapshot().says(other, PARLEY.participant, participant))
        .count();
  }

  MeetingPage.@Nullable Other previous() {
    return told(
        dated().filter(other -> view.order(other).compareTo(date) < 0).max(order()).orElse(null));
  }

  MeetingPage.@Nullable Other next() {
    return told(
        dated().filter(other -> view.order(other).compareTo(date) > 0).min(order()).orElse(null));
  }

  private Stream<Resource> dated() {
    return view.snapshot().says(meeting, PARLEY.date) ? others.stream() : Stream.of();
  }

  private Comparator<Resource> order() {
    return Comparator.comparing(view::order).thenComparing(Resource::getURI);
  }

  private MeetingPage.@Nullable Other told(@Nullable Resource other) {
    return other == null
        ? null
        : new MeetingPage.Other(
            Meetings.title(view, other), view.date(other, PARLEY.date), view.href(other));
  }
}
