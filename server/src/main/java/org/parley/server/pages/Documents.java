package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.server.graph.Snapshot;

/** How a document is told: its text, and beside it what was read from it. */
final class Documents {

  private Documents() {}

  static DocumentPage page(View view, Head head, Resource document) {
    Snapshot snapshot = view.snapshot();
    String heading = snapshot.label(document);
    List<Detail> source = new ArrayList<>();
    if (!view.lexical(document, DCTerms.title).filter(heading::equals).isPresent()) {
      Details.values(view, source, "Title as sent", document, DCTerms.title, title -> title);
    }
    Details.values(view, source, "Identifier", document, DCTerms.identifier, id -> id);
    DocumentFacts facts = new DocumentFacts(view, document);
    String text = snapshot.text(document).orElse(null);
    return new DocumentPage(
        head.titled(heading),
        heading,
        under(view, document),
        view.lexical(document, DCTerms.language)
            .filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"))
            .orElse("und"),
        text == null ? null : new MarkedText(Marks.of(text, facts.spans())),
        text == null ? facts.passages() : List.of(),
        facts.groups(),
        source);
  }

  private static List<Piece> under(View view, Resource document) {
    Words words = new Words();
    List<String> parts = new ArrayList<>();
    view.snapshot().literals(document, DCTerms.publisher).forEach(p -> parts.add(p.getString()));
    view.links(document, DCTerms.publisher).forEach(p -> parts.add(p.text()));
    String issued = view.date(document, DCTerms.issued);
    if (!issued.isEmpty()) {
      parts.add(issued);
    }
    words.text(String.join(", ", parts));
    for (Resource original : view.snapshot().objects(document, DCTerms.source)) {
      words.text(words.plain().isEmpty() ? "" : " · ");
      words.link(Piece.link("The original", view.href(original)));
    }
    return words.pieces();
  }
}
