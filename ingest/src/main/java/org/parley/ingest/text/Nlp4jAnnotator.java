package org.parley.ingest.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;

/** Annotates by NLP4J, paragraph by paragraph, and mends what that gets wrong. */
public final class Nlp4jAnnotator implements Annotator {

  private final Engine engine;
  private final Words words = new Words();

  /** Loads the models; takes a while. One annotator serves all threads. */
  public Nlp4jAnnotator() {
    this(Engine.repacked(ModelCache.ofUser()));
  }

  Nlp4jAnnotator(Engine engine) {
    this.engine = engine;
  }

  @Override
  public AnnotatedText annotate(Document document) {
    Characters characters = Characters.of(document.text());
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    String readable = characters.readable();
    for (Span span : Datelines.apart(readable, Paragraphs.of(readable))) {
      List<List<Word>> found = SentenceBreaks.of(words.of(readable, span));
      for (List<Word> sentence : found) {
        List<Token> tokens = tokens(sentence, characters.verbatim());
        sentences.add(new Sentence(sentences.size(), paragraph, tokens));
      }
      paragraph += found.isEmpty() ? 0 : 1;
    }
    return Repairs.of(new AnnotatedText(document, characters.verbatim(), sentences));
  }

  private List<Token> tokens(List<Word> sentence, String verbatim) {
    NLPNode[] nodes = engine.read(sentence);
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Span span = sentence.get(i).span();
      NLPNode node = nodes[i + 1];
      String form = verbatim.substring(span.begin(), span.end());
      String name = node.getNamedEntityTag();
      boolean named = name != null && name.length() > 2;
      NLPNode head = node.getDependencyHead();
      tokens.add(
          new Token(
              i,
              span,
              form,
              lemma(form, node.getLemma()),
              node.getPartOfSpeechTag(),
              head == null ? -1 : head.getID() - 1,
              head == null ? "root" : node.getDependencyLabel(),
              named ? name.substring(2) : "",
              named && (name.charAt(0) == 'B' || name.charAt(0) == 'U')));
    }
    return tokens;
  }

  /** The engine's lemma, except where it stands for a class of words (figures, addresses). */
  private static String lemma(String form, String lemma) {
    boolean figure = form.chars().anyMatch(Character::isDigit);
    boolean words = form.chars().anyMatch(Character::isLetter);
    return figure || !words || lemma == null || lemma.startsWith("#")
        ? form.toLowerCase(Locale.ROOT)
        : lemma.toLowerCase(Locale.ROOT);
  }
}
