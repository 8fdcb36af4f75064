package org.parley.ingest.quality;

import java.util.List;
import java.util.Map;
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

  @Override
  public List<Document> documents() {
    return articles.stream().map(Article::document).toList();
  }

  @Override
  public Section measure(List<Reading> readings) {
    Scores scores = new Scores();
    for (int i = 0; i < readings.size(); i++) {
      List<Attribution> annotated = articles.get(i).attributions();
      List<Position> found =
          readings.get(i).facts().stream()
              .filter(Position.class::isInstance)
              .map(Position.class::cast)
              .toList();
      Matching both = Matching.of(found, annotated, PolnearSet::likeness);
      Matching content = Matching.of(found, annotated, PolnearSet::likenessOfContent);
      scores.retrieved(Measure.SOURCE_AND_CONTENT, both.size(), found.size(), annotated.size());
      scores.retrieved(Measure.CONTENT, content.size(), found.size(), annotated.size());
    }
    return new Section(
        "Attributions in political news, PolNeAR: " + articles.size() + " articles",
        "",
        scores.all(),
        Map.of(),
        List.of());
  }

  private static double likeness(Position found, Attribution annotated) {
    boolean same =
        found.holderMention().stream()
            .anyMatch(mention -> annotated.source().stream().anyMatch(mention::overlaps));
    return same ? likenessOfContent(found, annotated) : 0;
  }

  private static double likenessOfContent(Position found, Attribution annotated) {
    return Overlap.of(List.of(found.content()), annotated.content());
  }
}
