package org.parley.ingest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.actor.Place;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ingest.rdf.Samples;
import org.parley.ontology.Base;

/** Made-up documents, as many as are wanted, each of which can be had in many editions. */
final class Stories {

  private static final int PEOPLE = 200;
  private static final GraphWriter WRITER = new GraphWriter(Base.DEFAULT, Samples.EXTRACTOR);

  private Stories() {}

  /** The same number and edition are the same document; another edition replaces it. */
  static DocumentGraphs story(int number, int edition) {
    Random random = new Random(31L * number + edition);
    StringBuilder text = new StringBuilder("Story " + number + ", edition " + edition + " 🕊.\n");
    List<Actor> actors = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (int sentence = 0; sentence < 5 + random.nextInt(15); sentence++) {
      int person = random.nextInt(PEOPLE);
      String id = "person-" + person;
      if (actors.stream().noneMatch(actor -> actor.id().equals(id))) {
        actors.add(new Actor(id, ActorType.PERSON, name(person, edition), List.of(), List.of()));
      }
      Span holder = append(text, name(person, edition));
      Span cue = append(text, " says");
      Span content = append(text, " that " + Long.toString(random.nextLong(), 36));
      append(text, ".\n");
      mentions.add(new Mention(holder, Mention.Kind.NAME, id));
      facts.add(position(id, holder, cue, content));
    }
    Document document =
        new Document(
            "story-" + number,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.empty(),
            text.toString());
    List<Place> places = List.of(new Place("square", "The Square", Optional.empty()));
    return WRITER.write(new Reading(document, actors, places, mentions, facts, List.of()));
  }

  static List<DocumentGraphs> stories(int from, int to, int edition) {
    List<DocumentGraphs> stories = new ArrayList<>();
    for (int number = from; number < to; number++) {
      stories.add(story(number, edition));
    }
    return stories;
  }

  private static String name(int person, int edition) {
    return "Person " + person + (edition % 2 == 0 ? "" : " the Elder");
  }

  private static Position position(String holder, Span mention, Span cue, Span content) {
    return new Position(
        List.of(holder),
        List.of(),
        Stance.ASSERTS,
        List.of(),
        Optional.empty(),
        List.of(),
        content,
        Optional.of(cue),
        Optional.of(mention),
        false,
        List.of(mention.cover(content)),
        0.8,
        "made-up");
  }

  private static Span append(StringBuilder text, String words) {
    int begin = text.codePointCount(0, text.length());
    text.append(words);
    return new Span(begin, text.codePointCount(0, text.length()));
  }
}
