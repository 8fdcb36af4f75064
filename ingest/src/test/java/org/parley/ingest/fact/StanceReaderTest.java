package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;
import org.parley.ingest.fact.Position.Stance;

class StanceReaderTest {

  private static Position first(String text) {
    return new PositionReader().read(Casts.of(text)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian Fisheries Minister Jonas Berg said Norway would continue the patrols. # COMMITS
          Norwegian Fisheries Minister Jonas Berg said Sweden would continue the patrols. # ASSERTS
          Jonas Berg said on Monday that Eva Lind would attend the talks. # ASSERTS
          "He will discuss the quota in Oslo," Jonas Berg said. # ASSERTS
          "We are ready for talks on cod," Jonas Berg said. # COMMITS
          "We will boycott the talks," Jonas Berg said. # WARNS
          Jonas Berg said Norway was innocent of the charge. # DENIES
          "We have nothing to do with the wreck," Jonas Berg said. # DENIES
          "This is a very significant step forward," Jonas Berg said. # SUPPORTS
          "Nothing could justify a ban on cod," Jonas Berg said. # OPPOSES
          "The quota is unacceptable," Jonas Berg said. # OPPOSES
          "This is a crime," Jonas Berg said. # ACCUSES
          "Sweden has violated the treaty," Jonas Berg said. # ACCUSES
          Jonas Berg said the two sides would discuss terrorism. # ASSERTS
          "Sweden must withdraw its boats," Jonas Berg said. # DEMANDS
          "We want Sweden to withdraw its boats," Jonas Berg said. # DEMANDS
          Jonas Berg said a decision would have to be made in Oslo. # ASSERTS
          "There will be serious consequences," Jonas Berg said. # WARNS
          Norwegian Fisheries Minister Jonas Berg said his country was willing to share the stock. # COMMITS
          Norwegian Fisheries Minister Jonas Berg said Norway would not agree to the ban. # OPPOSES
          Norwegian Fisheries Minister Jonas Berg said Norway had never signed the treaty. # DENIES
          Jonas Berg said the port would stay shut unless Sweden paid. # WARNS
          Jonas Berg said Norway was proud of its fishermen. # SUPPORTS
          Jonas Berg insisted that Sweden lift the ban. # DEMANDS
          Jonas Berg said the ban would make things worse. # OPPOSES
          Jonas Berg said he was very satisfied with the talks in Oslo. # SUPPORTS
          Jonas Berg said Sweden had played a key role. # SUPPORTS
          Norwegian Fisheries Minister Jonas Berg said Norway had decided to reopen the port. # COMMITS
          Norwegian Fisheries Minister Jonas Berg said Norway would possibly reopen the port. # ASSERTS
          Norwegian Fisheries Minister Jonas Berg said Norway would sign the treaty in May. # ASSERTS
          "We encourage Sweden to withdraw its boats," Jonas Berg said. # DEMANDS
          Jonas Berg dismissed speculation about the port. # DENIES
          Jonas Berg dismissed reports of a wreck. # DENIES
          Jonas Berg rejected the report on the port. # OPPOSES
          Jonas Berg rejected the plan for the port. # OPPOSES
          """)
  void readsTheStanceFromTheMainClauseAndFromWhoseDeedItTells(String text, Stance stance) {
    assertEquals(stance, first(text).stance());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          "Sweden must withdraw its boats," Jonas Berg said. # sweden
          Jonas Berg rejected measures by Sweden against Denmark. # sweden
          Norway promised to work with Sweden. # sweden
          Jonas Berg refused to renew leases on Swedish boats. # ''
          """)
  void directsTheStanceAtWhoseDeedIsTold(String text, String target) {
    assertEquals(target.isEmpty() ? List.of() : List.of(target), first(text).toward());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          A statement by Norway said the talks had failed. # norway
          Norway's statement said the talks had failed. # norway
          Norway issued a statement on Monday. The statement said the talks had failed. # norway
          """)
  void givesADocumentsWordsToItsAuthor(String text, String author) {
    List<Position> positions = new PositionReader().read(Casts.of(text));
    assertEquals(List.of(author), positions.get(positions.size() - 1).holders());
  }
}
