package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.parley.ontology.PARLEY;

/** How an office is told. */
final class Offices {

  private Offices() {}

  static EntityPage page(View view, Head head, Resource office) {
    List<Detail> details = new ArrayList<>();
    Details.links(view, details, "Held by", office, ORG.member);
    Details.links(view, details, "Of", office, PARLEY.of);
    Details.values(view, details, "Attested on", office, PARLEY.attestedOn, Times::date);
    Details.rest(view, details, office, Details.OFFICE);
    Words heading = new Words().list(view.links(office, ORG.member)).text(", ");
    heading.text(title(view, office));
    List<Piece> of = view.links(office, PARLEY.of);
    if (!of.isEmpty()) {
      heading.text(" of ").list(of);
    }
    Lines lines = Lines.brief(view);
    return Entities.page(view, head, office, "Office", heading.plain(), details)
        .group(
            view.inOrder(
                "others", "Others in this office, in order", others(view, office), lines::of))
        .build();
  }

  /** Under the same title, of the same state or body. */
  private static List<Resource> others(View view, Resource office) {
    List<String> titles = titles(view, office);
    return view.snapshot().objects(office, PARLEY.of).stream()
        .flatMap(body -> view.snapshot().subjects(PARLEY.of, body).stream())
        .filter(other -> !other.equals(office))
        .filter(other -> !Collections.disjoint(titles, titles(view, other)))
        .distinct()
        .toList();
  }

  private static List<String> titles(View view, Resource office) {
    return view.snapshot().literals(office, PARLEY.title).stream()
        .map(Literal::getLexicalForm)
        .toList();
  }

  static String title(View view, Resource office) {
    boolean former =
        view.snapshot().literals(office, PARLEY.former).stream()
            .map(Literal::getLexicalForm)
            .anyMatch(value -> value.equals("true") || value.equals("1"));
    String title =
        view.lexical(office, PARLEY.title).orElseGet(() -> view.snapshot().label(office));
    return former ? "former " + title : title;
  }

  /** "2006", "2005–2007": the years in which documents say that it is held. */
  static String attested(View view, Resource office) {
    List<String> years =
        view.snapshot().literals(office, PARLEY.attestedOn).stream()
            .map(date -> date.getLexicalForm().replaceFirst("^(\\d{4}).*", "$1"))
            .distinct()
            .toList();
    return years.isEmpty()
        ? ""
        : years.size() == 1 ? years.get(0) : years.get(0) + "–" + years.get(years.size() - 1);
  }

  /** Adds in what capacity an actor acts: its office, else on whose behalf. */
  static void capacity(View view, Resource actor, Words words) {
    Optional<Resource> office =
        view.snapshot().subjects(ORG.member, actor).stream()
            .filter(held -> view.snapshot().says(held, PARLEY.of))
            .max(Comparator.comparing(view::order).thenComparing(Resource::getURI));
    if (office.isPresent()) {
      words
          .text(", ")
          .link(Piece.link(title(view, office.get()), view.href(office.get())))
          .text(" of ")
          .list(view.links(office.get(), PARLEY.of));
      return;
    }
    List<Piece> represented = view.links(actor, PARLEY.represents);
    if (!represented.isEmpty()) {
      words.text(", on behalf of ").list(represented);
    }
  }
}
