package org.parley.ingest.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;

/** The sample that the saved questions are tested on, in a store of its own. */
public final class SampleStore {

  public static final String COURIER = "courier-2007-05-29";
  public static final String HERALD = "herald-2007-05-30";
  public static final String GAZETTE = "gazette-2007-06-02";

  private static final Base BASE = Base.DEFAULT;

  private SampleStore() {}

  /** Loads these documents of the sample one after another, and what the authority says. */
  public static Store load(Path directory, String... documents) {
    DatasetGraph sample = sample();
    Store store = Store.open(directory, BASE);
    store.loadAuthority(sample.getGraph(NodeFactory.createURI(BASE.authorityGraph())));
    for (String id : documents) {
      store.load(
          List.of(
              new DocumentGraphs(
                  id,
                  graph(sample, BASE.document(id)),
                  graph(sample, BASE.text(id)),
                  graph(sample, BASE.runsGraph()))));
    }
    return store;
  }

  private static DatasetGraph sample() {
    DatasetGraph sample = DatasetGraphFactory.create();
    try (InputStream in =
        Objects.requireNonNull(
            SampleStore.class.getResourceAsStream("/org/parley/queries/sample.trig"))) {
      RDFParser.source(in).lang(Lang.TRIG).parse(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sample;
  }

  private static List<Quad> graph(DatasetGraph sample, String name) {
    List<Quad> quads = new ArrayList<>();
    sample
        .find(NodeFactory.createURI(name), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quads::add);
    return quads;
  }
}
