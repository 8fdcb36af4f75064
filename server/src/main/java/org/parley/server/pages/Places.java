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
    FactList meetings = FactList.leading(view, place, PARLEY.place);
    FactList onSite = FactList.leading(view, place, PARLEY.site);
    Lines lines = Lines.brief(view);
    return Entities.page(view, head, place, "Place", heading, details)
        .map(Maps.of(view, List.of(place)))
        .timeline(
            Timeline.of(
                List.of("meetings"),
                List.of(meetings.and(onSite).days()),
                view.period(),
                view.path()))
        .group(meetings.within().group("place", "Meetings here", lines::of))
        .group(onSite.within().group("site", "Meetings on this site", lines::of))
        .group(
            FactList.leading(view, place, PARLEY.capital).group("capital", "Capital of", lines::of))
        .build();
  }
}
