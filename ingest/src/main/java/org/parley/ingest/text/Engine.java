package org.parley.ingest.text;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * NLP4J's components in their order: lexica, part of speech, lemma, names, dependencies. They keep
 * no state between sentences, so threads may share them.
 */
record Engine(List<NLPComponent<NLPNode>> components) {

  Engine {
    components = List.copyOf(components);
  }

  /** The engine as published, its models read by Java serialisation; slow, and 2 GB of heap. */
  static Engine bare() {
    return new Engine(new NLPDecoder(new DecodeConfig(configuration())).getComponents());
  }

  static InputStream configuration() {
    return Objects.requireNonNull(
        Engine.class.getResourceAsStream(
            "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml"),
        "nlp4j-api is not on the class path");
  }

  /** The same engine over models repacked once; its output is the same. */
  static Engine repacked(ModelCache cache) {
    Path models = cache.models();
    try {
      return repacked(models);
    } catch (CompletionException e) {
      throw new IllegalStateException(
          "The language models in "
              + models
              + " cannot be read; delete the directory, and they are"
              + " made anew",
          e.getCause());
    }
  }

  /** Reads the pieces side by side. */
  private static Engine repacked(Path models) {
    var lexica = CompletableFuture.supplyAsync(() -> lexica(models));
    var lemmas = CompletableFuture.supplyAsync(() -> lemmas());
    var parts = CompletableFuture.supplyAsync(() -> model(Model.PARTS_OF_SPEECH, models));
    var names = CompletableFuture.supplyAsync(() -> model(Model.NAMES, models));
    var dependencies = CompletableFuture.supplyAsync(() -> model(Model.DEPENDENCIES, models));
    return new Engine(
        List.of(lexica.join(), parts.join(), lemmas.join(), names.join(), dependencies.join()));
  }

  private static NLPComponent<NLPNode> model(Model model, Path models) {
    return FlatModel.read(model.file(models));
  }

  static NLPComponent<NLPNode> lemmas() {
    return new MorphologicalAnalyzer<>(Language.ENGLISH);
  }

  /** As {@code config-decode-en.xml} has it. */
  private static NLPComponent<NLPNode> lexica(Path models) {
    byte[] none = "<configuration/>".getBytes(StandardCharsets.UTF_8);
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(none));
    lexica.setAmbiguityClasses(
        lexicon(
            FlatLexicon.readLists(Model.AMBIGUITIES.file(models), List::copyOf),
            Field.word_form_simplified_lowercase));
    lexica.setWordClusters(
        lexicon(
            FlatLexicon.readLists(Model.CLUSTERS.file(models), LinkedHashSet::new),
            Field.word_form_simplified_lowercase));
    lexica.setWordEmbeddings(
        lexicon(
            FlatLexicon.readVectors(Model.EMBEDDINGS.file(models)), Field.word_form_undigitalized));
    lexica.setNamedEntityGazetteers(
        lexicon(new FlatGazetteer(Model.GAZETTEER.file(models)), Field.word_form_simplified));
    return lexica;
  }

  private static <T> GlobalLexicon<T> lexicon(T lexicon, Field field) {
    return new GlobalLexicon<>(lexicon, field, "");
  }

  /** What its lexica know. */
  Vocabulary vocabulary() {
    for (NLPComponent<NLPNode> component : components) {
      if (component instanceof GlobalLexica<NLPNode> lexica) {
        return new Vocabulary(lexica);
      }
    }
    throw new IllegalStateException("The engine has no lexica.");
  }

  /** The sentence's words as nodes, after the root, with all that the engine knows of them. */
  NLPNode[] read(List<Word> sentence) {
    NLPNode[] nodes = nodes(sentence);
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    return nodes;
  }

  /** Nodes that know their form alone. */
  static NLPNode[] nodes(List<Word> sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setID(i);
      nodes[i].setWordForm(sentence.get(i - 1).form());
    }
    return nodes;
  }
}
