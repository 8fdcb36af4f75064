package org.parley.ingest.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A position or proposal as one document tells of it, after its actors are identified.
 *
 * @param fact what its IRI ends in, with its kind: {@code position/…}
 * @param holders ids of those whose position or proposal it is
 * @param stance what they do by saying it; of a proposal, that it is one
 * @param issued when the document was published; empty where that is not told
 * @param content what is said, in the document's words
 */
public record Statement(
    String document,
    String fact,
    List<String> holders,
    String stance,
    String issued,
    String content) {

  private static final int WORDS = 3;

  /** Less is said in the same words by chance. */
  private static final int FEWEST_RUNS = 4;

  private static final int KEYS = 4;
  private static final double ALIKE = 0.5;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Statement {
    holders = List.copyOf(new TreeSet<>(holders));
  }

  /**
   * By whom, how, and four of the runs of three words, chosen by their fingerprints: two contents
   * of which half is the same share one of them, but for few (Broder 1997).
   */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    Set<String> runs = runs();
    if (runs.size() >= FEWEST_RUNS) {
      List<String> chosen = runs.stream().map(Fingerprint::of).sorted().limit(KEYS).toList();
      for (String holder : holders) {
        chosen.forEach(run -> keys.add(stance + " " + holder + " " + run));
      }
    }
    return keys;
  }

  /** Whether it is later than another document's statement of the same by the same. */
  public boolean restates(Statement other) {
    return isAfter(other) && !document.equals(other.document) && isLike(other);
  }

  private boolean isLike(Statement other) {
    if (!stance.equals(other.stance) || holders.stream().noneMatch(other.holders::contains)) {
      return false;
    }
    Set<String> runs = runs();
    Set<String> others = other.runs();
    Set<String> shared = new HashSet<>(runs);
    shared.retainAll(others);
    int all = runs.size() + others.size() - shared.size();
    return shared.size() >= FEWEST_RUNS && shared.size() >= ALIKE * all;
  }

  /** Of one day, by the alphabet: of two that say the same one restates the other. */
  private boolean isAfter(Statement other) {
    int days = issued.compareTo(other.issued);
    int documents = days == 0 ? document.compareTo(other.document) : days;
    return documents == 0 ? fact.compareTo(other.fact) > 0 : documents > 0;
  }

  private Set<String> runs() {
    List<String> words =
        NO_WORD
            .splitAsStream(content.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<String> runs = new HashSet<>();
    for (int begin = 0; begin + WORDS <= words.size(); begin++) {
      runs.add(String.join(" ", words.subList(begin, begin + WORDS)));
    }
    return runs;
  }
}
