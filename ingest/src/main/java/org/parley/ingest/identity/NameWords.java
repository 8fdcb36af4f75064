package org.parley.ingest.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.actor.WordList;

/**
 * The words in names of persons that are no name, and those that tell which part is the surname.
 */
final class NameWords {

  private static final Set<String> TITLES =
      WordList.read(NameWords.class, "titles-before-names.txt").keySet();
  private static final Set<String> TITLES_AFTER = Set.of("pasha", "bey", "effendi", "jr", "sr");
  private static final Map<String, String> PARTICLES =
      WordList.read(NameWords.class, "particles.txt");
  private static final Set<String> SURNAMES_FIRST =
      WordList.read(NameWords.class, "surnames-first.txt").keySet();

  /** One or two syllables as Chinese, Korean and Vietnamese names have them in Latin letters. */
  private static final Pattern SYLLABLES =
      Pattern.compile(
          "(?:(?:[bcdfghjklmnpqrstvwxyz]|ch|zh|sh|kh|kk|tt|pp|jj|th|tr|ph|ng|nh|hs|ts|tz|gy|ky|my|hy|ry|by|hw|kw|gw)?"
              + "[aeiouy]{1,3}(?:ng|nh|ch|rn|[nmhklptgwc])?){1,2}");

  private NameWords() {}

  /** Takes titles off both ends, as long as a name is left. */
  static void dropTitles(List<String> words) {
    while (words.size() > 1 && TITLES.contains(plain(words.get(0)))) {
      words.remove(0);
    }
    while (words.size() > 1 && TITLES_AFTER.contains(plain(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
  }

  static boolean isTitle(String word) {
    return TITLES.contains(plain(word));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
  }

  static boolean isParticle(String part) {
    return PARTICLES.containsKey(part);
  }

  /** "De Gaulle", "Van Buren"; not "Al Gore", "Ben Bernanke". */
  static boolean bindsAtBeginning(String part) {
    return "!".equals(PARTICLES.get(part));
  }

  /** Surnames that so many share that they tell nobody. */
  static boolean sharedByMany(String surname) {
    return SURNAMES_FIRST.contains(surname);
  }

  /** "Hu Jintao", "Kim Young-sam", "Nguyen Van Linh". */
  static boolean surnameFirst(List<String> parts) {
    return parts.size() > 1
        && parts.size() < 5
        && SURNAMES_FIRST.contains(parts.get(0))
        && parts.stream().skip(1).allMatch(part -> SYLLABLES.matcher(part).matches());
  }
}
