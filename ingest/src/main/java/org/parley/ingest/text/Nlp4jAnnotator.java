package org.parley.ingest.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.English;
import org.parley.ingest.document.Note;
import org.parley.ingest.document.Span;

/** Annotates by NLP4J, paragraph by paragraph, and mends what that gets wrong. */
public final class Nlp4jAnnotator implements Annotator {

  private static final String LONG_WORDS =
      "Words of more than " + Words.LONGEST + " characters, cut for reading";
  private static final String LONG_SENTENCES =
      "Sentences of more than " + SentenceBreaks.LONGEST + " words, cut for reading";
  private static final String IN_CAPITALS =
      "Sentences printed in capitals, read as if they were not";
  private static final String FOREIGN = "Paragraphs that are not English, left out";

  private final Engine engine;
  private final Vocabulary vocabulary;
  private final Words words;

  /** Loads the models; takes a while. One annotator serves all threads. */
  public Nlp4jAnnotator() {
    this(Engine.repacked(ModelCache.ofUser()));
  }

  Nlp4jAnnotator(Engine engine) {
    this.engine = engine;
    this.vocabulary = engine.vocabulary();
    this.words = new Words(word -> !vocabulary.tags(word).isEmpty());
  }

  /** The words of a sentence, and the paragraph it is in. */
  private record Part(int paragraph, List<Word> words) {}

  @Override
  public AnnotatedText annotate(Document document) {
    Remarks remarks = new Remarks();
    Characters characters = Characters.of(document.text(), remarks);
    List<Part> parts = inUsualCase(parts(characters, remarks), characters, remarks);
    List<Sentence> sentences = new ArrayList<>(parts.size());
    for (Part part : parts) {
      sentences.add(new Sentence(sentences.size(), part.paragraph(), tokens(part, characters)));
    }
    return Repairs.of(
        new AnnotatedText(document, characters.verbatim(), sentences, remarks.notes()));
  }

  private List<Part> parts(Characters characters, Remarks remarks) {
    String readable = characters.readable();
    List<Part> parts = new ArrayList<>();
    int paragraph = 0;
    for (Span span : Datelines.apart(readable, Paragraphs.of(readable))) {
      if (English.isForeign(readable.substring(span.begin(), span.end()))) {
        remarks.add(Note.Kind.FOREIGN, FOREIGN, characters.span(span).begin());
        continue;
      }
      List<Word> all =
          words.of(readable, span, at -> remarks.add(Note.Kind.CUT, LONG_WORDS, characters.at(at)));
      List<List<Word>> found =
          SentenceBreaks.of(
              all, at -> remarks.add(Note.Kind.CUT, LONG_SENTENCES, characters.at(at)));
      for (List<Word> sentence : found) {
        parts.add(new Part(paragraph, sentence));
      }
      paragraph += found.isEmpty() ? 0 : 1;
    }
    return parts;
  }

  private List<Part> inUsualCase(List<Part> parts, Characters characters, Remarks remarks) {
    if (parts.stream().noneMatch(part -> Capitals.printedIn(part.words()))) {
      return parts;
    }
    Capitals capitals = new Capitals(parts.stream().map(Part::words).toList(), vocabulary);
    List<Part> usual = new ArrayList<>(parts.size());
    for (Part part : parts) {
      List<Word> lowered =
          Capitals.printedIn(part.words()) ? capitals.lowered(part.words()) : part.words();
      if (lowered != part.words()) {
        int begin = characters.at(lowered.get(0).begin());
        remarks.add(Note.Kind.CAPITALS, IN_CAPITALS, begin);
      }
      usual.add(new Part(part.paragraph(), lowered));
    }
    return usual;
  }

  private List<Token> tokens(Part part, Characters characters) {
    HyphenChains chains = new HyphenChains(part.words());
    ShortForms shortForms = new ShortForms(chains.read());
    List<Span> spans = part.words().stream().map(w -> characters.span(w.span())).toList();
    List<Span> read = chains.spans(spans);
    List<Word> sentence = shortForms.read();
    NLPNode[] nodes = engine.read(sentence);
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      NLPNode node = nodes[i + 1];
      String form = sentence.get(i).form();
      String name = node.getNamedEntityTag();
      boolean named = name != null && name.length() > 2;
      NLPNode head = node.getDependencyHead();
      tokens.add(
          new Token(
              i,
              read.get(shortForms.place(i)),
              form,
              lemma(form, node.getLemma()),
              node.getPartOfSpeechTag(),
              head == null ? -1 : head.getID() - 1,
              head == null ? "root" : node.getDependencyLabel(),
              named ? name.substring(2) : "",
              named && (name.charAt(0) == 'B' || name.charAt(0) == 'U')));
    }
    return chains.whole(shortForms.whole(tokens, read), spans);
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
