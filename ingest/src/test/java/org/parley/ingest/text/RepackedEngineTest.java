package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Span;

/**
 * The repacked engine against the published one, word for word. The published components are loaded
 * one after the other, each after the last has gone: together they need more heap than a test has.
 */
class RepackedEngineTest {

  private static final String TEXT =
      """
      OSLO, May 3 (Reuters) - Norwegian Foreign Minister Kari Holm met her Swedish counterpart, Nils
      Berg, for 2 1/2 hours on Monday and called the talks on the border "frank".
      "We do not rule out another round," Holm told reporters at 10:30 a.m., "but Sweden must first
      withdraw its troops from the U.S.-built base at Nordvik."
      Berg denied that. He said that the 1,200 soldiers - whose presence Oslo has condemned since
      March 12, 1998 - had been invited by the United Nations, and accused Norway's prime minister
      of "playing with fire".
      Neither side would say whether they'd meet again; the European Union has offered to mediate.
      What's next? Nobody knows, according to http://www.example.org/news?id=7 and @nordvik.
      Ryan O’Neill, the American ambassador, didn’t attend – “for personal reasons,” an aide said.
      Über 50% of the €3.5bn fund, which the World Bank's board approved last week, isn't spent.
      The talks collapsed after the delegation that had been sent by the ministry refused to sign
      what it called an unacceptable, one-sided and, in the words of its head, insulting document.
      If Mr. van der Berg is elected, Iraq, Iran and the Islamic Republic's allies in Lebanon will
      have been given three months' time to reply to Secretary-General Boutros Boutros-Ghali.
      qwxz Zzyzx 12345 ### ... :-) \uFFFC \u05E9\u05DC\u05D5\u05DD \u4E2D\u6587 e\u0301
      """;

  @Test
  void readsAsThePublishedOneDoes() {
    Engine repacked = Engine.repacked(ModelCache.ofUser());
    List<List<Word>> sentences = sentences();
    List<String> expected = published(sentences);
    List<String> found = new ArrayList<>();
    for (List<Word> sentence : sentences) {
      found.addAll(describe(repacked.read(sentence)));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static List<List<Word>> sentences() {
    Words words = new Words(word -> false);
    List<List<Word>> sentences = new ArrayList<>();
    TEXT.lines()
        .forEach(
            line ->
                sentences.addAll(
                    SentenceBreaks.of(
                        words.of(line, new Span(0, line.length()), at -> {}), at -> {})));
    sentences.addAll(
        SentenceBreaks.of(words.of(TEXT, new Span(0, TEXT.length()), at -> {}), at -> {}));
    return sentences;
  }

  private static List<String> published(List<List<Word>> sentences) {
    List<NLPNode[]> nodes = sentences.stream().map(Engine::nodes).toList();
    DecodeConfig configuration = new DecodeConfig(Engine.configuration());
    List<Supplier<NLPComponent<NLPNode>>> components =
        List.of(
            () -> new GlobalLexica<>(configuration.getDocumentElement()),
            () -> NLPUtils.getComponent(configuration.getPartOfSpeechTagging()),
            Engine::lemmas,
            () -> NLPUtils.getComponent(configuration.getNamedEntityRecognition()),
            () -> NLPUtils.getComponent(configuration.getDependencyParsing()));
    for (Supplier<NLPComponent<NLPNode>> component : components) {
      component.get().process(nodes);
    }
    return nodes.stream().flatMap(sentence -> describe(sentence).stream()).toList();
  }

  /** All that any later step could see of a sentence. */
  private static List<String> describe(NLPNode[] nodes) {
    return Arrays.stream(nodes)
        .skip(1)
        .map(
            node ->
                String.join(
                    "\t",
                    node.toString(),
                    String.valueOf(node.getAmbiguityClasses()),
                    String.valueOf(node.getWordClusters()),
                    String.valueOf(node.getNamedEntityGazetteerSet()),
                    Arrays.toString(node.getWordEmbedding())))
        .toList();
  }
}
