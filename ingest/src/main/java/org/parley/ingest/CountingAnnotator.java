package org.parley.ingest;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.Document;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Annotator;

/** Counts the tokens that another annotator finds, which is loaded when it is needed. */
final class CountingAnnotator implements Annotator {

  private final Supplier<Annotator> annotators;
  private final LongAdder tokens = new LongAdder();
  private volatile @Nullable Annotator annotator;

  CountingAnnotator(Supplier<Annotator> annotators) {
    this.annotators = annotators;
  }

  void load() {
    annotator = annotators.get();
  }

  @Override
  public AnnotatedText annotate(Document document) {
    Annotator loaded = annotator;
    if (loaded == null) {
      throw new IllegalStateException("The annotator has not been loaded.");
    }
    AnnotatedText text = loaded.annotate(document);
    tokens.add(text.sentences().stream().mapToLong(sentence -> sentence.tokens().size()).sum());
    return text;
  }

  long tokens() {
    return tokens.sum();
  }
}
