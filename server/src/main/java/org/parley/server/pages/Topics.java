package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;

/** How a topic is told: who met on it, and who took which stance on it. */
final class Topics {

  private Topics() {}

  static EntityPage page(View view, Head head, Resource topic) {
    Snapshot snapshot = view.snapshot();
    String heading = Details.capitalised(snapshot.label(topic));
    List<Detail> details = new ArrayList<>();
    Details.add(details, "Also called", Aliases.of(snapshot, topic, snapshot.label(topic)));
    Details.rest(view, details, topic, List.of());
    FactList meetings = about(view, topic, PARLEY.Meeting);
    FactList positions = about(view, topic, PARLEY.Position);
    FactList proposals = about(view, topic, PARLEY.Proposal);
    Lines lines = Lines.brief(view);
    return Entities.page(view, head, topic, "Topic", heading, details)
        .timeline(
            Timeline.of(
                List.of("meetings", "statements", "proposals"),
                List.of(meetings.days(), positions.days(), proposals.days()),
                view.period(),
                view.path()))
        .ledger(Ledgers.byHolder(view, topic, positions.within()))
        .group(meetings.within().group("meetings", "Meetings on it", lines::of))
        .group(proposals.within().group("proposals", "Proposals", lines::of))
        .group(
            FactList.leading(view, topic, PARLEY.excludedTopic)
                .within()
                .group("excluded", "Not discussed at", lines::of))
        .build();
  }

  private static FactList about(View view, Resource topic, Resource type) {
    return FactList.kept(
        view,
        "about it: " + type.getLocalName(),
        topic,
        () ->
            view.snapshot().subjects(PARLEY.topic, topic).stream()
                .filter(thing -> view.snapshot().is(thing, type))
                .toList());
  }
}
