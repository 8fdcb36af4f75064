package org.parley.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** Looks whether a text index that says it is current is whole and leads to what is there. */
final class TextIndexCheck {

  private TextIndexCheck() {}

  /**
   * Compares the checksum of each of its files, and looks for words of some statements.
   *
   * @return what is wrong with it
   */
  static Optional<String> problem(Configuration configuration, Collection<Quad> statements) {
    Path directory = configuration.textIndex();
    try (FSDirectory files = FSDirectory.open(directory);
        DirectoryReader reader = DirectoryReader.open(files)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return absent(new IndexSearcher(reader), configuration.model(), statements)
          .map(iri -> "it has no words of <" + iri + ">");
    } catch (IOException | RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The first of what has words by which it is not found. */
  private static Optional<String> absent(
      IndexSearcher searcher, Model configuration, Collection<Quad> statements) throws IOException {
    List<String> field =
        configuration
            .listObjectsOfProperty(TextVocab.pEntityField)
            .mapWith(node -> node.asLiteral().getString())
            .toList();
    Set<Node> indexed =
        configuration
            .listObjectsOfProperty(TextVocab.pPredicate)
            .mapWith(RDFNode::asNode)
            .toList()
            .stream()
            .collect(Collectors.toSet());
    for (Quad statement : statements) {
      Node subject = statement.getSubject();
      if (field.size() == 1
          && indexed.contains(statement.getPredicate())
          && statement.getObject().isLiteral()
          && subject.isURI()
          && searcher.count(new TermQuery(new Term(field.get(0), subject.getURI()))) == 0) {
        return Optional.of(subject.getURI());
      }
    }
    return Optional.empty();
  }
}
