package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.document.Document;

class FrusVolumeTest {

  static final String VOLUME =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
       <div type="document" xml:id="d1" n="1">
        <head>1. Telegram From the Embassy</head>
        <p>Mr. <persName corresp="#p_X">Holm</persName> has left.</p>
       </div>
       <div type="document" xml:id="d2" n="2">
        <head>2. Memorandum of
         Conversation<note>Drafted by <persName corresp="#p_X">Holm</persName>.</note></head>
        <dateline><placeName>Oslo</placeName>, <date when="1961-05-04T10:00:00">May 4</date></dateline>
        <list type="participants"><head>PARTICIPANTS</head>
         <item>Mr. <persName corresp="#p_L">Lund</persName></item></list>
        <p>Mr. <persName corresp="#p_L">Lund</persName> met
           Foreign Minister <persName corresp="#p_B"><hi>Per Berg</hi> </persName>.<note>Not
           printed. <persName>Dahl</persName> knew.</note></p>
        <pb n="3"/>
        <p>🕊 Mr. <persName>Berg</persName> agreed with Mr. <persName corresp="#p_L">Lund</persName>.</p>
       </div>
      </body></text></TEI>
      """;

  @TempDir Path directory;

  @Test
  void readsTheParagraphsOfMemorandaAlone() throws IOException {
    List<FrusSet.Memorandum> memoranda = read(VOLUME);
    assertEquals(1, memoranda.size());
    Document document = memoranda.get(0).document();
    assertEquals("volume-d2", document.id());
    assertEquals(Optional.of(LocalDate.of(1961, 5, 4)), document.date());
    assertEquals(
        "Mr. Lund met Foreign Minister Per Berg .\n\n🕊 Mr. Berg agreed with Mr. Lund.",
        document.text());
  }

  @Test
  void knowsWhereNamesStandAndWhoseTheyAre() throws IOException {
    FrusSet.Memorandum memorandum = read(VOLUME).get(0);
    assertEquals(
        List.of("Lund #p_L", "Per Berg #p_B", "Berg berg", "Lund #p_L"),
        memorandum.names().stream()
            .map(name -> memorandum.document().slice(name.span()) + " " + name.person())
            .toList());
  }

  @Test
  void namesFileAndLineOfWhatIsNoXml() {
    String message =
        String.valueOf(
            assertThrows(AnnotationException.class, () -> read(VOLUME.replace("</dateline>", "")))
                .getMessage());
    assertTrue(
        message.startsWith(directory.resolve("volume.xml") + ", line 18: is no XML"), message);
  }

  private List<FrusSet.Memorandum> read(String xml) throws IOException {
    return FrusVolume.read(Files.writeString(directory.resolve("volume.xml"), xml));
  }
}
