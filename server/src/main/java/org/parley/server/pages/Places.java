package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;

/** How a place is told: where it is, and who met there when. */
final class Places {

  private Places() {}

  static EntityPage page(View view, Head head, Resource place) {
    Snapshot snapshot = view.snapshot();
    String heading = Details.capitalised(snapshot.label(place));
    List<Detail> details = new ArrayList<>();
    Details.add(details, "Also called", Aliases.of(snapshot, place, heading));
    Details.links(view, details, "Within", place, PARLEY.within);
    Details.rest(view, details, place, List.of(PARLEY.within));
    List<Resource> meetings = new ArrayList<>(snapshot.subjects(PARLEY.place, place));
    List<Resource> onSite = snapshot.subjects(PARLEY.site, place);
    List<Resource> all = new ArrayList<>(meetings);
    all.addAll(onSite);
    Lines lines = Lines.brief(view);
    return Entities.page(view, head, place, "Place", heading, details)
        .map(Maps.of(view, List.of(place)))
        .timeline(
            Timeline.of(List.of("meetings"), List.of(view.days(all)), view.period(), view.path()))
        .group(view.group("place", "Meetings held here", view.within(meetings), lines::of))
        .group(view.group("site", "Meetings held on this site", view.within(onSite), lines::of))
        .group(
            view.group(
                "capital", "Capital of", snapshot.subjects(PARLEY.capital, place), lines::of))
        .build();
  }
}
