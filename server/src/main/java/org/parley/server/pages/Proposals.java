package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;

/** How a proposal is told. */
final class Proposals {

  private Proposals() {}

  static EntityPage page(View view, Head head, Resource proposal) {
    Lines lines = new Lines(view);
    List<Detail> details = new ArrayList<>();
    Details.links(view, details, "Proposed by", proposal, PARLEY.proposer);
    Details.links(view, details, "Addressed to", proposal, PARLEY.addressee);
    Details.links(view, details, "Would take part", proposal, PARLEY.party);
    Details.links(view, details, "As reported by", proposal, PARLEY.reportedBy);
    Details.links(view, details, "Status", proposal, PARLEY.status);
    Details.links(view, details, "About", proposal, PARLEY.topic);
    Details.rest(view, details, proposal, Details.PROPOSAL);
    List<Resource> answers = new ArrayList<>(view.snapshot().subjects(PARLEY.toward, proposal));
    view.snapshot().subjects(PARLEY.respondsTo, proposal).stream()
        .filter(answer -> !answers.contains(answer))
        .forEach(answers::add);
    return Entities.page(view, head, proposal, "Proposal", heading(view, proposal), details)
        .saying(lines.saying(proposal))
        .group(view.group("answers", "What was said of it", answers, lines::of))
        .build();
  }

  static String status(View view, Resource proposal) {
    return view.links(proposal, PARLEY.status).stream()
        .map(Piece::text)
        .map(Details::capitalised)
        .collect(Collectors.joining("; "));
  }

  private static String heading(View view, Resource proposal) {
    List<Piece> proposers = view.links(proposal, PARLEY.proposer);
    return proposers.isEmpty()
        ? view.snapshot().label(proposal)
        : new Words().text("Proposal of ").list(proposers).plain();
  }
}
