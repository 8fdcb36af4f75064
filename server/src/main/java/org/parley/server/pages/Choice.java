package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.server.explore.Facet;
import org.parley.server.explore.Listed;

/**
 * What a reader has chosen to see, as the address has it: {@code ?kind=position&state=iran}.
 *
 * @param values for each facet what follows the base in the chosen values, or their texts
 * @param words that the text must hold
 * @param from how many are passed over
 * @param whole the facet of which more values are shown, or empty
 */
record Choice(
    Listed listed,
    Map<Facet, List<String>> values,
    Period period,
    String words,
    int from,
    String whole) {

  private static final int MOST_VALUES = 20;
  private static final int LONGEST = 300;

  Choice {
    Map<Facet, List<String>> kept = new EnumMap<>(Facet.class);
    values.forEach((facet, chosen) -> kept.put(facet, List.copyOf(chosen)));
    values = kept;
  }

  /** What makes no sense is passed over. */
  static Choice of(HttpServletRequest request) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> chosen =
          Arrays.stream(
                  Optional.ofNullable(request.getParameterValues(facet.word()))
                      .orElse(new String[0]))
              .map(String::strip)
              .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
              .distinct()
              .limit(MOST_VALUES)
              .toList();
      if (!chosen.isEmpty()) {
        values.put(facet, chosen);
      }
    }
    String from = text(request, "from");
    return new Choice(
        Listed.named(text(request, "kind")).orElse(Listed.MEETING),
        values,
        Period.of(request),
        text(request, "words"),
        from.matches("\\d{1,8}") ? Integer.parseInt(from) : 0,
        text(request, "whole"));
  }

  static Choice all(Listed listed) {
    return new Choice(listed, Map.of(), Period.ALL, "", 0, "");
  }

  static String text(HttpServletRequest request, String parameter) {
    String text = Optional.ofNullable(request.getParameter(parameter)).orElse("").strip();
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  List<String> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  boolean isAll() {
    return values.isEmpty() && period.isAll() && words.isEmpty();
  }

  Choice listing(Listed other) {
    return new Choice(other, values, period, words, 0, "");
  }

  Choice with(Facet facet, List<String> chosen) {
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(values);
    if (chosen.isEmpty()) {
      more.remove(facet);
    } else {
      more.put(facet, chosen);
    }
    return new Choice(listed, more, period, words, 0, "");
  }

  /** With the value if it was not chosen, without if it was. */
  Choice toggled(Facet facet, String value) {
    List<String> chosen = new ArrayList<>(of(facet));
    if (!chosen.remove(value)) {
      chosen.add(value);
    }
    return with(facet, chosen);
  }

  Choice in(Period other) {
    return new Choice(listed, values, other, words, 0, "");
  }

  Choice saying(String other) {
    return new Choice(listed, values, period, other, 0, "");
  }

  Choice from(int start) {
    return new Choice(listed, values, period, words, start, whole);
  }

  Choice whole(Facet facet) {
    return new Choice(listed, values, period, words, from, facet.word());
  }

  /** With a few values of each facet. */
  Choice brief() {
    return new Choice(listed, values, period, words, from, "");
  }

  /** The page of it; one choice has one address. */
  String address() {
    return address("/explore");
  }

  String address(String path) {
    List<String> parts = parameters();
    if (from > 0) {
      parts.add("from=" + from);
    }
    if (!whole.isEmpty()) {
      parts.add("whole=" + Links.encoded(whole));
    }
    return path + "?" + String.join("&", parts);
  }

  private List<String> parameters() {
    List<String> parts = new ArrayList<>();
    parts.add("kind=" + listed.word());
    values.forEach(
        (facet, chosen) ->
            chosen.forEach(value -> parts.add(facet.word() + "=" + Links.encoded(value))));
    if (!period.isAll()) {
      parts.add(period.parameters());
    }
    if (!words.isEmpty()) {
      parts.add("words=" + Links.encoded(words));
    }
    return parts;
  }
}
