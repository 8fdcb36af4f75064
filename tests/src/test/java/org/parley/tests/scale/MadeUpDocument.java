package org.parley.tests.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.parley.tests.scale.World.Thing;

/** One document of sentences that mean nothing, with the quads that ingest would make of it. */
final class MadeUpDocument {

  static final String RUN = "run/made-up";

  private static final String[] STANCES = {
    "Asserts",
    "Asserts",
    "Asserts",
    "Supports",
    "Opposes",
    "Accuses",
    "Denies",
    "Demands",
    "Commits",
    "Warns"
  };
  private static final String[] WORDS =
      "the new plan for talks on a treaty over water and fuel would be signed before winter if both sides keep their promises of last year and open the border to trade again as ministers agreed"
          .split(" ");
  private static final String[] KINDS = {"Talks", "Talks", "Visit", "Summit", "Call", "Conference"};
  private static final String[] FACTUALITY = {
    "Actual", "Actual", "Actual", "Scheduled", "Possible", "Denied"
  };

  private final Quads quads;
  private final World world;
  private final SplittableRandom random;
  private final String id;
  private final String graph;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Thing> named = new LinkedHashMap<>();

  MadeUpDocument(Quads quads, World world, SplittableRandom random, int number) {
    this.quads = quads;
    this.world = world;
    this.random = random;
    this.id = "MADE_" + number;
    this.graph = "document/" + id;
    this.day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(12 * 365));
  }

  void write() {
    String title = sentence(6);
    text.append(title).append('\n');
    for (int i = 0, n = 4 + random.nextInt(6); i < n; i++) {
      position(i);
    }
    if (random.nextInt(100) < 45) {
      meeting();
    }
    if (random.nextInt(100) < 9) {
      proposal();
    }
    office();
    named.values().forEach(this::actor);
    quads
        .of(graph, graph)
        .type("Document")
        .text("rdfs:label", title)
        .text("dcterms:title", title)
        .text("dcterms:identifier", id)
        .typed("dcterms:issued", day.toString(), "date")
        .text("dcterms:language", "en")
        .text("dcterms:publisher", random.nextBoolean() ? "Agency North" : "Agency South");
    quads.of("text/" + id, graph).text("nif:isString", text.toString());
    quads.of(graph, RUN).link("prov:used", graph);
  }

  private void position(int number) {
    Thing holder = met(world.actor());
    int begin = text.length();
    String holderMention = mention(holder);
    text.append(" ");
    String cue = passage("said");
    text.append(" that ");
    String words = sentence(12);
    int contentBegin = text.length();
    String content = passage(words);
    String evidence = range(begin, text.length());
    // What is only named in passing.
    for (int i = 0; i < 3; i++) {
      text.append(i == 0 ? ", as " : " and ");
      mention(met(random.nextInt(3) == 0 ? world.some(world.places) : world.actor()));
    }
    text.append(" ").append(sentence(8)).append(".\n");
    Quads.Subject position =
        fact("position/" + id + "-" + contentBegin + "-" + number, "Position", words, evidence)
            .link("holder", holder.path())
            .concept("stance", STANCES[random.nextInt(STANCES.length)])
            .text("schema:text", words)
            .link("content", content)
            .link("cue", cue)
            .link("holderMention", holderMention)
            .typed("verbatim", Boolean.toString(random.nextBoolean()), "boolean");
    if (random.nextInt(3) == 0) {
      position.link("toward", met(world.actor()).path());
    }
    if (random.nextInt(4) == 0) {
      position.link("topic", met(world.some(world.topics)).path());
    }
    if (random.nextInt(5) == 0) {
      position.link("reportedBy", met(world.some(world.bodies)).path());
    }
  }

  private void meeting() {
    List<Thing> parties = new ArrayList<>();
    int begin = text.length();
    for (int i = 0, n = 2 + random.nextInt(2); i < n; i++) {
      text.append(i == 0 ? "" : " and ");
      Thing party = met(world.actor());
      mention(party);
      parties.add(party);
    }
    text.append(" met in ");
    Thing place = met(world.some(world.places));
    mention(place);
    String evidence = range(begin, text.length());
    text.append(".\n");
    String label = parties.get(0).name() + " and " + parties.get(1).name() + ", talks";
    Quads.Subject meeting =
        fact("meeting/" + id + "-meeting-" + begin, "Meeting", label, evidence)
            .concept("kind", KINDS[random.nextInt(KINDS.length)])
            .concept("factuality", FACTUALITY[random.nextInt(FACTUALITY.length)])
            .link("place", place.path());
    parties.forEach(party -> meeting.link("participant", party.path()));
    if (random.nextInt(4) > 0) {
      meeting.typed("date", day.minusDays(random.nextInt(5)).toString(), "date");
    }
  }

  private void proposal() {
    int begin = text.length();
    Thing proposer = met(world.actor());
    mention(proposer);
    text.append(" proposed ");
    String words = sentence(9);
    String content = passage(words);
    String evidence = range(begin, text.length());
    text.append(".\n");
    fact("proposal/" + id + "-" + begin, "Proposal", words, evidence)
        .link("proposer", proposer.path())
        .link("addressee", met(world.actor()).path())
        .link("content", content)
        .text("schema:text", words)
        .concept("status", random.nextInt(3) == 0 ? "Rejected" : "Open");
  }

  private void office() {
    Thing person = met(world.some(world.persons));
    Thing state = met(world.stateOf(person));
    int begin = text.length();
    mention(person);
    text.append(", the ");
    String title = passage("minister");
    String evidence = range(begin, text.length());
    text.append(" of ");
    mention(state);
    text.append(".\n");
    String office =
        "office/" + person.path().substring(6) + "-minister-" + state.path().substring(6);
    fact(office, "Office", "minister", evidence)
        .link("org:member", person.path())
        .text("title", "minister")
        .link("of", state.path())
        .typed("attestedOn", day.toString(), "date");
    quads.of(graph, person.path()).link("represents", state.path());
    quads.of(graph, title).link("itsrdf:taIdentRef", person.path());
  }

  private Quads.Subject fact(String path, String type, String label, String evidence) {
    return quads
        .of(graph, path)
        .type(type)
        .text("rdfs:label", label)
        .link("evidence", evidence)
        .typed("confidence", "0." + (40 + random.nextInt(55)), "decimal")
        .link("prov:wasDerivedFrom", graph)
        .link("prov:wasGeneratedBy", RUN);
  }

  private Thing met(Thing thing) {
    named.put(thing.path(), thing);
    return thing;
  }

  private void actor(Thing thing) {
    quads.of(graph, thing.path()).type(thing.type()).text("rdfs:label", thing.name());
  }

  private String mention(Thing thing) {
    String passage = passage(thing.name());
    quads.of(graph, passage).link("itsrdf:taIdentRef", thing.path());
    return passage;
  }

  private String passage(String words) {
    int begin = text.length();
    text.append(words);
    return range(begin, text.length());
  }

  /** The texts are ASCII: a character is a code point. */
  private String range(int begin, int end) {
    String passage = graph + "#char=" + begin + "," + end;
    quads
        .of(graph, passage)
        .type("Passage")
        .link("nif:referenceContext", graph)
        .typed("nif:beginIndex", Integer.toString(begin), "nonNegativeInteger")
        .typed("nif:endIndex", Integer.toString(end), "nonNegativeInteger")
        .text("nif:anchorOf", text.substring(begin, end));
    return passage;
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return sentence.toString();
  }
}
