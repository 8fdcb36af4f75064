package org.parley.server.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client says it can read: the {@code Accept} header of RFC 9110, section 12.5.1. */
public final class Accept {

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /**
   * No header, or an empty one, accepts everything; an element that is no media range is passed
   * over.
   */
  public static Accept of(@Nullable String header) {
    List<Range> ranges = new ArrayList<>();
    for (String element : header == null ? new String[0] : header.split(",")) {
      Range.of(element).ifPresent(ranges::add);
    }
    if (header == null || header.isBlank()) {
      ranges.add(new Range("*", "*", 1));
    }
    return new Accept(ranges);
  }

  /** The one of {@code offered} that is wanted most; of equals, the first. */
  public Optional<Format> choose(List<Format> offered) {
    return offered.stream()
        .filter(format -> quality(format.mediaType()) > 0)
        .max(
            Comparator.comparingDouble((Format format) -> quality(format.mediaType()))
                .thenComparing(Comparator.comparingInt(offered::indexOf).reversed()));
  }

  /** The weight of the most specific range that takes in the media type; 0 where it is unwanted. */
  public double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.takesIn(mediaType))
        .max(Comparator.comparingInt(Range::specificity).thenComparingDouble(Range::quality))
        .map(Range::quality)
        .orElse(0.0);
  }

  /** Parameters other than {@code q}, such as a charset or a profile, do not narrow a range. */
  private record Range(String type, String subtype, double quality) {

    static Optional<Range> of(String element) {
      String[] parts = element.split(";", -1);
      String[] type = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
      if (type.length != 2 || type[0].isEmpty() || type[1].isEmpty()) {
        return Optional.empty();
      }
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
        if (parameter.startsWith("q=")) {
          quality = weight(parameter.substring(2));
        }
      }
      return Optional.of(new Range(type[0], type[1], quality));
    }

    private static double weight(String text) {
      return text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : 0;
    }

    boolean takesIn(String mediaType) {
      String[] other = mediaType.split("/", -1);
      return (type.equals("*") || type.equals(other[0]))
          && (subtype.equals("*") || subtype.equals(other[1]));
    }

    int specificity() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }
}
