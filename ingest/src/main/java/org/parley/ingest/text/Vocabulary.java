package org.parley.ingest.text;

import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntPair;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What the engine knows of words before it reads any. */
final class Vocabulary {

  /** The kinds of its names: countries, peoples, places and bodies. The others are of works. */
  private static final Set<String> KINDS = Set.of("1", "5", "11", "13");

  private static final String PEOPLE = "5";

  private final GlobalLexica<NLPNode> lexica;

  Vocabulary(GlobalLexica<NLPNode> lexica) {
    this.lexica = lexica;
  }

  /** The parts of speech that a word in small letters has; none where it is unknown, or a name. */
  List<String> tags(String word) {
    List<String> tags = lexica.getAmbiguityClasses().getLexicon().get(word);
    return tags == null ? List.of() : tags;
  }

  /** How many of these words, from one on, are a name; 0 where none begins there. */
  int name(String[] words, int from) {
    ObjectIntPair<Set<String>> name =
        lexica.getNamedEntityGazetteers().getLexicon().get(words, from, word -> word);
    if (name == null) {
      return 0;
    }
    int length = name.i - from + 1;
    boolean names = length > 1 ? !Collections.disjoint(name.o, KINDS) : name.o.contains(PEOPLE);
    return names ? length : 0;
  }
}
