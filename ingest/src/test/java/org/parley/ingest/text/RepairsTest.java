package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;

/** Parses as the engine gave them, a word each: form/tag/relation>head/entity. */
class RepairsTest {

  @Test
  void takesASurnameForThePersonNamedInFullElsewhere() {
    AnnotatedText text =
        mended(
            "Lim/NNP/compound>2/B-PERSON Boon/NNP/compound>2/PERSON Teck/NNP/nsubj>3/PERSON"
                + " arrived/VBD/root>-1",
            "Lim/NNP/nsubj>1/B-ORG spoke/VBD/root>-1",
            "Teck/NNP/nsubj>1 left/VBD/root>-1",
            "The/DT/det>1 Lim/NNP/compound>2/B-ORG Bank/NNP/nsubj>3 closed/VBD/root>-1");
    assertEquals("PERSON", word(text, 1, 0).entity());
    assertEquals("PERSON", word(text, 2, 0).entity());
    assertEquals("ORG", word(text, 3, 1).entity());
  }

  @Test
  void takesWhoeverHoldsAnOfficeForAPerson() {
    AnnotatedText text =
        mended(
            "President/NNP/compound>2 Tomo/NNP/compound>2/B-GPE Beki/NNP/nsubj>3/GPE"
                + " spoke/VBD/root>-1");
    assertEquals("PERSON", word(text, 0, 1).entity());
    assertEquals("PERSON", word(text, 0, 2).entity());
  }

  @Test
  void partsAnOfficeOfABodyWithAShortFormFromItsHolder() {
    AnnotatedText text =
        mended(
            "Chief/NNP/nsubj>9 of/IN/prep>0 the/DT/det>8 Lake/NNP/compound>4/B-ORG"
                + " Agency/NNP/compound>8/ORG (/-LRB-/punct>6 LA/NNP/appos>4/B-ORG )/-RRB-/punct>6"
                + " Berg/NNP/pobj>1/B-PERSON spoke/VBD/root>-1");
    assertEquals("nsubj", word(text, 0, 8).relation());
    assertEquals(8, word(text, 0, 0).head());
    assertEquals("pobj", word(text, 0, 4).relation());
  }

  @Test
  void takesTheLastOfAListForNoSubject() {
    AnnotatedText text =
        mended(
            "Envoys/NNS/nsubj>9 of/IN/prep>0 Norway/NNP/pobj>1/B-GPE ,/,/punct>2"
                + " Sweden/NNP/conj>2/B-GPE ,/,/punct>0 and/CC/cc>0 Iceland/NNP/nsubj>9/B-GPE"
                + " then/RB/advmod>9 met/VBD/root>-1");
    assertEquals("conj", word(text, 0, 7).relation());
    assertEquals(4, word(text, 0, 7).head());
  }

  @Test
  void takesWhoIsNamedBesideTheSubjectForNoSecondOne() {
    AnnotatedText text =
        mended(
            "Lund/NNP/nsubj>5/B-PERSON and/CC/cc>0 his/PRP$/poss>3 deputy/NN/compound>4"
                + " Berg/NNP/nsubj>5/B-PERSON met/VBD/root>-1");
    assertEquals("conj", word(text, 0, 4).relation());
    assertEquals(0, word(text, 0, 4).head());
  }

  @Test
  void takesWhoIsNamedBehindAnOfficeAndSpeaksForAPerson() {
    AnnotatedText text =
        mended(
            "The/DT/det>1 director/NN/nsubj>5 ,/,/punct>1 Tomo/NNP/compound>4/B-ORG"
                + " Beki/NNP/appos>1/ORG said/VBD/root>-1 so/RB/advmod>5");
    assertEquals("PERSON", word(text, 0, 3).entity());
    assertEquals("PERSON", word(text, 0, 4).entity());
  }

  @Test
  void takesAListBesideTheRootForOneOfTheSubject() {
    AnnotatedText text =
        mended(
            "Envoys/NNS/nsubj>4 Norway/NNP/root>-1/B-GPE and/CC/cc>0 Iceland/NNP/nsubj>4/B-GPE"
                + " met/VBD/dep>1");
    assertEquals("conj", word(text, 0, 3).relation());
    assertEquals(0, word(text, 0, 3).head());
  }

  @Test
  void takesWeekdaysForDays() {
    AnnotatedText text = mended("Berg/NNP/nsubj>1/B-PERSON left/VBD/root>-1 Friday/NNP/npadvmod>1");
    assertEquals("DATE", word(text, 0, 2).entity());
  }

  @Test
  void partsAnOfficeFromItsHolder() {
    AnnotatedText text =
        mended(
            "Meet/VB/root>-1 Envoy/NNP/dobj>0 to/IN/prep>1 the/DT/det>6/B-GPE"
                + " Faroes/NNPS/compound>6/GPE Ari/NNP/compound>6/B-PERSON"
                + " Lund/NNP/pobj>2/PERSON today/NN/npadvmod>0");
    assertEquals("dobj>Meet", link(text, 0, 6));
    assertEquals("nmod>Lund", link(text, 0, 1));
    assertEquals("pobj>to", link(text, 0, 4));
    assertEquals("det>Faroes", link(text, 0, 3));
  }

  @Test
  void takesACapitalisedPrepositionForAGivenName() {
    AnnotatedText text =
        mended(
            "Minister/NNP/nsubj>5 of/IN/prep>0 Trade/NNP/pobj>1/B-ORG Per/IN/prep>0/ORG"
                + " Lund/NNP/pobj>3/ORG left/VBD/root>-1");
    assertEquals("nsubj>left", link(text, 0, 4));
    assertEquals("nmod>Lund", link(text, 0, 0));
    assertEquals("NNP", word(text, 0, 3).tag());
    assertEquals("PERSON", word(text, 0, 3).entity());
    assertEquals("ORG", word(text, 0, 2).entity());
  }

  @Test
  void givesAVerbItsSubjectBehindAFrontedPhrase() {
    AnnotatedText text =
        mended(
            "For/IN/prep>7 work/NN/pobj>0 by/IN/agent>1 Norway/NNP/pobj>2/B-GPE ,/,/punct>3"
                + " the/DT/det>6 talks/NNS/appos>3 will/MD/aux>8 resume/VB/root>-1 ././punct>8");
    assertEquals("nsubj>resume", link(text, 0, 6));
  }

  @Test
  void takesANameBehindAListAndItsCommaForTheSubject() {
    AnnotatedText text =
        mended(
            "After/IN/prep>8 talks/NNS/pobj>0 between/IN/prep>1 Norway/NNP/pobj>2/B-GPE and/CC/cc>3"
                + " Iceland/NNP/conj>3/B-GPE ,/,/punct>8 Lund/NNP/conj>3/B-PERSON"
                + " met/VBD/root>-1 Berg/NNP/dobj>8/B-PERSON ././punct>8");
    assertEquals("nsubj>met", link(text, 0, 7));
  }

  @Test
  void hangsTheNextOfAListOnTheWholeNameBeforeIt() {
    AnnotatedText text =
        mended(
            "Talks/NNS/nsubj>1 include/VBP/root>-1 the/DT/det>3/B-GPE Republic/NNP/dobj>1/GPE"
                + " of/IN/prep>3/GPE Norland/NNP/pobj>4/GPE ,/,/punct>5"
                + " Iceland/NNP/conj>5/B-GPE and/CC/cc>7 Sweden/NNP/conj>7/B-GPE ././punct>1");
    assertEquals("conj>Republic", link(text, 0, 7));
    assertEquals("punct>Republic", link(text, 0, 6));
    assertEquals("conj>Iceland", link(text, 0, 9));
  }

  @Test
  void takesCountriesBehindAnotherForWhereTheOfficialsAreFrom() {
    AnnotatedText text =
        mended(
            "Officials/NNS/nsubj>5 from/IN/prep>0 Norway/NNP/pobj>1/B-GPE and/CC/cc>0"
                + " Iceland/NNP/conj>0/B-GPE met/VBD/root>-1 ././punct>5");
    assertEquals("conj>Norway", link(text, 0, 4));
    assertEquals("cc>Norway", link(text, 0, 3));
  }

  @Test
  void raisesAVerbThatIsHungOnTheNameBehindIt() {
    AnnotatedText text =
        mended(
            "President/NNP/compound>1 Lund/NNP/nsubj>2/B-PERSON met/VBD/nmod>4"
                + " Prime/NNP/compound>4 Minister/NNP/compound>5 Berg/NNP/root>-1/B-PERSON"
                + " ././punct>5");
    assertEquals("root", word(text, 0, 2).relation());
    assertEquals("dobj>met", link(text, 0, 5));
  }

  @Test
  void givesAnInvertedVerbOfSpeechItsSubject() {
    AnnotatedText text =
        mended(
            "Talks/NNS/nsubj>1 continue/VBP/ccomp>3 ,/,/punct>3 said/VBD/root>-1"
                + " spokesman/NN/compound>6 Ari/NNP/compound>6/B-PERSON Lund/NNP/acl>8/PERSON"
                + " Thursday/NNP/npadvmod>6/B-DATE ././punct>3");
    assertEquals("nsubj>said", link(text, 0, 6));
    assertEquals("npadvmod>said", link(text, 0, 7));
  }

  @Test
  void givesAVerbOfSpeechTheNamesBeforeIt() {
    AnnotatedText text =
        mended(
            "Ten/CD/nsubjpass>2 were/VBD/auxpass>2 hurt/VBN/ccomp>11 in/IN/prep>2"
                + " protests/NNS/pobj>3 over/IN/prep>4 elections/NNS/pobj>5 ,/,/punct>6"
                + " medics/NNS/conj>6 and/CC/cc>8 witnesses/NNS/conj>8 said/VBD/root>-1"
                + " ././punct>11");
    assertEquals("nsubj>said", link(text, 0, 8));
    assertEquals("conj>medics", link(text, 0, 10));
  }

  @Test
  void looksBeyondAnAsideForTheSpeaker() {
    AnnotatedText text =
        mended(
            "After/IN/prep>10 talks/NNS/pobj>0 ,/,/punct>1 Ari/NNP/compound>4/B-PERSON"
                + " Lund/NNP/appos>1/PERSON ,/,/punct>4 who/WP/nsubj>7 presided/VBD/relcl>4"
                + " ,/,/punct>4 also/RB/advmod>10 said/VBD/root>-1 it/PRP/nsubj>12"
                + " failed/VBD/ccomp>10");
    assertEquals("nsubj>said", link(text, 0, 4));
  }

  @Test
  void takesAVisitorForNoObjectOfTheVisit() {
    AnnotatedText text =
        mended(
            "Addressing/VBG/advcl>6 reporters/NNS/dobj>0 ,/,/punct>0 visiting/VBG/acl>0"
                + " Minister/NNP/compound>5 Lund/NNP/dobj>3/B-PERSON said/VBD/root>-1"
                + " yes/UH/intj>6");
    assertEquals("nsubj>said", link(text, 0, 5));
    assertEquals("nmod>Lund", link(text, 0, 3));
  }

  @Test
  void hangsWhatWasSaidOnTheVerbThatEndsTheSentence() {
    AnnotatedText text =
        mended(
            "He/PRP/nsubj>2 can/MD/aux>2 cope/VB/root>-1 ,/,/punct>7 the/DT/det>5"
                + " aide/NN/nsubjpass>7 was/VBD/auxpass>7 quoted/VBN/root>-1 as/IN/prep>7"
                + " saying/VBG/pcomp>8 ././punct>7");
    assertEquals("ccomp>quoted", link(text, 0, 2));
    assertEquals("root>", link(text, 0, 7));
  }

  @Test
  void givesAPrepositionTheNameThatHangsNowhere() {
    AnnotatedText text =
        mended(
            "Oslo/NNP/nsubj>1/B-GPE mourned/VBD/root>-1 the/DT/det>3 death/NN/dobj>1"
                + " of/IN/prep>3 premier/NN/compound>6 Lund/NNP/root>-1/B-PERSON"
                + " who/WP/nsubj>8 died/VBD/relcl>6 ././punct>1");
    assertEquals("pobj>of", link(text, 0, 6));
  }

  @Test
  void hangsNoWordOnAMark() {
    AnnotatedText text =
        mended(
            "They/PRP/nsubj>1 discussed/VBD/root>-1 a/DT/det>3 road/NN/dobj>1 and/CC/cc>3"
                + " a/DT/det>6 park/NN/acl>7 ././punct>1");
    assertEquals("dep>discussed", link(text, 0, 6));
  }

  @Test
  void leavesWhatItMendedAsItIs() {
    AnnotatedText once =
        mended("Yes/UH/root>-1 ,/,/punct>0 said/VBD/root>-1 Lund/NNP/dobj>2/B-PERSON ././punct>2");
    assertEquals(once, Repairs.of(once));
  }

  private static String link(AnnotatedText text, int sentence, int index) {
    Token token = word(text, sentence, index);
    String head = token.head() < 0 ? "" : word(text, sentence, token.head()).form();
    return token.relation() + ">" + head;
  }

  private static Token word(AnnotatedText text, int sentence, int index) {
    return text.sentences().get(sentence).tokens().get(index);
  }

  private static AnnotatedText mended(String... parses) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String parse : parses) {
      List<Token> tokens = new ArrayList<>();
      for (String word : parse.split(" ")) {
        tokens.add(token(tokens.size(), word.split("/"), text));
      }
      sentences.add(new Sentence(sentences.size(), 0, tokens));
    }
    Document document = Document.of("x", null, text.toString());
    return Repairs.of(new AnnotatedText(document, text.toString(), sentences));
  }

  private static Token token(int index, String[] parts, StringBuilder text) {
    int begin = text.length();
    text.append(parts[0]).append(' ');
    String[] link = parts[2].split(">");
    String entity = parts.length > 3 ? parts[3] : "";
    return new Token(
        index,
        new Span(begin, begin + parts[0].length()),
        parts[0],
        lemma(parts[0]),
        parts[1],
        Integer.parseInt(link[1]),
        link[0],
        entity.replace("B-", ""),
        entity.startsWith("B-"));
  }

  private static String lemma(String form) {
    return switch (form) {
      case "said", "saying" -> "say";
      case "quoted" -> "quote";
      case "visiting" -> "visit";
      default -> form.toLowerCase(java.util.Locale.ROOT);
    };
  }
}
