package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.Ontology;

/** The sample is what ingest would write. */
class SampleTest {

  private final DatasetGraph sample =
      RDFDataMgr.loadDatasetGraph(SampleServer.class.getResource("/sample.trig").toString());

  @Test
  void keepsTheShapes() {
    Shapes shapes = Shapes.parse(Ontology.shapes());
    int documents = 0;
    for (Iterator<Node> graphs = sample.listGraphNodes(); graphs.hasNext(); ) {
      Node graph = graphs.next();
      if (graph.getURI().startsWith(Base.DEFAULT.document(""))) {
        ValidationReport report = ShaclValidator.get().validate(shapes, sample.getGraph(graph));
        if (!report.conforms()) {
          ShLib.printReport(report);
        }
        assertTrue(report.conforms(), graph.getURI());
        documents++;
      }
    }
    assertEquals(2, documents);
  }

  @Test
  void quotesEveryPassageAsItStandsInTheText() {
    Graph all = sample.getUnionGraph();
    int passages = 0;
    for (var it = all.find(Node.ANY, NIF.anchorOf.asNode(), Node.ANY); it.hasNext(); ) {
      var quoted = it.next();
      Node document = value(all, quoted.getSubject(), NIF.referenceContext.asNode());
      String text = value(all, document, NIF.isString.asNode()).getLiteralLexicalForm();
      int begin = number(all, quoted.getSubject(), NIF.beginIndex.asNode());
      int end = number(all, quoted.getSubject(), NIF.endIndex.asNode());
      int[] points = text.codePoints().toArray();
      assertEquals(
          new String(points, begin, end - begin), quoted.getObject().getLiteralLexicalForm());
      passages++;
    }
    assertTrue(passages > 40);
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(value(graph, subject, property).getLiteralLexicalForm());
  }

  private static Node value(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }
}
