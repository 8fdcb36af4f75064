package org.parley.server.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.graph.Passage;

/** The evidence of a fact by the documents it is in. */
final class Reports {

  /** Sentences that follow each other have no more between them: a mark, a space, a new line. */
  private static final int NEXT = 3;

  private Reports() {}

  /** The first passages of many; those that follow each other in their text are one. */
  static List<MeetingPage.Report> of(View view, List<Passage> passages, int most) {
    Map<Resource, List<Passage>> documents = new LinkedHashMap<>();
    for (Passage passage : passages.subList(0, Math.min(most, passages.size()))) {
      documents.computeIfAbsent(passage.document(), document -> new ArrayList<>()).add(passage);
    }
    List<MeetingPage.Report> reports = new ArrayList<>();
    documents.forEach(
        (document, found) ->
            reports.add(
                new MeetingPage.Report(
                    view.link(document),
                    Sources.own(view, document),
                    joined(view, found).stream().map(view::quote).toList(),
                    0)));
    return reports;
  }

  private static List<Passage> joined(View view, List<Passage> passages) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : passages) {
      Passage last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean follows =
          last != null && last.end() <= passage.begin() && passage.begin() - last.end() <= NEXT;
      if (last != null && follows) {
        joined.set(joined.size() - 1, join(view, last, passage));
      } else {
        joined.add(passage);
      }
    }
    return joined;
  }

  private static Passage join(View view, Passage first, Passage next) {
    String between = view.words(first.document(), first.end(), next.begin()).orElse(" ");
    return new Passage(
        first.resource(),
        first.document(),
        first.begin(),
        next.end(),
        first.words() + between + next.words());
  }
}
