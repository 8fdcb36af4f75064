package org.parley.ingest.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.lang3.StringUtils;

/** The list of persons of a volume of <i>Foreign Relations of the United States</i>. */
final class FrusPersons {

  private static final Set<String> TITLES =
      Set.of(
          "general",
          "major",
          "lieutenant",
          "colonel",
          "captain",
          "admiral",
          "vice",
          "rear",
          "sir",
          "lord",
          "dr",
          "ambassador",
          "brigadier",
          "marshal",
          "air",
          "field",
          "baron",
          "count",
          "prince",
          "king",
          "crown",
          "sheikh",
          "mrs",
          "miss",
          "lt",
          "gen",
          "adm",
          "col",
          "maj");

  /** Letters of given names that the lists spell alike: Aleksei, Alexei. */
  private static final int ENOUGH = 3;

  private FrusPersons() {}

  /**
   * By the reference that marked names have ({@code #p_X}), the name in the list, as names in the
   * lists of two volumes are compared: surname and the first letters of the given name, without
   * titles and marks.
   *
   * @throws AnnotationException if it is no XML
   */
  static Map<String, String> read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    Map<String, String> persons = new HashMap<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("persName")) {
          String id = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
          if (id != null) {
            persons.put("#" + id, compared(content(xml)));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new AnnotationException(
          file, "line " + e.getLocation().getLineNumber(), "is no XML: " + e.getMessage());
    }
    return persons;
  }

  /** All characters of an element that holds no other of its name. */
  private static String content(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS -> content.append(xml.getText());
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return content.toString();
  }

  /** "Baker, Major General William C.," is "baker wil". Initials don't count. */
  static String compared(String listed) {
    String[] parts = listed.strip().split(",", 2);
    List<String> words = new ArrayList<>(List.of(plain(parts[0])));
    if (parts.length > 1) {
      Arrays.stream(parts[1].split("[\\s,()]+"))
          .filter(word -> !TITLES.contains(plain(word)))
          .map(FrusPersons::plain)
          .filter(word -> !word.isEmpty())
          .filter(word -> word.length() > 1)
          .map(given -> given.substring(0, Math.min(ENOUGH, given.length())))
          .forEach(words::add);
    }
    return String.join(" ", words);
  }

  /** Whether two names as they are compared are one person's: of given names one is enough. */
  static boolean same(String one, String other) {
    List<String> names = List.of(one.split(" "));
    List<String> others = List.of(other.split(" "));
    boolean surnames = names.get(0).equals(others.get(0));
    boolean none = names.size() == 1 && others.size() == 1;
    return surnames
        && (none || names.stream().skip(1).anyMatch(others.subList(1, others.size())::contains));
  }

  private static String plain(String words) {
    return StringUtils.stripAccents(words).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
  }
}
