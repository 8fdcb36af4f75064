package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one document tells of one meeting, after its actors are identified. What is not told is an
 * empty string, or 0.
 *
 * @param meeting what the meeting's IRI ends in as the document alone names it
 * @param parties who takes part, each once
 * @param date as the graph writes it
 * @param issued when the document was published
 * @param place id of the city or country
 * @param within id of the state in which the place lies
 * @param round the number of a round of talks
 * @param words a fingerprint of the words that tell of it, where these are many
 */
public record MeetingReport(
    String document,
    String meeting,
    List<Party> parties,
    String date,
    String issued,
    String place,
    String within,
    String kind,
    Factuality factuality,
    int round,
    String words)
    implements Comparable<MeetingReport> {

  /** More parties than these need not all be looked up by: two that are shared are enough. */
  private static final int MOST_PARTIES = 8;

  /** So many days back is what a document tells as news. */
  private static final int NEWS = 4;

  private static final int PROSPECT = 14;

  private static final Comparator<MeetingReport> ORDER =
      Comparator.comparing(MeetingReport::document).thenComparing(MeetingReport::meeting);

  /** Whether it took place, as far as the document tells. */
  public enum Factuality {
    ACTUAL,
    SCHEDULED,
    POSSIBLE,
    DENIED
  }

  public MeetingReport {
    parties = parties.stream().sorted().toList();
  }

  boolean isDated() {
    return !date.isEmpty();
  }

  boolean dayIsKnown() {
    return Period.of(date).filter(Period::isDay).isPresent();
  }

  /**
   * The days it can mean. What is told without a date was held shortly before the document was
   * published, or is to be held shortly after; when it was denied cannot be told.
   */
  Optional<Period> when() {
    if (isDated()) {
      return Period.of(date);
    }
    return Period.of(issued)
        .flatMap(
            day ->
                switch (factuality) {
                  case ACTUAL -> Optional.of(new Period(day.first().minusDays(NEWS), day.last()));
                  case SCHEDULED, POSSIBLE ->
                      Optional.of(new Period(day.first(), day.last().plusDays(PROSPECT)));
                  case DENIED -> Optional.empty();
                });
  }

  /**
   * What reports of one meeting have in common, at least one of: two parties and a month, the
   * words, the name that the day and the parties give it. Reports that share no key are not
   * compared.
   */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    MeetingName.of(this).ifPresent(name -> keys.add("name " + name));
    if (!words.isEmpty()) {
      keys.add("words " + words);
    }
    when()
        .filter(when -> when.width() <= SameMeeting.LONGEST)
        .ifPresent(
            when ->
                when.months()
                    .forEach(month -> pairs().forEach(pair -> keys.add(month + " " + pair))));
    return keys;
  }

  private Set<String> pairs() {
    Set<String> pairs = new TreeSet<>();
    List<Party> some = parties.subList(0, Math.min(MOST_PARTIES, parties.size()));
    for (int one = 0; one < some.size(); one++) {
      for (int other = one + 1; other < some.size(); other++) {
        for (String left : called(some.get(one))) {
          for (String right : called(some.get(other))) {
            pairs.add(left.compareTo(right) < 0 ? left + " " + right : right + " " + left);
          }
        }
      }
    }
    return pairs;
  }

  private static List<String> called(Party party) {
    List<String> names = new ArrayList<>(party.standsFor());
    names.add(party.id());
    return names;
  }

  @Override
  public int compareTo(MeetingReport other) {
    return ORDER.compare(this, other);
  }
}
