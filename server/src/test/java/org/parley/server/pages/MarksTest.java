package org.parley.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.server.pages.Marks.Span;

class MarksTest {

  @Test
  void marksPassagesApart() {
    assertHtml(
        "abcdef",
        "a<mark class=\"evidence\" id=\"char=1,3\">bc</mark>d"
            + "<mark class=\"evidence\" id=\"char=4,5\">e</mark>f",
        evidence(1, 3),
        evidence(4, 5));
  }

  @Test
  void nestsOnePassageInAnother() {
    assertHtml(
        "abcdef",
        "<mark class=\"evidence\" id=\"char=0,6\">ab"
            + "<a class=\"mention\" id=\"char=2,4\" href=\"/actor/x\">cd</a>ef</mark>",
        mention(2, 4, "/actor/x"),
        evidence(0, 6));
  }

  @Test
  void cutsTheLaterOfTwoThatCross() {
    assertHtml(
        "abcdef",
        "<mark class=\"evidence\" id=\"char=0,4\">ab"
            + "<mark class=\"evidence cut-0\" id=\"char=2,6\">cd</mark></mark>"
            + "<mark class=\"evidence rest-0\">ef</mark>",
        evidence(0, 4),
        evidence(2, 6));
  }

  @Test
  void putsNoLinkIntoALink() {
    assertHtml(
        "abc",
        "<a class=\"mention\" id=\"char=0,3\" href=\"/actor/x\">a"
            + "<span class=\"mention\" id=\"char=1,2\">b</span>c</a>",
        mention(0, 3, "/actor/x"),
        mention(1, 2, "/actor/y"));
  }

  @Test
  void countsCodePointsAndEscapes() {
    assertHtml(
        "🕊<b>&",
        "🕊<mark class=\"evidence\" id=\"char=1,4\">&lt;b&gt;</mark>&amp;",
        evidence(1, 4));
  }

  @Test
  void leavesOutWhatDoesNotLieInTheText() {
    assertHtml("abc", "abc", evidence(2, 9), evidence(2, 2));
  }

  @Test
  void keepsTheTextAndEveryPassageHoweverTheyCross() {
    String text = "abcdefghij";
    List<Span> spans = new ArrayList<>();
    for (int begin = 0; begin < text.length(); begin++) {
      for (int end = begin + 1; end <= text.length(); end++) {
        spans.add(evidence(begin, end));
      }
    }
    String html = html(text, spans);
    assertEquals(text, html.replaceAll("<[^>]*>", ""));
    for (Span span : spans) {
      String id = " id=\"char=" + span.begin() + "," + span.end() + "\"";
      assertEquals(html.indexOf(id), html.lastIndexOf(id));
      assertEquals(true, html.contains(id), id);
    }
  }

  private static void assertHtml(String text, String expected, Span... spans) {
    assertEquals(expected, html(text, List.of(spans)));
  }

  private static String html(String text, List<Span> spans) {
    StringOutput output = new StringOutput();
    new MarkedText(Marks.of(text, spans)).writeTo(new OwaspHtmlTemplateOutput(output));
    return output.toString();
  }

  private static Span evidence(int begin, int end) {
    return new Span(begin, end, null, Set.of("evidence"), List.of());
  }

  private static Span mention(int begin, int end, @Nullable String href) {
    return new Span(begin, end, href, Set.of("mention"), List.of());
  }
}
