package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Which nouns can speak or act, and as what. */
final class ActingNoun {

  private static final Set<String> NO_ACTORS =
      Set.of(
          "DATE",
          "TIME",
          "MONEY",
          "PERCENT",
          "CARDINAL",
          "ORDINAL",
          "EVENT",
          "LAW",
          "LANGUAGE",
          "QUANTITY");
  private static final Set<String> SOME =
      Set.of(
          "some", "many", "other", "several", "few", "all", "most", "both", "one", "another",
          "those", "none", "neither", "either", "half");
  private static final Set<String> COUNTING = Set.of("CD", "JJ", "JJR", "JJS", "VBN");
  private static final Set<String> OWN = Set.of("my", "your", "his", "her", "our");
  private static final Set<String> SPEAKING = Set.of("say", "tell", "announce", "state", "claim");
  private static final Set<String> GROUPS =
      Set.of(
          "delegation",
          "team",
          "side",
          "leadership",
          "force",
          "crowd",
          "majority",
          "minority",
          "family",
          "public",
          "people");
  private static final Map<String, String> PEOPLE = WordList.read(ActingNoun.class, "people.txt");
  private static final Pattern HUMAN_ENDING =
      Pattern.compile(".{3,}(er|or|ist|ian|ant|ee|man|men|woman|women|person|eer|crat|naut|logue)");
  private static final Pattern THING_ENDING =
      Pattern.compile(
          ".*(matter|number|power|order|letter|paper|border|disorder|measure|member|factor|error|sector|corridor|center|quarter|winter|weather|water|fever|danger|chapter|computer|disaster|answer|offer|transfer|character|encounter|plant|grant|warrant|restaurant|career|committee|guarantee)");
  private static final Pattern PERSON =
      Pattern.compile("source|man|woman|.*(man|woman|person)|.+(er|or|ist|ian|ant|ee)");

  /** What can be quoted as if it spoke, though it is neither people nor a body. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "statement",
          "communique",
          "document",
          "study",
          "survey",
          "poll",
          "article",
          "editorial",
          "commentary",
          "website",
          "site",
          "newspaper",
          "magazine",
          "paper",
          "letter",
          "broadcast",
          "dispatch",
          "account",
          "bulletin",
          "resolution");

  /** What shows something without having a say: no author stands behind it as behind a report. */
  private static final Map<String, String> MUTE = WordList.read(ActingNoun.class, "mute.txt");

  private ActingNoun() {}

  /** Whether a phrase that the text has say something can have a say: days have none. */
  static boolean canSpeak(Token noun) {
    boolean phrase = noun.tag().startsWith("NN") || COUNTING.contains(noun.tag());
    return (phrase || pronounOfPeople(noun))
        && !MUTE.containsKey(noun.lemma())
        && !noun.entity().equals("DATE")
        && !noun.entity().equals("TIME");
  }

  /** People, bodies, named things and documents can; events and qualities can not. */
  static boolean canAct(Tree tree, Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean thing = noun.tag().startsWith("NNP") && NoBody.thing(tree, noun.index());
    if (NO_ACTORS.contains(noun.entity()) || thing || ofBody(tree, noun.index())) {
      return false;
    }
    return pronounOfPeople(noun)
        || Titles.isTitle(lemma)
        || !Titles.collective(lemma).isEmpty()
        || DOCUMENTS.contains(lemma)
        || noun.tag().startsWith("NNP")
        || human(lemma)
        || speaks(tree, noun);
  }

  /** "my head", whatever it says: nobody's leader, unless it goes on ("his head of office"). */
  static boolean ofBody(Tree tree, int noun) {
    return tree.token(noun).lemma().equals("head")
        && noun > 0
        && OWN.contains(tree.token(noun - 1).lemma())
        && (noun + 1 == tree.size() || !tree.token(noun + 1).lemma().equals("of"));
  }

  /** Whether a noun is one of people who can have a say, by title, by list or by ending. */
  static boolean isHuman(String lemma) {
    return Titles.isTitle(lemma) || human(lemma);
  }

  /** By its ending, or one of the few that has none. */
  private static boolean human(String lemma) {
    return PEOPLE.containsKey(lemma)
        || (HUMAN_ENDING.matcher(lemma).matches() && !THING_ENDING.matcher(lemma).matches());
  }

  /** Whatever says something can: "the lawsuit said". */
  private static boolean speaks(Tree tree, Token noun) {
    return noun.relation().equals("nsubj")
        && noun.head() >= 0
        && SPEAKING.contains(tree.token(noun.head()).lemma());
  }

  /** "some", "many", "others" may say something too. */
  static boolean pronounOfPeople(Token token) {
    return SOME.contains(token.lemma());
  }

  static ActorType type(Token noun) {
    String collective = Titles.collective(noun.lemma());
    boolean bodies = noun.form().endsWith("s"); // "rebel groups", but "media", "police"
    if (noun.tag().endsWith("S") && (bodies || !collective.equals("organization"))) {
      return ActorType.GROUP;
    }
    if (collective.equals("organization") || collective.equals("state")) {
      return ActorType.ORGANIZATION;
    }
    if (GROUPS.contains(noun.lemma())) {
      return ActorType.GROUP;
    }
    boolean member = noun.lemma().equals("member"); // "a member of parliament"
    if (member || "person".equals(PEOPLE.get(noun.lemma()))) {
      return ActorType.PERSON;
    }
    boolean thing =
        DOCUMENTS.contains(noun.lemma()) || THING_ENDING.matcher(noun.lemma()).matches();
    if (Titles.isTitle(noun.lemma()) || (!thing && PERSON.matcher(noun.lemma()).matches())) {
      return ActorType.PERSON;
    }
    return noun.tag().startsWith("NNP") ? ActorType.ORGANIZATION : ActorType.GROUP;
  }
}
