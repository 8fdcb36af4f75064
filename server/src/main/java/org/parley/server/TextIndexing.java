package org.parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Reads every label and passage of a dataset into an empty text index. */
final class TextIndexing {

  private TextIndexing() {}

  /**
   * What several graphs state alike is indexed once.
   *
   * @param progress told once, when all is read
   */
  static void fill(DatasetGraphText dataset, Consumer<String> progress) {
    TextIndex index = dataset.getTextIndex();
    long begun = System.nanoTime();
    long count = Txn.calculateRead(dataset.getBase(), () -> add(dataset, index));
    index.commit();
    progress.accept(
        String.format(
            "Indexed the words of %,d labels and passages in %.1f s.",
            count, (System.nanoTime() - begun) / 1e9));
  }

  /** The same in the place of what an index holds, which is found until all is read. */
  static void refill(DatasetGraphText dataset, Consumer<String> progress) {
    try {
      if (dataset.getTextIndex() instanceof TextIndexLucene lucene) {
        lucene.getIndexWriter().deleteAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fill(dataset, progress);
  }

  private static long add(DatasetGraphText dataset, TextIndex index) {
    EntityDefinition definition = index.getDocDef();
    long count = 0;
    for (String field : definition.fields()) {
      for (Node predicate : definition.getPredicates(field)) {
        Iterator<Triple> triples =
            dataset.getBase().getUnionGraph().find(Node.ANY, predicate, Node.ANY);
        while (triples.hasNext()) {
          Entity entity =
              TextQueryFuncs.entityFromQuad(
                  definition, Quad.create(Quad.unionGraph, triples.next()));
          if (entity != null) {
            index.addEntity(entity);
            count++;
          }
        }
      }
    }
    return count;
  }
}
