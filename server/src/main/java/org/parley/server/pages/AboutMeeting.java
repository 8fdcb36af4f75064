package org.parley.server.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Snapshot;

/**
 * Whether a statement in a report of a meeting is about that meeting: it stands beside the words
 * that tell of the meeting, is on a topic of it, or speaks of a meeting where the report knows of
 * no other.
 */
final class AboutMeeting implements Predicate<Resource> {

  /** In code points: a sentence or two. */
  private static final int NEAR = 200;

  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(meet|met|meetings?|talks|summits?|visits?|visited|sessions?|negotiations|discussions|dialogue|conversation|encounter)\\b");

  private final View view;
  private final Resource meeting;
  private final List<Passage> evidence;
  private final Map<Resource, Boolean> alone = new HashMap<>();

  AboutMeeting(View view, Resource meeting, List<Passage> evidence) {
    this.view = view;
    this.meeting = meeting;
    this.evidence = evidence;
  }

  @Override
  public boolean test(Resource fact) {
    Snapshot snapshot = view.snapshot();
    return snapshot.things(fact, PARLEY.topic).stream()
            .anyMatch(topic -> snapshot.says(meeting, PARLEY.topic, topic))
        || view.passages(fact, PARLEY.evidence).stream().anyMatch(this::isNear)
        || speaksOfTheOnlyMeeting(fact);
  }

  private boolean isNear(Passage passage) {
    return evidence.stream()
        .filter(other -> other.document().equals(passage.document()))
        .anyMatch(
            other ->
                passage.begin() - other.end() <= NEAR && other.begin() - passage.end() <= NEAR);
  }

  private boolean speaksOfTheOnlyMeeting(Resource fact) {
    Snapshot snapshot = view.snapshot();
    return snapshot.literals(fact, SchemaDO.text).stream()
            .anyMatch(
                text -> MEETING.matcher(text.getLexicalForm().toLowerCase(Locale.ROOT)).find())
        && snapshot.things(fact, PROV.wasDerivedFrom).stream().allMatch(this::isAlone);
  }

  private boolean isAlone(Resource document) {
    return alone.computeIfAbsent(
        document,
        report ->
            view.snapshot().subjects(PROV.wasDerivedFrom, report).stream()
                .filter(other -> view.snapshot().is(other, PARLEY.Meeting))
                .allMatch(meeting::equals));
  }
}
