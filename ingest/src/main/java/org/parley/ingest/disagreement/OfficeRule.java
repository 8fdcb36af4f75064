package org.parley.ingest.disagreement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.parley.ingest.disagreement.Reports.Report;
import org.parley.ingest.disagreement.Tenure.Attested;
import org.parley.ingest.disagreement.Tenure.Pair;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * Two persons who are said to hold at one time an office that one person holds at a time, and a
 * person who is said to have left an office that it is said to hold no earlier. To be used once,
 * when all is in: it remembers what it has read.
 */
final class OfficeRule implements Rule {

  /** Of a state or body there is one at a time. */
  private static final Set<String> OF_ONE =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "pope",
          "foreign minister",
          "secretary of state",
          "defense minister",
          "defence minister",
          "secretary of defense",
          "interior minister",
          "finance minister",
          "secretary-general",
          "secretary general",
          "national security adviser",
          "crown prince");

  /** Who left an office longer ago may have come back to it. */
  private static final int DAYS_SINCE_LEAVING = 365;

  private static final Comparator<Pair> NEAREST_FIRST =
      Comparator.<Pair>comparingLong(pair -> Math.abs(pair.days()))
          .thenComparing(pair -> pair.one().day())
          .thenComparing(pair -> pair.one().document().toString())
          .thenComparing(pair -> pair.other().document().toString());

  private final Reports reports;
  private final Base base;
  private final Map<Node, Optional<Tenure>> tenures = new HashMap<>();
  private final Map<Node, List<Node>> offices = new HashMap<>();

  OfficeRule(Reports reports, Base base) {
    this.reports = reports;
    this.base = base;
  }

  @Override
  public boolean appliesTo(Node fact) {
    return fact.getURI().startsWith(base.office(""));
  }

  @Override
  public List<Dispute> disputes(Node office) {
    return tenure(office).stream()
        .flatMap(own -> rivals(own).flatMap(other -> dispute(own, other).stream()))
        .toList();
  }

  /** Other tenures that may be at odds with one, whichever of the two is asked for. */
  private Stream<Tenure> rivals(Tenure own) {
    Stream<Node> ofPerson = reports.subjects(ORG.member.asNode(), own.person());
    Stream<Node> ofBody =
        OF_ONE.contains(own.title())
            ? offices
                .computeIfAbsent(own.of(), of -> reports.subjects(PARLEY.of.asNode(), of).toList())
                .stream()
            : Stream.empty();
    return Stream.concat(ofPerson, ofBody)
        .filter(this::appliesTo)
        .filter(other -> !other.equals(own.office()))
        .distinct()
        .flatMap(other -> tenure(other).stream())
        .filter(other -> other.title().equals(own.title()) && other.of().equals(own.of()));
  }

  private Optional<Dispute> dispute(Tenure one, Tenure other) {
    if (one.office().toString().compareTo(other.office().toString()) > 0) {
      return dispute(other, one);
    }
    if (one.person().equals(other.person())) {
      return one.former() == other.former()
          ? Optional.empty()
          : one.former() ? left(one, other) : left(other, one);
    }
    boolean both = !one.former() && !other.former() && one.meets(other);
    return both && !oneName(one.person(), other.person())
        ? nearest(one, other, ORG.member.asNode(), pair -> true)
        : Optional.empty();
  }

  /** Who is said to have left is said to hold the office on that day or later. */
  private Optional<Dispute> left(Tenure former, Tenure present) {
    return nearest(
        former,
        present,
        PARLEY.former.asNode(),
        pair -> pair.days() >= 0 && pair.days() <= DAYS_SINCE_LEAVING);
  }

  private Optional<Dispute> nearest(Tenure one, Tenure other, Node property, Predicate<Pair> fits) {
    return one.pairs(other)
        .filter(fits)
        .min(NEAREST_FIRST)
        .flatMap(
            pair ->
                claim(one, pair.one())
                    .flatMap(
                        claim ->
                            claim(other, pair.other())
                                .map(second -> Dispute.of(property, claim, second))));
  }

  private Optional<Dispute.Claim> claim(Tenure tenure, Attested attested) {
    return reports.claim(
        new Report(attested.document(), tenure.office()),
        "%s, %s%s, %s"
            .formatted(
                reports.labels(attested.document(), List.of(tenure.person())),
                tenure.former() ? "former " : "",
                tenure.title(),
                attested.day()));
  }

  private Optional<Tenure> tenure(Node office) {
    return tenures.computeIfAbsent(office, unread -> Tenure.of(unread, reports));
  }

  /** "annan" and "kofi-annan" are two names of one, until more is known. */
  private boolean oneName(Node one, Node other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private Set<String> words(Node person) {
    String slug = person.getURI().substring(base.actor("").length());
    return Set.copyOf(List.of(slug.split("--", -1)[0].split("-", -1)));
  }
}
