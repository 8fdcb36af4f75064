package org.parley.ingest.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.rdf.Extractor;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/**
 * Whether each passage of what is written has the words that stand at its offsets, and each fact a
 * passage. It looks at the graph, where a wrong count of characters would show, not at the records.
 */
final class Evidence {

  private static final int SHOWN = 5;

  private final GraphWriter writer;
  private final List<String> wrong = new ArrayList<>();
  private int documents;
  private int passages;
  private int facts;

  Evidence(Extractor extractor) {
    this.writer = new GraphWriter(Base.DEFAULT, extractor);
  }

  void check(Reading reading) {
    documents++;
    String id = reading.document().id();
    Graph graph = writer.write(reading).graph();
    int[] text = reading.document().text().codePoints().toArray();
    graph
        .find(Node.ANY, RDF.type.asNode(), PARLEY.Passage.asNode())
        .forEachRemaining(triple -> checkPassage(graph, triple.getSubject(), text, id));
    for (var kind : List.of(PARLEY.Meeting, PARLEY.Proposal, PARLEY.Position, PARLEY.Office)) {
      graph
          .find(Node.ANY, RDF.type.asNode(), kind.asNode())
          .forEachRemaining(triple -> checkFact(graph, triple.getSubject(), id));
    }
  }

  private void checkPassage(Graph graph, Node passage, int[] text, String id) {
    passages++;
    int begin = (Integer) value(graph, passage, NIF.beginIndex.asNode());
    int end = (Integer) value(graph, passage, NIF.endIndex.asNode());
    Object words = value(graph, passage, NIF.anchorOf.asNode());
    boolean within = 0 <= begin && begin < end && end <= text.length;
    if (!within || !new String(text, begin, end - begin).equals(words)) {
      wrong.add(id + ": \"" + words + "\" does not stand at " + begin + "," + end);
    }
  }

  private void checkFact(Graph graph, Node fact, String id) {
    facts++;
    if (!graph.contains(fact, PARLEY.evidence.asNode(), Node.ANY)) {
      wrong.add(id + ": " + fact + " has no evidence");
    }
  }

  private static Object value(Graph graph, Node passage, Node property) {
    return graph.find(passage, property, Node.ANY).next().getObject().getLiteralValue();
  }

  boolean holds() {
    return wrong.isEmpty();
  }

  Section section() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "%,d documents, %,d passages, %,d facts: %d wrong."
            .formatted(documents, passages, facts, wrong.size()));
    wrong.stream().limit(SHOWN).map(line -> "Wrong: " + line).forEach(remarks::add);
    return new Section(
        "Evidence",
        "Every passage must have the words that stand at its offsets, and every fact a passage.",
        Map.of(),
        Map.of(),
        remarks);
  }
}
