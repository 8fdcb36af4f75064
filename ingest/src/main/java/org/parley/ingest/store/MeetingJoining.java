package org.parley.ingest.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.ingest.identity.MeetingIdentity;
import org.parley.ingest.identity.MeetingReport;
import org.parley.ingest.identity.MeetingTies;
import org.parley.ontology.Base;

/**
 * Keeps meetings joined while reports of them come and go: what a change can have no say in is not
 * looked at.
 */
final class MeetingJoining {

  private final Register register;
  private final DecisionRegister decisions;
  private final Base base;
  private final Set<MeetingReport> touched = new LinkedHashSet<>();

  /** Meetings that other reports than before are of. */
  private final Set<Node> changed = new LinkedHashSet<>();

  private MeetingTies ties;

  MeetingJoining(Register register, DecisionRegister decisions, Base base) {
    this.register = register;
    this.decisions = decisions;
    this.ties = decisions.meetingTies();
    this.base = base;
  }

  /** Makes these the reports of a document. */
  void replace(Node document, Collection<MeetingReport> reports) {
    List<MeetingReport> before = register.reports(document);
    before.stream().filter(report -> !reports.contains(report)).forEach(this::remove);
    reports.stream().filter(report -> !before.contains(report)).forEach(this::add);
  }

  private void add(MeetingReport report) {
    register.add(report);
    touched.add(report);
  }

  private void remove(MeetingReport report) {
    touched.addAll(concerned(report));
    register.meeting(report).ifPresent(changed::add);
    register.remove(report);
  }

  /** Finds out again what was touched; the documents whose meetings have other names now. */
  Set<Node> settle() {
    Set<Node> stale = new LinkedHashSet<>();
    Set<MeetingReport> seen = new HashSet<>();
    for (MeetingReport report : touched) {
      if (!seen.contains(report) && register.contains(report)) {
        Set<MeetingReport> linked = linked(report);
        seen.addAll(linked);
        MeetingIdentity.identify(linked, ties).forEach((each, id) -> name(each, id, stale));
      }
    }
    return stale;
  }

  /** Makes this what was decided of reports of meetings. */
  void decide(MeetingTies now) {
    if (!now.equals(ties)) {
      touch(ties.together(), now.together());
      touch(now.together(), ties.together());
      touch(ties.never(), now.never());
      touch(now.never(), ties.never());
      decisions.setMeetingTies(now);
      ties = now;
    }
  }

  private void touch(Set<MeetingTies.Pair> some, Set<MeetingTies.Pair> unchanged) {
    some.stream()
        .filter(pair -> !unchanged.contains(pair))
        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
        .flatMap(key -> register.report(key).stream())
        .forEach(
            report -> {
              touched.add(report);
              touched.addAll(concerned(report));
            });
  }

  /** Meetings that have other reports than before, or the same reports of other documents. */
  Set<Node> changed() {
    return changed;
  }

  private void name(MeetingReport report, String id, Set<Node> stale) {
    Node meeting = NodeFactory.createURI(base.meeting(id));
    Optional<Node> before = register.meeting(report);
    if (!before.equals(Optional.of(meeting))) {
      before.ifPresent(changed::add);
      changed.add(meeting);
      register.setMeeting(report, meeting);
      stale.add(register.document(report));
    }
  }

  /** All reports that have a say in what a report is of, directly or through others. */
  private Set<MeetingReport> linked(MeetingReport from) {
    Set<MeetingReport> linked = new LinkedHashSet<>(Set.of(from));
    Deque<MeetingReport> open = new ArrayDeque<>(linked);
    while (!open.isEmpty()) {
      concerned(open.remove()).stream().filter(linked::add).forEach(open::add);
    }
    return linked;
  }

  private Set<MeetingReport> concerned(MeetingReport report) {
    Set<MeetingReport> concerned = new HashSet<>();
    report
        .keys()
        .forEach(
            key ->
                register
                    .reportsWithKey(key)
                    .filter(other -> !other.equals(report))
                    .filter(other -> MeetingIdentity.concern(report, other))
                    .forEach(concerned::add));
    ties.partners(report).flatMap(key -> register.report(key).stream()).forEach(concerned::add);
    return concerned;
  }
}
