package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

/** Texts as printed on Wednesday, 30 May 2007: a meeting's place and date, told elsewhere. */
class MeetingSettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          In Oslo, Jonas Berg said Tuesday during talks with Eva Lind that he was content. # oslo | 2007-05-29
          Jonas Berg flew to Stockholm, where he met Eva Lind on Monday. # stockholm | 2007-05-28
          Jonas Berg, on a visit to Norway, met Eva Lind on Monday. # norway | 2007-05-28
          Jonas Berg will meet Eva Lind on the sidelines of a forum to be held in Oslo on June 4 and 5. # oslo | 2007-06-04/2007-06-05
          Jonas Berg will meet Eva Lind on the sidelines of the forum. The forum will be held in Oslo on June 4. # - | -
          The forum will be held in Oslo on Monday. Jonas Berg will meet Eva Lind on the sidelines of the forum. # oslo | 2007-06-04
          Jonas Berg and Eva Lind will meet in Oslo before Friday. # oslo | -
          Jonas Berg arrived in Oslo on Monday. He held talks with Norwegian President Eva Lind soon after arrival. # oslo | 2007-05-28
          Norwegian President Eva Lind said on Tuesday that she was content. Earlier in the day, she met with Jonas Berg. # - | 2007-05-29
          Jonas Berg met Eva Lind on Monday. He also met Anna Holm. # - | 2007-05-28
          Jonas Berg said on Monday that he was content. "It was good," Jonas Berg said after talks with Eva Lind. # - | 2007-05-28
          Norwegian President Eva Lind met Jonas Berg here on Tuesday. The forum opened here in the capital Oslo. # oslo | 2007-05-29
          Jonas Berg travelled on Monday to Sweden, where he met Eva Lind. # sweden | 2007-05-28
          A summit between Jonas Berg and Eva Lind was put off until Friday. # - | 2007-06-01
          The meeting between Jonas Berg, Anna Holm and Eva Lind on Monday agreed on a plan. # - | 2007-05-28
          Norwegian President Eva Lind will visit Sweden from Friday until June 6. # sweden | 2007-06-01/2007-06-06
          Norwegian President Eva Lind will visit Sweden on Monday. Lind's four-day visit to Sweden will be her first. # sweden | 2007-06-04/2007-06-07
          Norwegian President Eva Lind will meet Jonas Berg in two weeks. # - | 2007-06
          Norway pulled out of the talks with Sweden in May last year. The talks between Norway and Sweden were held in Oslo. # oslo | -
          Jonas Berg left for Norway on Monday for talks with Norwegian President Eva Lind. # norway | -
          A meeting of the ministers of Norway and Sweden is planned for Friday to discuss a treaty on cod. # - | 2007-06-01
          As a result of the work done by Norway, the meeting of Nordic ministers will take place in Oslo on Friday. # oslo | 2007-06-01
          Eva Lind and Jonas Berg will meet on June 4. They will see each other again at a Nordic summit three days later. # - | 2007-06-07
          The vote comes three days before a summit between Eva Lind and Jonas Berg. # - | 2007-06-02
          Norway appealed on Wednesday for calm, on the eve of a visit by Swedish Prime Minister Jonas Berg to Oslo. # oslo | 2007-05-31
          Swedish Prime Minister Jonas Berg, who was here to attend the Oslo Summit of the Forum on Cod slated for June 4-5, was content. # - | 2007-06-04/2007-06-05
          The meeting comes before the holding of the APEC Economic Leaders' Meeting on June 4-5 in Oslo. # oslo | 2007-06-04/2007-06-05
          The treaty will hold, said Jonas Berg, the Swedish envoy on future talks, on Tuesday. "It will hold," Berg told reporters following meetings with Icelandic leaders in Reykjavik. # reykjavik | 2007-05-29
          Two envoys landed in Oslo on Tuesday. They were tired. Jonas Berg, speaking after a meeting with Eva Lind, said he was content. # - | 2007-05-29
          The vote is set for Friday, an envoy announced Tuesday. It rained. "It will do," Jonas Berg told reporters after a meeting with Eva Lind. # - | 2007-05-29
          Two envoys landed in Oslo on Tuesday. They were tired. The envoys welcomed the talks between Jonas Berg and Eva Lind. # - | -
          Two envoys landed in Oslo on Tuesday. They were tired. It was cold. Jonas Berg had met Eva Lind in Rome. # rome | -
          Two envoys landed in Oslo on Tuesday. They were tired. It was cold. Jonas Berg earlier met Eva Lind in Rome. # rome | -
          Jonas Berg left on Monday to attend a NATO summit to be held in Riga on June 4 and 5. He will address the NATO summit on June 4. # riga | 2007-06-04/2007-06-05
          Norway praised a plan adopted at the NATO summit in Riga this March. # riga | 2007-03
          Jonas Berg said on Tuesday that a plan had been agreed at the meeting of Norway, Sweden and the Danish government in Oslo on Friday. # oslo | 2007-05-25
          Fish is dear. Jonas Berg, a dealer, said on Tuesday that cod was rare. It rained. It snowed. It was cold. Many boats stayed at home. Berg said at a meeting with Eva Lind that he was tired. # - | 2007-05-29
          The ports produce a third of the cod, decided in April at a meeting of Norway and Sweden in Riga. # riga | 2007-04
          Norwegian President Eva Lind will attend the June 4-5 summit with Jonas Berg. # - | 2007-06-04/2007-06-05
          Jonas Berg will speak after exchanging views with the Nordic Fishing Council on June 4. # - | 2007-06-04
          Swedish President Eva Lind left for Oslo on Monday to attend a forum and will visit Denmark later. # denmark | -
          """)
  void completesAMeetingFromItsClauseItsEventOrItsGuestsStay(String text, String setting) {
    List<String> found =
        new MeetingReader(Casts.of(text))
            .read().stream()
                .map(m -> m.place().orElse("-") + " | " + m.date().orElse("-"))
                .toList();
    assertTrue(found.contains(setting), found::toString);
  }
}
