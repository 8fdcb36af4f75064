package org.parley.ingest.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Reading;

/**
 * Memoranda of conversation in which the editors have marked names of persons.
 *
 * @param persons by volume and reference, the name in its list of persons as it is compared
 */
record FrusSet(List<Memorandum> memoranda, Map<String, Map<String, String>> persons)
    implements MeasuredSet {

  /**
   * A memorandum without its heading and list of participants.
   *
   * @param volume whose list of persons its names refer to
   */
  record Memorandum(String volume, Document document, List<Name> names) {}

  /**
   * A marked name.
   *
   * @param person whom the editors say that it names; where they don't, the name
   */
  record Name(Span span, String person) {}

  /**
   * The memoranda of a volume, or of all volumes of a directory by name.
   *
   * @throws AnnotationException if one is no XML
   */
  static FrusSet read(Path path) throws IOException {
    List<Path> volumes = List.of(path);
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        volumes = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
      }
    }
    List<Memorandum> memoranda = new ArrayList<>();
    Map<String, Map<String, String>> persons = new TreeMap<>();
    for (Path volume : volumes) {
      persons.put(FrusVolume.name(volume), FrusPersons.read(volume));
      memoranda.addAll(FrusVolume.read(volume));
    }
    if (memoranda.isEmpty()) {
      throw new AnnotationException(path, "", "holds no memorandum of conversation");
    }
    return new FrusSet(memoranda, persons);
  }

  FrusSet evenly(int most) {
    return new FrusSet(Evenly.of(memoranda, most), persons);
  }

  @Override
  public List<Document> documents() {
    return memoranda.stream().map(Memorandum::document).toList();
  }

  @Override
  public Section measure(List<Reading> readings, Consumer<Slip> slips) {
    Scores scores = new Scores();
    Clusters clusters = new Clusters();
    for (int i = 0; i < readings.size(); i++) {
      NamedPersons persons = new NamedPersons(memoranda.get(i), readings.get(i));
      persons.score(scores);
      persons.report(slips);
      clusters.add(persons.answers(), persons.together());
    }
    clusters.score(scores, Measure.IDENTITY);
    new VolumePersons(this, readings).score(scores, slips);
    return new Section(
        "Persons named in memoranda of conversation, FRUS: " + memoranda.size() + " memoranda",
        """
        Only the paragraphs of the memoranda are read: no heading, list of participants or note.
        The editors have marked names in them. A person named is found if a mention of an actor
        that is a person overlaps a name of theirs, one actor for one person, the one with most of
        the names. Found are all persons that Parley has by name; the editors did not mark every
        name, so that precision is higher than it says. B-cubed asks of the names found whether
        those of one person, and only those, are one actor's, in a memorandum and, of those that
        are linked to the list of persons, in all memoranda of a volume, where all memoranda of all
        volumes make one graph. Persons of two volumes of the same years are one if their lists have
        the same surname and a given name with the same first three letters; held to be one if most of their names are one
        actor's.""",
        scores.all(),
        Map.of(),
        List.of());
  }
}
