package org.parley.ingest.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers met on Monday in Geneva to talk of peace, a spokesman of the government"
            + " said. There was no agreement, but both sides will meet again in May.",
        "MINISTERS MEET IN GENEVA",
        "Results: Valencia 1 (Vicente 74) Athletic Bilbao 1 (Aduriz 12) Real Sociedad 0 Osasuna 0",
        "3.14",
      })
  void takesATextForEnglish(String text) {
    assertTrue(English.looksLike(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los ministros se reunieron en Ginebra el lunes para hablar de la paz, según dijo un"
            + " portavoz del gobierno. No hubo acuerdo, pero las partes volverán a verse en mayo.",
        "De ministers hebben maandag in Genève gesproken over de vrede, aldus een woordvoerder van"
            + " de regering. Er was geen akkoord, maar de partijen ontmoeten elkaar in mei of juni.",
        "Die Minister haben sich am Montag in Genf getroffen, um über den Frieden zu sprechen, sagte"
            + " ein Sprecher der Regierung. Es gab keine Einigung, aber man will sich im Mai in"
            + " Berlin wieder treffen, wie es der Präsident gewünscht hatte.",
        "Menteri luar negeri bertemu pada hari Senin di Jenewa untuk membicarakan perdamaian, kata"
            + " juru bicara pemerintah. Tidak ada kesepakatan, tetapi para pihak akan bertemu lagi"
            + " pada bulan Mei di Jakarta atas permintaan presiden.",
        "Министры встретились в Женеве.",
        "部长们在日内瓦会晤。",
      })
  void knowsATextInAnotherLanguage(String text) {
    assertFalse(English.looksLike(text));
    assertFalse(
        English.isForeign("Results: Lund 3 (Berg 12 no, de Vos 7) v Oslo 2, 45 overs, dec"));
  }

  @Test
  void takesATextForEnglishOfWhichAGoodPartIs() {
    String french = "Les ministres se sont réunis à Genève pour parler de la paix, dit un envoyé. ";
    String english =
        "The ministers met on Monday in Geneva to talk of peace, a spokesman of the government said."
            + " There was no agreement, but both of them will be back in May for another round.";
    assertTrue(English.looksLike(french.repeat(4) + "\n\n" + english));
    assertFalse(English.looksLike(french.repeat(40) + "\n\n" + english));
    assertTrue(English.isForeign(french.repeat(2)));
    assertFalse(English.isForeign(english));
  }
}
