package org.parley.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;

/** How a position is told: always as a claim of its holder. */
final class Positions {

  private Positions() {}

  static EntityPage page(View view, Head head, Resource position) {
    Lines lines = Lines.brief(view);
    List<Detail> details = new ArrayList<>();
    Details.links(view, details, "Held by", position, PARLEY.holder);
    Details.links(view, details, "As reported by", position, PARLEY.reportedBy);
    Details.links(view, details, "Stance", position, PARLEY.stance);
    Details.add(details, "Toward", toward(view, position));
    Details.links(view, details, "In answer to", position, PARLEY.respondsTo);
    Details.links(view, details, "About", position, PARLEY.topic);
    Details.rest(view, details, position, Details.POSITION);
    String heading = lines.claim(position).plain().replaceFirst(":$", "");
    String told = Sources.first(view, position);
    return Entities.page(view, head, position, "Position", heading, details)
        .under(
            new Words()
                .text(told.isEmpty() ? "" : told + ". ")
                .text("A claim of its holder; whether it is so, the graph does not say.")
                .pieces())
        .saying(lines.saying(position))
        .chips(view.chips(position, PARLEY.stance))
        .group(
            view.facts(view.snapshot().objects(position, PARLEY.restates))
                .group("restates", "Told before, in much the same words", lines::of))
        .group(
            view.facts(view.snapshot().subjects(PARLEY.restates, position))
                .group("restated", "Told again, in much the same words", lines::of))
        .group(
            view.facts(onTheSame(view, position))
                .earliestFirst()
                .group("same-issue", "The same holder on the same, in order", lines::of))
        .build();
  }

  /** But for the proposal that it answers, which is told apart. */
  private static List<Words> toward(View view, Resource position) {
    return view.snapshot().objects(position, PARLEY.toward).stream()
        .filter(thing -> !view.snapshot().says(position, PARLEY.respondsTo, thing))
        .map(thing -> new Words().link(view.link(thing)))
        .toList();
  }

  /** What its holders said on one of its topics, or toward the same. */
  private static List<Resource> onTheSame(View view, Resource position) {
    Set<Resource> same = new LinkedHashSet<>();
    for (Property property : List.of(PARLEY.topic, PARLEY.toward)) {
      for (Resource about : view.snapshot().objects(position, property)) {
        for (Resource holder : view.snapshot().objects(position, PARLEY.holder)) {
          view.snapshot().subjects(property, about).stream()
              .filter(other -> view.snapshot().says(other, PARLEY.holder, holder))
              .forEach(same::add);
        }
      }
    }
    same.remove(position);
    return List.copyOf(same);
  }
}
