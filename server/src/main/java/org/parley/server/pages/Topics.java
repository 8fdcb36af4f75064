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
    List<Resource> about = snapshot.subjects(PARLEY.topic, topic);
    List<Resource> meetings = only(snapshot, about, PARLEY.Meeting);
    List<Resource> positions = only(snapshot, about, PARLEY.Position);
    List<Resource> proposals = only(snapshot, about, PARLEY.Proposal);
    Lines lines = Lines.brief(view);
    return Entities.page(view, head, topic, "Topic", heading, details)
        .timeline(
            Timeline.of(
                List.of("meetings", "statements", "proposals"),
                List.of(view.days(meetings), view.days(positions), view.days(proposals)),
                view.period(),
                view.path()))
        .ledger(Ledgers.byHolder(view, view.within(positions)))
        .group(view.group("meetings", "Meetings on it", view.within(meetings), lines::of))
        .group(view.group("proposals", "Proposals", view.within(proposals), lines::of))
        .group(
            view.group(
                "excluded",
                "Not discussed at",
                view.within(snapshot.subjects(PARLEY.excludedTopic, topic)),
                lines::of))
        .build();
  }

  private static List<Resource> only(Snapshot snapshot, List<Resource> things, Resource type) {
    return things.stream().filter(thing -> snapshot.is(thing, type)).toList();
  }
}
