package org.parley.ingest.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;

/**
 * The memoranda of conversation of a volume of <i>Foreign Relations of the United States</i>, in
 * the TEI of the Office of the Historian. Their text is their paragraphs alone: headings,
 * datelines, the lists of participants and subjects, and notes would tell who takes part.
 */
final class FrusVolume {

  private static final Pattern MEMORANDUM =
      Pattern.compile("memorandum of (?:a )?conversation", Pattern.CASE_INSENSITIVE);
  private static final Set<String> LEFT_OUT = Set.of("note", "list", "table");

  private final String volume;
  private final XMLStreamReader xml;
  private final List<FrusSet.Memorandum> memoranda = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private final List<FrusSet.Name> names = new ArrayList<>();
  private @Nullable LocalDate date;

  private FrusVolume(String volume, XMLStreamReader xml) {
    this.volume = volume;
    this.xml = xml;
  }

  /**
   * All memoranda of a volume, in its order.
   *
   * @throws AnnotationException if it is no XML
   */
  static List<FrusSet.Memorandum> read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      FrusVolume volume = new FrusVolume(name(file), xml);
      volume.read();
      return volume.memoranda;
    } catch (XMLStreamException e) {
      throw new AnnotationException(
          file, "line " + e.getLocation().getLineNumber(), "is no XML: " + said(e));
    }
  }

  /** What a volume is called, in its file's name. */
  static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
  }

  /** The parser says where before it says what. */
  private static String said(XMLStreamException e) {
    return String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "");
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && isDocument()) {
        readDocument();
      }
    }
  }

  private boolean isDocument() {
    return xml.getLocalName().equals("div") && "document".equals(attribute("type"));
  }

  private void readDocument() throws XMLStreamException {
    String id = volume + "-" + attribute("id");
    text.setLength(0);
    names.clear();
    date = null;
    boolean memorandum = false;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "head" -> memorandum |= MEMORANDUM.matcher(content()).find();
          case "date" -> {
            readDate();
            depth++;
          }
          case "p" -> readParagraph();
          default -> {
            if (LEFT_OUT.contains(xml.getLocalName())) {
              skip();
            } else {
              depth++;
            }
          }
        }
      }
    }
    String body = text.toString();
    if (memorandum && !body.isBlank()) {
      memoranda.add(
          new FrusSet.Memorandum(volume, Document.of(id, date, body), List.copyOf(names)));
    }
  }

  /** The first day that is given. */
  private void readDate() {
    String when = Optional.ofNullable(attribute("when")).orElse("");
    if (date == null && when.length() >= 10) {
      try {
        date = LocalDate.parse(when.substring(0, 10));
      } catch (DateTimeParseException e) {
        date = null; // The memorandum is read without one, as Parley would.
      }
    }
  }

  private void readParagraph() throws XMLStreamException {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    List<Integer> begins = new ArrayList<>();
    List<String> persons = new ArrayList<>();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS -> append(xml.getText());
        case XMLStreamConstants.START_ELEMENT -> {
          if (LEFT_OUT.contains(xml.getLocalName())) {
            skip();
          } else {
            depth++;
            begins.add(xml.getLocalName().equals("persName") ? text.length() : -1);
            persons.add(Optional.ofNullable(attribute("corresp")).orElse(""));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            int begin = begins.remove(begins.size() - 1);
            String person = persons.remove(persons.size() - 1);
            if (begin >= 0) {
              addName(begin, person);
            }
          }
        }
        default -> {}
      }
    }
  }

  /** Line breaks are the file's, not the memorandum's. */
  private void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (!Character.isWhitespace(c)) {
        text.append(c);
      } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private void addName(int from, String person) {
    int begin = from;
    int end = text.length();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      String named = person.isEmpty() ? Names.plain(text.substring(begin, end)) : person;
      int first = text.codePointCount(0, begin);
      names.add(new FrusSet.Name(new Span(first, first + text.codePointCount(begin, end)), named));
    }
  }

  /** All characters of the element, which ends with this; not those of notes. */
  private String content() throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS -> content.append(xml.getText());
        case XMLStreamConstants.START_ELEMENT -> {
          if (LEFT_OUT.contains(xml.getLocalName())) {
            skip();
          } else {
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return Names.plain(content.toString());
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
