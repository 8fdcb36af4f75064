package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;

/** How a position is told: always as a claim of its holder. */
final class Positions {

  private Positions() {}

  static EntityPage page(View view, Head head, Resource position) {
    Lines lines = new Lines(view);
    List<Detail> details = new ArrayList<>();
    Details.links(view, details, "Held by", position, PARLEY.holder);
    Details.links(view, details, "As reported by", position, PARLEY.reportedBy);
    Details.links(view, details, "Stance", position, PARLEY.stance);
    Details.links(view, details, "Toward", position, PARLEY.toward);
    Details.links(view, details, "In answer to", position, PARLEY.respondsTo);
    Details.links(view, details, "About", position, PARLEY.topic);
    Details.rest(view, details, position, Details.POSITION);
    Words claim = lines.claim(position);
    String heading = claim.plain().replaceFirst(":$", "");
    return Entities.page(view, head, position, "Position", heading, details)
        .under(
            new Words()
                .text("A claim of its holder; whether it is so, the graph does not say.")
                .pieces())
        .saying(lines.saying(position))
        .build();
  }
}
