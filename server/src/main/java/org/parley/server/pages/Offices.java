package org.parley.server.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Foremost;
import org.parley.server.graph.Snapshot;

/** How an office is told. */
final class Offices {

  private static final int MOST_DAYS = 4;

  private Offices() {}

  static EntityPage page(View view, Head head, Resource office) {
    List<Detail> details = new ArrayList<>();
    Details.links(view, details, "Held by", office, ORG.member);
    Details.links(view, details, "Of", office, PARLEY.of);
    Details.add(details, "Attested on", days(view, office));
    Details.rest(view, details, office, Details.OFFICE);
    Words heading =
        new Words()
            .list(view.links(office, ORG.member))
            .text(", " + title(view.snapshot(), office))
            .of(view.links(office, PARLEY.of));
    Lines lines = Lines.brief(view);
    return Entities.page(view, head, office, "Office", heading.plain(), details)
        .group(
            view.facts(others(view, office))
                .group("others", "Others in this office, the latest first", lines::of))
        .build();
  }

  /** Many days are told by their number and their ends. */
  private static List<Words> days(View view, Resource office) {
    List<String> days =
        view.snapshot().literals(office, PARLEY.attestedOn).stream()
            .map(Literal::getLexicalForm)
            .distinct()
            .toList();
    if (days.size() <= MOST_DAYS) {
      return days.stream().map(day -> new Words().text(Times.date(day))).toList();
    }
    String ends = Times.date(days.get(0) + "/" + days.get(days.size() - 1));
    return List.of(new Words().text(ends + ", on " + days.size() + " days"));
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

  /** Its title, whether it is still held or not. */
  static String bare(Snapshot snapshot, Resource office) {
    return snapshot
        .literal(office, PARLEY.title)
        .map(Literal::getLexicalForm)
        .orElseGet(() -> snapshot.label(office));
  }

  static String title(Snapshot snapshot, Resource office) {
    String title = bare(snapshot, office);
    return Foremost.isFormer(snapshot, office) ? "former " + title : title;
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

  /**
   * Adds in what capacity an actor acts: its office, else on whose behalf.
   *
   * @param occasion a meeting: the office is that which the reports of it give the actor, else the
   *     one attested closest to its day; null for the office that it is known by
   */
  static void capacity(View view, Resource actor, @Nullable Resource occasion, Words words) {
    Snapshot snapshot = view.snapshot();
    Optional<Resource> office =
        occasion == null
            ? Foremost.office(snapshot, actor)
            : snapshot.subjects(ORG.member, actor).stream()
                .filter(held -> snapshot.says(held, PARLEY.of))
                .max(fitting(view, occasion).thenComparing(Foremost.first(snapshot).reversed()));
    if (office.isPresent()) {
      words
          .text(", ")
          .link(Piece.link(title(snapshot, office.get()), view.href(office.get())))
          .of(view.links(office.get(), PARLEY.of));
      return;
    }
    List<Piece> represented = view.links(actor, PARLEY.represents);
    if (!represented.isEmpty()) {
      words.text(", on behalf of ").within(represented);
    }
  }

  /**
   * Those that the reports of a meeting attest come last, then those attested closest to its day.
   */
  private static Comparator<Resource> fitting(View view, Resource meeting) {
    List<Resource> reports = view.snapshot().things(meeting, PROV.wasDerivedFrom);
    LocalDate day = view.day(meeting);
    return Comparator.<Resource, Boolean>comparing(
            office ->
                view.snapshot().things(office, PROV.wasDerivedFrom).stream()
                    .anyMatch(reports::contains))
        .thenComparing(office -> day == null ? 0L : -distance(view, office, day));
  }

  private static long distance(View view, Resource office, LocalDate day) {
    return view.snapshot().literals(office, PARLEY.attestedOn).stream()
        .flatMap(attested -> Period.day(attested.getLexicalForm(), false).stream())
        .mapToLong(attested -> Math.abs(ChronoUnit.DAYS.between(attested, day)))
        .min()
        .orElse(Long.MAX_VALUE);
  }
}
