package org.parley.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;

/** How a proposal is told. */
final class Proposals {

  private Proposals() {}

  static EntityPage page(View view, Head head, Resource proposal) {
    Lines lines = Lines.brief(view);
    List<Detail> details = new ArrayList<>();
    Details.links(view, details, "Proposed by", proposal, PARLEY.proposer);
    Details.links(view, details, "Addressed to", proposal, PARLEY.addressee);
    Details.links(view, details, "Would take part", proposal, PARLEY.party);
    Details.links(view, details, "As reported by", proposal, PARLEY.reportedBy);
    Details.links(view, details, "Status", proposal, PARLEY.status);
    Details.links(view, details, "About", proposal, PARLEY.topic);
    Details.rest(view, details, proposal, Details.PROPOSAL);
    Set<Resource> answers = new LinkedHashSet<>();
    answers.addAll(view.snapshot().subjects(PARLEY.respondsTo, proposal));
    answers.addAll(view.snapshot().subjects(PARLEY.toward, proposal));
    String told = Sources.first(view, proposal);
    return Entities.page(view, head, proposal, "Proposal", heading(view, proposal), details)
        .under(told.isEmpty() ? List.of() : new Words().text(told + ".").pieces())
        .saying(lines.saying(proposal))
        .chips(view.chips(proposal, PARLEY.status))
        .group(
            view.facts(view.snapshot().objects(proposal, PARLEY.restates))
                .group("before", "Put forward before, in much the same words", lines::of))
        .group(
            view.facts(List.copyOf(answers))
                .earliestFirst()
                .group("answers", "What was said of it, in order", lines::of))
        .group(
            view.facts(view.snapshot().subjects(PARLEY.restates, proposal))
                .group("after", "Put forward again", lines::of))
        .build();
  }

  private static String heading(View view, Resource proposal) {
    List<Piece> proposers = view.links(proposal, PARLEY.proposer);
    return proposers.isEmpty()
        ? view.snapshot().label(proposal)
        : new Words().text("Proposal").of(proposers).plain();
  }
}
