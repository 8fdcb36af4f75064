package org.parley.ingest.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Reading;

/** The persons whose names are marked in a memorandum beside those that Parley finds in it. */
final class NamedPersons {

  private final Document document;
  private final List<FrusSet.Name> names;

  /** Mentions of persons, in the order of the text. */
  private final List<Mention> mentions;

  /** Ids of those that Parley has by name. */
  private final List<String> found;

  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> together = new LinkedHashMap<>();
  private final List<FrusSet.Name> missed = new ArrayList<>();
  private final Matching matching;

  NamedPersons(FrusSet.Memorandum memorandum, Reading reading) {
    this.document = memorandum.document();
    this.names = memorandum.names();
    Set<String> persons =
        reading.actors().stream()
            .filter(actor -> actor.type() == ActorType.PERSON)
            .map(Actor::id)
            .collect(Collectors.toSet());
    this.mentions =
        reading.mentions().stream()
            .filter(mention -> persons.contains(mention.denotes()))
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    this.found =
        mentions.stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .map(Mention::denotes)
            .distinct()
            .toList();
    names.forEach(this::look);
    this.matching =
        Matching.of(
            found,
            List.copyOf(answers.keySet()),
            (id, person) -> together.getOrDefault(id, Map.of()).getOrDefault(person, 0));
  }

  private void look(FrusSet.Name name) {
    List<String> ids = answers.computeIfAbsent(name.person(), none -> new ArrayList<>());
    Optional<String> answer = at(name.span());
    if (answer.isEmpty()) {
      missed.add(name);
    } else {
      ids.add(answer.get());
      together
          .computeIfAbsent(answer.get(), none -> new LinkedHashMap<>())
          .merge(name.person(), 1, Integer::sum);
    }
  }

  /** The person whose mention has most of the name in it; of two, the first. */
  private Optional<String> at(Span name) {
    Optional<String> best = Optional.empty();
    int most = 0;
    for (Mention mention : mentions) {
      if (mention.span().begin() >= name.end()) {
        break;
      }
      int common =
          Math.min(name.end(), mention.span().end())
              - Math.max(name.begin(), mention.span().begin());
      if (common > most) {
        best = Optional.of(mention.denotes());
        most = common;
      }
    }
    return best;
  }

  /** By annotated person, whom each of its names is held to name. */
  Map<String, List<String>> answers() {
    return answers;
  }

  /** By found person, how many of its names are each annotated person's. */
  Map<String, Map<String, Integer>> together() {
    return together;
  }

  void score(Scores scores) {
    scores.retrieved(Measure.PERSONS, matching.size(), found.size(), answers.size());
    for (FrusSet.Name name : names) {
      scores.answered(Measure.NAMES, !missed.contains(name));
    }
  }

  void report(Consumer<Slip> slips) {
    for (FrusSet.Name name : missed) {
      String words = Slip.words(document, name.span());
      slips.accept(new Slip(document.id(), Measure.NAMES, Slip.Kind.MISSED, words));
    }
    for (int i = 0; i < found.size(); i++) {
      if (!matching.hasFound(i)) {
        slips.accept(new Slip(document.id(), Measure.PERSONS, Slip.Kind.EXTRA, found.get(i)));
      }
    }
  }
}
