package org.parley.ingest.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/** Reads the meetings a document tells of, each once. */
public final class MeetingReader {

  private static final Set<String> GREAT = Set.of("summit", "conference", "session");

  /** How many days a summit takes at most; a week is told as one in which it is. */
  private static final int LONGEST = 6;

  private final Cast cast;

  public MeetingReader(Cast cast) {
    this.cast = cast;
  }

  /** Meetings in order of their first mention. */
  public List<Meeting> read() {
    DateReader dates = new DateReader(cast.text().document().date());
    MeetingFinder finder = new MeetingFinder(cast, dates);
    List<MeetingMention> mentions = new ArrayList<>();
    for (Tree tree : cast.trees()) {
      mentions.addAll(finder.find(tree));
    }
    // Only now, as finding meetings makes actors of whom they involve.
    MeetingSetting setting = new MeetingSetting(cast, dates);
    return new MeetingJoiner(cast)
        .join(mentions).stream()
            .map(m -> meeting(m, setting))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing((Meeting m) -> m.evidence().get(0)))
            .toList();
  }

  private Optional<Meeting> meeting(List<MeetingMention> mentions, MeetingSetting setting) {
    MeetingCompany company = new MeetingCompany(cast, mentions);
    if (!company.meets()) {
      return Optional.empty();
    }
    List<MeetingMention> telling = mentions.stream().filter(m -> m.reference().telling()).toList();
    boolean visit = mentions.stream().allMatch(MeetingMention::visit);
    Optional<When> when =
        moved(telling).or(() -> date(telling, visit)).or(() -> date(mentions, visit));
    Meeting.Factuality factuality = factuality(telling, when);
    MeetingSetting.Found found =
        setting.of(
            new MeetingSetting.Told(
                telling.isEmpty() ? mentions : telling,
                when,
                company.parties(),
                factuality != Meeting.Factuality.ACTUAL));
    if (found.when().isEmpty() && !visit) {
      // The days of the visit that the talks belong to, where nothing is told of the talks' own;
      // but who arrived on Monday did not for that meet his hosts on Monday.
      found = found.on(date(telling, true).filter(w -> !w.isDay() || !arrived(telling)));
    }
    if (found.when().isEmpty() && !visit && factuality == Meeting.Factuality.ACTUAL) {
      found = found.on(first(telling, m -> m.setting().reported()));
    }
    Optional<String> place = found.place();
    Optional<String> site = found.site();
    Set<String> topics = all(mentions, MeetingMention::topics);
    Set<String> excluded = all(mentions, MeetingMention::excludedTopics);
    topics.removeAll(excluded);
    return Optional.of(
        new Meeting(
            company.participations(),
            company.represented(),
            place.or(() -> site),
            place.isPresent() ? site : Optional.empty(),
            found.when().map(When::edtf),
            first(telling, m -> m.setting().startTime()),
            first(mentions, m -> m.setting().duration()),
            kind(mentions),
            List.copyOf(topics),
            List.copyOf(excluded),
            settled(factuality, found.when()),
            mentions.stream().map(MeetingMention::evidence).toList(),
            confidence(mentions, company),
            mentions.get(0).reference().byVerb() ? "meeting-verb" : "meeting-noun"));
  }

  /** "will be rescheduled for June": the day told before no longer holds. */
  private Optional<When> moved(List<MeetingMention> mentions) {
    return mentions.stream()
        .filter(m -> m.when().isPresent() && StaySearch.tells(cast, m, MeetingWords.Signal.MOVING))
        .flatMap(m -> m.when().stream())
        .reduce((one, other) -> other);
  }

  private static Optional<When> date(List<MeetingMention> mentions, boolean visits) {
    List<When> told =
        mentions.stream()
            .filter(m -> visits || !m.visit())
            .flatMap(m -> m.when().stream())
            .toList();
    boolean great = mentions.stream().anyMatch(MeetingReader::great);
    return told.stream()
        .filter(w -> !great || told.stream().noneMatch(o -> daysOf(o, w)))
        .map(Optional::of)
        .reduce(Optional.empty(), When::narrower);
  }

  private static boolean great(MeetingMention mention) {
    return GREAT.contains(mention.kind());
  }

  /** "a summit on May 4 and 5", at which somebody is said to speak on the first of these days. */
  private static boolean daysOf(When event, When day) {
    return day.isDay() && !event.isDay() && event.width() <= LONGEST && event.contains(day);
  }

  private boolean arrived(List<MeetingMention> mentions) {
    return mentions.stream()
        .filter(MeetingMention::visit)
        .anyMatch(m -> StaySearch.tells(cast, m, MeetingWords.Signal.ARRIVING));
  }

  private static Set<String> all(
      List<MeetingMention> mentions, Function<MeetingMention, List<String>> values) {
    Set<String> all = new LinkedHashSet<>();
    mentions.forEach(m -> all.addAll(values.apply(m)));
    return all;
  }

  private static <T> Optional<T> first(
      List<MeetingMention> mentions, Function<MeetingMention, Optional<T>> value) {
    return mentions.stream().map(value).flatMap(Optional::stream).findFirst();
  }

  /** The most telling kind: "summit" says more than "talks", "talks" more than "meeting". */
  private static String kind(List<MeetingMention> mentions) {
    return Stream.of("summit", "call", "conference", "session", "visit", "talks", "meeting")
        .filter(
            k ->
                mentions.stream()
                    .anyMatch(
                        m ->
                            m.kind().equals(k)
                                && (!k.equals("visit")
                                    || mentions.stream().allMatch(n -> n.kind().equals("visit")))))
        .findFirst()
        .orElse("talks");
  }

  private Meeting.Factuality factuality(List<MeetingMention> mentions, Optional<When> when) {
    List<Meeting.Factuality> told =
        mentions.stream()
            .filter(m -> m.absent().isEmpty() || mentions.size() == 1)
            .map(MeetingMention::factuality)
            .toList();
    boolean ahead = when.filter(this::ahead).isPresent();
    boolean open = when.filter(w -> !w.isDay() && later(w.last())).isPresent();
    boolean resumed =
        (ahead || open)
            && told.lastIndexOf(Meeting.Factuality.SCHEDULED)
                > told.lastIndexOf(Meeting.Factuality.DENIED);
    if (told.contains(Meeting.Factuality.DENIED)
        && !told.contains(Meeting.Factuality.ACTUAL)
        && !resumed) {
      return Meeting.Factuality.DENIED;
    }
    if (ahead) {
      return told.contains(Meeting.Factuality.POSSIBLE)
              && !told.contains(Meeting.Factuality.SCHEDULED)
          ? Meeting.Factuality.POSSIBLE
          : Meeting.Factuality.SCHEDULED;
    }
    if (told.contains(Meeting.Factuality.ACTUAL)) {
      return Meeting.Factuality.ACTUAL;
    }
    return told.contains(Meeting.Factuality.SCHEDULED)
        ? Meeting.Factuality.SCHEDULED
        : told.isEmpty() ? Meeting.Factuality.ACTUAL : told.get(0);
  }

  /** What the rest of the document sets on a day to come has not been held. */
  private Meeting.Factuality settled(Meeting.Factuality told, Optional<When> when) {
    return told == Meeting.Factuality.ACTUAL && when.filter(this::ahead).isPresent()
        ? Meeting.Factuality.SCHEDULED
        : told;
  }

  private boolean ahead(When when) {
    return later(when.first());
  }

  private boolean later(LocalDate day) {
    return cast.text().document().date().filter(day::isAfter).isPresent();
  }

  /** As measured on annotated news: parties without names are the main sign of a wrong meeting. */
  private static double confidence(List<MeetingMention> mentions, MeetingCompany company) {
    boolean byVerb = mentions.stream().anyMatch(m -> m.reference().byVerb());
    int percent = (company.named() ? 80 : 58) + (byVerb ? 8 : 0) + (mentions.size() > 2 ? 2 : 0);
    return percent / 100.0;
  }
}
