package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.Test;

class OntologyPageTest {

  private static final String PAGE = OntologyPage.html();

  @Test
  void hasAnAnchorForEachTerm() {
    TreeSet<String> missing = new TreeSet<>();
    ModelFactory.createModelForGraph(Ontology.graph())
        .listSubjects()
        .filterKeep(RDFNode::isURIResource)
        .mapWith(term -> term.getURI())
        .filterKeep(uri -> uri.startsWith(PARLEY.NS))
        .mapWith(uri -> uri.substring(PARLEY.NS.length()))
        .filterDrop(name -> PAGE.contains("id=\"" + name + "\""))
        .forEach(missing::add);
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void leadsEveryLinkWithinThePageSomewhere() {
    List<String> broken = new ArrayList<>();
    Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(PAGE)
        .results()
        .map(link -> link.group(1))
        .filter(target -> !PAGE.contains("id=\"" + target + "\""))
        .forEach(broken::add);
    assertEquals(List.of(), broken);
  }

  @Test
  void usesEachAnchorOnce() {
    List<String> anchors =
        Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(PAGE)
            .results()
            .map(anchor -> anchor.group(1))
            .toList();
    assertEquals(anchors.size(), new TreeSet<>(anchors).size());
  }

  @Test
  void showsWhatATermMeansAndHowItIsAligned() {
    String section = section("Meeting");
    assertTrue(section.contains("any other encounter between two or more political actors"));
    assertTrue(section.contains("<b>Example:</b> The talks of Ryan Crocker"));
    assertTrue(section.contains("<code>sem:Event</code>"));
    assertTrue(section.contains("CAMEO 04</a> (Consult)"));
    assertTrue(section.contains("<a href=\"#participant\"><code>parley:participant</code></a>"));
  }

  @Test
  void escapesWhatTheOntologySays() {
    assertTrue(section("date").contains("typed &lt;http://id.loc.gov/datatypes/edtf&gt;"));
  }

  @Test
  void isWellFormedAndRunsNoScript() {
    String elements =
        PAGE.replaceFirst("<!DOCTYPE html>", "").replaceAll("<(meta|link)([^>]*)>", "<$1$2/>");
    assertDoesNotThrow(
        () ->
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(elements.getBytes(StandardCharsets.UTF_8))));
    assertFalse(PAGE.contains("<script"));
    assertFalse(PAGE.contains("style=\""));
  }

  @Test
  void listsTheRulesOfTheShapes() {
    assertTrue(PAGE.contains("No evidence, no fact: at least one passage must state it."));
    assertTrue(PAGE.indexOf("shape-MeetingIsOfTwo") > PAGE.indexOf("id=\"warnings\""));
  }

  private static String section(String name) {
    int begin = PAGE.indexOf("<div class=\"term\" id=\"" + name + "\"");
    return PAGE.substring(begin, PAGE.indexOf("</div>", begin));
  }
}
