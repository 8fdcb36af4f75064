package org.parley.ingest.actor;

/** Whether two words are spellings of one name: "Tandja" and "Tanjda", "Gya" and "Gyaw". */
final class Spelling {

  private Spelling() {}

  /** One letter more, less or other, or two that changed places; the first letter is the same. */
  static boolean near(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int difference = longer.length() - shorter.length();
    if (difference > 1 || longer.length() < 4) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    String rest = shorter.substring(at);
    if (difference == 1) {
      return rest.equals(longer.substring(at + 1));
    }
    boolean swapped =
        rest.length() > 1
            && rest.charAt(0) == longer.charAt(at + 1)
            && rest.charAt(1) == longer.charAt(at)
            && rest.substring(2).equals(longer.substring(at + 2));
    return swapped
        || (rest.length() < 2
            ? rest.isEmpty()
            : rest.substring(1).equals(longer.substring(at + 1)));
  }
}
