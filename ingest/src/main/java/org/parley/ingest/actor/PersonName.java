package org.parley.ingest.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name, folded for comparing: lower case, no diacritics, no article particles.
 *
 * @param parts given names to surname in the order written
 */
record PersonName(List<String> parts) {

  private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "ad", "as", "ash");
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "madame", "madam", "mme");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NICKNAME =
      Pattern.compile("[\"\u201c\u201d]\\s*[^\"\u201c\u201d]+\\s*[\"\u201c\u201d'`]+");
  private static final Pattern ARTICLE = Pattern.compile("(^|\\s)(al|el|ul|ad|as|ash)\\s*-\\s*");
  private static final Pattern POINTS = Pattern.compile("['\u2019`.,]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static PersonName of(String written) {
    List<String> parts = new ArrayList<>();
    String folded = fold(written);
    String[] words = SPACE.split(folded.strip());
    for (String part : words) {
      // "Al Gore" has a first name, "Nouri al Maliki" a particle.
      boolean particle = PARTICLES.contains(part) && !parts.isEmpty();
      if (!part.isEmpty() && !particle && !HONORIFICS.contains(part)) {
        parts.add(part);
      }
    }
    return new PersonName(parts.isEmpty() ? List.of(folded.strip()) : List.copyOf(parts));
  }

  private static String fold(String written) {
    String plain =
        MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT);
    String unquoted = NICKNAME.matcher(lower).replaceAll(" ");
    return POINTS.matcher(ARTICLE.matcher(unquoted).replaceAll(" ")).replaceAll("");
  }

  String surname() {
    return parts.get(parts.size() - 1);
  }

  boolean full() {
    return parts.size() > 1;
  }

  /** Whether both can be written forms of one person's full name. */
  boolean compatible(PersonName other) {
    if (parts.equals(other.parts)) {
      return true;
    }
    if (!full() || !other.full()) {
      return false;
    }
    boolean inOrder = parts.size() <= other.parts.size();
    PersonName shorter = inOrder ? this : other;
    PersonName longer = inOrder ? other : this;
    if (shorter.parts.size() == longer.parts.size()
        && shorter
            .parts
            .subList(0, shorter.parts.size() - 1)
            .equals(longer.parts.subList(0, longer.parts.size() - 1))
        && Spelling.near(shorter.surname(), longer.surname())) {
      return true;
    }
    if (shorter.surname().equals(longer.surname())) {
      return givenNamesAgree(shorter.parts.get(0), longer.parts.get(0))
          || longer.parts.containsAll(shorter.parts)
          || endsLike(longer, shorter);
    }
    return String.join("", parts)
        .replace("-", "")
        .equals(String.join("", other.parts).replace("-", ""));
  }

  /** "Abu Dahl" for "Karim Abul Dahl": without the given name, a letter of the surname off. */
  private static boolean endsLike(PersonName longer, PersonName shorter) {
    int left = longer.parts.size() - shorter.parts.size();
    for (int i = 0; i < shorter.parts.size(); i++) {
      String one = longer.parts.get(left + i);
      String other = shorter.parts.get(i);
      if (!one.equals(other) && !Spelling.near(one, other)) {
        return false;
      }
    }
    return left > 0;
  }

  private static boolean givenNamesAgree(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  /** How well a single name fits this full name: 2 as surname, 1 as first or other part, 0 not. */
  int fits(String single) {
    if (surname().equals(single)) {
      return 2;
    }
    return parts.contains(single) || surname().endsWith("-" + single) ? 1 : 0;
  }
}
