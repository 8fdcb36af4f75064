package org.parley.ingest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.junit.jupiter.api.Test;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Reading;
import org.parley.ontology.Base;
import org.parley.ontology.ITSRDF;
import org.parley.ontology.NIF;

class CodePointsTest {

  private static final GraphWriter WRITER = new GraphWriter(Base.DEFAULT, Samples.EXTRACTOR);

  /** Of one, two, three and four bytes, combining and joining, and what XML and Turtle escape. */
  private static final int[] ALPHABET = {
    'a', ' ', '\n', '\r', '\t', '"', '\\', '<', '&', 0x7F, 0xE9, 0x301, 0x5D0, 0x4E2D, 0x2028,
    0xFFFD, 0x200D, 0x1F54A, 0x1F468, 0x1D49C, 0x20000, 0x10FFFD
  };

  @Test
  void everyPassageIsTheTextAtItsOffsets() {
    Random random = new Random(2007);
    for (int round = 0; round < 300; round++) {
      String text = text(random, 1 + random.nextInt(60));
      int[] codePoints = text.codePoints().toArray();
      List<Mention> mentions = new ArrayList<>();
      for (int number = 0; number < 10; number++) {
        int begin = random.nextInt(codePoints.length);
        int end = begin + 1 + random.nextInt(codePoints.length - begin);
        mentions.add(new Mention(new Span(begin, end), Mention.Kind.NAME, "someone"));
      }
      Graph graph = WRITER.write(reading(text, mentions)).graph();
      for (Mention mention : mentions) {
        int begin = mention.span().begin();
        int end = mention.span().end();
        Node passage = NodeFactory.createURI(Base.DEFAULT.passage("d", begin, end));
        assertEquals(Integer.toString(begin), value(graph, passage, NIF.beginIndex));
        assertEquals(Integer.toString(end), value(graph, passage, NIF.endIndex));
        assertEquals(
            new String(codePoints, begin, end - begin), value(graph, passage, NIF.anchorOf));
        assertEquals(1, graph.find(passage, ITSRDF.taIdentRef.asNode(), Node.ANY).toList().size());
      }
    }
  }

  private static String text(Random random, int length) {
    return random
        .ints(length, 0, ALPHABET.length)
        .map(at -> ALPHABET[at])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Reading reading(String text, List<Mention> mentions) {
    Document document =
        new Document(
            "d",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.empty(),
            text);
    return new Reading(document, List.of(), List.of(), mentions, List.of(), List.of());
  }

  private static String value(Graph graph, Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }
}
