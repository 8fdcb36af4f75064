package org.parley.ingest.text;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

/** The language models that the engine reads, as published and as repacked; heaviest first. */
enum Model {
  DEPENDENCIES("models/en-dep.xz"),
  GAZETTEER("lexica/en-named-entity-gazetteers-simplified.xz"),
  EMBEDDINGS("lexica/en-word-embeddings-undigitalized.xz"),
  NAMES("models/en-ner.xz"),
  PARTS_OF_SPEECH("models/en-pos.xz"),
  CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz"),
  AMBIGUITIES("lexica/en-ambiguity-classes-simplified-lowercase.xz");

  private final String resource;

  Model(String resource) {
    this.resource = "edu/emory/mathcs/nlp/" + resource;
  }

  Path file(Path directory) {
    return directory.resolve(resource.substring(resource.lastIndexOf('/') + 1).replace(".xz", ""));
  }

  /** The checksum that the archive states, had without reading the model itself. */
  String fingerprint() throws IOException {
    URL url = Model.class.getResource("/" + resource);
    if (url == null) {
      throw new IllegalStateException("nlp4j-english is not on the class path: no " + resource);
    }
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection archive) {
      try (JarFile jar = archive.getJarFile()) {
        return resource + " " + jar.getEntry(archive.getEntryName()).getCrc();
      }
    }
    return resource + " " + connection.getContentLengthLong();
  }

  /** Reads the published form and writes it flat; needs up to a gigabyte of heap meanwhile. */
  @SuppressWarnings("unchecked")
  void repack(Path directory) throws IOException {
    Object published = published();
    Path file = file(directory);
    switch (this) {
      case DEPENDENCIES, NAMES, PARTS_OF_SPEECH ->
          FlatModel.write((OnlineComponent<NLPNode, ?>) published, file);
      case GAZETTEER -> FlatGazetteer.write((PrefixTree<String, Set<String>>) published, file);
      case EMBEDDINGS -> FlatLexicon.writeVectors((Map<String, float[]>) published, file);
      case CLUSTERS, AMBIGUITIES ->
          FlatLexicon.writeLists((Map<String, Collection<String>>) published, file);
    }
  }

  private Object published() throws IOException {
    try (ObjectInputStream objects = IOUtils.createArtifactObjectInputStream(resource)) {
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(resource + " is of another NLP4J", e);
    }
  }
}
