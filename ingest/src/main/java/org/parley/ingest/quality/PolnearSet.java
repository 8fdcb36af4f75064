package org.parley.ingest.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Reading;

/** Political news in which every attribution is annotated. */
record PolnearSet(List<Article> articles) implements MeasuredSet {

  /** An article with its attributions. */
  record Article(Document document, List<Attribution> attributions) {}

  /** Who is said to have said what, by the words that tell. */
  record Attribution(List<Span> source, List<Span> content) {}

  PolnearSet evenly(int most) {
    return new PolnearSet(Evenly.of(articles, most));
  }

  @Override
  public List<Document> documents() {
    return articles.stream().map(Article::document).toList();
  }

  @Override
  public Section measure(List<Reading> readings, Consumer<Slip> slips) {
    Scores scores = new Scores();
    for (int i = 0; i < readings.size(); i++) {
      Document document = articles.get(i).document();
      List<Attribution> annotated = articles.get(i).attributions();
      List<Position> found =
          readings.get(i).facts().stream()
              .filter(Position.class::isInstance)
              .map(Position.class::cast)
              .toList();
      Matching both = Matching.of(found, annotated, PolnearSet::likeness);
      Matching content = Matching.of(found, annotated, PolnearSet::likenessOfContent);
      scores.retrieved(Measure.SOURCE_AND_CONTENT, both.size(), found.size(), annotated.size());
      report(document, both, found, annotated, slips);
      scores.retrieved(Measure.CONTENT, content.size(), found.size(), annotated.size());
    }
    return new Section(
        "Attributions in political news, PolNeAR: " + articles.size() + " articles",
        """
        An attribution is found if at least half of the characters of the contents are the same
        (Dice) and the words that name the holder overlap the annotated source.""",
        scores.all(),
        Map.of(),
        List.of());
  }

  private static void report(
      Document document,
      Matching matching,
      List<Position> found,
      List<Attribution> annotated,
      Consumer<Slip> slips) {
    for (int i = 0; i < annotated.size(); i++) {
      if (!matching.hasAnnotated(i)) {
        Attribution missed = annotated.get(i);
        add(document, Slip.Kind.MISSED, missed.source(), missed.content(), slips);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!matching.hasFound(i)) {
        Position extra = found.get(i);
        List<Span> holder = extra.holderMention().stream().toList();
        add(document, Slip.Kind.EXTRA, holder, List.of(extra.content()), slips);
      }
    }
  }

  private static void add(
      Document document,
      Slip.Kind kind,
      List<Span> source,
      List<Span> content,
      Consumer<Slip> slips) {
    String what = words(document, source) + ": " + words(document, content);
    slips.accept(new Slip(document.id(), Measure.SOURCE_AND_CONTENT, kind, what));
  }

  private static String words(Document document, List<Span> spans) {
    return spans.stream()
        .map(span -> Slip.words(document, span))
        .collect(Collectors.joining(" … "));
  }

  static double likeness(Position found, Attribution annotated) {
    boolean same =
        found.holderMention().stream()
            .anyMatch(mention -> annotated.source().stream().anyMatch(mention::overlaps));
    return same ? likenessOfContent(found, annotated) : 0;
  }

  static double likenessOfContent(Position found, Attribution annotated) {
    return Overlap.of(List.of(found.content()), annotated.content());
  }
}
