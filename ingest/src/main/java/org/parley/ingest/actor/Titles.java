package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.ingest.text.Token;

/** The words that make up titles of office, and those that name bodies and groups. */
public final class Titles {

  private static final Map<String, String> HEADS = WordList.read(Titles.class, "titles.txt");
  private static final Map<String, String> COLLECTIVES =
      WordList.read(Titles.class, "collectives.txt");
  private static final Map<String, String> BYSTANDERS =
      WordList.read(Titles.class, "bystanders.txt");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "madame", "mme", "sen", "rep",
          "gen", "col", "capt", "lt", "gov", "rev", "prof", "maj", "adm", "sgt", "pres");

  /** Words of time and manner that stand before a title and are no part of it. */
  private static final Set<String> PASSING =
      Set.of(
          "visiting",
          "new",
          "outgoing",
          "incoming",
          "current",
          "then",
          "late",
          "newly",
          "elected",
          "appointed",
          "former",
          "ex",
          "old",
          "onetime",
          "longtime",
          "veteran",
          "controversial",
          "outspoken",
          "ailing",
          "popular",
          "populist",
          "powerful",
          "influential",
          "leftist",
          "rightist",
          "left-wing",
          "right-wing",
          "hardline",
          "hard-line",
          "moderate",
          "reformist",
          "beleaguered",
          "charismatic",
          "firebrand",
          "respected",
          "embattled",
          "exiled",
          "ousted",
          "deposed",
          "reelected",
          "re-elected",
          "newly-elected");

  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "onetime", "ousted", "deposed", "then");

  /** Participles that are part of a title, where others are a deed ("joining President Duval"). */
  private static final Set<String> DUTIES =
      Set.of(
          "acting",
          "managing",
          "presiding",
          "governing",
          "ruling",
          "reigning",
          "sitting",
          "serving",
          "founding",
          "commanding",
          "visiting",
          "outgoing",
          "incoming",
          "departing",
          "retiring",
          "supervising",
          "operating",
          "lending",
          "opposing",
          "peacekeeping",
          "nursing",
          "planning",
          "banking",
          "housing",
          "engineering",
          "manufacturing",
          "marketing",
          "mining",
          "training",
          "intervening");

  private Titles() {}

  static boolean isDuty(String form) {
    return DUTIES.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun can head a title ("minister"). */
  public static boolean isTitle(String lemma) {
    return HEADS.containsKey(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether the title is an office, as against a calling ("analyst"). */
  public static boolean isOffice(String lemma) {
    return "".equals(HEADS.getOrDefault(lemma.toLowerCase(Locale.ROOT), "!"));
  }

  /** Whether those named by a noun act in the news mostly without political standing. */
  static boolean isBystander(String lemma) {
    return BYSTANDERS.containsKey(lemma.toLowerCase(Locale.ROOT));
  }

  static boolean isTitleWord(Token token) {
    return isTitle(token.lemma()) || isHonorific(token.form());
  }

  static boolean isHonorific(String form) {
    return HONORIFICS.contains(form.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  static boolean isPassing(String form) {
    return PASSING.contains(form.toLowerCase(Locale.ROOT));
  }

  static boolean isPast(String form) {
    return PAST.contains(form.toLowerCase(Locale.ROOT));
  }

  /** "state", "organization", "group", or empty: what a collective noun names. */
  public static String collective(String lemma) {
    return COLLECTIVES.getOrDefault(lemma.toLowerCase(Locale.ROOT), "");
  }
}
