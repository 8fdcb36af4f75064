package org.parley.ingest.history;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One transaction of an update.
 *
 * @param update number of the update, from 1
 * @param number of the transaction in it, from 1
 */
public record Part(long update, int number) implements Comparable<Part> {

  /** Comes before all others. */
  public static final Part NONE = new Part(0, 0);

  private static final Pattern FILE = Pattern.compile("(\\d{6,})-(\\d{4,})\\.rdfp\\.gz");
  private static final Comparator<Part> ORDER =
      Comparator.comparingLong(Part::update).thenComparingInt(Part::number);

  public Part next() {
    return new Part(update, number + 1);
  }

  String fileName() {
    return "%06d-%04d.rdfp.gz".formatted(update, number);
  }

  static Optional<Part> of(Path file) {
    Matcher name = FILE.matcher(file.getFileName().toString());
    return name.matches()
        ? Optional.of(new Part(Long.parseLong(name.group(1)), Integer.parseInt(name.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(Part other) {
    return ORDER.compare(this, other);
  }
}
