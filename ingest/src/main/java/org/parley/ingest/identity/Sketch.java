package org.parley.ingest.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of a text tells whether another repeats it: of the hashes of all its runs of five words, one
 * in eight, chosen by the hash itself, so that what two texts share is chosen in both (Broder, On
 * the resemblance and containment of documents, 1997).
 *
 * @param hashes in base 64
 */
public record Sketch(String hashes) {

  private static final int WORDS = 5;
  private static final int ONE_IN = 8;

  /** A text that has this share of another's words in runs is its reprint, or a part of it. */
  private static final double REPRINT = 0.5;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Of a text; its case and marks do not matter. */
  public static Sketch of(String text) {
    List<String> words =
        NO_WORD
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    MessageDigest digest = digest();
    TreeSet<Integer> kept = new TreeSet<>();
    for (int begin = 0; begin + WORDS <= words.size(); begin++) {
      String run = String.join(" ", words.subList(begin, begin + WORDS));
      int hash = ByteBuffer.wrap(digest.digest(run.getBytes(StandardCharsets.UTF_8))).getInt();
      if (Math.floorMod(hash, ONE_IN) == 0) {
        kept.add(hash);
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * kept.size());
    kept.forEach(bytes::putInt);
    return new Sketch(Base64.getEncoder().encodeToString(bytes.array()));
  }

  /** Whether half of the shorter text, or more, stands in the longer. */
  public boolean repeats(Sketch other) {
    int[] ours = numbers();
    int[] theirs = other.numbers();
    long shared = Arrays.stream(ours).filter(hash -> has(theirs, hash)).count();
    int shorter = Math.min(ours.length, theirs.length);
    return shorter > 0 && shared >= REPRINT * shorter;
  }

  private static boolean has(int[] sorted, int hash) {
    return Arrays.binarySearch(sorted, hash) >= 0;
  }

  private int[] numbers() {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(hashes));
    int[] numbers = new int[bytes.remaining() / Integer.BYTES];
    Arrays.setAll(numbers, number -> bytes.getInt());
    return numbers;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
