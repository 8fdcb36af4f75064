package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * A person's name, parted for comparing: lower case, without marks, titles and particles, which
 * languages and spellings write or leave out.
 *
 * @param written as it stands in the text, without titles before it
 * @param given all parts but the surname, in order; none of a name that is but one
 * @param surname the part by which a person is called
 * @param stem the last part of it, under which blocks are made: "Blazy" of "Douste-Blazy"
 * @param ordinal of a ruler: "ii"
 * @param whole all parts but the ordinal, without spaces
 */
record PersonalName(
    String written,
    List<String> given,
    String surname,
    String stem,
    Optional<String> ordinal,
    String whole) {

  private static final Pattern NICKNAME =
      Pattern.compile("\\s[\"\u201c\u2018'(][^\"\u201d\u2019')]+[\"\u201d\u2019')]+(?=\\s)");
  private static final Pattern ORDINAL = Pattern.compile("(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,4}|\\p{Lu}{2,3}");
  private static final int BRIEF = 4;
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010-\u2013]");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  static PersonalName of(String written) {
    List<String> words = new ArrayList<>(List.of(SPACE.split(written.strip())));
    NameWords.dropTitles(words);
    String bare = String.join(" ", words);
    List<Part> parts = parts(NICKNAME.matcher(bare).replaceAll(""));
    Optional<String> ordinal = Optional.empty();
    if (parts.size() > 1 && ORDINAL.matcher(last(parts)).matches()) {
      ordinal = Optional.of(last(parts));
      parts.remove(parts.size() - 1);
    }
    dropParticles(parts);
    List<String> given = new ArrayList<>(parts.stream().map(Part::text).toList());
    String whole = String.join("", given);
    String stem = last(parts);
    String surname;
    if (NameWords.surnameFirst(given)) {
      surname = given.remove(0);
      stem = surname;
    } else {
      // "Ormsby-Gore" is one name.
      surname = given.remove(given.size() - 1);
      for (int i = given.size(); i > 0 && parts.get(i).joined(); i--) {
        surname = given.remove(i - 1) + surname;
      }
    }
    return new PersonalName(bare, List.copyOf(given), surname, stem, ordinal, whole);
  }

  private record Part(String text, boolean joined) {}

  /** "Abdel-Aziz" are two parts, "G.W." too, "ElBaradei" a particle and a part. */
  private static List<Part> parts(String bare) {
    List<Part> parts = new ArrayList<>();
    for (String word : SPACE.split(bare)) {
      if (INITIALS.matcher(word).matches() && !word.equals(bare)) {
        Matcher letters = CAPITAL.matcher(word);
        while (letters.find()) {
          parts.add(new Part(fold(letters.group()), false));
        }
        continue;
      }
      boolean joined = false;
      for (String piece : HYPHEN.split(word)) {
        for (String grown : INNER_CAPITAL.split(piece)) {
          String folded = fold(grown);
          if (!folded.isEmpty()) {
            parts.add(new Part(folded, joined));
            joined = true;
          }
        }
      }
    }
    if (parts.isEmpty()) {
      parts.add(new Part(fold(bare), false));
    }
    return parts;
  }

  /** "Al" begins the name of Gore and is nothing in that of Nouri al-Maliki or Al-Masri. */
  private static void dropParticles(List<Part> parts) {
    for (int i = parts.size() - 2; i >= 0; i--) {
      boolean binds =
          parts.get(i + 1).joined() || i > 0 || NameWords.bindsAtBeginning(parts.get(i).text());
      if (binds && NameWords.isParticle(parts.get(i).text())) {
        parts.set(i + 1, new Part(parts.get(i + 1).text(), parts.get(i).joined()));
        parts.remove(i);
      }
    }
  }

  private static String last(List<Part> parts) {
    return parts.get(parts.size() - 1).text();
  }

  static String fold(String written) {
    return NO_LETTER
        .matcher(StringUtils.stripAccents(written).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }

  /** Whether the surname stands first, as in Chinese. */
  boolean surnameFirst() {
    return !given.isEmpty() && NameWords.sharedByMany(surname) && whole.startsWith(surname);
  }

  /** Whether it is a surname that many share, and a given name of one syllable. */
  boolean isBrief() {
    return surnameFirst() && whole.length() - surname.length() <= BRIEF;
  }

  /** Whether it is more than one name, or a ruler's. */
  boolean full() {
    return !given.isEmpty() || ordinal.isPresent();
  }

  /** The first two letters of the given names. */
  String givenBeginning() {
    String all = String.join("", given);
    return all.substring(0, Math.min(2, all.length()));
  }

  boolean hasGiven() {
    return !given.isEmpty();
  }

  /** All parts as one word, so that "Jong-il" and "Jong Il" are equal. */
  String squeezed() {
    return whole + ordinal.map(it -> " " + it).orElse("");
  }
}
