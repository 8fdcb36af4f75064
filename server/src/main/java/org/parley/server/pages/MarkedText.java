package org.parley.server.pages;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.server.pages.Marks.Close;
import org.parley.server.pages.Marks.Open;
import org.parley.server.pages.Marks.Span;
import org.parley.server.pages.Marks.Token;
import org.parley.server.pages.Marks.Words;

/**
 * A marked text as HTML: an element for each passage, whose id is the fragment of the passage's
 * IRI, so that a browser finds and highlights it without a script.
 */
final class MarkedText implements HtmlContent {

  /** As many passages cut in two as the style sheet can tell apart; then numbers are used again. */
  private static final int CUTS = 12;

  private final List<Token> tokens;
  private final Map<Span, Integer> cut = new HashMap<>();

  MarkedText(List<Token> tokens) {
    this.tokens = tokens;
    for (Token token : tokens) {
      if (token instanceof Open open && !open.first()) {
        cut.putIfAbsent(open.span(), cut.size() % CUTS);
      }
    }
  }

  @Override
  public void writeTo(HtmlTemplateOutput output) {
    Deque<String> elements = new ArrayDeque<>();
    Set<Span> ended = new HashSet<>();
    for (Token token : tokens) {
      if (token instanceof Words words) {
        output.setContext("span", null);
        output.writeUserContent(words.text());
      } else if (token instanceof Open open) {
        elements.push(open(output, open, elements.contains("a")));
      } else if (token instanceof Close close) {
        output.writeContent("</" + elements.pop() + ">");
        if (!elements.contains("a") && ended.add(close.span())) {
          references(output, close.span());
        }
      }
    }
  }

  /** The facts that rest on a passage, by their numbers in the list beside the text. */
  private static void references(HtmlTemplateOutput output, Span span) {
    for (int fact : span.facts()) {
      output.writeContent(
          "<a class=\"ref\" href=\"#fact-"
              + fact
              + "\" data-number=\""
              + fact
              + "\" aria-label=\"Fact "
              + fact
              + "\"></a>");
    }
  }

  private String open(HtmlTemplateOutput output, Open open, boolean withinLink) {
    Span span = open.span();
    String element =
        span.href() != null && !withinLink
            ? "a"
            : span.kinds().contains("evidence") ? "mark" : "span";
    output.writeContent("<" + element + " class=\"" + classes(open) + "\"");
    if (open.first()) {
      output.writeContent(" id=\"char=" + span.begin() + "," + span.end() + "\"");
    }
    if (element.equals("a")) {
      output.writeContent(" href=\"");
      output.setContext("a", "href");
      output.writeUserContent(span.href());
      output.writeContent("\"");
    }
    output.writeContent(">");
    return element;
  }

  private String classes(Open open) {
    String classes = String.join(" ", new TreeSet<>(open.span().kinds()));
    Integer number = cut.get(open.span());
    return number == null ? classes : classes + (open.first() ? " cut-" : " rest-") + number;
  }
}
