package org.parley.ingest.text;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.List;

/**
 * NLP4J's components in their order: lexica, part of speech, lemma, names, dependencies. They keep
 * no state between sentences, so threads may share them.
 */
record Engine(List<NLPComponent<NLPNode>> components) {

  Engine {
    components = List.copyOf(components);
  }

  /** The engine as published, its models read by Java serialisation. */
  static Engine bare() {
    var configuration =
        Engine.class.getResourceAsStream(
            "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml");
    if (configuration == null) {
      throw new IllegalStateException("nlp4j-api is not on the class path.");
    }
    return new Engine(new NLPDecoder(new DecodeConfig(configuration)).getComponents());
  }

  /** One node a word, after the root; each knows its form alone until it is read. */
  NLPNode[] read(List<Word> sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setID(i);
      nodes[i].setWordForm(sentence.get(i - 1).form());
    }
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    return nodes;
  }
}
